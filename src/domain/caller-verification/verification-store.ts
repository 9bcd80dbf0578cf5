import type { CallerVerification, ConfirmerStanding, Proof } from './caller-verification.ts';
import type { Method } from './method.ts';

export type VerificationStore = {
  insert(verification: CallerVerification): Promise<void>;
  /** The newest unspent, unvoided one of this request by this agent; null when none was begun. */
  findOpen(requestNumber: number, agentId: string): Promise<CallerVerification | null>;
  /** The newest of this request by this agent, spent or not. */
  findLatest(requestNumber: number, agentId: string): Promise<CallerVerification | null>;
  find(companyId: string, verificationId: string): Promise<CallerVerification | null>;
  /**
   * One guarded UPDATE: consumes it while it is unspent and not voided, for this account, request and agent. True for
   * the single caller who gets it.
   */
  spend(
    use: { companyId: string; accountId: string; requestNumber: number; agentId: string; verificationId: string },
    now: number,
  ): Promise<boolean>;
  /** How many resets this agent wrote since. */
  countSpentBy(agentId: string, since: number): Promise<number>;
  /** How many resets of this account the desk wrote since. */
  countSpentOf(companyId: string, accountId: string, since: number): Promise<number>;
  /** How many resets of this company's people the desk wrote since. */
  countSpentOfCompany(companyId: string, since: number): Promise<number>;
  /** Nothing begun for this account can be used any more. */
  voidAll(companyId: string, accountId: string, now: number): Promise<void>;

  insertProof(proof: Proof): Promise<void>;
  findProof(companyId: string, proofId: string): Promise<Proof | null>;
  findProofByToken(tokenHash: string): Promise<Proof | null>;
  /** In the order in which they were begun. */
  listProofs(companyId: string, verificationId: string): Promise<Proof[]>;
  /** Those that wait for somebody of this company: asked of this administrator, or of any of them. */
  listAskedOf(companyId: string, administratorId: string, now: number): Promise<Proof[]>;
  /** Those that wait for a second agent, other than this one. */
  listWaitingForSecond(agentId: string, now: number): Promise<Proof[]>;
  /** How many proofs of these methods were begun for this account since. Within a transaction, one asks at a time. */
  countSince(companyId: string, accountId: string, methods: readonly Method[], since: number): Promise<number>;
  /** How many proofs of this method were begun for people of this company since. */
  countOfCompany(companyId: string, method: Method, since: number): Promise<number>;
  /** How many proofs of these methods were refused for this account since. */
  countRefused(companyId: string, accountId: string, methods: readonly Method[], since: number): Promise<number>;
  /** One guarded UPDATE: counts a try while the proof is live and tries remain; false when none may be made. */
  countTry(companyId: string, proofId: string, limit: number, now: number): Promise<boolean>;
  /**
   * One guarded UPDATE: passes it while it is live, unpassed and unrefused, in a verification that is neither spent nor
   * voided. `confirmedBy` is who said so.
   */
  pass(
    companyId: string,
    proofId: string,
    confirmedBy: string | null,
    now: number,
    standing?: ConfirmerStanding,
  ): Promise<boolean>;
  /** The same for what may be shown once only: false, and nothing passed, when a proof bears this token already. */
  passOnce(companyId: string, proofId: string, tokenHash: string, now: number): Promise<boolean>;
  /** One guarded UPDATE: ends it under the same conditions. Nobody passed it, and nobody said no. */
  lapse(companyId: string, proofId: string, now: number): Promise<boolean>;
  /** One guarded UPDATE: refuses it under the same conditions, for the reason somebody gave. */
  refuse(companyId: string, proofId: string, refusedBy: string, now: number, reason?: string): Promise<boolean>;
};
