import { type Account, searchKey } from '../../accounts/account.ts';
import type { FileColumn, PersonLine } from '../../accounts/people-file.ts';
import type { LineHome } from './home-of-lines.ts';
import type {
  AddedPerson,
  ChangedField,
  ChangedPerson,
  ImportCounts,
  ImportPreview,
  LineOutcome,
  RefusedLine,
  RoleCounts,
  ShownChange,
  ShownValues,
} from './import-outcome.ts';
import { onlyGroup } from './judge-line.ts';
import { showRefusals } from './refusals.ts';
import { type NotedAddition, type ShownAdditions, shownOfEach } from './shown-additions.ts';

export type NotedChange = ChangedPerson & { line: PersonLine };

/** What is told of what was judged: `changed` and `refused` are all of them, in the order of the file. */
export const previewOf = (
  homes: readonly LineHome[],
  columns: readonly FileColumn[],
  {
    counts,
    added,
    changed,
    refused,
  }: {
    counts: ImportCounts;
    added: ShownAdditions;
    changed: readonly NotedChange[];
    refused: readonly RefusedLine[];
  },
): Omit<ImportPreview, 'digest'> => {
  const others = new Set(changed.filter(isOtherName));
  const byWeight = Map.groupBy(changed, (change) => weightOf(change, others.has(change)));
  const first = [0, 1, 2, 3].flatMap((weight) => byWeight.get(weight)?.slice(0, shownOfEach) ?? []);
  const refusals = showRefusals(refused, shownOfEach);
  const lines: LineOutcome[] = [
    ...added.first.map((addition) => shownAddition(addition, homes)),
    ...first.slice(0, shownOfEach).map((change) => shownChange(change, others.has(change), homes)),
    ...refusals.lines,
  ];
  return {
    counts,
    columns,
    emptied: countEmptied(changed),
    otherNames: others.size,
    roles: { added: added.roles, ...countRoles(changed) },
    causes: refusals.causes,
    lines: lines.sort((one, other) => one.line - other.line),
    ...groupOfAll(homes),
  };
};

const shownAddition = ({ line, person }: NotedAddition, homes: readonly LineHome[]): LineOutcome => ({
  ...{ line, kind: 'added', name: `${person.firstName} ${person.lastName}`, email: person.email },
  values: Object.fromEntries(keptFields.map((field) => [field, ['', saidOf(homes, person, field)]])),
});

const keptFields: readonly ChangedField[] = ['firstName', 'lastName', 'telephone', 'language', 'role', 'groupId'];

const shownChange = (
  { before, after, fields, line }: NotedChange,
  isOther: boolean,
  homes: readonly LineHome[],
): LineOutcome => {
  const emptied = fields.filter((field) => after[field] === null);
  const values = fields.map((field) => [field, [saidOf(homes, before, field), saidOf(homes, after, field)]]);
  const shown: ShownChange = {
    fields,
    ...(emptied.length === 0 ? {} : { emptied }),
    values: Object.fromEntries(values) as ShownValues,
    ...(isOther ? { isOtherName: true } : {}),
  };
  return { ...named(line), kind: 'changed', ...shown };
};

/** A group by its name, nothing as ''. */
const saidOf = (homes: readonly LineHome[], person: AddedPerson | Account, field: ChangedField): string => {
  const value = person[field] ?? '';
  if (field !== 'groupId' || value === '') return value;
  const home = homes.find(({ company }) => company.id === person.companyId);
  return home?.groups.values().find(({ id }) => id === value)?.name ?? '';
};

/** None of the names of before is left: the line may mean somebody else. */
const isOtherName = ({ before, after, fields }: ChangedPerson): boolean => {
  if (!fields.includes('firstName') || !fields.includes('lastName')) return false;
  const names = namesOf(before);
  return !namesOf(after).some((name) => names.includes(name));
};

/** Of many names “de” or “le” is a part, and would be left of any of them. */
const namesOf = ({ firstName, lastName }: Account): string[] => {
  const names = searchKey(`${firstName} ${lastName}`).split(/[\s'-]+/u);
  const long = names.filter((name) => name.length > 2);
  return long.length === 0 ? names : long;
};

/** Those that are to be checked come first: a mistake in rights weighs most, then in the person, then what is erased. */
const weightOf = ({ after, fields }: ChangedPerson, isOther: boolean): number => {
  if (fields.includes('role')) return 0;
  if (isOther) return 1;
  return fields.some((field) => after[field] === null) ? 2 : 3;
};

/** A line to check: it gives or takes rights, erases what is there, or may mean somebody else. */
export const isToCheck = (line: LineOutcome): boolean => {
  if (line.kind === 'refused') return false;
  if (line.kind === 'added') return (line.values?.role?.[1] ?? 'user') !== 'user';
  return line.isOtherName === true || line.fields.includes('role') || (line.emptied ?? []).length > 0;
};

const countRoles = (changed: readonly ChangedPerson[]): { given: RoleCounts; taken: RoleCounts } => {
  const [given, taken]: [RoleCounts, RoleCounts] = [{}, {}];
  for (const { before, after } of changed) {
    if (before.role === after.role) continue;
    if (after.role !== 'user') given[after.role] = (given[after.role] ?? 0) + 1;
    if (before.role !== 'user') taken[before.role] = (taken[before.role] ?? 0) + 1;
  }
  return { given, taken };
};

const countEmptied = (changed: readonly ChangedPerson[]): { telephone: number; groupId: number } => {
  const count = (field: 'telephone' | 'groupId'): number =>
    changed.filter(({ after, fields }) => after[field] === null && fields.includes(field)).length;
  return { telephone: count('telephone'), groupId: count('groupId') };
};

/** Told whether or not a line needs it, so that it says nothing of any line. */
const groupOfAll = (homes: readonly LineHome[]): { onlyGroup?: string } => {
  const [home] = homes;
  const group = home && home.reach.groupIds !== null ? onlyGroup(home) : undefined;
  return group ? { onlyGroup: group.name } : {};
};

const longestShown = 100;

/** A line by what it says. */
export const named = ({ line, cells: { firstName = '', lastName = '', email = '', id = '' } }: PersonLine) => ({
  line,
  name: `${firstName} ${lastName}`.trim().slice(0, longestShown),
  email: (email === '' ? id : email).slice(0, longestShown),
});
