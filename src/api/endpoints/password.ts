import * as z from 'zod';
import { changePassword } from '../../domain/recovery/change-password.ts';
import { chooseNewPassword } from '../../domain/recovery/choose-new-password.ts';
import type { PasswordDeps } from '../../domain/recovery/password-deps.ts';
import { jsonAnswer, problem, withCookies } from '../../http/answers.ts';
import { Secret } from '../../platform/secret.ts';
import { endpoint, text } from '../endpoint.ts';
import { notConfirmed, refusedPassword } from '../shapes/password.ts';

/** Changes the own password; in a session that must choose one, the present password is not asked. */
export const replacePassword = (deps: PasswordDeps) =>
  endpoint({
    id: 'replacePassword',
    tag: 'session',
    method: 'PUT',
    path: '/api/v1/password',
    who: 'choosing',
    limit: 'form',
    csrf: 'json',
    summary: 'Change the own password; the answer renews the session cookie',
    body: z.strictObject({
      current: text(10_000).optional().describe('The present one; not where a session must choose one'),
      password: text(10_000).describe('The new one'),
      confirmation: text(10_000).describe('The new one once more'),
    }),
    example: { current: '…', password: '…', confirmation: '…' },
    answers: { 200: { description: 'Changed', schema: z.object({ kind: z.literal('full') }) } },
    problems: ['wrong-current-password', 'change-delayed', 'already-chosen', 'not-confirmed', 'password-rejected'],
    answer: async ({ signedIn, visit, language }, body) => {
      if (!signedIn) throw new Error('The door let nobody in.');
      const input = {
        current: new Secret(body.current ?? ''),
        password: new Secret(body.password),
        confirmation: new Secret(body.confirmation),
      };
      const outcome =
        signedIn.session.kind === 'full'
          ? await changePassword(deps, signedIn, visit, input)
          : await chooseNewPassword(deps, signedIn, visit, input);
      switch (outcome.kind) {
        case 'changed':
          return withCookies(jsonAnswer({ kind: 'full' }), { session: outcome.token });
        case 'wrong-current':
          return problem(403, 'wrong-current-password');
        case 'delayed':
          return problem(429, 'change-delayed', {
            retryAfterSeconds: Math.ceil((outcome.retryAt - deps.clock.now()) / 1000),
          });
        case 'already-chosen':
          return problem(409, 'already-chosen');
        case 'not-confirmed':
          return notConfirmed(outcome.reasons, language);
        case 'rejected':
          return refusedPassword(outcome.reasons, language);
      }
    },
  });
