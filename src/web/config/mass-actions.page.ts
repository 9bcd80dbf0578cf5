import { accountPermissions } from '../../domain/accounts/who-may.ts';
import { isUnderWay } from '../../domain/mass-actions/mass-action.ts';
import { cancelMassAction, pauseMassAction, resumeMassAction } from '../../domain/mass-actions/steer-mass-action.ts';
import { listMassActions, type MassReport, viewMassAction } from '../../domain/mass-actions/view-mass-action.ts';
import { fileAnswer, htmlAnswer, saveAs, seeOther } from '../../http/answers.ts';
import { byItself, type Route, type RouteRequest } from '../../http/route.ts';
import { sentences } from '../../text/sentences.ts';
import { refuse } from '../errors.ts';
import { frameOf } from '../frame.ts';
import { presentActor } from '../present.ts';
import { readFlag, readId } from '../typed-input.ts';
import type { WebApp } from '../web-app.ts';
import { renderMassAction, renderMassActions } from './mass-actions.ts';

const path = '/config/users/actions';
const who = accountPermissions['mass-action'];
const look = { method: 'GET', who, limit: 'page', csrf: 'none' } as const;
const press = { method: 'POST', who, limit: 'form', csrf: 'form' } as const;

/** The mass actions of a company: how far each has come, pause and stop, and its report. */
export const massActionsPage = (app: WebApp): Route[] => [
  { ...look, path, answer: (request) => showList(app, request) },
  {
    ...look,
    path: `${path}/:id`,
    answer: (request) => withReport(app, request, (report) => show(app, request, report)),
  },
  {
    ...look,
    path: `${path}/:id/report.csv`,
    answer: (request) => withReport(app, request, (r) => csv(app, request, r)),
  },
  {
    ...look,
    path: `${path}/:id/report.pdf`,
    answer: (request) => withReport(app, request, (r) => pdf(app, request, r)),
  },
  { ...press, path: `${path}/:id/pause`, answer: (request) => steer(app, request, pauseMassAction, 'paused') },
  { ...press, path: `${path}/:id/resume`, answer: (request) => steer(app, request, resumeMassAction, 'resumed') },
  { ...press, path: `${path}/:id/cancel`, answer: (request) => steer(app, request, cancelMassAction, 'cancelled') },
];

const showList = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const actor = presentActor(request);
  const outcome = await listMassActions(app, actor, actor.companyId);
  if (outcome.kind === 'not-allowed') return refuse(app, request, 'forbidden');
  return htmlAnswer(renderMassActions(frameOf(app, request), { actions: outcome.actions, timeZone: app.timeZone }));
};

const withReport = async (
  app: WebApp,
  request: RouteRequest,
  answer: (report: MassReport) => Response | Promise<Response>,
): Promise<Response> => {
  const actor = presentActor(request);
  const actionId = readId(request.params.id);
  if (!actionId) return refuse(app, request, 'not-found');
  const outcome = await viewMassAction(app, actor, { companyId: actor.companyId, actionId });
  if (outcome.kind === 'found') return answer(outcome.report);
  return refuse(app, request, outcome.kind === 'unknown' ? 'not-found' : 'forbidden');
};

const show = (app: WebApp, request: RouteRequest, report: MassReport): Response => {
  const { begun, paused, resumed, cancelled, unchanged } = sentences(request.language).massActions.action;
  const flag = readFlag(request.url, 'done', { begun, paused, resumed, cancelled, unchanged });
  const asksToStop = request.url.searchParams.has('stop');
  const page = renderMassAction(frameOf(app, request), {
    ...{ report, timeZone: app.timeZone, asksToStop },
    ...(flag ? { done: flag } : {}),
  });
  // What is asked stays until it is answered; what was said of a press is said once.
  const refreshes = isUnderWay(report.action) && !asksToStop;
  return htmlAnswer(
    page,
    200,
    refreshes ? { refresh: `${refreshSeconds}; url=${path}/${report.action.id}?${byItself}` } : {},
  );
};

/** Long enough to reach a button with the keyboard. */
const refreshSeconds = 10;

const steer = async (
  app: WebApp,
  request: RouteRequest,
  verb: typeof pauseMassAction,
  done: 'paused' | 'resumed' | 'cancelled',
): Promise<Response> => {
  const actor = presentActor(request);
  const actionId = readId(request.params.id);
  if (!actionId) return refuse(app, request, 'not-found');
  const outcome = await verb(app, actor, { companyId: actor.companyId, actionId });
  switch (outcome) {
    case 'changed':
      return seeOther(`${path}/${actionId}?done=${done}`);
    case 'unchanged':
      return seeOther(`${path}/${actionId}?done=unchanged`);
    case 'unknown':
      return refuse(app, request, 'not-found');
    case 'not-allowed':
      return refuse(app, request, 'forbidden');
  }
};

const csv = ({ massReports }: WebApp, { language }: RouteRequest, report: MassReport): Response =>
  fileAnswer(massReports.csv(report, language), 'text/csv', massReports.fileName(report, language, 'csv'));

const pdf = async ({ massReports }: WebApp, { language }: RouteRequest, report: MassReport): Promise<Response> =>
  new Response(await massReports.pdf(report, language), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': saveAs(massReports.fileName(report, language, 'pdf')),
    },
  });
