import { type Actor, actorOf } from '../accounts/actor.ts';
import type { AuditAction, AuditEvent } from '../audit/audit-event.ts';
import type { CallerVerification } from './caller-verification.ts';
import type { Method } from './method.ts';

/** An event about one proof, in the journal of the account's company. */
export const proofEvent = (
  actor: Actor,
  verification: Pick<CallerVerification, 'id' | 'companyId' | 'accountId' | 'requestNumber'>,
  method: Method,
  action: Extract<
    AuditAction,
    'verification-started' | 'verification-passed' | 'verification-failed' | 'contact-unmasked'
  >,
  at: number,
  details: Record<string, string | number | boolean> = {},
): AuditEvent => ({
  ...actorOf(actor),
  companyId: verification.companyId,
  at,
  action,
  accountId: verification.accountId,
  details: { request: verification.requestNumber, verification: verification.id, method, ...details },
});
