import * as z from 'zod';
import { beginMassAction as begin, reasonFault } from '../../../domain/mass-actions/begin-mass-action.ts';
import { longestList, longestReason, shortestReason } from '../../../domain/mass-actions/mass-action.ts';
import { previewMassAction as preview } from '../../../domain/mass-actions/preview-mass-action.ts';
import { viewMassAction } from '../../../domain/mass-actions/view-mass-action.ts';
import { jsonAnswer, problem } from '../../../http/answers.ts';
import type { RouteRequest } from '../../../http/route.ts';
import { faultAt, unfit, unfitFields } from '../../body-faults.ts';
import { callerOf } from '../../caller.ts';
import { endpoint, text } from '../../endpoint.ts';
import { forbidden } from '../../outcomes.ts';
import { concerns } from '../../problem-in-words.ts';
import {
  massPreview,
  massReport,
  massTarget,
  populationOf,
  showMassPreview,
  showMassReport,
} from '../../shapes/mass-action.ts';

const shared = {
  tag: 'mass-actions',
  method: 'POST',
  who: ['administrator', 'delegate'],
  scopes: ['accounts:act', 'accounts:read'],
  limit: 'form',
  csrf: 'json',
  bodyBytes: 4 * 1024 * 1024,
} as const;

const bounds = { reason: { least: shortestReason, most: longestReason } };
const example = { kind: 'invite', people: { filter: { standing: 'never-signed-in' } } };

export const previewMassAction = endpoint({
  ...shared,
  id: 'previewMassAction',
  commands: ['mass begin'],
  path: '/api/v1/mass-actions/preview',
  summary: 'What an act on many people would do now; nothing changes',
  description: 'An administrator reaches everybody of the company; a delegate, the own groups; a key, users alone.',
  sentAgain: 'it changes nothing',
  body: massTarget,
  example,
  answers: { 200: { description: 'How many it concerns, and who is left out', schema: massPreview } },
  problems: [],
  answer: async (request, body, { app }) => {
    const caller = callerOf(request);
    const target = { companyId: caller.companyId, kind: body.kind, population: populationOf(body.people) };
    const outcome = await preview(app, caller, target);
    switch (outcome.kind) {
      case 'previewed':
        return jsonAnswer(showMassPreview(outcome.preview));
      case 'list-too-long':
        return listTooLong(request);
      case 'not-allowed':
        return forbidden();
    }
  },
});

export const beginMassAction = endpoint({
  ...shared,
  id: 'beginMassAction',
  commands: ['mass begin'],
  path: '/api/v1/mass-actions',
  summary: 'Do something to each of many people, in the background',
  description:
    'Begins only with the number of people it concerns, as the preview tells it. The other administrators are told. Whether who began it still may is asked again before each wave: it ends when a key is revoked.',
  repeatable: 'kept',
  isNameRequired: true,
  body: massTarget.extend({
    reason: text(2000).describe('5 to 500 signs: for the journal and the other administrators'),
    confirmed: z.int().min(0).describe('The number of people concerned'),
  }),
  bounds,
  judge: (_, { reason }) => ({ reason: reason === undefined ? undefined : (reasonFault(reason) ?? undefined) }),
  example: { ...example, reason: 'Rentrée', confirmed: 120 },
  answers: { 201: { description: 'Begun; Location names it', schema: massReport } },
  problems: ['idempotency-key-missing', 'not-confirmed', 'nobody-concerned', 'too-many-actions'],
  answer: async (request, body, { app }) => {
    const caller = callerOf(request);
    const { companyId } = caller;
    const { kind, reason, confirmed } = body;
    const outcome = await begin(app, caller, {
      companyId,
      kind,
      reason,
      confirmed,
      population: populationOf(body.people),
    });
    switch (outcome.kind) {
      case 'begun': {
        const { id: actionId } = outcome.action;
        const seen = await viewMassAction(app, caller, { companyId, actionId });
        if (seen.kind !== 'found') return forbidden();
        return jsonAnswer(showMassReport(seen.report), 201, { location: `/api/v1/mass-actions/${actionId}` });
      }
      case 'not-confirmed':
        return problem(409, 'not-confirmed', {
          detail: concerns(request.language, outcome.preview.concerned),
        });
      case 'rejected':
        return unfitFields(request.language, { reason: outcome.fault }, bounds);
      case 'nobody':
        return problem(409, 'nobody-concerned');
      case 'too-many':
        return problem(409, 'too-many-actions');
      case 'list-too-long':
        return listTooLong(request);
      case 'not-allowed':
        return forbidden();
    }
  },
});

const listTooLong = ({ language }: RouteRequest): Response =>
  unfit([faultAt(language, '/people/list', 'too-many', { most: longestList })]);
