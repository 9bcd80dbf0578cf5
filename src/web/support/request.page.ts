import { closeRequest } from '../../domain/recovery/close-request.ts';
import { issueReset } from '../../domain/recovery/issue-reset.ts';
import { closings } from '../../domain/recovery/reset-request.ts';
import { takeRequest } from '../../domain/recovery/take-request.ts';
import { passCode, type RequestRefusal, sendCode } from '../../domain/recovery/verify-caller.ts';
import { viewRequest } from '../../domain/recovery/view-request.ts';
import { htmlAnswer, seeOther } from '../../http/answers.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import { sentences } from '../../text/sentences.ts';
import type { Faults } from '../components/error-summary.ts';
import { refuse } from '../errors.ts';
import { frameOf } from '../frame.ts';
import { presentActor } from '../present.ts';
import { readFlag, readNumber } from '../typed-input.ts';
import type { WebApp } from '../web-app.ts';
import { renderRequest } from './request.ts';

const path = '/support/requests/:number';
const who = ['agent', 'supervisor'] as const;

export const requestPage = (app: WebApp): Route[] => [
  {
    method: 'GET',
    path,
    who,
    limit: 'page',
    csrf: 'none',
    answer: (request) => withNumber(app, request, (number) => show(app, request, number, {}, 200)),
  },
  step(app, 'take', take),
  step(app, 'code', startVerification),
  step(app, 'verification', finishVerification),
  step(app, 'temporary-password', sendTemporaryPassword),
  step(app, 'close', close),
];

type Step = (app: WebApp, request: RouteRequest, number: number) => Promise<Response>;

const step = (app: WebApp, name: string, act: Step): Route => ({
  method: 'POST',
  path: `${path}/${name}`,
  who,
  limit: 'form',
  csrf: 'form',
  answer: (request) => withNumber(app, request, (number) => act(app, request, number)),
});

const withNumber = (
  app: WebApp,
  request: RouteRequest,
  answer: (number: number) => Promise<Response>,
): Promise<Response> | Response => {
  const number = readNumber(request.params.number);
  return number === null ? refuse(app, request, 'not-found') : answer(number);
};

export const show = async (
  app: WebApp,
  request: RouteRequest,
  number: number,
  faults: Faults,
  status: number,
): Promise<Response> => {
  const agent = presentActor(request);
  const view = await viewRequest(app, agent, number);
  if (view === 'unknown') return refuse(app, request, 'not-found');
  if (view === 'not-allowed') return refuse(app, request, 'forbidden');
  return htmlAnswer(
    renderRequest(frameOf(app, request, `/support/requests/${number}`), {
      view,
      agentId: agent.accountId,
      isSupervisor: agent.role === 'supervisor',
      passedMinutes: app.verificationLimits.passedMinutes,
      timeZone: app.timeZone,
      now: app.clock.now(),
      faults,
      saved: readFlag(request.url, 'saved', sentences(request.language).web.desk.saved),
    }),
    status,
  );
};

const done = (number: number, saved: string): Response => seeOther(`/support/requests/${number}?saved=${saved}`);

const faultsOf = ({ language }: RouteRequest) => sentences(language).web.desk.faults;

/** Why an agent cannot work on a request: the same answers for every step. */
export const refuseStep = (
  app: WebApp,
  request: RouteRequest,
  number: number,
  refusal: RequestRefusal,
): Promise<Response> | Response => {
  const say = faultsOf(request);
  switch (refusal) {
    case 'unknown':
      return refuse(app, request, 'not-found');
    case 'not-allowed':
      return show(app, request, number, { '': [say.outside] }, 403);
    case 'not-yours':
      return show(app, request, number, { '': [say.notYours] }, 409);
    case 'account-disabled':
      return show(app, request, number, { '': [say.accountDisabled] }, 409);
  }
};

const take: Step = async (app, request, number) => {
  const outcome = await takeRequest(app, presentActor(request), number);
  switch (outcome) {
    case 'taken':
      return done(number, 'taken');
    case 'not-waiting':
      return show(app, request, number, { '': [faultsOf(request).notWaiting] }, 409);
    case 'unknown':
      return refuse(app, request, 'not-found');
    case 'not-allowed':
      return refuse(app, request, 'forbidden');
  }
};

const startVerification: Step = async (app, request, number) => {
  const outcome = await sendCode(app, presentActor(request), number);
  switch (outcome) {
    case 'started':
      return done(number, 'code');
    case 'too-many-codes':
      return show(app, request, number, { '': [faultsOf(request).tooManyCodes] }, 429);
    default:
      return refuseStep(app, request, number, outcome);
  }
};

const finishVerification: Step = async (app, request, number) => {
  const say = faultsOf(request);
  if (request.form.text('code').trim() === '') return show(app, request, number, { code: [say.codeMissing] }, 422);
  const outcome = await passCode(app, presentActor(request), number, 'mail-code', request.form.secret('code'));
  switch (outcome) {
    case 'passed':
      return done(number, 'verified');
    case 'wrong-code':
      return show(app, request, number, { code: [say.wrongCode] }, 422);
    // The field is gone with the code: these stand above the whole page.
    case 'expired':
      return show(app, request, number, { '': [say.codeExpired] }, 422);
    case 'no-tries-left':
      return show(app, request, number, { '': [say.noTriesLeft] }, 422);
    case 'not-started':
      return show(app, request, number, { '': [say.notStarted] }, 409);
    default:
      return refuseStep(app, request, number, outcome);
  }
};

const sendTemporaryPassword: Step = async (app, request, number) => {
  const outcome = await issueReset(app, presentActor(request), number, 'temporary-mail');
  switch (outcome.kind) {
    case 'sent':
      return done(number, 'sent');
    case 'not-verified':
      return show(app, request, number, { '': [faultsOf(request).notVerified] }, 409);
    case 'no-contact':
    case 'read-out':
      throw new Error(`A temporary password by mail ended in ${outcome.kind}.`);
    default:
      return refuseStep(app, request, number, outcome.kind);
  }
};

const close: Step = async (app, request, number) => {
  const say = faultsOf(request);
  const closing = closings.find((known) => known === request.form.text('closing'));
  if (!closing) return show(app, request, number, { closing: [say.closingMissing] }, 422);
  const outcome = await closeRequest(app, presentActor(request), number, closing);
  switch (outcome) {
    case 'closed':
      return done(number, 'closed');
    case 'unknown':
      return refuse(app, request, 'not-found');
    case 'not-allowed':
      return show(app, request, number, { '': [say.closeNotYours] }, 403);
  }
};
