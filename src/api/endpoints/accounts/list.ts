import * as z from 'zod';
import { readPageMark, writePageMark } from '../../../domain/accounts/page-mark.ts';
import type { PeopleOrder, PeopleSort } from '../../../domain/accounts/people.ts';
import { showPerson } from '../../../domain/accounts/show-account.ts';
import { listPeople, pageSizes } from '../../../domain/password-policy/list-people.ts';
import { jsonAnswer, problem } from '../../../http/answers.ts';
import { callerOf } from '../../caller.ts';
import { endpoint, text } from '../../endpoint.ts';
import { personShape } from '../../shapes/account.ts';
import { filterOf, peopleFilter } from '../../shapes/people-filter.ts';

const sorts = ['name', 'email', 'last-sign-in', 'password-age'] as const satisfies readonly PeopleSort[];
const asked = peopleFilter.extend({
  sort: z.enum(sorts).default('name').describe('By what the list is ordered'),
  order: z.enum(['ascending', 'descending']).default('ascending').describe('In which direction'),
  limit: z.coerce.number().int().min(1).max(pageSizes.most).default(pageSizes.usual).describe('How many on a page'),
  cursor: text(2000).optional().describe('`next` or `previous` of another page of the same question; opaque'),
});

export const listAccounts = endpoint({
  id: 'listAccounts',
  commands: ['user list'],
  tag: 'accounts',
  method: 'GET',
  path: '/api/v1/accounts',
  who: ['administrator', 'delegate'],
  scopes: ['accounts:read'],
  limit: 'page',
  csrf: 'none',
  summary: 'The people of the company, page by page',
  description: 'A delegate sees those of the own groups. The header Link names the next page (RFC 8288).',
  query: asked,
  body: null,
  answers: {
    200: {
      description: 'A page',
      schema: z.object({
        accounts: z.array(personShape),
        count: z.int().describe('How many fit; where `isExact` is false, at least so many'),
        isExact: z.boolean(),
        previous: z.string().nullable(),
        next: z.string().nullable(),
      }),
    },
  },
  problems: ['cursor-unknown'],
  answer: async (request, _, { query, app }) => {
    const order: PeopleOrder = { sort: query.sort, isDescending: query.order === 'descending' };
    const cursor = query.cursor === undefined ? null : readPageMark(order, query.cursor);
    if (query.cursor !== undefined && !cursor) return problem(422, 'cursor-unknown');
    const caller = callerOf(request);
    const outcome = await listPeople(app, caller, caller.companyId, {
      ...{ filter: filterOf(query), order, cursor, limit: query.limit },
    });
    if (outcome.kind === 'not-allowed') return problem(403, 'forbidden');
    const [previous, next] = [writePageMark(order, outcome.previous), writePageMark(order, outcome.next)];
    const link = (rel: string, there: string | null) => {
      if (there === null) return [];
      const address = new URL(`${app.baseUrl}/api/v1/accounts${request.url.search}`);
      address.searchParams.set('cursor', there);
      return [`<${address.href}>; rel="${rel}"`];
    };
    const links = [...link('prev', previous), ...link('next', next)].join(', ');
    const shown = { accounts: outcome.people.map(showPerson), ...outcome.count, previous, next };
    return jsonAnswer(shown, 200, links === '' ? {} : { link: links });
  },
});
