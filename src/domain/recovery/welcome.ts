import type { Clock } from '../../platform/clock.ts';
import type { Account, Role } from '../accounts/account.ts';
import type { AccountStore } from '../accounts/account-store.ts';
import type { SignedInActor } from '../accounts/actor.ts';
import { accountPermissions, mayInCompany } from '../accounts/who-may.ts';
import type { CompanyStore } from '../companies/company-store.ts';
import { type ResetMode, resetModes } from '../companies/reset-mode.ts';
import type { WelcomeStore } from './welcome-store.ts';

type Deps = { storage: { welcomes: WelcomeStore }; clock: Clock };
type ViewDeps = { storage: { welcomes: WelcomeStore; accounts: AccountStore; companies: CompanyStore } };

/** The first steps of an administrator, each as it is in truth. */
export type Welcome = {
  telephone: string | null;
  /** In which ways an access may be given back. */
  modes: readonly ResetMode[];
  steps: { self: boolean; people: boolean; access: boolean };
};

/**
 * Promise: true at the first visit of somebody who has first steps to do, and never again.
 * Who may: whoever just signed in. Records nothing. Mails nothing.
 */
export const beginWelcome = async (
  { storage, clock }: Deps,
  { id, companyId, role }: Pick<Account, 'id' | 'companyId' | 'role'>,
): Promise<boolean> => {
  const welcomed: readonly Role[] = accountPermissions['view-settings'];
  return welcomed.includes(role) && (await storage.welcomes.begin(companyId, id, clock.now()));
};

/**
 * Promise: what of the first steps is done, from what the company has and not from what was pressed.
 * Who may: its administrators. Records nothing. Mails nothing.
 */
export const viewWelcome = async (
  { storage: { accounts, companies } }: ViewDeps,
  actor: SignedInActor,
): Promise<Welcome | 'not-allowed'> => {
  const { companyId, accountId } = actor;
  if (!mayInCompany(actor, 'view-settings', companyId)) return 'not-allowed';
  const [own, people, administrators, since] = await Promise.all([
    accounts.find(companyId, accountId),
    accounts.listActive(companyId, ['user', 'delegate'], 1),
    accounts.listActive(companyId, ['administrator'], 2),
    companies.resetModes(companyId),
  ]);
  const modes = resetModes.filter((mode) => since[mode] !== null);
  return {
    telephone: own?.telephone ?? null,
    modes,
    steps: {
      self: own?.telephone != null,
      people: people.length > 0,
      // All ways are open until somebody chose.
      access: administrators.length > 1 || modes.length < resetModes.length,
    },
  };
};

/**
 * Promise: the first steps that are still to be shown, or null once they were put away or never shown.
 * Who may: its administrators. Records nothing. Mails nothing.
 */
export const findOpenWelcome = async (deps: ViewDeps, actor: SignedInActor): Promise<Welcome | null> => {
  if (!mayInCompany(actor, 'view-settings', actor.companyId)) return null;
  if (!(await deps.storage.welcomes.isOpen(actor.companyId, actor.accountId))) return null;
  const welcome = await viewWelcome(deps, actor);
  return welcome === 'not-allowed' ? null : welcome;
};

/**
 * Promise: the first steps are not shown to this administrator again. Who may: administrators, for themselves.
 * Records nothing. Mails nothing.
 */
export const putWelcomeAway = async (
  { storage, clock }: Deps,
  actor: SignedInActor,
): Promise<'saved' | 'not-allowed'> => {
  if (!mayInCompany(actor, 'view-settings', actor.companyId)) return 'not-allowed';
  await storage.welcomes.putAway(actor.companyId, actor.accountId, clock.now());
  return 'saved';
};
