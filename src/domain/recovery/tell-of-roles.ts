import type { Random } from '../../platform/random.ts';
import { type Account, fullName } from '../accounts/account.ts';
import type { AccountStore } from '../accounts/account-store.ts';
import type { Actor } from '../accounts/actor.ts';
import type { CompanyStore } from '../companies/company-store.ts';
import type { OneTimeSecretStore } from '../credentials/credential-store.ts';
import type { Notice, NoticeContent } from '../notifications/notice.ts';
import type { OutboxStore } from '../notifications/outbox-store.ts';
import { passwordNotice } from './password-deps.ts';
import { administratorsToTell } from './people-to-tell.ts';

export type TellRoleStores = { accounts: AccountStore; companies: CompanyStore; outbox: OutboxStore };

type Deps = { random: Random };

/** A mail names no more of them. */
export const mostNamed = 20;

/** Somebody as they were and as they are. */
export type Change = { before: Account; after: Account };

/** In the transaction that gave somebody another role: the person hears of it, and so do those whom it concerns. */
export const tellOfNewRole = async (
  tx: TellRoleStores & { oneTimeSecrets: OneTimeSecretStore },
  deps: Deps,
  actor: Actor,
  change: Change,
  at: number,
): Promise<void> => {
  const { before, after } = change;
  if (before.role === after.role) return;
  if (hearsOfNewRole(change) && (await tx.oneTimeSecrets.wasEntered(before.companyId, before.id))) {
    await tx.outbox.put(roleNotice(deps, change, await nameOf(tx, actor), at));
  }
  await tellOfAdministrator(tx, deps, actor, after, 'made', at);
};

/** Whom such a mail concerns, if somebody ever came in to the account: to others their invitation says enough. */
export const hearsOfNewRole = ({ before, after }: Change): boolean =>
  before.role !== after.role && before.state !== 'disabled';

export const roleNotice = ({ random }: Deps, { before, after }: Change, by: string, at: number): Notice =>
  passwordNotice(random, after, { kind: 'role-changed', from: before.role, to: after.role, by, at }, at);

/** Whether an act makes somebody administrator who was none. */
export const becomesAdministrator = ({ before, after }: Change): boolean =>
  before.role !== after.role && isAdministrator(after);

export const isAdministrator = ({ role }: Pick<Account, 'role'>): boolean => role === 'administrator';

/** In the transaction that gave this account, where it is one, the rights of an administrator. */
export const tellOfAdministrator = async (
  tx: TellRoleStores,
  deps: Deps,
  actor: Actor,
  account: Account,
  how: 'made' | 'added' | 'enabled',
  at: number,
): Promise<void> => {
  if (!isAdministrator(account)) return;
  const { id: personId, companyId } = account;
  const company = (await tx.companies.find(companyId))?.name ?? '';
  const made = { how, people: [fullName(account)], more: 0, personId, company };
  await tellAdministrators(tx, deps, actor, { companyId, made, at });
};

/** In the transaction of an import that makes these administrators, and before it does: none of them is to be told. */
export const tellOfImported = async (
  tx: TellRoleStores,
  deps: Deps,
  actor: Actor,
  company: { id: string; name: string },
  { names, count }: { names: readonly string[]; count: number },
  at: number,
): Promise<void> => {
  const people = names.slice(0, mostNamed);
  const made = { how: 'imported' as const, people, more: count - people.length, personId: null, company: company.name };
  await tellAdministrators(tx, deps, actor, { companyId: company.id, made, at });
};

type Made = Pick<
  Extract<NoticeContent, { kind: 'administrator-made' }>,
  'how' | 'people' | 'more' | 'personId' | 'company'
>;

/**
 * Whoever did it hears of it only where nobody else is there to: somebody else may sit at their session, and would go
 * unseen in a company with one administrator.
 */
const tellAdministrators = async (
  tx: TellRoleStores,
  { random }: Deps,
  actor: Actor,
  { companyId, made, at }: { companyId: string; made: Made; at: number },
): Promise<void> => {
  const present = await administratorsToTell(tx, companyId, [made.personId]);
  const others = present.filter(({ id }) => actor.kind !== 'account' || id !== actor.accountId);
  const by = await nameOf(tx, actor);
  const byReader = others.length === 0 ? { byReader: true as const } : {};
  const content = { kind: 'administrator-made' as const, ...made, by, ...byReader, at };
  for (const told of others.length === 0 ? present : others) {
    await tx.outbox.put(passwordNotice(random, told, content, at));
  }
};

/** Empty for the console: no key gives a role. */
export const nameOf = async ({ accounts }: { accounts: AccountStore }, actor: Actor): Promise<string> => {
  const account = actor.kind === 'account' ? await accounts.find(actor.companyId, actor.accountId) : null;
  return account ? fullName(account) : '';
};
