import * as z from 'zod';
import { cancelMassAction, pauseMassAction, resumeMassAction } from '../../../domain/mass-actions/steer-mass-action.ts';
import {
  listMassActions as list,
  type MassReport,
  viewMassAction as view,
} from '../../../domain/mass-actions/view-mass-action.ts';
import { fileAnswer, jsonAnswer, problem } from '../../../http/answers.ts';
import type { RouteRequest } from '../../../http/route.ts';
import type { ApiApp } from '../../api-app.ts';
import { callerOf } from '../../caller.ts';
import { endpoint } from '../../endpoint.ts';
import { forbidden, unknown } from '../../outcomes.ts';
import { massAction, massReport, showMassAction, showMassReport } from '../../shapes/mass-action.ts';

const one = '/api/v1/mass-actions/:action';
const shared = {
  tag: 'mass-actions',
  who: ['administrator', 'delegate'],
  scopes: ['accounts:act', 'accounts:read'],
} as const;
const look = { ...shared, method: 'GET', limit: 'page', csrf: 'none', body: null, problems: [] } as const;
const whose = 'A delegate and a key see those that they began themselves.';

export const listMassActions = endpoint({
  ...look,
  id: 'listMassActions',
  commands: ['mass list'],
  path: '/api/v1/mass-actions',
  summary: 'The acts on many people, the newest first',
  description: whose,
  answers: { 200: { description: 'At most a hundred', schema: z.object({ actions: z.array(massAction) }) } },
  answer: async (request, _, { app }) => {
    const caller = callerOf(request);
    const outcome = await list(app, caller, caller.companyId);
    if (outcome.kind === 'not-allowed') return forbidden();
    return jsonAnswer({ actions: outcome.actions.map(({ action, begunBy }) => showMassAction(action, begunBy)) });
  },
});

export const viewMassAction = endpoint({
  ...look,
  id: 'viewMassAction',
  commands: ['mass show'],
  path: one,
  summary: 'How far an act on many people has come',
  description: whose,
  answers: { 200: { description: 'With how many came to each result', schema: massReport } },
  answer: (request, _, { app }) => withReport(app, request, (report) => jsonAnswer(showMassReport(report))),
});

export const reportMassAction = endpoint({
  ...look,
  id: 'reportMassAction',
  commands: ['mass report'],
  path: `${one}/report.csv`,
  summary: 'What became of each person, as a table',
  description: whose,
  answers: { 200: { description: 'UTF-8; the first line has the titles', schema: null, file: 'text/csv' } },
  answer: (request, _, { app }) =>
    withReport(app, request, (report) =>
      fileAnswer(
        app.massReports.csv(report, request.language),
        'text/csv',
        app.massReports.fileName(report, request.language, 'csv'),
      ),
    ),
});

const verbs = { paused: pauseMassAction, running: resumeMassAction, cancelled: cancelMassAction };
const states = ['paused', 'running', 'cancelled'] as const;

export const steerMassAction = endpoint({
  ...shared,
  id: 'steerMassAction',
  commands: ['mass pause', 'mass resume', 'mass cancel'],
  method: 'PUT',
  path: `${one}/state`,
  limit: 'form',
  csrf: 'json',
  summary: 'Pause an act on many people, let it go on, or stop it for good',
  description: `What was done stays. To say it twice changes nothing. ${whose}`,
  body: z.strictObject({ state: z.enum(states).describe('`cancelled`: for good') }),
  example: { state: 'paused' },
  answers: { 200: { description: 'As it is now', schema: massReport } },
  problems: ['action-over'],
  answer: async (request, { state }, { app }) => {
    const caller = callerOf(request);
    const target = { companyId: caller.companyId, actionId: request.params.action ?? '' };
    const outcome = await verbs[state](app, caller, target);
    switch (outcome) {
      case 'changed':
      case 'unchanged':
        return withReport(app, request, (report) => {
          const now = report.action.state === 'ready' ? 'running' : report.action.state;
          return now === state ? jsonAnswer(showMassReport(report)) : problem(409, 'action-over');
        });
      case 'unknown':
        return unknown();
      case 'not-allowed':
        return forbidden();
    }
  },
});

const withReport = async (
  app: ApiApp,
  request: RouteRequest,
  answer: (report: MassReport) => Response,
): Promise<Response> => {
  const caller = callerOf(request);
  const outcome = await view(app, caller, { companyId: caller.companyId, actionId: request.params.action ?? '' });
  if (outcome.kind === 'found') return answer(outcome.report);
  return outcome.kind === 'unknown' ? unknown() : forbidden();
};
