import { html } from 'hono/html';
import { fullName } from '../../domain/accounts/account.ts';
import { reasonLimit, type SecondOpinionView } from '../../domain/recovery/second-opinion.ts';
import type { ProofView } from '../../domain/recovery/view-request.ts';
import { dates } from '../../text/dates.ts';
import { sentences } from '../../text/sentences.ts';
import type { Faults } from '../components/error-summary.ts';
import { textArea } from '../components/field.ts';
import { postForm } from '../components/form.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import { factList, typed } from '../components/pieces.ts';
import type { Frame } from '../frame.ts';
import { keptMessage } from './kept-message.ts';
import { maskedEmail } from './masked-email.ts';
import { maskedDigits } from './masked-telephone.ts';

export type SecondData = {
  view: SecondOpinionView;
  isSupervisor: boolean;
  timeZone: string;
  /** What was typed. */
  reason: string;
  faults: Faults;
};

/** The case as a second person looks at it: all that was verified, and no more of the contacts than helps. */
export const renderSecond = (frame: Frame, data: SecondData): Html => {
  const { secondOpinion: say, deskVerification } = sentences(frame.language).web;
  const { view, timeZone, faults } = data;
  const { time } = dates(frame.language, timeZone);
  const { circumstances } = view;
  return layout(frame, {
    heading: say.page.heading(view.request.number),
    faults,
    place: 'desk',
    shape: 'wide',
    body: html`<p>${say.page.asked(
      view.agentName === '' ? say.someAgent : view.agentName,
      time(view.askedAt),
      time(view.expiresAt),
    )}</p>
<section>
<h2>${say.page.caseHeading}</h2>
${caseFacts(frame, data)}
</section>
<section>
<h2>${say.page.circumstancesHeading}</h2>
${
  circumstances.length === 0
    ? html`<p>${say.page.nothingUnusual}</p>`
    : html`<ul>
${circumstances.map((one) => html`<li>${one === 'busy-agent' ? say.page.busyAgent : deskVerification.circumstances[one]}</li>\n`)}</ul>`
}
</section>
<section>
<h2>${say.page.proofsHeading}</h2>
${
  view.proofs.length === 0
    ? html`<p class="advice">${say.page.noProofs}</p>`
    : factList(view.proofs.map((proof) => [deskVerification.methods[proof.method], fateOf(frame, proof, time)]))
}
</section>
<section>
<h2>${say.page.earlierHeading}</h2>
${earlier(frame, data)}
</section>
${answering(frame, data)}
<p><a href="/support/second">${say.heading}</a></p>`,
  });
};

const caseFacts = (frame: Frame, { view: { request, account, company }, timeZone }: SecondData): Html => {
  const { secondOpinion, desk, account: own, config } = sentences(frame.language).web;
  const say = secondOpinion.page;
  const { short, longDay } = dates(frame.language, timeZone);
  const telephone =
    account.telephone === null
      ? say.noTelephone
      : html`${maskedDigits(account.telephone, frame.language)}, ${say.telephoneSince(longDay(account.telephoneSince))}`;
  return factList([
    [desk.person, html`<strong>${typed(fullName(account))}</strong>`],
    [desk.company, typed(company?.name ?? '—')],
    [say.role, own.roles[account.role]],
    [say.state, config.states[account.state]],
    [say.email, html`${typed(maskedEmail(account.email))}, ${say.since(longDay(account.emailSince))}`],
    [say.telephone, telephone],
    [say.received, `${short(request.createdAt)}, ${desk.detail.channels[request.channel]}`],
    request.message === '' ? null : [say.message, keptMessage(frame.language, request.message)],
  ]);
};

const fateOf = (frame: Frame, proof: ProofView, time: (at: number) => string): string => {
  const say = sentences(frame.language).web.secondOpinion.page;
  if (proof.refusedAt !== null) return say.failed(time(proof.refusedAt));
  return proof.passedAt === null ? say.begun(time(proof.startedAt)) : say.passed(time(proof.passedAt));
};

const earlier = (frame: Frame, { view, timeZone }: SecondData): Html => {
  const { secondOpinion, desk } = sentences(frame.language).web;
  const say = secondOpinion.page;
  if (view.earlier.length === 0) return html`<p>${say.noEarlier}</p>`;
  const { short } = dates(frame.language, timeZone);
  return factList(
    view.earlier.map(({ number, createdAt, closing }) => [
      say.earlier(number, short(createdAt)),
      closing === null ? say.open : desk.closings[closing],
    ]),
  );
};

/** Two forms, so that Enter in the reason refuses and never confirms. */
const answering = (frame: Frame, { view, isSupervisor, reason, faults }: SecondData): Html => {
  const say = sentences(frame.language).web.secondOpinion.page;
  const path = `/support/second/${view.request.number}`;
  const mayConfirm = isSupervisor || !view.needsSupervisor;
  return html`<section>
<h2>${say.answerHeading}</h2>
${
  mayConfirm
    ? postForm(
        frame,
        path,
        html`<p>${say.confirmWhat}</p>
<button class="main" name="answer" value="confirm">${say.confirm}</button>`,
      )
    : html`<p class="advice">${say.supervisorOnly}</p>`
}
${postForm(
  frame,
  path,
  html`${textArea(frame, {
    name: 'reason',
    label: say.reason,
    hint: say.reasonHint,
    value: reason.slice(0, 2 * reasonLimit),
    faults: faults.reason,
  })}
<button class="second" name="answer" value="refuse">${say.refuse}</button>`,
)}
</section>`;
};
