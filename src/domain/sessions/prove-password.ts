import { tokenHash } from '../../platform/digest.ts';
import type { Secret } from '../../platform/secret.ts';
import type { Account } from '../accounts/account.ts';
import type { Visit } from './open-session.ts';
import { type SignInDeps, signIn } from './sign-in.ts';

export type ProvedPassword =
  | { kind: 'proved'; account: Account; version: number }
  | { kind: 'delayed'; retryAt: number }
  /** Unknown address or wrong password: nobody is told which. */
  | { kind: 'refused' }
  /** Said only to somebody who knows the password: it opens nothing now, or must be replaced first. */
  | { kind: 'unusable' };

/**
 * Promise: whether this is the password of that account, under every rule of a sign-in: its delays, its counters, its
 * journal. No session stays. A temporary password is not tried, so that nobody loses it here.
 * Who may: anybody. Records what a sign-in records. Mails nothing.
 */
export const provePassword = async (
  deps: SignInDeps,
  visit: Visit,
  input: { email: string; password: Secret },
): Promise<ProvedPassword> => {
  // Before the password is judged: one that is replaced meanwhile proves nothing.
  const known = await deps.storage.accounts.findByEmail(input.email);
  const credential = known && (await deps.storage.credentials.find(known.companyId, known.id));
  const outcome = await signIn(deps, visit, input, 'personal');
  switch (outcome.kind) {
    case 'signed-in':
    case 'must-choose-password': {
      const { account, token } = outcome;
      await deps.storage.sessions.end(account.companyId, tokenHash(token), 'signed-out', deps.clock.now());
      return outcome.kind === 'signed-in' && known?.id === account.id
        ? { kind: 'proved', account, version: credential?.version ?? 0 }
        : { kind: 'unusable' };
    }
    case 'delayed':
    case 'refused':
      return outcome;
    case 'disabled':
    case 'frozen':
    case 'temporary-password-spent':
    case 'temporary-password-expired':
      return { kind: 'unusable' };
  }
};
