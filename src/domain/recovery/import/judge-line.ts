import { type Account, emailKey, searchKey } from '../../accounts/account.ts';
import { type Actor, readsPeople } from '../../accounts/actor.ts';
import { type PeopleWords, type PersonLine, quotedCell, wordKey } from '../../accounts/people-file.ts';
import {
  type DetailFault,
  type DetailFaults,
  type DetailField,
  readPersonDetails,
} from '../../accounts/person-details.ts';
import { reaches } from '../../accounts/reach.ts';
import { orAsBefore, type ReadTelephone } from '../../accounts/telephone-number.ts';
import { isOneself } from '../../accounts/who-may.ts';
import type { Group } from '../../companies/group.ts';
import type { LineHome } from './home-of-lines.ts';
import type { AddedPerson, ChangedField, ChangedPerson, LineFault } from './import-outcome.ts';

/** The accounts that a line may mean: the one with its identifier, and the one with its mail address, anywhere. */
export type FoundAccounts = { byId: Account | null; byEmail: Account | null };

export type JudgedLine =
  | { kind: 'added'; person: AddedPerson }
  | ({ kind: 'changed' } & ChangedPerson)
  | { kind: 'unchanged'; account: Account }
  /** `takenBy`: the account out of reach whose address it is; without it, the line would be added. */
  | { kind: 'refused'; faults: readonly LineFault[]; takenBy?: string };

/** What a line asks of a company's people, and whether that may be: by the rules of the forms for one person. */
export const judgeLine = (
  context: { actor: Actor; words: PeopleWords; language: Account['language']; readTelephone: ReadTelephone },
  home: LineHome,
  line: PersonLine,
  found: FoundAccounts,
): JudgedLine => {
  if (line.isLonger) return refused({ column: null, fault: 'more-cells' });
  const { id = '', email = '' } = line.cells;
  if (id !== '') {
    if (!found.byId || !mayChange(context.actor, home, found.byId))
      return refused({ column: 'id', fault: 'unknown-id', value: quotedCell(id) });
    const isOther = email !== '' && emailKey(email) !== emailKey(found.byId.email);
    if (isOther) return refused({ column: 'email', fault: 'email-differs', value: quotedCell(email) });
    return judgeChange(context, home, line, found.byId);
  }
  if (!found.byEmail) return judgeAddition(context, home, line);
  if (!mayChange(context.actor, home, found.byEmail)) return judgeTaken(context, home, line, found.byEmail);
  return judgeChange(context, home, line, found.byEmail);
};

const refused = (...faults: LineFault[]): Extract<JudgedLine, { kind: 'refused' }> => ({ kind: 'refused', faults });

const mayChange = (actor: Actor, home: LineHome, account: Account): boolean =>
  reaches(home.reach, account) || (isOneself(actor, account) && account.companyId === home.company.id);

type Context = Parameters<typeof judgeLine>[0];

/** What else is wrong is told first: it says nothing of others. */
const judgeTaken = (context: Context, home: LineHome, line: PersonLine, owner: Account): JudgedLine => {
  const addition = judgeAddition(context, home, line);
  return addition.kind === 'added'
    ? { ...refused({ column: 'email', fault: 'email-taken', value: quotedCell(line.cells.email) }), takenBy: owner.id }
    : addition;
};

const judgeAddition = (
  { words, language, readTelephone }: Context,
  home: LineHome,
  { cells }: PersonLine,
): JudgedLine => {
  const isGroupNeeded = home.reach.groupIds !== null;
  const group = groupNamed(home, cells.group) ?? (isGroupNeeded && !cells.group ? onlyGroup(home) : undefined);
  const typed = {
    email: cells.email ?? '',
    firstName: cells.firstName ?? '',
    lastName: cells.lastName ?? '',
    telephone: cells.telephone ?? '',
    language: said(words.languages, cells.language) ?? language,
    role: said(words.roles, cells.role) ?? 'user',
    groupId: group?.id ?? cells.group ?? '',
  };
  const read = readPersonDetails(typed, {
    roles: home.roles,
    groups: group ? [group] : [],
    isGroupNeeded,
    readTelephone,
  });
  if ('faults' in read) return refused(...faultsOf(words, home, cells, read.faults));
  return { kind: 'added', person: { ...read.details, companyId: home.company.id } };
};

const judgeChange = (
  { actor, words, readTelephone }: Context,
  home: LineHome,
  { cells }: PersonLine,
  before: Account,
): JudgedLine => {
  const oneself = isOneself(actor, before);
  const isDelegate = home.reach.groupIds !== null;
  const present = { id: before.groupId ?? '', companyId: before.companyId, name: '' };
  const named = cells.group === undefined ? present : groupNamed(home, cells.group);
  const group = oneself && isDelegate && named?.id !== before.groupId ? undefined : named;
  const typed = {
    email: before.email,
    firstName: cells.firstName ?? before.firstName,
    lastName: cells.lastName ?? before.lastName,
    telephone: cells.telephone ?? before.telephone ?? '',
    language: said(words.languages, cells.language) ?? before.language,
    role: said(words.roles, cells.role) ?? before.role,
    groupId: group?.id ?? cells.group ?? '',
  };
  if (oneself && typed.role !== before.role) {
    return refused({ column: 'role', fault: 'own-role', value: quotedCell(cells.role) });
  }
  // A number that cannot be read may stay; but to let it stay only as it is says which one that is.
  const isGuess = cells.telephone !== undefined && !readsPeople(actor);
  const read = readPersonDetails(typed, {
    roles: [before.role, ...home.roles],
    groups: group ? [group] : [],
    isGroupNeeded: isDelegate && before.groupId !== null,
    readTelephone: (written) =>
      isGuess && readTelephone(written) === null ? null : orAsBefore(readTelephone, before.telephone)(written),
  });
  if ('faults' in read) return refused(...faultsOf(words, home, cells, read.faults));
  const after: Account = { ...before, ...read.details };
  const fields = changeable.filter((field) => after[field] !== before[field]);
  return fields.length === 0 ? { kind: 'unchanged', account: before } : { kind: 'changed', before, after, fields };
};

const changeable: readonly ChangedField[] = ['firstName', 'lastName', 'telephone', 'language', 'role', 'groupId'];

/** The code a word stands for; a word that stands for none is kept, to be refused as it is. */
const said = (words: ReadonlyMap<string, string>, cell = ''): string | undefined =>
  cell === '' ? undefined : (words.get(wordKey(cell)) ?? cell);

const groupNamed = ({ groups }: LineHome, name = ''): Group | undefined =>
  name === '' ? undefined : groups.get(searchKey(name.slice(0, 200)));

/** Where a delegate with one group adds people, when the file does not say. */
export const onlyGroup = ({ groups }: LineHome): Group | undefined =>
  groups.size === 1 ? groups.values().next().value : undefined;

const faultsOf = (
  { roles }: PeopleWords,
  { reach }: LineHome,
  cells: PersonLine['cells'],
  faults: DetailFaults,
): LineFault[] =>
  (Object.entries(faults) as [DetailField, DetailFault][]).map(([field, fault]) => {
    const column = field === 'groupId' ? 'group' : field;
    const cell = cells[column] ?? '';
    const said = cell === '' ? {} : { value: quotedCell(cell) };
    if (fault !== 'not-a-choice') return { column, fault, ...said };
    if (column === 'group')
      return { column, fault: reach.groupIds === null ? 'unknown-group' : 'not-own-group', ...said };
    const isNotGiven = column === 'role' && roles.has(wordKey(cell));
    return { column, fault: isNotGiven ? 'role-not-given' : fault, ...said };
  });
