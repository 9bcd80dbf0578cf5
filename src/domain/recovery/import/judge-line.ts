import { type Account, emailKey, searchKey } from '../../accounts/account.ts';
import type { Actor } from '../../accounts/actor.ts';
import type { PeopleWords, PersonLine } from '../../accounts/people-file.ts';
import { wordKey } from '../../accounts/people-file.ts';
import { type DetailField, readPersonDetails } from '../../accounts/person-details.ts';
import { reaches } from '../../accounts/reach.ts';
import { isOneself } from '../../accounts/who-may.ts';
import type { LineHome } from './home-of-lines.ts';
import type { AddedPerson, ChangedField, ChangedPerson, LineFault } from './import-outcome.ts';

/** The accounts that a line may mean: the one with its identifier, and the one with its mail address, anywhere. */
export type FoundAccounts = { byId: Account | null; byEmail: Account | null };

export type JudgedLine =
  | { kind: 'added'; person: AddedPerson }
  | ({ kind: 'changed' } & ChangedPerson)
  | { kind: 'unchanged'; account: Account }
  | { kind: 'refused'; faults: readonly LineFault[] };

/** What a line asks of a company's people, and whether that may be: by the rules of the forms for one person. */
export const judgeLine = (
  context: { actor: Actor; words: PeopleWords; language: Account['language'] },
  home: LineHome,
  line: PersonLine,
  found: FoundAccounts,
): JudgedLine => {
  if (line.isLonger) return refused({ column: null, fault: 'more-cells' });
  const { id = '', email = '' } = line.cells;
  if (id !== '') {
    if (!found.byId || !mayChange(context.actor, home, found.byId))
      return refused({ column: 'id', fault: 'unknown-id' });
    const isOther = email !== '' && emailKey(email) !== emailKey(found.byId.email);
    if (isOther) return refused({ column: 'email', fault: 'email-differs' });
    return judgeChange(context, home, line, found.byId);
  }
  if (!found.byEmail) return judgeAddition(context, home, line);
  if (!mayChange(context.actor, home, found.byEmail)) return refused({ column: 'email', fault: 'email-taken' });
  return judgeChange(context, home, line, found.byEmail);
};

const refused = (...faults: LineFault[]): JudgedLine => ({ kind: 'refused', faults });

const mayChange = (actor: Actor, home: LineHome, account: Account): boolean =>
  reaches(home.reach, account) || (isOneself(actor, account) && account.companyId === home.company.id);

type Context = Parameters<typeof judgeLine>[0];

const judgeAddition = ({ words, language }: Context, home: LineHome, { cells }: PersonLine): JudgedLine => {
  const typed = {
    email: cells.email ?? '',
    firstName: cells.firstName ?? '',
    lastName: cells.lastName ?? '',
    telephone: cells.telephone ?? '',
    language: said(words.languages, cells.language) ?? language,
    role: said(words.roles, cells.role) ?? 'user',
  };
  const read = readPersonDetails(typed, home.roles);
  const group = groupOf(home, cells.group, home.reach.groupIds === null ? null : 'own');
  const faults = [...('faults' in read ? faultsOf(read.faults) : []), ...('fault' in group ? [group] : [])];
  if (!('details' in read) || 'fault' in group) return refused(...faults);
  return { kind: 'added', person: { ...read.details, companyId: home.company.id, groupId: group.groupId } };
};

const judgeChange = ({ actor, words }: Context, home: LineHome, { cells }: PersonLine, before: Account): JudgedLine => {
  const oneself = isOneself(actor, before);
  const typed = {
    email: before.email,
    firstName: cells.firstName ?? before.firstName,
    lastName: cells.lastName ?? before.lastName,
    telephone: cells.telephone ?? before.telephone ?? '',
    language: said(words.languages, cells.language) ?? before.language,
    role: said(words.roles, cells.role) ?? before.role,
  };
  if (oneself && typed.role !== before.role) return refused({ column: 'role', fault: 'own-role' });
  const read = readPersonDetails(typed, [before.role, ...home.roles]);
  const group =
    cells.group === undefined
      ? { groupId: before.groupId }
      : groupOf(home, cells.group, oneself ? before.groupId : null);
  const faults = [...('faults' in read ? faultsOf(read.faults) : []), ...('fault' in group ? [group] : [])];
  if (!('details' in read) || 'fault' in group) return refused(...faults);
  const after: Account = { ...before, ...read.details, groupId: group.groupId };
  const fields = changeable.filter((field) => after[field] !== before[field]);
  return fields.length === 0 ? { kind: 'unchanged', account: before } : { kind: 'changed', before, after, fields };
};

const changeable: readonly ChangedField[] = ['firstName', 'lastName', 'telephone', 'language', 'role', 'groupId'];

/** The code a word stands for; a word that stands for none is kept, to be refused as it is. */
const said = (words: ReadonlyMap<string, string>, cell = ''): string | undefined =>
  cell === '' ? undefined : (words.get(wordKey(cell)) ?? cell);

/**
 * The group of this name, among those of the actor. `otherwise`: what an empty cell means; a delegate adds people to the
 * own group where there is but one, and takes nobody out of all groups.
 */
const groupOf = (
  { reach, groups }: LineHome,
  name = '',
  otherwise: string | null,
): { groupId: string | null } | LineFault => {
  if (name !== '') {
    const groupId = groups.get(searchKey(name.slice(0, 200)));
    return groupId === undefined ? { column: 'group', fault: 'unknown-group' } : { groupId };
  }
  if (reach.groupIds === null) return { groupId: null };
  const [only, ...others] = groups.values();
  if (otherwise !== 'own') return otherwise === null ? { column: 'group', fault: 'missing' } : { groupId: otherwise };
  return only !== undefined && others.length === 0 ? { groupId: only } : { column: 'group', fault: 'missing' };
};

const faultsOf = (faults: Partial<Record<DetailField, Extract<LineFault['fault'], string>>>): LineFault[] =>
  (Object.entries(faults) as [DetailField, LineFault['fault']][]).map(([column, fault]) => ({ column, fault }));
