import { type Account, emailKey, searchKey } from '../../accounts/account.ts';
import { type Actor, readsPeople } from '../../accounts/actor.ts';
import { type PeopleWords, type PersonLine, wordKey } from '../../accounts/people-file.ts';
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
  | RefusedJudgement;

/**
 * All that is wrong with a line. `meant`: the account that it means; `takenBy`: the account out of reach whose address it
 * has; `person`: who would be added if nobody had it.
 */
type RefusedJudgement = {
  kind: 'refused';
  faults: readonly LineFault[];
  meant?: string;
  takenBy?: string;
  person?: AddedPerson;
};

type Context = { actor: Actor; words: PeopleWords; language: Account['language']; readTelephone: ReadTelephone };

/** What a line asks of a company's people, and whether that may be: by the rules of the forms for one person. */
export const judgeLine = (context: Context, home: LineHome, line: PersonLine, found: FoundAccounts): JudgedLine => {
  const judged = judgeCells(context, home, line, found);
  return line.isLonger ? withMoreCells(judged) : judged;
};

/** Of a line whose person is not looked for: that fault, and what is wrong with its cells whoever it means. */
export const refuseUnknown = (
  context: Context,
  home: LineHome | null,
  line: PersonLine,
  fault: LineFault,
): RefusedJudgement => {
  const faults = [fault, ...faultsOfCells(context, home, line)];
  return { kind: 'refused', faults: line.isLonger ? [moreCells, ...faults] : faults };
};

const moreCells: LineFault = { column: null, fault: 'more-cells' };

/** The cells may have slipped: nothing of it is done, and what is wrong with them as they stand is told. */
const withMoreCells = (judged: JudgedLine): RefusedJudgement => {
  switch (judged.kind) {
    case 'refused': {
      const { person: _, ...rest } = judged;
      return { ...rest, faults: [moreCells, ...judged.faults] };
    }
    case 'added':
      return { kind: 'refused', faults: [moreCells] };
    case 'changed':
      return { kind: 'refused', faults: [moreCells], meant: judged.before.id };
    case 'unchanged':
      return { kind: 'refused', faults: [moreCells], meant: judged.account.id };
  }
};

const judgeCells = (context: Context, home: LineHome, line: PersonLine, found: FoundAccounts): JudgedLine => {
  const { id = '' } = line.cells;
  if (id !== '') {
    if (found.byId && mayChange(context.actor, home, found.byId)) return judgeChange(context, home, line, found.byId);
    const fault: LineFault = { column: 'id', fault: 'unknown-id' };
    return { kind: 'refused', faults: [fault, ...faultsOfCells(context, home, line)] };
  }
  if (!found.byEmail) return judgeAddition(context, home, line);
  if (mayChange(context.actor, home, found.byEmail)) return judgeChange(context, home, line, found.byEmail);
  const addition = judgeAddition(context, home, line);
  const others = addition.kind === 'refused' ? addition.faults : [];
  return {
    kind: 'refused',
    faults: [{ column: 'email', fault: 'email-taken' }, ...others],
    takenBy: found.byEmail.id,
    ...(addition.kind === 'added' ? { person: addition.person } : {}),
  };
};

const mayChange = (actor: Actor, home: LineHome, account: Account): boolean =>
  reaches(home.reach, account) || (isOneself(actor, account) && account.companyId === home.company.id);

/** What is wrong with cells that are there; where the company is not known, by its groups and roles nothing is judged. */
const faultsOfCells = (context: Context, home: LineHome | null, line: PersonLine): readonly LineFault[] => {
  const roles = [...new Set(context.words.roles.values())];
  const addition = judgeAddition(context, home ?? { ...nowhere, roles }, line);
  if (addition.kind === 'added') return [];
  // In a company that is not there everybody would be new.
  const isNew = home === null && !line.cells.id;
  return addition.faults.filter(
    ({ column, fault }) => (fault !== 'missing' || isNew) && (home !== null || column !== 'group'),
  );
};

const nowhere: Omit<LineHome, 'roles'> = {
  company: { id: '', name: '', kind: 'client' },
  isNew: true,
  reach: { companyId: '', groupIds: null },
  groups: new Map(),
};

const judgeAddition = (
  { words, language, readTelephone }: Context,
  home: LineHome,
  { cells }: PersonLine,
): { kind: 'added'; person: AddedPerson } | RefusedJudgement => {
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
  if ('faults' in read) return { kind: 'refused', faults: faultsOf(words, home, cells, read.faults) };
  return { kind: 'added', person: { ...read.details, companyId: home.company.id } };
};

const judgeChange = (
  { actor, words, readTelephone }: Context,
  home: LineHome,
  { cells }: PersonLine,
  before: Account,
): JudgedLine => {
  const { id = '', email = '' } = cells;
  const isOtherAddress = id !== '' && email !== '' && emailKey(email) !== emailKey(before.email);
  const oneself = isOneself(actor, before);
  const isDelegate = home.reach.groupIds !== null;
  const present = { id: before.groupId ?? '', companyId: before.companyId, name: '' };
  const named = cells.group === undefined ? present : groupNamed(home, cells.group);
  const group = oneself && isDelegate && named?.id !== before.groupId ? undefined : named;
  const role = said(words.roles, cells.role) ?? before.role;
  const isOwnRole = oneself && role !== before.role;
  const typed = {
    email: before.email,
    firstName: cells.firstName ?? before.firstName,
    lastName: cells.lastName ?? before.lastName,
    telephone: cells.telephone ?? before.telephone ?? '',
    language: said(words.languages, cells.language) ?? before.language,
    role: isOwnRole ? before.role : role,
    groupId: group?.id ?? cells.group ?? '',
  };
  // A number that cannot be read may stay; but to let it stay only as it is says which one that is.
  const isGuess = cells.telephone !== undefined && !readsPeople(actor);
  const read = readPersonDetails(typed, {
    roles: [before.role, ...home.roles],
    groups: group ? [group] : [],
    isGroupNeeded: isDelegate && before.groupId !== null,
    readTelephone: (written) =>
      isGuess && readTelephone(written) === null ? null : orAsBefore(readTelephone, before.telephone)(written),
  });
  if ('faults' in read || isOtherAddress || isOwnRole) {
    const faults = 'faults' in read ? faultsOf(words, home, cells, read.faults) : [];
    if (isOtherAddress) faults.unshift({ column: 'email', fault: 'email-differs' });
    if (isOwnRole) faults.push({ column: 'role', fault: 'own-role' });
    return { kind: 'refused', faults, meant: before.id };
  }
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
    if (fault !== 'not-a-choice') return { column, fault };
    if (column === 'group') return { column, fault: reach.groupIds === null ? 'unknown-group' : 'not-own-group' };
    const isNotGiven = column === 'role' && roles.has(wordKey(cells.role ?? ''));
    return { column, fault: isNotGiven ? 'role-not-given' : fault };
  });
