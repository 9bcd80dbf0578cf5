import * as z from 'zod';
import { detailLimits, emailFault } from '../../../domain/accounts/person-details.ts';
import { linkAccount as link, listLinkedAccounts as list } from '../../../domain/recovery/link-account.ts';
import { switchAccount as switchTo } from '../../../domain/recovery/switch-account.ts';
import { unlinkAccount as unlink } from '../../../domain/recovery/unlink-account.ts';
import { sessionPermissions } from '../../../domain/sessions/who-may.ts';
import { jsonAnswer, problem, withCookies } from '../../../http/answers.ts';
import { Secret } from '../../../platform/secret.ts';
import type { ApiApp } from '../../api-app.ts';
import { unfitFields } from '../../body-faults.ts';
import { presentOf, sessionOf } from '../../caller.ts';
import { endpoint, text } from '../../endpoint.ts';
import { forbidden, unknown } from '../../outcomes.ts';

const path = '/api/v1/account/linked';
const bounds = { email: { most: detailLimits.email } };
const shared = { tag: 'account', who: sessionPermissions['link-own-accounts'] } as const;
const change = { ...shared, limit: 'form', csrf: 'json' } as const;

export const listLinkedAccounts = endpoint({
  ...shared,
  id: 'listLinkedAccounts',
  method: 'GET',
  path,
  limit: 'page',
  csrf: 'none',
  summary: 'The other own accounts, as they were linked',
  body: null,
  answers: {
    200: {
      description: 'By company',
      schema: z.object({
        accounts: z.array(
          z.object({
            id: z.string(),
            email: z.string(),
            role: z.string(),
            company: z.string(),
            linkedAt: z.iso.datetime(),
          }),
        ),
      }),
    },
  },
  problems: [],
  answer: async (request, _, { app }) => {
    const linked = await list(app, sessionOf(request));
    return jsonAnswer({
      accounts: linked.map(({ account: { id, email, role }, companyName, linkedAt }) => ({
        ...{ id, email, role, company: companyName, linkedAt: new Date(linkedAt).toISOString() },
      })),
    });
  },
});

export const linkAccount = endpoint({
  ...change,
  id: 'linkAccount',
  method: 'POST',
  path,
  summary: 'Link another own account: the passwords of both are asked',
  description: 'Both addresses are told. The accounts of the support and of operators are never linked.',
  sentAgain: '409 `already-linked`',
  body: z.strictObject({
    current: text(10_000).min(1).describe('The password of this account'),
    email: text(1000).describe('Of the other account'),
    password: text(10_000).min(1).describe('Of the other account'),
  }),
  bounds,
  judge: (_, { email }) => ({ email: email === undefined ? undefined : (emailFault(email.trim()) ?? undefined) }),
  example: { current: '…', email: 'marc.weber@autre.example', password: '…' },
  answers: { 204: { description: 'Linked', schema: null } },
  problems: [
    ...['sign-in-delayed', 'wrong-current-password', 'sign-in-refused', 'account-unusable', 'oneself'],
    ...['already-linked', 'too-many-links'],
  ],
  answer: async (request, { current, email, password }, { app }) => {
    const fault = emailFault(email.trim());
    if (fault) return unfitFields(request.language, { email: fault }, bounds);
    const typed = { current: new Secret(current), email: email.trim(), password: new Secret(password) };
    const outcome = await link(app, sessionOf(request), request.visit, typed);
    switch (outcome.kind) {
      case 'linked':
        return new Response(null, { status: 204 });
      case 'delayed':
        return delayed(app, outcome.retryAt);
      case 'wrong-current':
        return problem(403, 'wrong-current-password');
      case 'refused':
        return problem(403, 'sign-in-refused');
      case 'unusable':
        return problem(409, 'account-unusable');
      case 'oneself':
        return problem(409, 'oneself');
      case 'already':
        return problem(409, 'already-linked');
      case 'too-many':
        return problem(409, 'too-many-links');
      case 'not-allowed':
        return forbidden();
    }
  },
});

export const unlinkAccount = endpoint({
  ...change,
  id: 'unlinkAccount',
  method: 'DELETE',
  path: `${path}/:account`,
  summary: 'Unlink another own account',
  body: null,
  answers: { 204: { description: 'No longer linked', schema: null } },
  problems: [],
  answer: async (request, _, { app }) => {
    const outcome = await unlink(app, sessionOf(request), request.visit, request.params.account ?? '');
    return outcome === 'unlinked' ? new Response(null, { status: 204 }) : unknown();
  },
});

export const switchAccount = endpoint({
  ...change,
  id: 'switchAccount',
  method: 'POST',
  path: `${path}/:account/switch`,
  summary: 'Go on with another own account; the answer sets its session cookie, and this session ends',
  description: 'Where a sign-in asks for more than one press, its password is asked: 403 `password-needed`.',
  sentAgain: '401, as this session has ended',
  body: z.strictObject({ password: text(10_000).optional().describe('Of the other account, where it is asked') }),
  example: {},
  answers: {
    200: { description: 'In', schema: z.object({ kind: z.enum(['full', 'choose-password']) }) },
  },
  problems: ['password-needed', 'sign-in-refused', 'sign-in-delayed'],
  answer: async (request, { password }, { app }) => {
    const given = password ? new Secret(password) : null;
    const outcome = await switchTo(app, presentOf(request), request.visit, request.params.account ?? '', given);
    switch (outcome.kind) {
      case 'switched':
        return withCookies(jsonAnswer({ kind: outcome.mustChoose ? 'choose-password' : 'full' }), {
          session: outcome.token,
        });
      case 'password-needed':
        return problem(403, 'password-needed');
      case 'refused':
        return problem(403, 'sign-in-refused');
      case 'delayed':
        return delayed(app, outcome.retryAt);
      case 'unknown':
        return unknown();
    }
  },
});

const delayed = (app: ApiApp, retryAt: number): Response =>
  problem(429, 'sign-in-delayed', {
    retryAfterSeconds: Math.ceil((retryAt - app.clock.now()) / 1000),
  });
