import * as z from 'zod';
import { historyKinds, showHistoryLine, viewAccessHistory } from '../../../domain/accounts/view-access-history.ts';
import { jsonAnswer } from '../../../http/answers.ts';
import { callerOf } from '../../caller.ts';
import { endpoint } from '../../endpoint.ts';
import { forbidden, unknown } from '../../outcomes.ts';
import { changeShape } from '../../shapes/account.ts';

const mostLines = 200;

export const viewAccountHistory = endpoint({
  id: 'viewAccountHistory',
  commands: ['user history'],
  tag: 'accounts',
  method: 'GET',
  path: '/api/v1/accounts/:id/history',
  who: ['administrator', 'delegate'],
  scopes: ['accounts:read'],
  limit: 'page',
  csrf: 'none',
  summary: 'What the journal tells of somebody’s access, the newest first',
  description: 'The support’s people are not named. Who looks again and again within the hour is one line.',
  query: z.strictObject({
    kind: z.enum(historyKinds).default('everything').describe('What kind of lines'),
    limit: z.coerce.number().int().min(1).max(mostLines).default(50).describe('How many on a page'),
    cursor: z
      .string()
      .regex(/^[1-9]\d{0,14}$/)
      .optional()
      .describe('`next` of the page before'),
  }),
  body: null,
  answers: {
    200: {
      description: 'A page',
      schema: z.object({
        events: z.array(
          z.object({
            at: z.iso.datetime(),
            action: z.string().describe('A stable name'),
            ...changeShape,
            groupId: z
              .object({ from: z.string().nullable(), to: z.string().nullable() })
              .nullable()
              .describe('The same of the group; null within: none'),
            by: z
              .object({ kind: z.string(), name: z.string().nullable() })
              .describe(
                '`visitor`: not signed in, and nothing proved; `link-holder`: pressed in a mail that reached them',
              ),
            source: z.string().nullable(),
          }),
        ),
        next: z.string().nullable(),
      }),
    },
  },
  problems: [],
  answer: async (request, _, { query, app }) => {
    const caller = callerOf(request);
    const target = { companyId: caller.companyId, accountId: request.params.id ?? '' };
    const before = query.cursor === undefined ? null : Number(query.cursor);
    const found = await viewAccessHistory(app, caller, target, { kind: query.kind, before, limit: query.limit });
    if (found === 'unknown') return unknown();
    if (found === 'not-allowed') return forbidden();
    return jsonAnswer({
      events: found.lines.map(showHistoryLine),
      next: found.before === null ? null : String(found.before),
    });
  },
});
