import { type Clock, hours } from '../../platform/clock.ts';
import { newId, type Random } from '../../platform/random.ts';
import type { SignedInActor } from '../accounts/actor.ts';
import type { PeopleFileFault, PeopleWords } from '../accounts/people-file.ts';
import { mayInCompany } from '../accounts/who-may.ts';
import type { PeopleList, PeopleListStore } from './people-list-store.ts';
import { readPeopleList } from './read-people-list.ts';

type Deps = { storage: { peopleLists: PeopleListStore }; clock: Clock };

const keptHours = 24;

/**
 * Promise: a list of people is kept for a day at most, so that what was previewed is what is begun; nobody but its bringer
 * sees it. Who may: administrators, for the own company; delegates, for the own groups. Records and mails nothing.
 */
export const keepPeopleList = async (
  { storage, clock, random }: Deps & { random: Random },
  actor: SignedInActor,
  { bytes, words, fileName }: { bytes: Uint8Array; words: PeopleWords; fileName: string | null },
): Promise<{ kind: 'kept'; id: string } | { kind: 'unreadable'; fault: PeopleFileFault } | { kind: 'not-allowed' }> => {
  const { companyId, accountId } = actor;
  if (!mayInCompany(actor, 'mass-action', companyId)) return { kind: 'not-allowed' };
  const read = await readPeopleList(bytes, words);
  if ('fault' in read) return { kind: 'unreadable', fault: read.fault };
  const id = newId(random);
  const { entries } = read;
  await storage.peopleLists.insert({ id, companyId, accountId, fileName, entries, createdAt: clock.now() });
  return { kind: 'kept', id };
};

/** Promise: the list that the actor brought within a day. Who may: its bringer. Records and mails nothing. */
export const viewPeopleList = async (
  { storage, clock }: Deps,
  { companyId, accountId }: SignedInActor,
  id: string,
): Promise<PeopleList | null> => {
  const kept = await storage.peopleLists.find(companyId, accountId, id);
  return kept && kept.createdAt >= clock.now() - hours(keptHours) ? kept : null;
};
