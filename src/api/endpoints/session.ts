import * as z from 'zod';
import { signOut } from '../../domain/sessions/end-sessions.ts';
import { type SignInDeps, signIn } from '../../domain/sessions/sign-in.ts';
import { signedInActor } from '../../domain/sessions/signed-in-actor.ts';
import { jsonAnswer, problem, withCookies } from '../../http/answers.ts';
import { Secret } from '../../platform/secret.ts';
import { endpoint, text } from '../endpoint.ts';

const shown = z.object({
  kind: z.enum(['full', 'choose-password']),
  account: z.object({
    id: z.string(),
    email: z.string(),
    firstName: z.string(),
    lastName: z.string(),
    role: z.string(),
  }),
  company: z.object({ id: z.string(), name: z.string() }),
  expiresAt: z.string().describe('RFC 3339, UTC'),
});

/** Whose session the cookie opens. */
export const readSession = () =>
  endpoint({
    id: 'readSession',
    tag: 'session',
    method: 'GET',
    path: '/api/v1/session',
    who: 'signed-in',
    limit: 'page',
    csrf: 'none',
    summary: 'The session of this cookie',
    body: null,
    answers: { 200: { description: 'The session and its owner', schema: shown } },
    problems: [],
    answer: async ({ signedIn }) => {
      if (!signedIn) throw new Error('The door let nobody in.');
      const { account, session, companyName } = signedIn;
      const { id, email, firstName, lastName, role } = account;
      return jsonAnswer({
        kind: session.kind,
        account: { id, email, firstName, lastName, role },
        company: { id: account.companyId, name: companyName },
        expiresAt: new Date(session.expiresAt).toISOString(),
      });
    },
  });

export const createSession = (deps: SignInDeps) =>
  endpoint({
    id: 'signIn',
    tag: 'session',
    method: 'POST',
    path: '/api/v1/session',
    who: 'anybody',
    limit: 'form',
    csrf: 'json',
    summary: 'Sign in; the answer sets the session cookie',
    sentAgain: 'it opens another session, which ends as the first does',
    body: z.strictObject({
      email: text(1000).describe('Of the account'),
      password: text(10_000).describe('The own one, or a temporary password'),
    }),
    example: { email: 'marc.weber@client.example', password: '…' },
    answers: {
      201: {
        description: 'Signed in, or held at the choice of a new password',
        schema: z.object({
          kind: shown.shape.kind,
          reason: z
            .enum(['one-time-secret', 'administrator', 'expired', 'breached', 'known-to-others'])
            .optional()
            .describe('Why a new password must be chosen'),
        }),
      },
    },
    problems: [
      'sign-in-refused',
      'sign-in-delayed',
      'account-disabled',
      'account-frozen',
      'temporary-password-spent',
      'temporary-password-expired',
    ],
    answer: async ({ visit, signedIn }, { email, password }) => {
      const outcome = await signIn(deps, visit, { email, password: new Secret(password) });
      const isIn = outcome.kind === 'signed-in' || outcome.kind === 'must-choose-password';
      // The session that this cookie held before gives way (ASVS 7.2.4).
      if (isIn && signedIn) await signOut(deps, signedInActor(signedIn, visit.source), signedIn.session);
      switch (outcome.kind) {
        case 'signed-in':
          return withCookies(jsonAnswer({ kind: 'full' }, 201), { session: outcome.token });
        case 'must-choose-password':
          return withCookies(jsonAnswer({ kind: 'choose-password', reason: outcome.reason }, 201), {
            session: outcome.token,
          });
        case 'delayed':
          return problem(429, 'sign-in-delayed', {
            retryAfterSeconds: Math.ceil((outcome.retryAt - deps.clock.now()) / 1000),
          });
        case 'refused':
          return problem(401, 'sign-in-refused');
        case 'disabled':
          return problem(403, 'account-disabled');
        case 'frozen':
          return problem(403, 'account-frozen');
        case 'temporary-password-spent':
          return problem(410, 'temporary-password-spent');
        case 'temporary-password-expired':
          return problem(410, 'temporary-password-expired');
      }
    },
  });

export const deleteSession = (deps: SignInDeps) =>
  endpoint({
    id: 'signOut',
    tag: 'session',
    method: 'DELETE',
    path: '/api/v1/session',
    who: 'choosing',
    limit: 'form',
    csrf: 'json',
    summary: 'Sign out',
    body: null,
    answers: { 204: { description: 'Signed out', schema: null } },
    problems: [],
    answer: async ({ signedIn, visit }) => {
      if (signedIn) await signOut(deps, signedInActor(signedIn, visit.source), signedIn.session);
      return withCookies(new Response(null, { status: 204 }), { session: 'forget' });
    },
  });
