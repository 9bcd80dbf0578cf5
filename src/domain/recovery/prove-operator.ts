import { tokenHash } from '../../platform/digest.ts';
import type { Secret } from '../../platform/secret.ts';
import type { SignedInActor } from '../accounts/actor.ts';
import { signIn } from '../sessions/sign-in.ts';
import { signedInActor } from '../sessions/signed-in-actor.ts';
import { mayRecover } from './who-may.ts';

type Deps = Parameters<typeof signIn>[0];

/** Where the console's acts come from, in the journal and where failures are counted. */
export const consoleSource = 'console';

export type ProvedOperator =
  | { kind: 'operator'; operator: SignedInActor }
  | { kind: 'refused' | 'not-an-operator' | 'must-change-first' }
  | { kind: 'delayed'; retryAt: number };

/**
 * Promise: an operator at the console is who they say, by the password that signs them in, under the same delays; the
 * session that proves it is over at once.
 * Who may: the operators, at the server's console. Records signed-in or sign-in-refused. Mails nothing.
 */
export const proveOperator = async (
  deps: Deps,
  input: { email: string; password: Secret },
): Promise<ProvedOperator> => {
  const outcome = await signIn(deps, { source: consoleSource, userAgent: 'console' }, input);
  switch (outcome.kind) {
    case 'delayed':
      return { kind: 'delayed', retryAt: outcome.retryAt };
    case 'must-choose-password':
      return { kind: 'must-change-first' };
    case 'signed-in': {
      const hash = tokenHash(outcome.token);
      const signedIn = await deps.storage.sessions.find(hash);
      if (!signedIn) throw new Error('A session was opened and cannot be found.');
      await deps.storage.sessions.end(signedIn.account.companyId, hash, 'signed-out', deps.clock.now());
      const operator = signedInActor(signedIn, consoleSource);
      return mayRecover(operator, 'emergency-access') ? { kind: 'operator', operator } : { kind: 'not-an-operator' };
    }
    default:
      return { kind: 'refused' };
  }
};
