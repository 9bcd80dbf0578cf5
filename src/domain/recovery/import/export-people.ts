import type { Transactional } from '../../../platform/transactional.ts';
import { type Actor, actorOf } from '../../accounts/actor.ts';
import type { Cursor, PeopleFilter, Person } from '../../accounts/people.ts';
import type { AuditStore } from '../../audit/audit-store.ts';
import { type PeopleDeps, questionFor } from '../../password-policy/list-people.ts';

export type ExportDeps = PeopleDeps & { storage: Transactional<{ audit: AuditStore }> };

export type ExportOutcome =
  | { kind: 'exported'; count: number; groups: ReadonlyMap<string, string>; people: AsyncGenerator<Person[]> }
  | { kind: 'not-allowed' };

const byName = { sort: 'name', isDescending: false } as const;
const peopleAtOnce = 1000;
const pagesAtMost = 10_000;

/**
 * Promise: everybody whom the filter chooses, by name, a thousand at a time, as far as the actor reaches; and the names of
 * their groups. Who may: an administrator, in the own company; a delegate, for the own groups; a key; the operator
 * at the console. Records people-exported with how many, and by what they were chosen. Mails nothing.
 */
export const exportPeople = async (
  deps: ExportDeps,
  actor: Actor,
  companyId: string,
  filter: PeopleFilter,
): Promise<ExportOutcome> => {
  const question = await questionFor(deps, actor, 'export-accounts', companyId, filter);
  if (!question) return { kind: 'not-allowed' };
  const { storage, clock } = deps;
  const [count, groups] = await Promise.all([storage.people.countAll(question), storage.groups.list(companyId)]);
  const { text, ...traits } = filter;
  // What somebody typed may be a name: that something was searched for is enough.
  const details = { count, ...traits, ...(text ? { text: true } : {}) };
  const event = { companyId, at: clock.now(), action: 'people-exported' as const, accountId: null, details };
  await storage.transaction((tx) => tx.audit.append({ ...actorOf(actor), ...event }));
  const page = (cursor: Cursor | null) => storage.people.page(question, byName, cursor, peopleAtOnce);
  return {
    kind: 'exported',
    count,
    groups: new Map(groups.map(({ id, name }) => [id, name])),
    people: pagesOf(page),
  };
};

async function* pagesOf(
  page: (cursor: Cursor | null) => Promise<{ people: Person[]; next: Cursor | null }>,
): AsyncGenerator<Person[]> {
  let cursor: Cursor | null = null;
  for (let pages = 0; pages < pagesAtMost; pages += 1) {
    const { people, next }: { people: Person[]; next: Cursor | null } = await page(cursor);
    if (people.length > 0) yield people;
    if (!next) return;
    cursor = next;
  }
}
