import type { Clock } from '../../platform/clock.ts';
import type { PasswordHasher } from '../../platform/password-hasher.ts';
import type { Random } from '../../platform/random.ts';
import type { Secret } from '../../platform/secret.ts';
import type { Transactional } from '../../platform/transactional.ts';
import type { Account } from '../accounts/account.ts';
import type { AccountStore } from '../accounts/account-store.ts';
import type { SignedInActor } from '../accounts/actor.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import type { VerificationLimits } from '../caller-verification/caller-verification.ts';
import { type CodeOutcome, checkCode } from '../caller-verification/check-code.ts';
import { startMailCode } from '../caller-verification/mail-code.ts';
import { startSmsCode } from '../caller-verification/sms-code.ts';
import type { VerificationStore } from '../caller-verification/verification-store.ts';
import type { OutboxStore } from '../notifications/outbox-store.ts';
import type { RequestStore } from './request-store.ts';
import type { ResetRequest } from './reset-request.ts';
import { isWithinDesk, mayRecover } from './who-may.ts';

type Deps = {
  storage: Transactional<{
    accounts: AccountStore;
    requests: RequestStore;
    verifications: VerificationStore;
    outbox: OutboxStore;
    audit: AuditStore;
  }>;
  hasher: PasswordHasher;
  clock: Clock;
  random: Random;
  verificationLimits: VerificationLimits;
  mutualCodesKey: Uint8Array;
};

/**
 * Promise: a code goes to the mail address on file, for the caller to read back.
 * Who may: the agent who has the request, for accounts the desk may reset.
 * Records verification-started. Mails verification-code to the person.
 */
export const sendCode = async (
  deps: Deps,
  agent: SignedInActor,
  number: number,
): Promise<'started' | 'too-many-codes' | RequestRefusal> => {
  const found = await findOwnRequest(deps, agent, number);
  return typeof found === 'string' ? found : startMailCode(deps, agent, found.account, number);
};

/**
 * Promise: a code goes to the mobile number on file, for the caller to read back.
 * Who may: the agent who has the request, for accounts the desk may reset.
 * Records verification-started. Mails nothing: verification-code goes by SMS.
 */
export const sendSmsCode = async (
  deps: Deps & { smsAvailable: boolean },
  agent: SignedInActor,
  number: number,
): Promise<'started' | 'too-many-codes' | 'no-mobile-number' | RequestRefusal> => {
  const found = await findOwnRequest(deps, agent, number);
  return typeof found === 'string' ? found : startSmsCode(deps, agent, found.account, number);
};

/**
 * Promise: the caller is verified when the code read back is the one that was sent.
 * Who may: the agent who has the request and began the verification.
 * Records verification-passed or verification-failed. Mails nothing.
 */
export const passCode = async (
  deps: Deps,
  agent: SignedInActor,
  number: number,
  method: 'mail-code' | 'sms-code',
  typed: Secret,
): Promise<CodeOutcome | RequestRefusal> => {
  const found = await findOwnRequest(deps, agent, number);
  return typeof found === 'string' ? found : checkCode(deps, agent, number, method, typed);
};

/** Why an agent cannot work on a request. */
export type RequestRefusal = 'unknown' | 'not-allowed' | 'not-yours' | 'account-disabled';

/** The request this agent has taken, with its account, where the desk may reset it; else why not. */
export const findOwnRequest = async (
  deps: { storage: { accounts: AccountStore; requests: RequestStore } },
  agent: SignedInActor,
  number: number,
): Promise<{ request: ResetRequest; account: Account } | RequestRefusal> => {
  if (!mayRecover(agent, 'verify-caller')) return 'not-allowed';
  const request = await deps.storage.requests.find(number);
  if (!request?.companyId || !request.accountId) return 'unknown';
  if (request.takenBy !== agent.accountId || request.state === 'closed') return 'not-yours';
  const account = await deps.storage.accounts.find(request.companyId, request.accountId);
  if (!account) return 'unknown';
  if (!isWithinDesk(agent, account)) return 'not-allowed';
  // A frozen account comes back by the desk, on stronger proof.
  return account.state === 'disabled' ? 'account-disabled' : { request, account };
};
