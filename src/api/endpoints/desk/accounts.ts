import * as z from 'zod';
import { findAccounts as find } from '../../../domain/recovery/find-accounts.ts';
import { openRequest as open } from '../../../domain/recovery/open-request.ts';
import { isWithinDesk } from '../../../domain/recovery/who-may.ts';
import { jsonAnswer, problem } from '../../../http/answers.ts';
import { sessionOf } from '../../caller.ts';
import { endpoint, text } from '../../endpoint.ts';
import { forbidden, unknown } from '../../outcomes.ts';

const shared = { tag: 'support', who: ['agent', 'supervisor'] } as const;

export const findAccounts = endpoint({
  ...shared,
  id: 'findAccounts',
  method: 'GET',
  path: '/api/v1/desk/accounts',
  limit: 'page',
  csrf: 'none',
  summary: 'Find somebody in any company by parts of the name or the address; the journal notes how many were shown',
  query: z.strictObject({ q: text(200).describe('Three signs or more') }),
  body: null,
  answers: {
    200: {
      description: 'At most twenty',
      schema: z.object({
        accounts: z.array(
          z.object({
            ...{ id: z.string(), companyId: z.string(), company: z.string() },
            ...{ firstName: z.string(), lastName: z.string(), role: z.string(), state: z.string() },
            isWithinDesk: z.boolean().describe('Whether this agent may open a request for it'),
          }),
        ),
      }),
    },
  },
  problems: ['too-short'],
  answer: async (request, _, { query, app }) => {
    const agent = sessionOf(request);
    const outcome = await find(app, agent, query.q);
    if (outcome.kind === 'not-allowed') return forbidden();
    if (outcome.kind !== 'found') return problem(422, 'too-short');
    const companies = new Map((await app.storage.companies.list()).map(({ id, name }) => [id, name]));
    return jsonAnswer({
      accounts: outcome.accounts.map((account) => {
        const { id, companyId, firstName, lastName, role, state } = account;
        const company = companies.get(companyId) ?? '';
        return { id, companyId, company, firstName, lastName, role, state, isWithinDesk: isWithinDesk(agent, account) };
      }),
    });
  },
});

export const openRequest = endpoint({
  ...shared,
  id: 'openRequest',
  method: 'POST',
  path: '/api/v1/desk/requests',
  limit: 'form',
  csrf: 'json',
  summary: 'Open a request for somebody who calls, and have it; the one that is open is used',
  repeatable: 'kept',
  sentAgain: 'the request that is open is used',
  body: z.strictObject({
    companyId: text(64).describe('As it was found'),
    accountId: text(64).describe('As it was found'),
  }),
  example: { companyId: 'c3m9x2pq7rbd4hjw8ntc5vfa', accountId: 'k3m9x2pq7rbd4hjw8ntc5vfa' },
  answers: { 201: { description: 'Open', schema: z.object({ number: z.int() }) } },
  problems: [],
  answer: async (request, target, { app }) => {
    const outcome = await open(app, sessionOf(request), target);
    switch (outcome.kind) {
      case 'opened':
        return jsonAnswer({ number: outcome.number }, 201);
      case 'unknown':
        return unknown();
      case 'not-allowed':
        return forbidden();
    }
  },
});
