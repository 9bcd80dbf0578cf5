import { type Clock, hours } from '../../platform/clock.ts';
import type { Account } from '../accounts/account.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import type { VerificationLimits } from '../caller-verification/caller-verification.ts';

export type ForTheDeskDeps = {
  storage: { audit: AuditStore };
  clock: Clock;
  verificationLimits: Pick<VerificationLimits, 'coolingOffDays'>;
};

/**
 * Whose password no single administrator may set: that of an administrator or a delegate, and of somebody whose role was changed within
 * the cooling-off time. Without the second, one administrator could make another a user, set the password, and make the
 * account an administrator's again.
 */
export const isForTheDesk = async (deps: ForTheDeskDeps, { companyId, id, role }: Account): Promise<boolean> => {
  if (role === 'administrator' || role === 'delegate') return true;
  const since = deps.clock.now() - hours(24 * deps.verificationLimits.coolingOffDays);
  return deps.storage.audit.hasChanged(companyId, id, 'role', since);
};
