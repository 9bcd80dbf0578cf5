import type { Account } from '../../accounts/account.ts';
import type { FileColumn, PersonLine } from '../../accounts/people-file.ts';
import type { LineHome } from './home-of-lines.ts';
import type {
  AddedPerson,
  ChangedField,
  ImportCounts,
  ImportPreview,
  LineOutcome,
  RefusalCause,
  RefusedLine,
  ShownChange,
  ShownValues,
} from './import-outcome.ts';
import { onlyGroup } from './judge-line.ts';
import type { NotedAddition, ShownAdditions } from './shown-additions.ts';
import type { NotedChange, ShownChanges } from './shown-changes.ts';

/** What is told of what was judged: `refused`: those that are shown, in the order of the file. */
export const previewOf = (
  homes: readonly LineHome[],
  columns: readonly FileColumn[],
  {
    counts,
    added,
    changed,
    causes,
    refused,
  }: {
    counts: ImportCounts;
    added: ShownAdditions;
    changed: ShownChanges;
    causes: readonly RefusalCause[];
    refused: readonly RefusedLine[];
  },
): Omit<ImportPreview, 'digest'> => {
  const { given, taken, ...told } = changed.told;
  const lines: LineOutcome[] = [
    ...added.first.map((addition) => shownAddition(addition, homes)),
    ...changed.first.map((change) => shownChange(change, homes)),
    ...refused,
  ];
  return {
    counts,
    columns,
    ...told,
    roles: { added: added.roles, given, taken },
    causes,
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
  { before, after, fields, line, isOther }: NotedChange,
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

/** A line to check: it gives or takes rights, erases what is there, or may mean somebody else. */
export const isToCheck = (line: LineOutcome): boolean => {
  if (line.kind === 'refused') return false;
  if (line.kind === 'added') return (line.values?.role?.[1] ?? 'user') !== 'user';
  return line.isOtherName === true || line.fields.includes('role') || (line.emptied ?? []).length > 0;
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
