import * as z from 'zod';
import { readChange } from '../../../domain/accounts/change-told.ts';
import { chooseLanguage as choose } from '../../../domain/accounts/choose-language.ts';
import { listHistory } from '../../../domain/audit/list-history.ts';
import { showCallerCode } from '../../../domain/recovery/show-caller-code.ts';
import { jsonAnswer, withCookies } from '../../../http/answers.ts';
import { languages } from '../../../platform/languages.ts';
import { presentOf, sessionOf } from '../../caller.ts';
import { endpoint } from '../../endpoint.ts';
import { forbidden } from '../../outcomes.ts';
import { accountShape, changeShape, showOwn } from '../../shapes/account.ts';

const instant = z.iso.datetime();
const shared = { tag: 'account', who: 'signed-in' } as const;
const look = { ...shared, method: 'GET', limit: 'page', csrf: 'none', body: null, problems: [] } as const;

export const viewOwnAccount = endpoint({
  ...look,
  id: 'viewOwnAccount',
  path: '/api/v1/account',
  summary: 'The own account',
  answers: {
    200: {
      description: 'As it is on file',
      schema: accountShape.omit({ groupId: true, state: true, role: true }).extend({
        role: z.string(),
        company: z.object({ id: z.string(), name: z.string() }),
        passwordExpiresAt: instant.nullable(),
        changeAdvised: z.boolean().describe('Somebody else knows the password: another one is better'),
      }),
    },
  },
  answer: async (request) => jsonAnswer(showOwn(presentOf(request))),
});

export const viewOwnHistory = endpoint({
  ...look,
  id: 'viewOwnHistory',
  path: '/api/v1/account/history',
  summary: 'What the journal tells of the own access, the newest first',
  answers: {
    200: {
      description: 'The last of it',
      schema: z.object({
        events: z.array(
          z.object({
            at: instant,
            action: z.string().describe('A stable name'),
            ...changeShape,
            isOwn: z.boolean(),
            source: z.string().nullable().describe('Where somebody else was is not told'),
          }),
        ),
      }),
    },
  },
  answer: async (request, _, { app }) => {
    const { companyId, accountId } = sessionOf(request);
    const events = await listHistory(app, { companyId, accountId });
    return jsonAnswer({
      events: events.map(({ at, action, actor, source, details }) => {
        const isOwn = actor.id === accountId;
        const isTold = isOwn || actor.kind === 'visitor';
        return {
          ...{ at: new Date(at).toISOString(), action, ...readChange({ details }) },
          ...{ isOwn, source: isTold ? source : null },
        };
      }),
    });
  },
});

export const viewCallerCode = endpoint({
  ...look,
  id: 'viewCallerCode',
  path: '/api/v1/account/caller-code',
  summary:
    'What somebody on the telephone with the support reads: the code of this session, and what the agent must say',
  answers: {
    200: {
      description:
        'The code of now first, and those that follow it; none where the request is older than the session, whose code would not count',
      schema: z.object({
        codes: z.array(z.object({ code: z.string(), until: instant })),
        agent: z
          .object({ requestNumber: z.int(), mutualCode: z.string() })
          .nullable()
          .describe('The request that an agent has, and the digits by which to know them'),
      }),
    },
  },
  answer: async (request, _, { app }) => {
    const { account, session } = presentOf(request);
    const view = await showCallerCode(app, account, session);
    if (view === 'not-allowed') return forbidden();
    const codes = view.codes.map(({ code, until }) => ({ code, until: new Date(until).toISOString() }));
    return jsonAnswer({ codes, agent: view.taken });
  },
});

export const chooseLanguage = endpoint({
  ...shared,
  id: 'chooseLanguage',
  method: 'PUT',
  path: '/api/v1/account/language',
  limit: 'form',
  csrf: 'json',
  summary: 'In which language pages and mails come',
  body: z.strictObject({ language: z.enum(languages).describe('ISO 639') }),
  example: { language: 'fr' },
  answers: { 204: { description: 'Kept', schema: null } },
  problems: [],
  answer: async (request, { language }, { app }) => {
    await choose(app, sessionOf(request), language);
    return withCookies(new Response(null, { status: 204 }), { language });
  },
});
