import type { Account } from '../accounts/account.ts';
import { actorOf, type SignedInActor } from '../accounts/actor.ts';
import type { PeopleStore } from '../accounts/people.ts';
import type { DeskDeps } from './desk-deps.ts';
import { mayRecover } from './who-may.ts';

const shown = 20;

/**
 * Promise: at most 20 accounts whose name or mail holds the text (three characters or more), in every company.
 * Who may: agents and supervisors. Records accounts-searched with how many were shown. Mails nothing.
 */
export const findAccounts = async (
  deps: DeskDeps & { storage: { people: PeopleStore } },
  agent: SignedInActor,
  text: string,
): Promise<{ kind: 'found'; accounts: Account[] } | { kind: 'too-short' | 'not-allowed' }> => {
  if (!mayRecover(agent, 'search-accounts')) return { kind: 'not-allowed' };
  if (text.trim().length < 3) return { kind: 'too-short' };
  const accounts = await deps.storage.people.findEverywhere(text, shown);
  await deps.storage.transaction((tx) =>
    tx.audit.append({
      ...actorOf(agent),
      companyId: agent.companyId,
      at: deps.clock.now(),
      action: 'accounts-searched',
      accountId: null,
      details: { shown: accounts.length },
    }),
  );
  return { kind: 'found', accounts };
};
