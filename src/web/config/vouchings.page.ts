import { html } from 'hono/html';
import { fullName } from '../../domain/accounts/account.ts';
import { listVouchings, type VouchingList, type VouchingView, vouch } from '../../domain/recovery/vouch.ts';
import { htmlAnswer, seeOther } from '../../http/answers.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import { dates } from '../../text/dates.ts';
import { sentences } from '../../text/sentences.ts';
import type { Faults } from '../components/error-summary.ts';
import { postForm } from '../components/form.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import { breadcrumb } from '../components/navigation.ts';
import { doneTo, emptyState } from '../components/pieces.ts';
import { refuse } from '../errors.ts';
import { type Frame, frameOf } from '../frame.ts';
import { presentActor } from '../present.ts';
import { readFlag, readId } from '../typed-input.ts';
import { answerButtons, readAnswer, vouchingFacts } from '../vouch/question.ts';
import type { WebApp } from '../web-app.ts';

const path = '/config/vouchings';
const who = ['administrator'] as const;

/** What the desk asks this company's administrators about their people. Looking answers nothing. */
export const vouchingsPage = (app: WebApp): Route[] => [
  { method: 'GET', path, who, limit: 'page', csrf: 'none', answer: (request) => show(app, request, {}, 200) },
  {
    method: 'POST',
    path: `${path}/:id`,
    who,
    limit: 'form',
    csrf: 'form',
    answer: (request) => answer(app, request),
  },
];

const show = async (app: WebApp, request: RouteRequest, faults: Faults, status: number): Promise<Response> => {
  const list = await listVouchings(app, presentActor(request));
  if (list === 'not-allowed') return refuse(app, request, 'forbidden');
  const { saved } = sentences(request.language).web.vouching;
  return htmlAnswer(
    renderVouchings(frameOf(app, request, path), {
      list,
      settlingDays: app.confirmationLimits.settlingDays,
      timeZone: app.timeZone,
      faults,
      saved: readFlag(request.url, 'saved', saved),
      person: await personAnsweredFor(app, request),
    }),
    status,
  );
};

const answer = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const proofId = readId(request.params.id);
  const says = readAnswer(request);
  if (proofId === null || says === null) return refuse(app, request, 'not-found');
  const say = sentences(request.language).web.vouching.faults;
  const outcome = await vouch(app, presentActor(request), proofId, says);
  switch (outcome) {
    case 'confirmed':
    case 'refused':
      return seeOther(`${path}?saved=${outcome}&proof=${proofId}`);
    case 'over':
      return show(app, request, { '': [say.over] }, 409);
    case 'not-allowed':
      return show(app, request, { '': [say.oneself] }, 403);
    case 'unknown':
      return refuse(app, request, 'not-found');
  }
};

const personAnsweredFor = async (app: WebApp, request: RouteRequest): Promise<string | undefined> => {
  const { companyId, accountId } = presentActor(request);
  const proofId = readId(request.url.searchParams.get('proof') ?? undefined);
  const proof = proofId === null ? null : await app.storage.verifications.findProof(companyId, proofId);
  if (proof?.confirmedBy !== accountId) return undefined;
  const person = await app.storage.accounts.find(companyId, proof.accountId);
  return person ? fullName(person) : undefined;
};

export type VouchingsData = {
  list: VouchingList;
  settlingDays: number;
  timeZone: string;
  faults: Faults;
  saved?: 'confirmed' | 'refused' | undefined;
  /** For whom it was. */
  person?: string | undefined;
};

export const renderVouchings = (
  frame: Frame,
  { list, settlingDays, timeZone, faults, saved, person }: VouchingsData,
): Html => {
  const { vouching: say, config } = sentences(frame.language).web;
  return layout(frame, {
    heading: say.heading,
    faults,
    place: 'config',
    before: breadcrumb(frame, [
      { href: '/config', label: config.menu.heading },
      { href: path, label: say.heading },
    ]),
    body: html`${doneTo(frame.language, person, saved && say.saved[saved])}<p>${say.what}</p>
${list.isUnsettled ? html`<p class="advice">${say.unsettled(settlingDays)}</p>\n` : ''}${
  list.waiting.length === 0 ? emptyState(say.empty) : list.waiting.map((asked) => question(frame, asked, timeZone))
}`,
  });
};

const question = (frame: Frame, asked: VouchingView, timeZone: string): Html => {
  const say = sentences(frame.language).web.vouching;
  const name = fullName(asked.person);
  return html`<section>
<h2>${name}</h2>
${vouchingFacts(frame, asked, dates(frame.language, timeZone))}
<p>${say.speak}</p>
<p>${say.statementHeading} <strong>${say.statement(name)}</strong></p>
${postForm(frame, `${path}/${asked.proofId}`, answerButtons(frame, name))}
</section>
`;
};
