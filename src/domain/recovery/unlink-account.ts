import type { Clock } from '../../platform/clock.ts';
import type { Transactional } from '../../platform/transactional.ts';
import type { AccountStore } from '../accounts/account-store.ts';
import type { SignedInActor } from '../accounts/actor.ts';
import type { LinkedAccountStore } from '../accounts/linked-account-store.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import type { Visit } from '../sessions/open-session.ts';
import { bothSides, targetOf } from './linked-sides.ts';

type Deps = {
  storage: Transactional<{ accounts: AccountStore; linkedAccounts: LinkedAccountStore; audit: AuditStore }>;
  clock: Clock;
};

/**
 * Promise: the two accounts are no longer linked; either side is enough. Who may: their owner, from one of them.
 * Records account-unlinked in both companies. Mails nothing.
 */
export const unlinkAccount = (
  deps: Deps,
  actor: SignedInActor,
  visit: Visit,
  otherId: string,
): Promise<'unlinked' | 'unknown'> =>
  deps.storage.transaction(async (tx) => {
    const own = await tx.accounts.find(actor.companyId, actor.accountId);
    if (!own) return 'unknown';
    const found = (await tx.linkedAccounts.list(targetOf(own))).find(({ account }) => account.id === otherId);
    if (!found || !(await tx.linkedAccounts.unlink(targetOf(own), targetOf(found.account)))) return 'unknown';
    const now = deps.clock.now();
    for (const event of bothSides(own, found.account, visit, 'account-unlinked', now)) await tx.audit.append(event);
    return 'unlinked';
  });
