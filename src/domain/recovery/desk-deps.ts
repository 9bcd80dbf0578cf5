import type { Clock } from '../../platform/clock.ts';
import type { Transactional } from '../../platform/transactional.ts';
import type { AccountStore } from '../accounts/account-store.ts';
import { actorOf, type SignedInActor } from '../accounts/actor.ts';
import type { AuditAction } from '../audit/audit-event.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import type { RequestStore } from './request-store.ts';
import type { ResetRequest } from './reset-request.ts';

/** What the desk's small verbs use. */
export type DeskDeps = {
  storage: Transactional<{ accounts: AccountStore; requests: RequestStore; audit: AuditStore }>;
  clock: Clock;
};

/** An event about a request: in the journal of the account's company, or of the desk's when the person is unknown. */
export const requestEvent = (
  agent: SignedInActor,
  request: Pick<ResetRequest, 'companyId' | 'accountId' | 'number'>,
  action: AuditAction,
  at: number,
  details: Record<string, string | number | boolean> = {},
) => ({
  ...actorOf(agent),
  companyId: request.companyId ?? agent.companyId,
  at,
  action,
  accountId: request.accountId,
  details: { request: request.number, ...details },
});
