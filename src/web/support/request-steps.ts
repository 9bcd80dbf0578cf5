import type { RequestRefusal } from '../../domain/recovery/verify-caller.ts';
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
import type { RequestData, SavedFlag } from './request-data.ts';

/** What an agent does on the page of a request: it leads back there, or shows it again with what is wrong. */
export type Step = (app: WebApp, request: RouteRequest, number: number) => Promise<Response>;

export const requestPath = '/support/requests/:number';
export const deskRoles = ['agent', 'supervisor'] as const;

/** The door of a step, under the page's own address. */
export const step = (app: WebApp, name: string, act: Step): Route => ({
  method: 'POST',
  path: `${requestPath}/${name}`,
  who: deskRoles,
  limit: 'form',
  csrf: 'form',
  answer: (request) => withNumber(app, request, (number) => act(app, request, number)),
});

export const withNumber = (
  app: WebApp,
  request: RouteRequest,
  answer: (number: number) => Promise<Response>,
): Promise<Response> | Response => {
  const number = readNumber(request.params.number);
  return number === null ? refuse(app, request, 'not-found') : answer(number);
};

/** The page as it stands. What is unmasked is in this answer alone, and no browser keeps it. */
export const showRequest = async (
  app: WebApp,
  request: RouteRequest,
  number: number,
  faults: Faults,
  status: number,
  unmasked?: RequestData['unmasked'],
  typedReply?: string,
): Promise<Response> => {
  const agent = presentActor(request);
  const view = await viewRequest(app, agent, number);
  if (view === 'unknown') return refuse(app, request, 'not-found');
  if (view === 'not-allowed') return refuse(app, request, 'forbidden');
  const { desk, deskVerification } = sentences(request.language).web;
  return htmlAnswer(
    renderRequest(frameOf(app, request, `/support/requests/${number}`), {
      view,
      agentId: agent.accountId,
      isSupervisor: agent.role === 'supervisor',
      passedMinutes: app.verificationLimits.passedMinutes,
      timeZone: app.timeZone,
      linkHours: app.linkHours,
      now: app.clock.now(),
      faults,
      saved: readFlag<SavedFlag>(request.url, 'saved', { ...desk.saved, ...deskVerification.saved }),
      unmasked,
      typedReply,
    }),
    status,
  );
};

/** Back to the page, which says what was done. */
export const done = (number: number, saved: SavedFlag): Response =>
  seeOther(`/support/requests/${number}?saved=${saved}`);

/** Why an agent cannot work on a request: the same answers for every step. */
export const refuseStep = (
  app: WebApp,
  request: RouteRequest,
  number: number,
  refusal: RequestRefusal,
): Promise<Response> | Response => {
  const say = sentences(request.language).web.desk.faults;
  switch (refusal) {
    case 'unknown':
      return refuse(app, request, 'not-found');
    case 'not-allowed':
      return showRequest(app, request, number, { '': [say.outside] }, 403);
    case 'not-yours':
      return showRequest(app, request, number, { '': [say.notYours] }, 409);
    case 'account-disabled':
      return showRequest(app, request, number, { '': [say.accountDisabled] }, 409);
  }
};
