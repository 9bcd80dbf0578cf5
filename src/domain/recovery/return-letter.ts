import type { Clock } from '../../platform/clock.ts';
import type { Transactional } from '../../platform/transactional.ts';
import { type Actor, actorOf } from '../accounts/actor.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import type { OneTimeSecretStore } from '../credentials/credential-store.ts';
import { letterNumber, readLetterNumber } from './letter.ts';
import type { LetterStore } from './letter-store.ts';
import { mayHereOrAtConsole } from './who-may.ts';

type Deps = {
  storage: Transactional<{ letters: LetterStore; oneTimeSecrets: OneTimeSecretStore; audit: AuditStore }>;
  clock: Clock;
};

export type ReturnOutcome =
  | { kind: 'returned'; requestNumber: number; secret: 'revoked' | 'spent' | 'over' }
  | { kind: 'not-a-number' | 'unknown' | 'not-printed' | 'already-returned' | 'not-allowed' };

/**
 * Promise: the temporary password of a letter that came back opens nothing from now on. One that was used before it came
 * back is told as such: somebody read it on the way.
 * Who may: the operator at the console. Records letter-returned. Mails nothing.
 */
export const returnLetter = async (deps: Deps, actor: Actor, typed: string): Promise<ReturnOutcome> => {
  if (!mayHereOrAtConsole(actor, 'return-letters')) return { kind: 'not-allowed' };
  const serial = readLetterNumber(typed);
  if (serial === null) return { kind: 'not-a-number' };
  return deps.storage.transaction(async (tx): Promise<ReturnOutcome> => {
    const letter = await tx.letters.find(serial);
    if (!letter) return { kind: 'unknown' };
    if (letter.printedAt === null) return { kind: 'not-printed' };
    const now = deps.clock.now();
    if (!(await tx.letters.markReturned(serial, now))) return { kind: 'already-returned' };
    const { companyId, accountId, secretId, requestNumber } = letter;
    const secret = await tx.oneTimeSecrets.revoke(companyId, secretId, now);
    const details = { letter: letterNumber(serial), request: requestNumber, secret };
    const event = { companyId, at: now, action: 'letter-returned' as const, accountId, details };
    await tx.audit.append({ ...actorOf(actor), ...event });
    return { kind: 'returned', requestNumber, secret };
  });
};
