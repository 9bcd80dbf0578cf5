import * as z from 'zod';
import { type ResetModes, resetModes } from '../../domain/companies/reset-mode.ts';
import { chooseResetModes as choose, viewResetModes as view } from '../../domain/recovery/choose-reset-modes.ts';
import { jsonAnswer } from '../../http/answers.ts';
import type { RouteRequest } from '../../http/route.ts';
import type { ApiApp } from '../api-app.ts';
import { sessionOf } from '../caller.ts';
import { endpoint } from '../endpoint.ts';
import { forbidden } from '../outcomes.ts';

const mode = z.object({
  isOn: z.boolean(),
  usableSince: z.iso.datetime().nullable().describe('May lie ahead: what was switched on waits first'),
});
const modes = z.object({ link: mode, temporary: mode, chosen: mode });
const shared = { tag: 'company', path: '/api/v1/reset-modes', who: ['administrator'] } as const;

export const viewResetModes = endpoint({
  ...shared,
  id: 'viewResetModes',
  commands: ['company reset-modes'],
  method: 'GET',
  limit: 'page',
  csrf: 'none',
  summary: 'How the administrators may give an access back',
  body: null,
  answers: { 200: { description: 'The strongest first', schema: modes } },
  problems: [],
  answer: (request, _, { app }) => asTheyAre(app, request),
});

export const chooseResetModes = endpoint({
  ...shared,
  id: 'chooseResetModes',
  commands: ['company reset-modes --allow'],
  method: 'PUT',
  limit: 'form',
  csrf: 'json',
  summary: 'Choose how the administrators may give an access back',
  description:
    'Takes a session. What is switched off is closed at once; a weaker way that is switched on opens after some days, and the other administrators and the support’s supervisors are told.',
  body: z.strictObject({
    link: z.boolean().describe('A link to the address on file'),
    temporary: z.boolean().describe('A temporary password to the address on file'),
    chosen: z.boolean().describe('A password that the administrator chooses'),
  }),
  example: { link: true, temporary: true, chosen: false },
  answers: { 200: { description: 'As it is now', schema: modes } },
  problems: [],
  answer: async (request, wish, { app }) => {
    const allowed = resetModes.filter((each) => wish[each]);
    const actor = sessionOf(request);
    const outcome = await choose(app, actor, actor.companyId, allowed);
    return outcome === 'saved' ? asTheyAre(app, request) : forbidden();
  },
});

const asTheyAre = async (app: ApiApp, request: RouteRequest): Promise<Response> => {
  const actor = sessionOf(request);
  const found = await view(app, actor, actor.companyId);
  return found === 'not-allowed' ? forbidden() : jsonAnswer(show(found));
};

const show = (found: ResetModes) =>
  Object.fromEntries(
    resetModes.map((each) => {
      const since = found[each];
      return [each, { isOn: since !== null, usableSince: since === null ? null : new Date(since).toISOString() }];
    }),
  );
