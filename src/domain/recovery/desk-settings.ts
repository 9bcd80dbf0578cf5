import type { Clock } from '../../platform/clock.ts';
import type { Random } from '../../platform/random.ts';
import type { Transactional } from '../../platform/transactional.ts';
import { fullName } from '../accounts/account.ts';
import type { AccountStore } from '../accounts/account-store.ts';
import { type ApiKeyActor, actorOf, type SignedInActor } from '../accounts/actor.ts';
import { mayInCompany } from '../accounts/who-may.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import type { CompanyStore } from '../companies/company-store.ts';
import type { OutboxStore } from '../notifications/outbox-store.ts';
import { passwordNotice } from './password-deps.ts';
import { administratorsToTell, staffToTell } from './people-to-tell.ts';
import type { TelephoneStop } from './telephone-stop.ts';
import type { TelephoneStopStore } from './telephone-stop-store.ts';

type Deps = {
  storage: Transactional<{ companies: CompanyStore; telephoneStops: TelephoneStopStore; audit: AuditStore }>;
  clock: Clock;
};

type TellDeps = {
  storage: Transactional<{ accounts: AccountStore; companies: CompanyStore; outbox: OutboxStore; audit: AuditStore }>;
  clock: Clock;
  random: Random;
};

/** What the administrators of a company decide about the desk. */
export type DeskSettings = {
  tellsAdministrators: boolean;
  /** Their own switch; null while it is off. */
  ownStop: TelephoneStop | null;
  /** What the desk stopped, for the company or for all; null while nothing is. */
  deskStop: TelephoneStop | null;
};

/**
 * Promise: what is set for the own company. Who may: its administrators. Records nothing. Mails nothing.
 */
export const viewDeskSettings = async (
  deps: Deps,
  actor: SignedInActor | ApiKeyActor,
): Promise<DeskSettings | 'not-allowed'> => {
  const { companyId } = actor;
  if (!mayInCompany(actor, 'view-settings', companyId)) return 'not-allowed';
  const standing = await deps.storage.telephoneStops.list();
  const concerned = standing.filter((stop) => stop.companyId === companyId || stop.companyId === null);
  return {
    tellsAdministrators: await deps.storage.companies.tellsAdministrators(companyId),
    ownStop: concerned.find(({ byDesk }) => !byDesk) ?? null,
    deskStop: concerned.find(({ byDesk }) => byDesk) ?? null,
  };
};

/**
 * Promise: the company's administrators hear of each reset of one of its people, or no longer do; of a reset of one of
 * themselves they hear anyhow. Nobody silences the others unheard.
 * Who may: its administrators. Records desk-settings-changed. Mails administrators-told to the company's other
 * administrators and to the supervisors.
 */
export const tellAdministrators = async (
  deps: TellDeps,
  actor: SignedInActor,
  tells: boolean,
): Promise<'saved' | 'not-allowed'> => {
  const { companyId } = actor;
  if (!mayInCompany(actor, 'tell-administrators', companyId)) return 'not-allowed';
  return deps.storage.transaction(async (tx): Promise<'saved'> => {
    if ((await tx.companies.tellsAdministrators(companyId)) === tells) return 'saved';
    await tx.companies.setTellsAdministrators(companyId, tells);
    const at = deps.clock.now();
    await tx.audit.append({
      ...actorOf(actor),
      companyId,
      at,
      action: 'desk-settings-changed',
      accountId: null,
      details: { tellsAdministrators: tells },
    });
    const company = (await tx.companies.find(companyId))?.name ?? '';
    const account = await tx.accounts.find(companyId, actor.accountId);
    const content = { kind: 'administrators-told', tells, company, by: account ? fullName(account) : '', at } as const;
    const others = await administratorsToTell(tx, companyId, [actor.accountId]);
    for (const told of [...(await staffToTell(tx, ['supervisor'])), ...others]) {
      await tx.outbox.put(passwordNotice(deps.random, told, content, at));
    }
    return 'saved';
  });
};
