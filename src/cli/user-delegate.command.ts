import { delegateGroups, viewDelegation } from '../domain/recovery/delegate-groups.ts';
import { type Language, sentences } from '../text/sentences.ts';
import { type Answer, done, misused, refused } from './answer.ts';
import type { OpenedInstallation } from './command-parts.ts';
import { findGroups, findPerson, isAnswer, type NamedPerson, targetOf } from './find-person.ts';
import { printable } from './printable.ts';

const operator = { kind: 'console' } as const;

/** `user delegate`: which groups a delegate administers; with groups, these from now on and no others. */
export const delegateUser = async (
  installation: OpenedInstallation,
  language: Language,
  named: NamedPerson & { group?: string[]; groups?: boolean },
): Promise<Answer> => {
  const { cli: text } = sentences(language);
  const say = text.users;
  const found = await findPerson(installation, language, named);
  if (isAnswer(found)) return found;
  if (named.group !== undefined && named.groups === false) return misused('rejected', [say.groupsOrNone]);
  const email = printable(found.email);
  const target = targetOf(found);
  const isChange = named.group !== undefined || named.groups === false;
  if (isChange) {
    const groups = await findGroups(installation, language, found.companyId, named.group ?? []);
    if (isAnswer(groups)) return groups;
    const ids = groups.map(({ id }) => id);
    const outcome = await delegateGroups(installation, operator, target, ids);
    if (outcome === 'not-allowed') throw new Error('The console may delegate groups.');
    if (outcome === 'not-a-delegate') return refused(outcome, say.notADelegate(email));
    if (outcome !== 'saved') return refused(outcome, text.unknownAccount(email));
  }
  const seen = await viewDelegation(installation, operator, target);
  if (seen === 'not-allowed') throw new Error('The console may see what is delegated.');
  if (seen === 'unknown') return refused('not-a-delegate', say.notADelegate(email));
  const groups = seen.groups.filter(({ id }) => seen.delegated.includes(id)).map(({ id, name }) => ({ id, name }));
  const names = printable(groups.map(({ name }) => name).join(', '), 1000);
  const line = groups.length === 0 ? say.administersNothing(email) : say.administers(email, names);
  return done(isChange ? 'saved' : 'shown', [line], { email: found.email, groups });
};
