import { type Clock, hours, minutes } from '../../platform/clock.ts';
import { newId, type Random } from '../../platform/random.ts';
import type { Transactional } from '../../platform/transactional.ts';
import type { Account } from '../accounts/account.ts';
import type { SignedInActor } from '../accounts/actor.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import { findOrBeginVerification } from './begin-verification.ts';
import { codesPerHour, type Proof, type VerificationLimits } from './caller-verification.ts';
import { proofEvent } from './proof-event.ts';
import type { VerificationStore } from './verification-store.ts';

/** Nobody hangs up, dials, is answered and asks in less: what is quicker is no call. */
const shortestCallSeconds = 20;

/** How long the outcome may wait. */
const callMinutes = 15;

export type CallBackDeps = {
  storage: Transactional<{ verifications: VerificationStore; audit: AuditStore }>;
  clock: Clock;
  random: Random;
  verificationLimits: VerificationLimits;
};

/** What the agent heard at the number. */
export type CallBackAnswer = 'confirmed' | 'no-answer' | 'not-recognised';

export type CallBackStart =
  | { kind: 'started'; number: string }
  | { kind: 'no-number' | 'too-young' | 'too-many-calls' };

/** The number on file that may be called back: none that is younger than the cooling-off time, and none from the call. */
export const callableNumber = (
  { coolingOffDays }: VerificationLimits,
  { telephone, telephoneSince }: Pick<Account, 'telephone' | 'telephoneSince'>,
  now: number,
): { kind: 'callable'; number: string } | { kind: 'no-number' | 'too-young' } => {
  if (telephone === null) return { kind: 'no-number' };
  return telephoneSince > now - hours(24 * coolingOffDays)
    ? { kind: 'too-young' }
    : { kind: 'callable', number: telephone };
};

/**
 * Promise: the agent sees the number on file, to hang up and call it; when it was shown is kept.
 * Who may: the agent who has the request (checked by the caller of this step).
 * Records verification-started and contact-unmasked. Mails nothing.
 */
export const startCallBack = async (
  deps: CallBackDeps,
  agent: SignedInActor,
  account: Account,
  requestNumber: number,
): Promise<CallBackStart> => {
  const now = deps.clock.now();
  const { companyId, id: accountId } = account;
  const callable = callableNumber(deps.verificationLimits, account, now);
  if (callable.kind !== 'callable') return callable;
  const { number } = callable;
  return deps.storage.transaction(async (tx): Promise<CallBackStart> => {
    const verification = await findOrBeginVerification(tx, deps, agent, account, requestNumber, now);
    const evidence = { lastDigits: lastDigits(number), onFileSince: new Date(account.telephoneSince).toISOString() };
    const underWay = await findUnderWay(tx, verification, now);
    if (!underWay) {
      const begun = await tx.verifications.countSince(companyId, accountId, ['call-back'], now - hours(1));
      if (begun >= codesPerHour) return { kind: 'too-many-calls' };
      const proof: Proof = {
        id: newId(deps.random),
        companyId,
        accountId,
        verificationId: verification.id,
        method: 'call-back',
        codeHash: null,
        tokenHash: null,
        expiresAt: now + minutes(callMinutes),
        tries: 0,
        askedOf: null,
        confirmedBy: null,
        startedAt: now,
        passedAt: null,
        refusedAt: null,
      };
      await tx.verifications.insertProof(proof);
      const details = { proof: proof.id, ...evidence };
      await tx.audit.append(proofEvent(agent, verification, 'call-back', 'verification-started', now, details));
    }
    await tx.audit.append(
      proofEvent(agent, verification, 'call-back', 'contact-unmasked', now, { which: 'telephone', why: 'call-back' }),
    );
    return { kind: 'started', number };
  });
};

export type CallBackOutcome = 'passed' | 'refused' | 'unanswered' | 'too-soon' | 'too-young' | 'not-started';

/**
 * What was heard is kept, in the transaction of who noted it: the proof passes when the person answered there and asked
 * for this reset, at the number that was on file when it was shown and still is. Where nobody answered it ends, and
 * nobody said no. Records verification-passed or verification-failed.
 */
export const recordCallBack = async (
  tx: { verifications: VerificationStore; audit: AuditStore },
  { verificationLimits }: Pick<CallBackDeps, 'verificationLimits'>,
  agent: SignedInActor,
  account: Account,
  requestNumber: number,
  answer: CallBackAnswer,
  now: number,
): Promise<CallBackOutcome> => {
  const verification = await tx.verifications.findOpen(requestNumber, agent.accountId);
  const proof = verification && (await findUnderWay(tx, verification, now));
  if (!verification || !proof) return 'not-started';
  const { companyId, id } = proof;
  if (answer === 'confirmed') {
    if (now < proof.startedAt + shortestCallSeconds * 1000) return 'too-soon';
    const callable = callableNumber(verificationLimits, account, now);
    if (callable.kind !== 'callable' || account.telephoneSince > proof.startedAt) return 'too-young';
    if (!(await tx.verifications.pass(companyId, id, agent.accountId, now))) return 'not-started';
    const heard = { proof: id, answer, lastDigits: lastDigits(callable.number) };
    await tx.audit.append(proofEvent(agent, verification, 'call-back', 'verification-passed', now, heard));
    return 'passed';
  }
  const isRefused = answer === 'not-recognised';
  const isEnded = isRefused
    ? await tx.verifications.refuse(companyId, id, agent.accountId, now)
    : await tx.verifications.lapse(companyId, id, now);
  if (!isEnded) return 'not-started';
  const details = { proof: id, reason: answer };
  await tx.audit.append(proofEvent(agent, verification, 'call-back', 'verification-failed', now, details));
  return isRefused ? 'refused' : 'unanswered';
};

const findUnderWay = async (
  tx: { verifications: VerificationStore },
  verification: { companyId: string; id: string },
  now: number,
): Promise<Proof | undefined> => {
  const proofs = await tx.verifications.listProofs(verification.companyId, verification.id);
  return proofs.findLast(
    ({ method, passedAt, refusedAt, expiresAt }) =>
      method === 'call-back' && passedAt === null && refusedAt === null && now < expiresAt,
  );
};

/** Enough to tell later which number it was, too little to call it. */
const lastDigits = (number: string): string => number.replace(/[^0-9]/g, '').slice(-2);
