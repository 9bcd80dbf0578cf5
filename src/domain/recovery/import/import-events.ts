import type { Account } from '../../accounts/account.ts';
import { type Actor, actorOf } from '../../accounts/actor.ts';
import type { AuditEvent } from '../../audit/audit-event.ts';
import type { ChangedPerson, ImportPlan } from './import-outcome.ts';

/** What the journal is told of one import: which, and when. */
type Noted = { importId: string; at: number };

export const createdEvents = (actor: Actor, accounts: readonly Account[], { importId, at }: Noted): AuditEvent[] => {
  const { actor: who, source } = actorOf(actor);
  return accounts.map(({ companyId, id, role }) => ({
    companyId,
    at,
    action: 'account-created',
    actor: who,
    accountId: id,
    source,
    details: { role, import: importId },
  }));
};

export const changedEvents = (
  actor: Actor,
  people: readonly ChangedPerson[],
  { importId, at }: Noted,
): AuditEvent[] => {
  const { actor: who, source } = actorOf(actor);
  return people.map(({ before, fields }) => ({
    companyId: before.companyId,
    at,
    action: 'account-changed',
    actor: who,
    accountId: before.id,
    source,
    details: { fields: fields.join(' '), import: importId },
  }));
};

/** One for each company, with its own numbers: what became of the others is not told in its journal. */
export const importedEvents = (
  actor: Actor,
  { homes, added, changed }: ImportPlan,
  { importId, at }: Noted,
): AuditEvent[] => {
  const addedIn = Map.groupBy(added, ({ companyId }) => companyId);
  const changedIn = Map.groupBy(changed, ({ before }) => before.companyId);
  return homes.map(({ company: { id: companyId } }) => ({
    ...actorOf(actor),
    companyId,
    at,
    action: 'accounts-imported',
    accountId: null,
    details: {
      import: importId,
      added: addedIn.get(companyId)?.length ?? 0,
      changed: changedIn.get(companyId)?.length ?? 0,
    },
  }));
};
