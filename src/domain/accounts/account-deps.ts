import type { Clock } from '../../platform/clock.ts';
import type { Transactional } from '../../platform/transactional.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import type { CompanyStore } from '../companies/company-store.ts';
import type { GroupStore } from '../companies/group-store.ts';
import type { AccountStore } from './account-store.ts';

/** What the verbs on one account use. */
export type AccountDeps = {
  storage: Transactional<{ companies: CompanyStore; accounts: AccountStore; audit: AuditStore }>;
  clock: Clock;
};

/** What the verbs on the groups of a company use. */
export type GroupDeps = {
  storage: Transactional<{ accounts: AccountStore; groups: GroupStore; audit: AuditStore }>;
  clock: Clock;
};

export type AccountTarget = { companyId: string; accountId: string };
