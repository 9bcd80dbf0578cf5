import { type Clock, hours, minutes } from '../../platform/clock.ts';
import { sha256 } from '../../platform/digest.ts';
import { newId, type Random } from '../../platform/random.ts';
import { Secret } from '../../platform/secret.ts';
import { shortCode } from '../../platform/short-code.ts';
import type { Transactional } from '../../platform/transactional.ts';
import type { Account } from '../accounts/account.ts';
import type { SignedInActor } from '../accounts/actor.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import type { Session, SessionLimits } from '../sessions/session.ts';
import type { SessionStore } from '../sessions/session-store.ts';
import { findOrBeginVerification } from './begin-verification.ts';
import { type Proof, triesPerCode, type VerificationLimits } from './caller-verification.ts';
import { proofEvent } from './proof-event.ts';
import { readCode } from './read-code.ts';
import type { VerificationStore } from './verification-store.ts';

/** How long one code is shown. The one before it is still taken: reading out takes a while (RFC 6238 §5.2). */
export const ownCodeSeconds = 30;

/** Ten tries an hour at most, against the codes of five sessions: one guess in ten thousand (NIST 63B-4 §3.2.2). */
const seriesPerHour = 2;
const mostSessions = 5;

export type OwnCodeStores = { sessions: SessionStore; verifications: VerificationStore; audit: AuditStore };

export type OwnCodeDeps = {
  storage: Transactional<OwnCodeStores>;
  clock: Clock;
  random: Random;
  ownCodesKey: Uint8Array;
  sessionLimits: SessionLimits;
  verificationLimits: VerificationLimits;
};

export type OwnCodeOutcome = 'passed' | 'wrong-code' | 'already-used' | 'too-many-codes' | 'no-session';

/** The code that a session shows in the step of this instant, and until when. */
export const ownCodeAt = (
  ownCodesKey: Uint8Array,
  sessionId: string,
  at: number,
): { code: string; step: number; until: number } => {
  const step = Math.floor(at / (ownCodeSeconds * 1000));
  const code = shortCode(ownCodesKey, `${sessionId} ${step}`, 6);
  return { code, step, until: (step + 1) * ownCodeSeconds * 1000 };
};

/** Whether a session was there before anybody asked, so that what was sent for this very request cannot speak for it. */
export const isBeforeRequest = (
  { kind, createdAt }: Pick<Session, 'kind' | 'createdAt'>,
  requestedAt: number,
): boolean => kind === 'full' && createdAt < requestedAt;

/** The sessions whose codes count for a request: full ones, in use, and open before it. */
export const sessionsWithCode = async (
  stores: { sessions: SessionStore },
  limits: SessionLimits,
  account: Account,
  requestedAt: number,
  now: number,
): Promise<Session[]> => {
  const open = await stores.sessions.list(account.companyId, account.id, now);
  return open
    .filter((session) => {
      const isUsed = now < session.lastSeenAt + minutes(limits.idleMinutes);
      return isUsed && isBeforeRequest(session, requestedAt);
    })
    .sort((one, other) => other.lastSeenAt - one.lastSeenAt)
    .slice(0, mostSessions);
};

/**
 * Promise: the code read out by the caller is passed when an open session of the person shows it at this time, once;
 * each try is counted before it is checked.
 * Who may: the agent who has the request (checked by the caller of this step). Records verification-started at the
 * first try, and verification-passed or verification-failed. Mails nothing.
 */
export const checkOwnCode = async (
  deps: OwnCodeDeps,
  agent: SignedInActor,
  account: Account,
  request: { number: number; createdAt: number },
  typed: Secret,
): Promise<OwnCodeOutcome> => {
  const now = deps.clock.now();
  const limits = deps.sessionLimits;
  if ((await sessionsWithCode(deps.storage, limits, account, request.createdAt, now)).length === 0) return 'no-session';
  const proof = await deps.storage.transaction((tx) => findOrBeginSeries(tx, deps, agent, account, request, now));
  if (!proof) return 'too-many-codes';
  if (!(await deps.storage.verifications.countTry(proof.companyId, proof.id, triesPerCode, now))) {
    return 'too-many-codes';
  }
  const code = readCode(typed);
  return deps.storage.transaction(async (tx): Promise<OwnCodeOutcome> => {
    // Asked again where it counts: a session that has just ended shows nothing any more.
    const sessions = await sessionsWithCode(tx, limits, account, request.createdAt, now);
    const match = findMatch(deps.ownCodesKey, sessions, code, now);
    const token = match && sha256(`own-code ${match.sessionId} ${match.step}`);
    const passed = token !== undefined && (await tx.verifications.passOnce(proof.companyId, proof.id, token, now));
    const outcome = passed ? 'passed' : match ? 'already-used' : 'wrong-code';
    const action = passed ? 'verification-passed' : 'verification-failed';
    const details = { proof: proof.id, ...(passed && match ? { session: match.sessionId } : { reason: outcome }) };
    const verification = { ...proof, id: proof.verificationId, requestNumber: request.number };
    await tx.audit.append(proofEvent(agent, verification, 'own-code', action, now, details));
    return outcome;
  });
};

/** Five tries are one proof; two of them an hour. */
const findOrBeginSeries = async (
  tx: OwnCodeStores,
  deps: OwnCodeDeps,
  agent: SignedInActor,
  account: Account,
  request: { number: number },
  now: number,
): Promise<Proof | null> => {
  const { companyId, id: accountId } = account;
  const verification = await findOrBeginVerification(tx, deps, agent, account, request.number, now);
  const proofs = await tx.verifications.listProofs(companyId, verification.id);
  const open = proofs.findLast(
    ({ method, passedAt, expiresAt, tries }) =>
      method === 'own-code' && passedAt === null && now < expiresAt && tries < triesPerCode,
  );
  if (open) return open;
  const begun = await tx.verifications.countSince(companyId, accountId, ['own-code'], now - hours(1));
  if (begun >= seriesPerHour) return null;
  const proof: Proof = {
    id: newId(deps.random),
    companyId,
    accountId,
    verificationId: verification.id,
    method: 'own-code',
    codeHash: null,
    tokenHash: null,
    expiresAt: now + minutes(deps.verificationLimits.codeMinutes),
    tries: 0,
    askedOf: null,
    confirmedBy: null,
    startedAt: now,
    passedAt: null,
    refusedAt: null,
  };
  await tx.verifications.insertProof(proof);
  await tx.audit.append(proofEvent(agent, verification, 'own-code', 'verification-started', now, { proof: proof.id }));
  return proof;
};

const findMatch = (
  ownCodesKey: Uint8Array,
  sessions: readonly Session[],
  typed: Secret,
  now: number,
): { sessionId: string; step: number } | undefined =>
  sessions
    .flatMap(({ id }) =>
      [now, now - ownCodeSeconds * 1000].map((at) => ({ sessionId: id, ...ownCodeAt(ownCodesKey, id, at) })),
    )
    .find(({ code }) => typed.equals(new Secret(code)));
