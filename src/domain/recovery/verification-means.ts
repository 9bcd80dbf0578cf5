import type { Account } from '../accounts/account.ts';
import type { AccountStore } from '../accounts/account-store.ts';
import { callableNumber } from '../caller-verification/call-back.ts';
import type { VerificationLimits } from '../caller-verification/caller-verification.ts';
import { deliveries, type Method, methods } from '../caller-verification/method.ts';
import { mutualCode } from '../caller-verification/mutual-proof.ts';
import { sessionsWithCode } from '../caller-verification/own-code.ts';
import { shortestWays } from '../caller-verification/shortest-ways.ts';
import { smsNumber } from '../caller-verification/sms-code.ts';
import { wordPermissions } from '../caller-verification/who-may.ts';
import type { SessionLimits } from '../sessions/session.ts';
import type { SessionStore } from '../sessions/session-store.ts';
import { areContactsYoung } from './is-young-contact.ts';
import type { ResetRequest } from './reset-request.ts';
import type { Weighed } from './weigh-verification.ts';

/** How this person can be verified, and what is still to be done. */
export type VerificationMeans = {
  /** The methods that this person and this installation have at all. */
  possible: Method[];
  /** Where a code by short message goes. */
  smsNumber: string | null;
  /** What the agent who has the request says, so that the person knows them; null while nobody has it. */
  mutualCode: string | null;
  /** Sets of methods, each of which would do, the quickest first; none when nothing lacks or nothing would do. */
  lacking: Method[][];
};

export type MeansDeps = {
  smsAvailable: boolean;
  mutualCodesKey: Uint8Array;
  sessionLimits: SessionLimits;
  verificationLimits: VerificationLimits;
};

/** Reads what the page of a request needs to lead the agent the shortest honest way. */
export const findVerificationMeans = async (
  stores: { accounts: AccountStore; sessions: SessionStore },
  deps: MeansDeps,
  request: ResetRequest,
  account: Account,
  weighed: Weighed,
  now: number,
): Promise<VerificationMeans> => {
  const { companyId, id } = account;
  const number = await smsNumber(deps, account);
  const sessions = await sessionsWithCode(stores, deps.sessionLimits, account, request.createdAt, now);
  const administrators = await stores.accounts.listActive(companyId, wordPermissions.vouch, 2);
  const isVouchedFor = administrators.some((administrator) => administrator.id !== id);
  const has: Record<Method, boolean> = {
    'mail-code': true,
    // Beside a code to a mail address as young as the number it proves nothing.
    'sms-code': number !== null && !areContactsYoung(account, deps.verificationLimits, now),
    'own-code': sessions.length > 0,
    'call-back': callableNumber(deps.verificationLimits, account, now).kind === 'callable',
    vouching: isVouchedFor,
    'vouching-link': isVouchedFor,
    'second-agent': true,
  };
  const possible = methods.filter((method) => has[method]);
  const { rules, passed, open } = weighed;
  return {
    possible,
    smsNumber: number,
    mutualCode: request.takenBy && mutualCode(deps.mutualCodesKey, request.number, request.takenBy),
    lacking: open.length > 0 ? [] : shortestWays(rules, passed, possible, deliveries),
  };
};
