import { type Actor, actorOf } from '../../accounts/actor.ts';
import { changeTold } from '../../accounts/change-told.ts';
import type { AuditEvent } from '../../audit/audit-event.ts';
import type { ImportPlan } from './import-outcome.ts';

/** What the journal is told of one import: which, and when. */
type Noted = { importId: string; at: number };

/** Of each new person: made one by one, as they are written. */
export function* eventsOfAdded(
  actor: Actor,
  { added }: ImportPlan,
  { importId, at }: Noted,
  ids: readonly string[],
): Generator<AuditEvent> {
  const { actor: who, source } = actorOf(actor);
  let index = 0;
  for (const { companyId, role } of added.inOrder()) {
    const accountId = ids[index] ?? null;
    index += 1;
    yield {
      companyId,
      at,
      action: 'account-created',
      actor: who,
      accountId,
      source,
      details: { import: importId, role },
    };
  }
}

/** Of each changed person, and of the import itself. */
export function* eventsOfOthers(actor: Actor, plan: ImportPlan, noted: Noted): Generator<AuditEvent> {
  const { actor: who, source } = actorOf(actor);
  const { importId, at } = noted;
  for (const { before, after, fields } of plan.changed.inOrder()) {
    const { companyId, id: accountId } = before;
    const details = { ...changeTold(fields, before, after), import: importId };
    yield { companyId, at, action: 'account-changed', actor: who, accountId, source, details };
  }
  yield* importedEvents(actor, plan, noted);
}

/** One for each company, with its own numbers: what became of the others is not told in its journal. */
const importedEvents = (actor: Actor, { homes, added, changed }: ImportPlan, { importId, at }: Noted): AuditEvent[] => {
  const addedIn = added.counts();
  const changedIn = changed.counts();
  return homes.map(({ company: { id: companyId } }) => ({
    ...actorOf(actor),
    companyId,
    at,
    action: 'accounts-imported',
    accountId: null,
    details: {
      import: importId,
      added: addedIn.get(companyId) ?? 0,
      changed: changedIn.get(companyId) ?? 0,
    },
  }));
};
