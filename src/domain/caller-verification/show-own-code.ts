import { type Clock, minutes } from '../../platform/clock.ts';
import type { Session } from '../sessions/session.ts';
import { mutualCode, mutualCodeMinutes } from './mutual-proof.ts';
import { ownCodeAt, ownCodeSeconds } from './own-code.ts';
import type { VerificationStore } from './verification-store.ts';

/** What a person on the telephone with the desk reads on the own account. */
export type OwnCodeView = {
  /** The code of now first, and those that follow it: a page changes them without asking again. */
  codes: { code: string; until: number }[];
  /** The desk's verifications under way, and what the agent of each must say. */
  underWay: { requestNumber: number; mutualCode: string }[];
};

/** Two minutes of codes: what a page left open gives away ends soon after it. */
const codesAhead = 4;

type Deps = {
  storage: { verifications: VerificationStore };
  clock: Clock;
  ownCodesKey: Uint8Array;
  mutualCodesKey: Uint8Array;
};

/**
 * Promise: the codes by which a session and the desk know each other, of this moment.
 * Who may: the owner of a full session, for this session. Records nothing. Mails nothing.
 */
export const showOwnCode = async (deps: Deps, session: Session): Promise<OwnCodeView | 'not-allowed'> => {
  if (session.kind !== 'full') return 'not-allowed';
  const now = deps.clock.now();
  const { companyId, accountId } = session;
  const since = now - minutes(mutualCodeMinutes);
  const open = await deps.storage.verifications.listOpenOf(companyId, accountId, since);
  return {
    codes: Array.from({ length: codesAhead }, (_, ahead) =>
      ownCodeAt(deps.ownCodesKey, session.id, now + ahead * ownCodeSeconds * 1000),
    ).map(({ code, until }) => ({ code, until })),
    underWay: open.map(({ id, requestNumber }) => ({
      requestNumber,
      mutualCode: mutualCode(deps.mutualCodesKey, id),
    })),
  };
};
