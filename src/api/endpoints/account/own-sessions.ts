import * as z from 'zod';
import { endSession, signOutEverywhere } from '../../../domain/sessions/end-sessions.ts';
import { jsonAnswer, withCookies } from '../../../http/answers.ts';
import { minutes } from '../../../platform/clock.ts';
import { presentOf, sessionOf } from '../../caller.ts';
import { endpoint } from '../../endpoint.ts';
import { unknown } from '../../outcomes.ts';
import { sessionShape, showSession } from '../../shapes/session.ts';

const path = '/api/v1/account/sessions';
const shared = { tag: 'account', who: 'signed-in', body: null, problems: [] } as const;

export const listOwnSessions = endpoint({
  ...shared,
  id: 'listOwnSessions',
  method: 'GET',
  path,
  limit: 'page',
  csrf: 'none',
  summary: 'Your open sessions',
  answers: {
    200: {
      description: 'This one among them',
      schema: z.object({ sessions: z.array(sessionShape.extend({ isThis: z.boolean() })) }),
    },
  },
  answer: async (request, _, { app }) => {
    const { account, session } = presentOf(request);
    const now = app.clock.now();
    const idleMs = minutes(app.sessionLimits.idleMinutes);
    const all = await app.storage.sessions.list(account.companyId, account.id, now);
    const open = all.filter(({ id, lastSeenAt }) => id === session.id || now < lastSeenAt + idleMs);
    return jsonAnswer({ sessions: open.map((one) => ({ ...showSession(one), isThis: one.id === session.id })) });
  },
});

export const endOwnSessions = endpoint({
  ...shared,
  id: 'endOwnSessions',
  method: 'DELETE',
  path,
  limit: 'form',
  csrf: 'json',
  summary: 'Sign out everywhere, here too; links to other accounts end',
  answers: { 204: { description: 'None is open', schema: null } },
  answer: async (request, _, { app }) => {
    await signOutEverywhere(app, sessionOf(request));
    return withCookies(new Response(null, { status: 204 }), { session: 'forget' });
  },
});

export const endOwnSession = endpoint({
  ...shared,
  id: 'endOwnSession',
  method: 'DELETE',
  path: `${path}/:session`,
  limit: 'form',
  csrf: 'json',
  summary: 'End one own session',
  answers: { 204: { description: 'It is over', schema: null } },
  answer: async (request, _, { app }) => {
    const id = request.params.session ?? '';
    if (!(await endSession(app, sessionOf(request), id))) return unknown();
    const answer = new Response(null, { status: 204 });
    return id === presentOf(request).session.id ? withCookies(answer, { session: 'forget' }) : answer;
  },
});
