import type { Clock } from '../../platform/clock.ts';
import { newId, type Random } from '../../platform/random.ts';
import type { Transactional } from '../../platform/transactional.ts';
import { fullName } from '../accounts/account.ts';
import type { AccountStore } from '../accounts/account-store.ts';
import { type Actor, actorOf } from '../accounts/actor.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import { defaultPolicy } from '../caller-verification/default-policy.ts';
import type { DeskPolicy } from '../caller-verification/desk-policy.ts';
import type { DeskPolicyStore } from '../caller-verification/desk-policy-store.ts';
import { type BrokenPromise, brokenPromises } from '../caller-verification/takeover.ts';
import type { CompanyStore } from '../companies/company-store.ts';
import type { OutboxStore } from '../notifications/outbox-store.ts';
import { changesBetween } from './desk-policy-changes.ts';
import { staffToTell } from './people-to-tell.ts';
import { mayHereOrAtConsole } from './who-may.ts';

type Deps = {
  storage: Transactional<{
    companies: CompanyStore;
    accounts: AccountStore;
    deskPolicies: DeskPolicyStore;
    outbox: OutboxStore;
    audit: AuditStore;
  }>;
  clock: Clock;
  random: Random;
};

export type SaveOutcome =
  | { kind: 'saved'; version: number }
  | { kind: 'unchanged' }
  /** Somebody with too little would get in: each with the way. */
  | { kind: 'refused'; broken: BrokenPromise[] }
  /** Somebody else saved since the version that was seen. */
  | { kind: 'overtaken' }
  | { kind: 'not-allowed' };

/**
 * Promise: the desk's policy holds from now on, whole, unless somebody with too little would get in by it. Supervisors and
 * operators are told what changed: one person does not weaken the desk unseen.
 * Who may: supervisors; the operator at the console. Records desk-policy-saved with what changed.
 * Mails desk-policy-saved to every supervisor and operator.
 */
export const saveDeskPolicy = async (
  deps: Deps,
  actor: Actor,
  policy: DeskPolicy,
  versionSeen: number,
): Promise<SaveOutcome> => {
  if (!mayHereOrAtConsole(actor, 'save-policy')) return { kind: 'not-allowed' };
  const broken = brokenPromises(policy);
  if (broken.length > 0) return { kind: 'refused', broken };
  const operating = await deps.storage.companies.findOperating();
  if (!operating) return { kind: 'not-allowed' };
  const now = deps.clock.now();
  return deps.storage.transaction(async (tx): Promise<SaveOutcome> => {
    const kept = await tx.deskPolicies.current();
    const before = kept?.policy ?? defaultPolicy();
    if ((kept?.version ?? 0) !== versionSeen) return { kind: 'overtaken' };
    const changes = changesBetween(before, policy);
    if (changes.length === 0) return { kind: 'unchanged' };
    const savedBy = actor.kind === 'account' ? actor.accountId : null;
    if (!(await tx.deskPolicies.save({ policy, savedAt: now, savedBy }, versionSeen))) return { kind: 'overtaken' };
    const version = versionSeen + 1;
    await tx.audit.append({
      ...actorOf(actor),
      companyId: operating.id,
      at: now,
      action: 'desk-policy-saved',
      accountId: savedBy,
      details: { version, changed: changes.map(({ accountClass, part }) => `${accountClass}.${part}`).join(' ') },
    });
    const author = savedBy === null ? null : await tx.accounts.find(operating.id, savedBy);
    for (const told of await staffToTell(tx, ['supervisor', 'operator'])) {
      await tx.outbox.put({
        id: newId(deps.random),
        companyId: told.companyId,
        accountId: told.id,
        requestNumber: null,
        to: { name: fullName(told), address: told.email },
        language: told.language,
        content: { kind: 'desk-policy-saved', at: now, by: author ? fullName(author) : '', version, changes },
        createdAt: now,
        expiresAt: null,
      });
    }
    return { kind: 'saved', version };
  });
};
