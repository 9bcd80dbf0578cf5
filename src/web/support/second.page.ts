import { html } from 'hono/html';
import type { Answer } from '../../domain/caller-verification/confirmation.ts';
import { giveSecondOpinion, reasonLimit, viewSecondOpinion } from '../../domain/recovery/second-opinion.ts';
import { htmlAnswer, seeOther } from '../../http/answers.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import { sentences } from '../../text/sentences.ts';
import type { Faults } from '../components/error-summary.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import { doneTo } from '../components/pieces.ts';
import { refuse } from '../errors.ts';
import { type Frame, frameOf } from '../frame.ts';
import { presentActor } from '../present.ts';
import { readFlag, readNumber } from '../typed-input.ts';
import { readAnswer } from '../vouch/question.ts';
import type { WebApp } from '../web-app.ts';
import { renderSecond } from './second.ts';
import { loadSecondOpinions, type OpinionsData, secondOpinions } from './second-opinions.ts';

const path = '/support/second';
const who = ['agent', 'supervisor'] as const;

/** What other agents ask the desk to look at, and the page on which somebody answers. Looking answers nothing. */
export const secondPage = (app: WebApp): Route[] => [
  { method: 'GET', path, who, limit: 'page', csrf: 'none', answer: (request) => list(app, request) },
  {
    method: 'GET',
    path: `${path}/:number`,
    who,
    limit: 'page',
    csrf: 'none',
    answer: (request) => show(app, request, {}, '', 200),
  },
  {
    method: 'POST',
    path: `${path}/:number`,
    who,
    limit: 'form',
    csrf: 'form',
    answer: (request) => answer(app, request),
  },
];

const list = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const saved = readFlag(request.url, 'saved', sentences(request.language).web.secondOpinion.done);
  const number = readNumber(request.url.searchParams.get('number') ?? undefined);
  const opinions = await loadSecondOpinions(app, request);
  return htmlAnswer(renderSecondList(frameOf(app, request, path), opinions, saved, number));
};

const show = async (
  app: WebApp,
  request: RouteRequest,
  faults: Faults,
  reason: string,
  status: number,
): Promise<Response> => {
  const number = readNumber(request.params.number);
  if (number === null) return refuse(app, request, 'not-found');
  const actor = presentActor(request);
  const view = await viewSecondOpinion(app, actor, number);
  if (typeof view === 'string') return end(app, request, view);
  const { timeZone } = app;
  const isSupervisor = actor.role === 'supervisor';
  const frame = frameOf(app, request, `${path}/${number}`);
  return htmlAnswer(renderSecond(frame, { view, isSupervisor, timeZone, reason, faults }), status);
};

const answer = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const number = readNumber(request.params.number);
  const says = readAnswer(request);
  if (number === null || says === null) return refuse(app, request, 'not-found');
  const reason = request.form.text('reason').trim();
  const fault = faultOf(request, says, reason);
  if (fault !== null) return show(app, request, { reason: [fault] }, reason.slice(0, 2 * reasonLimit), 422);
  const outcome = await giveSecondOpinion(app, presentActor(request), number, says, reason);
  switch (outcome) {
    case 'confirmed':
    case 'refused':
      return seeOther(`${path}?saved=${outcome}&number=${number}`);
    case 'supervisor-needed': {
      const { faults } = sentences(request.language).web.secondOpinion;
      return show(app, request, { '': [faults.supervisorNeeded] }, reason, 403);
    }
    case 'unsettled': {
      const { faults } = sentences(request.language).web.secondOpinion;
      return show(app, request, { '': [faults.unsettled(app.confirmationLimits.settlingDays)] }, reason, 403);
    }
    default:
      return end(app, request, outcome);
  }
};

const faultOf = ({ language }: RouteRequest, says: Answer, reason: string): string | null => {
  const { faults } = sentences(language).web.secondOpinion;
  if (says === 'confirm') return null;
  if (reason === '') return faults.reasonMissing;
  return reason.length > reasonLimit ? faults.reasonTooLong(reasonLimit) : null;
};

const end = (app: WebApp, request: RouteRequest, why: 'over' | 'unknown' | 'not-allowed'): Response => {
  if (why === 'unknown') return refuse(app, request, 'not-found');
  const kind = why === 'over' ? 'over' : 'own';
  return htmlAnswer(renderSecondEnd(frameOf(app, request, path), kind), kind === 'over' ? 410 : 403);
};

export const renderSecondList = (
  frame: Frame,
  data: OpinionsData,
  saved: 'confirmed' | 'refused' | undefined,
  number: number | null = null,
): Html => {
  const { secondOpinion: say, desk } = sentences(frame.language).web;
  const request = number === null ? undefined : desk.request(number);
  return layout(frame, {
    heading: say.heading,
    place: 'desk',
    shape: 'wide',
    body: html`${doneTo(frame.language, request, saved && say.done[saved])}<p>${say.what}</p>
<p><a href="${path}">${say.refresh}</a></p>
${secondOpinions(frame, data)}
<p><a href="/support">${say.toQueue}</a></p>`,
  });
};

export const renderSecondEnd = (frame: Frame, kind: 'over' | 'own'): Html => {
  const say = sentences(frame.language).web.secondOpinion;
  return layout(frame, {
    heading: say[kind].heading,
    faulty: true,
    place: 'desk',
    body: html`<p>${say[kind].what}</p>
<p><a href="${path}">${say.heading}</a></p>`,
  });
};
