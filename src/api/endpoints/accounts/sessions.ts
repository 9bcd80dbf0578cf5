import * as z from 'zod';
import {
  type EndOutcome,
  endAllSessionsOf,
  endSessionOf,
  listSessionsOf,
} from '../../../domain/sessions/end-sessions-of.ts';
import { jsonAnswer } from '../../../http/answers.ts';
import { callerOf } from '../../caller.ts';
import { endpoint } from '../../endpoint.ts';
import { forbidden, oneself, unknown } from '../../outcomes.ts';
import { sessionShape, showSession } from '../../shapes/session.ts';

const shared = {
  tag: 'accounts',
  who: ['administrator', 'delegate'],
  body: null,
} as const;

export const listAccountSessions = endpoint({
  ...shared,
  scopes: ['accounts:act', 'accounts:read'],
  id: 'listAccountSessions',
  commands: ['user sessions'],
  method: 'GET',
  path: '/api/v1/accounts/:id/sessions',
  limit: 'page',
  csrf: 'none',
  summary: 'The open sessions of a person, the newest first',
  answers: { 200: { description: 'At most a hundred', schema: z.object({ sessions: z.array(sessionShape) }) } },
  problems: [],
  answer: async (request, _, { app }) => {
    const caller = callerOf(request);
    const target = { companyId: caller.companyId, accountId: request.params.id ?? '' };
    const listed = await listSessionsOf(app, caller, target);
    if (listed === 'unknown') return unknown();
    if (listed === 'not-allowed') return forbidden();
    return jsonAnswer({ sessions: listed.map(showSession) });
  },
});

export const endAccountSessions = endpoint({
  ...shared,
  scopes: ['accounts:act'],
  id: 'endAccountSessions',
  commands: ['user end-sessions'],
  method: 'DELETE',
  path: '/api/v1/accounts/:id/sessions',
  limit: 'form',
  csrf: 'json',
  summary: 'End every session of somebody else; the password stays',
  answers: { 204: { description: 'None is open', schema: null } },
  problems: ['oneself'],
  answer: async (request, _, { app }) => {
    const caller = callerOf(request);
    const target = { companyId: caller.companyId, accountId: request.params.id ?? '' };
    return answerTo(await endAllSessionsOf(app, caller, target));
  },
});

export const endAccountSession = endpoint({
  ...shared,
  // Which there are is for who may read.
  scopes: ['accounts:act', 'accounts:read'],
  id: 'endAccountSession',
  commands: ['user end-sessions --session'],
  method: 'DELETE',
  path: '/api/v1/accounts/:id/sessions/:session',
  limit: 'form',
  csrf: 'json',
  summary: 'End one session of somebody else',
  answers: { 204: { description: 'It is over', schema: null } },
  problems: ['oneself'],
  answer: async (request, _, { app }) => {
    const caller = callerOf(request);
    const target = { companyId: caller.companyId, accountId: request.params.id ?? '' };
    return answerTo(await endSessionOf(app, caller, target, request.params.session ?? ''));
  },
});

const answerTo = ({ kind }: EndOutcome): Response => {
  switch (kind) {
    case 'done':
      return new Response(null, { status: 204 });
    case 'unknown':
      return unknown();
    case 'not-allowed':
      return forbidden();
    case 'oneself':
      return oneself();
  }
};
