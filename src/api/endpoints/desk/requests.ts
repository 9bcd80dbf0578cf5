import * as z from 'zod';
import { closeRequest as close } from '../../../domain/recovery/close-request.ts';
import { listQueue } from '../../../domain/recovery/list-queue.ts';
import { channels, everyRequest, holders, kinds, openStates } from '../../../domain/recovery/queue-filter.ts';
import { releaseRequest as release } from '../../../domain/recovery/release-request.ts';
import { replyByMail } from '../../../domain/recovery/reply-by-mail.ts';
import { judgeMessage } from '../../../domain/recovery/request-message.ts';
import { type Closing, closings, messageLimit } from '../../../domain/recovery/reset-request.ts';
import { takeRequest as take } from '../../../domain/recovery/take-request.ts';
import { viewRequest as view } from '../../../domain/recovery/view-request.ts';
import { jsonAnswer, problem } from '../../../http/answers.ts';
import type { RouteRequest } from '../../../http/route.ts';
import type { ApiApp } from '../../api-app.ts';
import { unfitFields } from '../../body-faults.ts';
import { sessionOf } from '../../caller.ts';
import { endpoint, text } from '../../endpoint.ts';
import { forbidden, unknown } from '../../outcomes.ts';
import { queuedShape, requestShape, showQueued, showRequest } from '../../shapes/reset-request.ts';

const path = '/api/v1/desk/requests';
const one = `${path}/:number`;
const shared = { tag: 'support', who: ['agent', 'supervisor'] } as const;
const change = { ...shared, limit: 'form', csrf: 'json' } as const;
const bounds = { message: { most: messageLimit } };
const asItIs = { 200: { description: 'As it is now', schema: requestShape } };

const choice = <Choice extends string>(choices: readonly Choice[]) =>
  z.enum(choices as [Choice, ...Choice[]]).optional();

export const listRequests = endpoint({
  ...shared,
  id: 'listRequests',
  method: 'GET',
  path,
  limit: 'page',
  csrf: 'none',
  summary: 'The queue of the support: open requests, fifty at a time, and the newest closed ones',
  description: 'Incidents first, then those that wait, the oldest first. Who is shown whom is in the journal.',
  query: z.strictObject({
    q: text(200).optional().describe('Words of a name, an address or a company, or a number'),
    kind: choice(kinds).describe('`incident`: somebody said that it was not them, or a sensor rang'),
    channel: choice(channels).describe('How it was asked'),
    state: choice(openStates).describe('How far it is'),
    holder: choice(holders).describe('Who has it'),
    offset: z.coerce
      .number()
      .int()
      .min(0)
      .max(999_950)
      .multipleOf(50)
      .default(0)
      .describe('How many to pass over, by fifties'),
  }),
  body: null,
  answers: {
    200: {
      description: 'A page',
      schema: z.object({
        total: z.int().describe('How many are open and fit'),
        waiting: z.int().describe('Of these, how many nobody has yet'),
        open: z.array(queuedShape),
        closed: z.array(queuedShape),
      }),
    },
  },
  problems: [],
  answer: async (request, _, { query, app }) => {
    const { q, offset, ...chosen } = query;
    const asked = Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined));
    const filter = { ...everyRequest, ...asked, text: q ?? '' };
    const listed = await listQueue(app, sessionOf(request), { filter, offset });
    if (listed === 'not-allowed') return forbidden();
    const { total, waiting, open, closed } = listed;
    return jsonAnswer({ total, waiting, open: open.map(showQueued), closed: closed.map(showQueued) });
  },
});

export const viewRequest = endpoint({
  ...shared,
  id: 'viewRequest',
  method: 'GET',
  path: one,
  limit: 'page',
  csrf: 'none',
  summary: 'One request; the journal notes who looked at whose',
  description: 'Never with an address or a number on file: the page shows those where verifying the caller takes them.',
  body: null,
  answers: asItIs,
  problems: [],
  answer: (request, _, { app }) => withNumber(request, (number) => show(app, request, number)),
});

export const takeRequest = endpoint({
  ...change,
  id: 'takeRequest',
  method: 'PUT',
  path: `${one}/holder`,
  summary: 'Take a request that waits; of two who ask at once, one has it',
  body: null,
  answers: asItIs,
  problems: ['not-waiting'],
  answer: (request, _, { app }) =>
    withNumber(request, async (number) => {
      const outcome = await take(app, sessionOf(request), number);
      switch (outcome) {
        case 'taken':
          return show(app, request, number);
        case 'not-waiting':
          return problem(409, 'not-waiting');
        case 'unknown':
          return unknown();
        case 'not-allowed':
          return forbidden();
      }
    }),
});

export const releaseRequest = endpoint({
  ...change,
  id: 'releaseRequest',
  method: 'DELETE',
  path: `${one}/holder`,
  summary: 'Give a request back; it waits again',
  description: 'The agent who has it; a supervisor, when that agent is gone. What was proved about the caller goes.',
  body: null,
  answers: asItIs,
  problems: ['not-taken'],
  answer: (request, _, { app }) =>
    withNumber(request, async (number) => {
      const outcome = await release(app, sessionOf(request), number);
      switch (outcome) {
        case 'released':
          return show(app, request, number);
        case 'not-taken':
          return problem(409, 'not-taken');
        case 'unknown':
          return unknown();
        case 'not-allowed':
          return forbidden();
      }
    }),
});

export const closeRequest = endpoint({
  ...change,
  id: 'closeRequest',
  method: 'PUT',
  path: `${one}/closing`,
  summary: 'Close a request, and say why; to close a closed one changes nothing',
  description: 'The agent who has it, any while nobody has it, a supervisor always. Supervisors alone close incidents.',
  body: z.strictObject({ closing: z.enum(closings as [Closing, ...Closing[]]).describe('Why') }),
  example: { closing: 'no-answer' },
  answers: asItIs,
  problems: [],
  answer: (request, { closing }, { app }) =>
    withNumber(request, async (number) => {
      const outcome = await close(app, sessionOf(request), number, closing);
      if (outcome === 'unknown') return unknown();
      return outcome === 'not-allowed' ? forbidden() : show(app, request, number);
    }),
});

export const replyToRequest = endpoint({
  ...change,
  id: 'replyToRequest',
  method: 'POST',
  path: `${one}/replies`,
  summary: 'Answer by mail, in the thread of what came',
  description: 'The agent who has it. What looks like a temporary password does not leave.',
  repeatable: 'kept',
  isNameRequired: true,
  body: z.strictObject({ message: text(10_000).describe('The agent’s own words') }),
  bounds,
  judge: (_, { message }) => ({
    message: message === undefined ? undefined : message.trim() === '' ? 'missing' : judgeMessage(message),
  }),
  example: { message: 'Nous vous rappelons dans l’heure.' },
  answers: { 201: { description: 'On its way', schema: requestShape } },
  problems: ['idempotency-key-missing', 'not-yours', 'holds-a-secret'],
  answer: (request, { message }, { app }) =>
    withNumber(request, async (number) => {
      const outcome = await replyByMail(app, sessionOf(request), number, message);
      switch (outcome) {
        case 'sent':
          return show(app, request, number, 201);
        case 'not-yours':
          return problem(409, 'not-yours');
        case 'holds-a-secret':
          return problem(422, 'holds-a-secret');
        case 'missing':
        case 'too-long':
        case 'unreadable-characters':
          return unfitFields(request.language, { message: outcome }, bounds);
        case 'unknown':
          return unknown();
        case 'not-allowed':
          return forbidden();
      }
    }),
});

const withNumber = async (request: RouteRequest, answer: (number: number) => Promise<Response>): Promise<Response> => {
  const typed = request.params.number ?? '';
  return /^[1-9]\d{0,8}$/.test(typed) ? answer(Number(typed)) : unknown();
};

const show = async (app: ApiApp, request: RouteRequest, number: number, status = 200): Promise<Response> => {
  const found = await view(app, sessionOf(request), number);
  if (found === 'unknown') return unknown();
  return found === 'not-allowed' ? forbidden() : jsonAnswer(showRequest(found, request.language), status);
};
