import * as z from 'zod';
import { longestList, type MassAction, massKinds } from '../../domain/mass-actions/mass-action.ts';
import type { MassPopulation, MassPreview } from '../../domain/mass-actions/preview-mass-action.ts';
import type { MassReport } from '../../domain/mass-actions/view-mass-action.ts';
import { text } from '../endpoint.ts';
import { filterOf, peopleFilter } from './people-filter.ts';

const instant = z.iso.datetime();
const kind = z
  .enum(massKinds as ['end-sessions', 'require-new-password', 'invite', 'disable', 'enable'])
  .describe('What is done to each');

/** What is done, and to whom. */
export const massTarget = z.strictObject({
  kind,
  people: z
    .union([
      z.strictObject({ filter: peopleFilter.describe('Whoever fits all that is given') }),
      z.strictObject({ list: z.array(text(254)).min(1).max(longestList).describe('E-mail addresses or identifiers') }),
    ])
    .describe(
      'Whoever fits a filter (`{}`: everybody within reach), or whom a list names by e-mail address or identifier',
    ),
});

export const populationOf = (people: z.infer<typeof massTarget>['people']): MassPopulation =>
  'filter' in people
    ? { kind: 'filter', filter: filterOf(people.filter) }
    : { kind: 'list', entries: [...new Set(people.list)] };

const unknown = {
  unknownCount: z.int().describe('Entries of a list that name nobody within reach'),
  unknown: z.array(z.string()).describe('The first of them'),
};

export const massAction = z.object({
  id: z.string(),
  kind,
  state: z.enum(['ready', 'running', 'paused', 'cancelled', 'done']),
  reason: z.string(),
  begunBy: z.string().nullable().describe('The name of a person or of a key'),
  begunAt: instant,
  endedAt: instant.nullable(),
  endCause: z.enum(['pressed', 'right-lost']).nullable().describe('`right-lost`: who began it may no longer'),
  people: z.int(),
  concerned: z.int(),
  settled: z.int().describe('How many of those concerned it is over for'),
  ...unknown,
});

export const massPreview = z.object({
  people: z.int().describe('Everybody who is chosen'),
  concerned: z.int().describe('To whom it would be done: the number that confirms it'),
  inSession: z
    .int()
    .nullable()
    .describe('Of `end-sessions`: how many of them have an open session now; 0: nothing begins'),
  leftOut: z.array(z.object({ reason: z.string(), people: z.int() })),
  alike: z
    .array(massAction.pick({ id: true, state: true, concerned: true, settled: true, begunAt: true }))
    .describe('The same act, begun before and not over, as far as the caller sees it: perhaps for the same people'),
  ...unknown,
});

export const showMassPreview = ({
  people,
  concerned,
  inSession,
  forecast,
  unknownCount,
  unknown: lines,
  alike,
}: MassPreview) => ({
  ...{ people, concerned, inSession, unknownCount, unknown: [...lines] },
  leftOut: forecast.flatMap(({ leftOut: reason, people: count }) => (reason ? [{ reason, people: count }] : [])),
  alike: alike.map(({ id, state, concerned: count, settled, begunAt }) => ({
    ...{ id, state, concerned: count, settled },
    begunAt: new Date(begunAt).toISOString(),
  })),
});

export const massReport = massAction.extend({
  steps: z
    .array(
      z.object({
        what: z.enum(['paused', 'resumed', 'cancelled']),
        at: instant,
        by: z.string().nullable().describe('The name of a person or of a key; null: the operator, or somebody gone'),
      }),
    )
    .describe('What was pressed on the way, in that order'),
  results: z.array(z.object({ result: z.string().nullable().describe('null: not yet'), people: z.int() })),
});

export const showMassAction = (action: MassAction, begunBy: string | null) => ({
  ...{ id: action.id, kind: action.kind, state: action.state, reason: action.reason, begunBy },
  begunAt: new Date(action.begunAt).toISOString(),
  endedAt: action.endedAt === null ? null : new Date(action.endedAt).toISOString(),
  ...{ endCause: action.endCause, people: action.people, concerned: action.concerned, settled: action.settled },
  ...{ unknownCount: action.unknownCount, unknown: [...action.unknown] },
});

export const showMassReport = ({ action, begunBy, steps, results }: MassReport) => ({
  ...showMassAction(action, begunBy),
  steps: steps.map(({ what, at, by }) => ({ what, at: new Date(at).toISOString(), by })),
  results: results.map(({ result, people }) => ({ result, people })),
});
