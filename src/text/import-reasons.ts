import { languages } from '../platform/languages.ts';
import type { Language, Sentences } from './sentences.ts';
import { sentences } from './sentences.ts';

type Text = Sentences['peopleImport'];
type ChangedField = 'firstName' | 'lastName' | 'telephone' | 'language' | 'role' | 'groupId';
type Column = keyof Sentences['peopleFile']['columns'];

type Fault = { column: Column | null; fault: keyof Text['faults']; line?: number; value?: string };

/** Why a line of a table of people is refused, in one sentence for each fault. */
export const lineReasons = (language: Language, faults: readonly Fault[]): string =>
  faults
    .map((fault) => {
      const { column, value = '' } = fault;
      const { peopleFile, peopleImport } = sentences(language);
      const title = column ? peopleFile.columns[column] : '';
      return reasonOf(language, fault, value === '' ? title : peopleImport.cell(title, value));
    })
    .join(' ');

const reasonOf = (language: Language, { column, fault, line = 0, value = '' }: Fault, cell: string): string => {
  const { peopleImport } = sentences(language);
  if (fault === 'not-a-choice' && (column === 'language' || column === 'role')) {
    return peopleImport.understood[column](cell, understood(language)[column]);
  }
  if (fault === 'not-a-telephone' && roundedNumber.test(value)) return peopleImport.roundedTelephone(cell);
  const digits = value.replace(/\s/gu, '');
  if (fault === 'not-a-telephone' && frenchWithoutNought.test(digits)) {
    return peopleImport.lostNought(cell, `0${digits}`.replace(/\d\d(?=\d)/g, '$&\u00a0'));
  }
  return peopleImport.faults[fault](cell, line);
};

type Cause = Fault & { count: number; values?: readonly { value: string; count: number }[]; moreValues?: number };

/** Why several lines are refused, and how many: “312 lines: …”, with the names that their cells say. */
export const causeOf = (language: Language, { count, values, moreValues = 0, ...fault }: Cause): string => {
  const { peopleFile, peopleImport } = sentences(language);
  const { page: say, lines } = peopleImport;
  if (fault.fault === 'twice') return say.cause(lines(count), say.twiceAll);
  if (!values || fault.column === null) return say.cause(lines(count), lineReasons(language, [fault]));
  const number = new Intl.NumberFormat(language);
  const names = values.map((one) => say.nameOn(one.value, number.format(one.count))).join(', ');
  const cell = `${peopleFile.columns[fault.column]} ${moreValues > 0 ? say.andNames(names, moreValues) : names}`;
  const reason = fault.fault === 'unknown-group' ? say.unknownGroups(cell) : reasonOf(language, fault, cell);
  return say.cause(lines(count), reason);
};

/** What a spreadsheet makes of a long number that it takes for one to compute with. */
const roundedNumber = /^\d+(?:[.,]\d+)?E\+?\d+$/iu;

/** One written without its country is French: ten digits, of which a spreadsheet takes away the first (ARCEP). */
const frenchWithoutNought = /^[1-9]\d{8}$/;

/** The words of a client company's file, in the reader's language; those of the others are read too. */
const understood = (language: Language): Record<'language' | 'role', string> => {
  const { peopleFile, web } = sentences(language);
  const { user, delegate, administrator } = web.account.roles;
  return {
    language: languages.map((code) => `${peopleFile.languages[code][0] ?? code} (${code})`).join(', '),
    role: [user, delegate, administrator].join(', '),
  };
};

/** Why a whole file is refused. */
export const fileReason = (
  language: Language,
  fault: { kind: keyof Text['fileFaults']; line?: number; column?: number },
): string => sentences(language).peopleImport.fileFaults[fault.kind](fault.line ?? 0, fault.column ?? 0);

/**
 * What a table of people changes of somebody: what is there and what would be, and what is erased. `shown`: how a
 * telephone number is read.
 */
export const lineChanges = (
  language: Language,
  {
    fields,
    emptied,
    values,
  }: {
    fields: readonly ChangedField[];
    emptied?: readonly ChangedField[];
    values?: Partial<Record<ChangedField, readonly [string, string]>>;
  },
  shown: (telephone: string) => string,
): string => {
  const { peopleFile, peopleImport } = sentences(language);
  const say = peopleImport.page;
  const changes = fields.map((field) => {
    const title = peopleFile.columns[field === 'groupId' ? 'group' : field];
    const [before = '', after = ''] = (values?.[field] ?? []).map((value) => wordFor(language, field, value, shown));
    const cell = before === '' ? title : peopleImport.cell(title, before);
    if (emptied?.includes(field)) return field === 'groupId' ? say.outOfGroup(cell) : say.emptied(cell);
    if (after === '') return title;
    return before === '' ? say.filled(title, after) : say.renamed(title, before, after);
  });
  return changes.join(', ');
};

/** What is kept of somebody new, but for the names and what is empty. `shown`: how a telephone number is read. */
export const lineValues = (
  language: Language,
  values: Partial<Record<ChangedField, readonly [string, string]>>,
  shown: (telephone: string) => string,
): string => {
  const { peopleFile, peopleImport } = sentences(language);
  return (['telephone', 'language', 'role', 'groupId'] as const)
    .map((field) => [field, values[field]?.[1] ?? ''] as const)
    .filter(([, value]) => value !== '')
    .map(([field, value]) => {
      const title = peopleFile.columns[field === 'groupId' ? 'group' : field];
      return peopleImport.cell(title, wordFor(language, field, value, shown));
    })
    .join(', ');
};

/** A code as the pages call what it stands for. */
const wordFor = (
  language: Language,
  field: ChangedField,
  value: string,
  shown: (telephone: string) => string,
): string => {
  if (field === 'telephone') return shown(value);
  const { peopleFile, web } = sentences(language);
  const words: Readonly<Record<string, string | undefined>> =
    field === 'role' ? web.account.roles : field === 'language' ? firstOf(peopleFile.languages) : {};
  return words[value] ?? value;
};

const firstOf = (names: Readonly<Record<string, readonly string[]>>): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(names).map(([code, [first]]) => [code, first]));

type Role = keyof Sentences['web']['account']['roles'];
type RoleCounts = Partial<Record<Role, number>>;

/** What may be a mistake of a table of people, a sentence each: rights, names, and what empty cells erase. */
export const importWarnings = (
  language: Language,
  {
    roles,
    otherNames = 0,
    emptied = { telephone: 0, groupId: 0 },
  }: {
    roles?: { added: RoleCounts; given: RoleCounts; taken: RoleCounts };
    otherNames?: number;
    emptied?: { telephone: number; groupId: number };
  },
): string[] => {
  const { peopleImport, web } = sentences(language);
  const say = peopleImport.page;
  const ofRoles = (['given', 'taken', 'added'] as const).flatMap((kind) =>
    (Object.entries(roles?.[kind] ?? {}) as [Role, number][]).map(([role, count]) =>
      say.roles[kind](count, web.account.roles[role]),
    ),
  );
  return [
    ...ofRoles,
    ...(otherNames > 0 ? [say.otherNames(otherNames)] : []),
    ...(emptied.telephone > 0 ? [say.erasesTelephones(emptied.telephone)] : []),
    ...(emptied.groupId > 0 ? [say.leavesGroups(emptied.groupId)] : []),
  ];
};

/** How a column of a file is read: “Service → Group”, or that nothing is read from it, as of the lines of a file before. */
export const columnReading = (
  language: Language,
  { title, column }: { title: string; column: Column | null },
): string => {
  const { peopleFile, peopleImport } = sentences(language);
  const { reading: say } = peopleImport;
  const named = title === '' ? say.untitled : title;
  if (column !== null) return say.read(named, peopleFile.columns[column]);
  const isLineBefore = languages.some((one) => sentences(one).peopleImport.page.lineBefore === title);
  return isLineBefore ? say.lineBefore(named) : say.ignored(named);
};

/** Of a column that is the group under another title, which its writer may have meant otherwise; else ''. */
export const groupReading = (
  language: Language,
  columns: readonly { title: string; column: Column | null }[],
): string => {
  const { peopleFile, peopleImport } = sentences(language);
  const group = columns.find(({ column }) => column === 'group');
  const isOwn = !group || group.title.toLowerCase() === peopleFile.columns.group.toLowerCase();
  return isOwn ? '' : peopleImport.reading.asGroup(group.title);
};
