import { type Account, fullName } from '../accounts/account.ts';
import type { AccountStore } from '../accounts/account-store.ts';
import type { Actor } from '../accounts/actor.ts';
import { mayInCompany } from '../accounts/who-may.ts';
import type { ApiKey } from './api-key.ts';
import type { ApiKeyStore } from './api-key-store.ts';

export type ListedKey = {
  key: ApiKey;
  /** Who made it; null: the operator. */
  maker: { name: string; isStillAdministrator: boolean } | null;
};

/**
 * Promise: the keys of a company, the newest first, the ended ones too for as long as they are kept; never a token.
 * Who may: its administrators; the operator at the console. Records and mails nothing.
 */
export const listApiKeys = async (
  { storage }: { storage: { accounts: AccountStore; apiKeys: ApiKeyStore } },
  actor: Actor,
  companyId: string,
): Promise<ListedKey[] | 'not-allowed'> => {
  if (!mayInCompany(actor, 'manage-api-keys', companyId)) return 'not-allowed';
  const keys = await storage.apiKeys.list(companyId, mostListed);
  const makers = new Map<string, Account | null>();
  for (const id of new Set(keys.flatMap(({ createdBy }) => createdBy ?? []))) {
    makers.set(id, await storage.accounts.find(companyId, id));
  }
  return keys.map((key) => ({ key, maker: key.createdBy === null ? null : makerOf(makers.get(key.createdBy)) }));
};

const mostListed = 200;

const makerOf = (account: Account | null | undefined) => ({
  name: account ? fullName(account) : '',
  isStillAdministrator: account?.role === 'administrator' && account.state === 'active',
});
