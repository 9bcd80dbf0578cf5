import type { Account } from './account.ts';
import type { AccountStore } from './account-store.ts';
import type { Actor } from './actor.ts';
import { mayInCompany } from './who-may.ts';

/**
 * Promise: a page of a company's accounts whose name or mail holds the text, and how many there are in all.
 * Who may: its administrators; the operator at the console. Records and mails nothing.
 */
export const listAccounts = async (
  deps: { storage: { accounts: AccountStore } },
  actor: Actor,
  companyId: string,
  text: string,
  page: { offset: number; limit: number },
): Promise<{ kind: 'listed'; accounts: Account[]; total: number } | { kind: 'not-allowed' }> => {
  if (!mayInCompany(actor, 'list-accounts', companyId)) return { kind: 'not-allowed' };
  const words = text.slice(0, 200);
  const [accounts, total] = await Promise.all([
    deps.storage.accounts.search({ companyId }, words, page),
    deps.storage.accounts.count({ companyId }, words),
  ]);
  return { kind: 'listed', accounts, total };
};
