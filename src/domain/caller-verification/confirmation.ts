import type { Clock } from '../../platform/clock.ts';
import type { Random } from '../../platform/random.ts';
import { newId } from '../../platform/random.ts';
import type { Transactional } from '../../platform/transactional.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import type { CompanyStore } from '../companies/company-store.ts';
import type { OutboxStore } from '../notifications/outbox-store.ts';
import type { CallerVerification, Proof } from './caller-verification.ts';
import type { Method } from './method.ts';
import type { VerificationStore } from './verification-store.ts';

/** How long somebody has to answer, how often they are asked, and whose word suffices alone. */
export type ConfirmationLimits = {
  vouchingHours: number;
  /** Times that the administrators of one company are asked within an hour, for all of its people. */
  vouchingsPerCompanyPerHour: number;
  secondOpinionMinutes: number;
  /** For so long after a change of the own access, contacts or role, a word does not suffice alone. */
  settlingDays: number;
};

/** Times that somebody is asked about one person: each may say no once more. */
export const asksPerPersonPerDay = 5;

export type AskStores = {
  companies: CompanyStore;
  verifications: VerificationStore;
  outbox: OutboxStore;
  audit: AuditStore;
};

export type AskDeps = {
  storage: Transactional<AskStores>;
  clock: Clock;
  random: Random;
  confirmationLimits: ConfirmationLimits;
};

/** What somebody who was asked says. */
export type Answer = 'confirm' | 'refuse';

/** A proof that waits for somebody's word. */
export const askingProof = (
  random: Random,
  verification: CallerVerification,
  method: Method,
  now: number,
  expiresAt: number,
  to: Pick<Proof, 'askedOf' | 'tokenHash'> = { askedOf: null, tokenHash: null },
): Proof => ({
  id: newId(random),
  companyId: verification.companyId,
  accountId: verification.accountId,
  verificationId: verification.id,
  method,
  codeHash: null,
  expiresAt,
  tries: 0,
  confirmedBy: null,
  startedAt: now,
  passedAt: null,
  refusedAt: null,
  ...to,
});

/** Whether it still waits for an answer. */
export const isAsking = (
  { passedAt, refusedAt, expiresAt }: Pick<Proof, 'passedAt' | 'refusedAt' | 'expiresAt'>,
  now: number,
): boolean => passedAt === null && refusedAt === null && now < expiresAt;
