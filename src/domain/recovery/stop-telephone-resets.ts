import type { Clock } from '../../platform/clock.ts';
import { newId, type Random } from '../../platform/random.ts';
import type { Transactional } from '../../platform/transactional.ts';
import { type Account, fullName } from '../accounts/account.ts';
import type { AccountStore } from '../accounts/account-store.ts';
import { type Actor, actorOf } from '../accounts/actor.ts';
import { mayInCompany } from '../accounts/who-may.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import type { CompanyStore } from '../companies/company-store.ts';
import type { OutboxStore } from '../notifications/outbox-store.ts';
import { administratorsToTell, staffToTell } from './people-to-tell.ts';
import { stopReasonLimits, type TelephoneStop } from './telephone-stop.ts';
import type { TelephoneStopStore } from './telephone-stop-store.ts';
import { mayHereOrAtConsole } from './who-may.ts';

type Stores = {
  accounts: AccountStore;
  companies: CompanyStore;
  telephoneStops: TelephoneStopStore;
  outbox: OutboxStore;
  audit: AuditStore;
};

export type SwitchDeps = { storage: Transactional<Stores>; clock: Clock; random: Random };

/** `companyId` null: for all companies. */
export type Switching = { companyId: string | null; reason: string };

export type SwitchOutcome = 'switched' | 'unchanged' | 'reason-missing' | 'unknown' | 'not-allowed';

/**
 * Promise: from the end of this act on, nothing that a caller gives or hears by voice counts towards a reset, also where
 * a verification is under way; a reset is either written before or not at all.
 * Who may: a company's administrators for their company; supervisors and the operator at the console for any, and for
 * all. Records telephone-resets-stopped with the reason. Mails telephone-resets to the supervisors, and to the
 * administrators of the company.
 */
export const stopTelephoneResets = async (deps: SwitchDeps, actor: Actor, given: Switching): Promise<SwitchOutcome> =>
  switchTo(deps, actor, given, async (tx, by, reason, now) => {
    const { companyId } = given;
    const stop: TelephoneStop = {
      id: newId(deps.random),
      companyId,
      byDesk: by.isDesk,
      reason,
      stoppedBy: actor.kind === 'account' ? actor.accountId : null,
      stoppedAt: now,
    };
    return tx.telephoneStops.stop(stop);
  });

/**
 * Promise: the switch of this side is off again; what the other side stopped stays so.
 * Who may: as for stopping; a company's administrators turn off their own switch alone.
 * Records telephone-resets-resumed with the reason. Mails telephone-resets to the supervisors, and to the administrators
 * of the company.
 */
export const resumeTelephoneResets = async (deps: SwitchDeps, actor: Actor, given: Switching): Promise<SwitchOutcome> =>
  switchTo(
    deps,
    actor,
    given,
    async (tx, by, _, now) => (await tx.telephoneStops.end(given.companyId, by.isDesk, now)) !== null,
    true,
  );

type Side = { isDesk: boolean; name: string };

const switchTo = async (
  deps: SwitchDeps,
  actor: Actor,
  given: Switching,
  act: (tx: Stores, by: Side, reason: string, now: number) => Promise<boolean>,
  resumes = false,
): Promise<SwitchOutcome> => {
  const isDesk = mayHereOrAtConsole(actor, 'stop-telephone');
  const { companyId } = given;
  if (!isDesk && (companyId === null || !mayInCompany(actor, 'stop-telephone', companyId))) return 'not-allowed';
  const reason = readReason(given.reason);
  if (!isReason(given.reason)) return 'reason-missing';
  return deps.storage.transaction(async (tx): Promise<SwitchOutcome> => {
    const operating = await tx.companies.findOperating();
    const company = companyId === null ? null : await tx.companies.find(companyId);
    if (!operating || (companyId !== null && !company)) return 'unknown';
    const account = actor.kind === 'account' ? await tx.accounts.find(actor.companyId, actor.accountId) : null;
    const by: Side = { isDesk, name: account ? fullName(account) : '' };
    const now = deps.clock.now();
    if (!(await act(tx, by, reason, now))) return 'unchanged';
    await tx.audit.append({
      ...actorOf(actor),
      companyId: companyId ?? operating.id,
      at: now,
      action: resumes ? 'telephone-resets-resumed' : 'telephone-resets-stopped',
      accountId: null,
      details: { for: companyId ?? 'all', byDesk: isDesk, reason },
    });
    const supervisors = await staffToTell(tx, ['supervisor']);
    const administrators = companyId === null ? [] : await administratorsToTell(tx, companyId);
    const content = {
      kind: 'telephone-resets' as const,
      isStopped: !resumes,
      company: company?.name ?? null,
      reason,
      by: by.name,
      at: now,
    };
    for (const told of [...supervisors, ...administrators]) {
      await tx.outbox.put({ ...noticeTo(deps.random, told, now), content });
    }
    return 'switched';
  });
};

/** Whether it is a reason, neither very short nor very long. */
export const isReason = (typed: string): boolean => {
  const { length } = readReason(typed);
  return length >= stopReasonLimits.shortest && length <= stopReasonLimits.longest;
};

const readReason = (typed: string): string =>
  typed
    .slice(0, stopReasonLimits.longest + 1)
    .trim()
    .normalize('NFC');

const noticeTo = (random: Random, told: Account, now: number) => ({
  id: newId(random),
  companyId: told.companyId,
  accountId: told.id,
  requestNumber: null,
  to: { name: fullName(told), address: told.email },
  language: told.language,
  createdAt: now,
  expiresAt: null,
});
