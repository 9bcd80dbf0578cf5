import { type Clock, hours } from '../../platform/clock.ts';
import type { Random } from '../../platform/random.ts';
import type { Transactional } from '../../platform/transactional.ts';
import { fullName } from '../accounts/account.ts';
import type { AccountStore } from '../accounts/account-store.ts';
import { type Actor, actorOf } from '../accounts/actor.ts';
import { mayInCompany } from '../accounts/who-may.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import type { VerificationLimits } from '../caller-verification/caller-verification.ts';
import type { CompanyStore } from '../companies/company-store.ts';
import { type ResetMode, type ResetModes, resetModes } from '../companies/reset-mode.ts';
import type { OutboxStore } from '../notifications/outbox-store.ts';
import { passwordNotice } from './password-deps.ts';
import { administratorsToTell, staffToTell } from './people-to-tell.ts';

type Deps = {
  storage: Transactional<{ accounts: AccountStore; companies: CompanyStore; outbox: OutboxStore; audit: AuditStore }>;
  clock: Clock;
  random: Random;
  verificationLimits: Pick<VerificationLimits, 'coolingOffDays'>;
};

/**
 * Promise: how the company's administrators may give an access back. Who may: its administrators; the operator at the
 * console. Records nothing. Mails nothing.
 */
export const viewResetModes = async (
  { storage }: { storage: { companies: CompanyStore } },
  actor: Actor,
  companyId: string,
): Promise<ResetModes | 'not-allowed'> =>
  mayInCompany(actor, 'choose-reset-modes', companyId) ? storage.companies.resetModes(companyId) : 'not-allowed';

/**
 * Promise: the company's administrators give an access back to its users in these ways alone. A way that is switched off
 * is closed at once. One that is switched on, unless it is the strongest, opens after the cooling-off time: an
 * administrator alone does not open a weaker door and go through it before the others have heard.
 * Who may: its administrators; the operator at the console. Records reset-modes-changed. Mails reset-modes-weakened to the
 * company's other administrators and to the supervisors, where a weaker way is switched on.
 */
export const chooseResetModes = async (
  deps: Deps,
  actor: Actor,
  companyId: string,
  allowed: readonly ResetMode[],
): Promise<'saved' | 'not-allowed'> => {
  if (!mayInCompany(actor, 'choose-reset-modes', companyId)) return 'not-allowed';
  return deps.storage.transaction(async (tx): Promise<'saved'> => {
    const at = deps.clock.now();
    const usableAt = at + hours(24 * deps.verificationLimits.coolingOffDays);
    const before = await tx.companies.resetModes(companyId);
    if (resetModes.every((mode) => (before[mode] !== null) === allowed.includes(mode))) return 'saved';
    for (const mode of resetModes) {
      const since = mode === 'link' ? at : usableAt;
      await tx.companies.setResetMode(companyId, mode, allowed.includes(mode) ? since : null);
    }
    const details = Object.fromEntries(resetModes.map((mode) => [mode, allowed.includes(mode)]));
    await tx.audit.append({
      ...actorOf(actor),
      ...{ companyId, at, action: 'reset-modes-changed', accountId: null, details },
    });
    const modes = (['temporary', 'chosen'] as const).filter((mode) => before[mode] === null && allowed.includes(mode));
    if (modes.length === 0) return 'saved';
    const company = (await tx.companies.find(companyId))?.name ?? '';
    const byId = actor.kind === 'account' ? actor.accountId : '';
    const account = await tx.accounts.find(companyId, byId);
    const by = account ? fullName(account) : '';
    const content = { kind: 'reset-modes-weakened', modes, company, by, at, usableAt } as const;
    const others = await administratorsToTell(tx, companyId, [byId]);
    for (const told of [...(await staffToTell(tx, ['supervisor'])), ...others]) {
      await tx.outbox.put(passwordNotice(deps.random, told, content, at));
    }
    return 'saved';
  });
};
