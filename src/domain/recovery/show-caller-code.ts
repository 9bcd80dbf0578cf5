import type { Clock } from '../../platform/clock.ts';
import type { Account } from '../accounts/account.ts';
import { mutualCode } from '../caller-verification/mutual-proof.ts';
import { isBeforeRequest, ownCodeAt, ownCodeSeconds } from '../caller-verification/own-code.ts';
import type { Session } from '../sessions/session.ts';
import type { RequestStore } from './request-store.ts';

/** What a person on the telephone with the desk reads on the own account. */
export type CallerCodeView = {
  /**
   * The code of now first, and those that follow it: a page changes them without asking again. None where the person's
   * request is older than this session: its code would not count, and the agent has no field for it.
   */
  codes: { code: string; until: number }[];
  /** The request that an agent has taken, and what this agent must say; null while nobody has one. */
  taken: { requestNumber: number; mutualCode: string } | null;
};

/** Two minutes of codes: what a page left open gives away ends soon after it. */
const codesAhead = 4;

type Deps = {
  storage: { requests: RequestStore };
  clock: Clock;
  ownCodesKey: Uint8Array;
  mutualCodesKey: Uint8Array;
};

/**
 * Promise: the codes by which the person and the desk know each other, of this moment.
 * Who may: the owner of a full session, for this session. Records nothing. Mails nothing.
 */
export const showCallerCode = async (
  deps: Deps,
  account: Account,
  session: Session,
): Promise<CallerCodeView | 'not-allowed'> => {
  if (session.kind !== 'full' || session.accountId !== account.id) return 'not-allowed';
  const now = deps.clock.now();
  const request = await deps.storage.requests.findOpen(account.email);
  const own = request?.accountId === account.id ? request : null;
  const ahead = own && !isBeforeRequest(session, own.createdAt) ? 0 : codesAhead;
  return {
    codes: Array.from({ length: ahead }, (_, step) =>
      ownCodeAt(deps.ownCodesKey, session.id, now + step * ownCodeSeconds * 1000),
    ).map(({ code, until }) => ({ code, until })),
    taken:
      own && own.takenBy !== null
        ? { requestNumber: own.number, mutualCode: mutualCode(deps.mutualCodesKey, own.number, own.takenBy) }
        : null,
  };
};
