import { html } from 'hono/html';
import type { Account } from '../../domain/accounts/account.ts';
import { triesPerCode } from '../../domain/caller-verification/caller-verification.ts';
import type { ProofView } from '../../domain/recovery/view-request.ts';
import { minutes } from '../../platform/clock.ts';
import { dates } from '../../text/dates.ts';
import { sentences } from '../../text/sentences.ts';
import { field } from '../components/field.ts';
import { button, postForm } from '../components/form.ts';
import type { Html } from '../components/html.ts';
import { typed } from '../components/pieces.ts';
import type { Frame } from '../frame.ts';
import { delivering } from './delivering.ts';
import { maskedEmail } from './masked-email.ts';
import type { RequestData } from './request.ts';

/** The three steps of a reset, in order: take it, verify the caller, send. */
export const resetSteps = (frame: Frame, data: RequestData, path: string): Html => {
  const { account, withinDesk } = data.view;
  const say = sentences(frame.language).web.desk.detail;
  const obstacle = obstacleOf(data);
  return html`<ol class="steps">
<li><h2>${say.takeHeading}</h2>
${taking(frame, data, path)}
</li>
${
  account && withinDesk && obstacle === null
    ? html`<li><h2>${say.verifyHeading}</h2>
${verifying(frame, data, account, path)}
</li>
<li><h2>${say.sendHeading}</h2>
${delivering(frame, data, path)}
</li>
`
    : ''
}</ol>
${obstacle === null ? '' : html`<p class="advice">${say[obstacle]}</p>`}`;
};

/** Why this request cannot end in a reset. */
const obstacleOf = ({ view }: RequestData): 'unknownAccount' | 'outside' | 'disabled' | null => {
  if (!view.account) return 'unknownAccount';
  if (!view.withinDesk) return 'outside';
  return view.account.state === 'active' ? null : 'disabled';
};

const taking = (frame: Frame, { view, agentId }: RequestData, path: string): Html => {
  const say = sentences(frame.language).web.desk.detail;
  if (view.request.takenBy === null) {
    return html`<p>${say.takeWhat}</p>
${postForm(frame, `${path}/take`, button(say.take))}`;
  }
  if (view.request.takenBy === agentId) return html`<p class="ok">${say.takenByYou}</p>`;
  return html`<p>${view.takenByName === null ? say.takenByOther : say.takenBy(view.takenByName)}</p>`;
};

type Verification = 'none' | 'code-sent' | 'passed' | 'used' | 'over';

const codeOf = ({ view }: RequestData): ProofView | undefined =>
  view.weighed?.proofs.findLast(({ method }) => method === 'mail-code');

const verificationState = (data: RequestData): Verification => {
  const { view, passedMinutes, now } = data;
  const code = codeOf(data);
  if (!code) return view.spentAt === null ? 'none' : 'used';
  if (code.passedAt !== null) return now < code.passedAt + minutes(passedMinutes) ? 'passed' : 'over';
  return now < code.expiresAt && code.tries < triesPerCode ? 'code-sent' : 'over';
};

/** Whether the page has the field for the code: a live one was sent by this agent. */
export const asksForCode = (data: RequestData): boolean =>
  isMine(data) && data.view.withinDesk && obstacleOf(data) === null && verificationState(data) === 'code-sent';

const isMine = ({ view, agentId }: RequestData): boolean => view.request.takenBy === agentId;

const verifying = (frame: Frame, data: RequestData, account: Account, path: string): Html => {
  const say = sentences(frame.language).web.desk.detail;
  if (!isMine(data)) return html`<p class="hint">${say.takeFirst}</p>`;
  const state = verificationState(data);
  const code = codeOf(data);
  const { request } = data.view;
  const { time } = dates(frame.language, data.timeZone);
  if (state === 'passed' && code?.passedAt) {
    const until = code.passedAt + minutes(data.passedMinutes);
    return html`<p class="ok">${say.verified(time(code.passedAt), time(until))}</p>`;
  }
  const sendsAgain = state !== 'none';
  const asking = html`${
    state === 'over' ? html`<p>${say.verificationOver}</p>\n` : ''
  }<div class="script"><h3>${say.scriptHeading}</h3>
<p>${say.script(request.number)}</p>
<p><strong>${say.neverAsk}</strong></p></div>
${state === 'code-sent' && code ? checking(frame, data, code, path) : ''}
${postForm(
  frame,
  `${path}/code`,
  html`<p>${say.codeGoesTo} <strong>${typed(maskedEmail(account.email))}</strong></p>
${button(sendsAgain ? say.sendNewCode : say.sendCode, state === 'code-sent' || state === 'used' ? 'second' : 'main')}`,
)}`;
  if (state !== 'used') return asking;
  // Done: what would begin it all again is out of the way.
  return html`<p class="ok">${say.verificationUsed}</p>
<details><summary>${say.verifyAgain}</summary>
${asking}</details>`;
};

const checking = (frame: Frame, data: RequestData, code: ProofView, path: string): Html => {
  const say = sentences(frame.language).web.desk.detail;
  const { time } = dates(frame.language, data.timeZone);
  const hint = `${say.codeSent(time(code.startedAt), time(code.expiresAt))} ${say.tries(triesPerCode - code.tries)}`;
  return postForm(
    frame,
    `${path}/verification`,
    html`${field(frame, {
      name: 'code',
      label: say.code,
      hint,
      autocomplete: 'off',
      inputMode: 'numeric',
      maxLength: 20,
      required: true,
      faults: data.faults.code,
    })}
${button(say.checkCode)}`,
  );
};
