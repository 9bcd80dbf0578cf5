import { decodeText } from '../../platform/csv/decode-text.ts';
import { type CsvFault, readCsv } from '../../platform/csv/read-csv.ts';
import { armed } from '../../platform/csv/write-csv.ts';
import type { Language } from '../../platform/languages.ts';
import { type Role, searchKey } from './account.ts';
import { readable } from './person-details.ts';

/** What a table of people can hold, in the order in which it is written. */
export const personColumns = [
  'company',
  'id',
  'email',
  'firstName',
  'lastName',
  'telephone',
  'language',
  'role',
  'group',
] as const;

export type PersonColumn = (typeof personColumns)[number];

/** How columns, roles and languages are called in such a table, in every language; each key as `wordKey` makes it. */
export type PeopleWords = {
  columns: ReadonlyMap<string, PersonColumn>;
  roles: ReadonlyMap<string, Role>;
  languages: ReadonlyMap<string, Language>;
};

/** Titles are known with and without accents, capitals, hyphens and stars. */
export const wordKey = (word: string): string => searchKey(word.slice(0, 100)).replace(/[^a-z0-9]/g, '');

/** `cells` are trimmed; one that the table or its row does not have is missing. `isLonger`: it has cells without a title. */
export type PersonLine = { line: number; cells: Partial<Record<PersonColumn, string>>; isLonger: boolean };

const longestQuoted = 60;

/** As much of a cell as a sentence quotes; what nobody sees, or what turns the line around, is shown as a sign. */
export const quotedCell = (cell = ''): string => {
  const signs = [...cell];
  const shown = readable(signs.slice(0, longestQuoted).join(''));
  return signs.length > longestQuoted ? `${shown}…` : shown;
};

/** Why a file cannot be read, and where. Lines and columns count from 1. */
export type PeopleFileFault =
  | CsvFault
  | { kind: 'empty' | 'not-a-text' | 'too-large' | 'no-titles' | 'no-email-column' | 'no-company-column' }
  | { kind: 'column-twice'; column: number; title: string };

export const peopleFileLimits = { bytes: 30 * 1024 * 1024, rows: 100_000, columns: 50, cellLength: 5000 } as const;

export type PeopleTable = {
  columns: ReadonlySet<PersonColumn>;
  /** Titles of columns that mean nothing here. */
  unread: readonly string[];
  /** Its people; the result is the fault at which the reading stopped, or null. Each call begins anew. */
  lines(): Generator<PersonLine, PeopleFileFault | null>;
};

/** Reads the titles of a table of people, and its people one by one. It never throws, whatever the bytes are. */
export const readPeopleFile = (bytes: Uint8Array, words: PeopleWords): PeopleTable | { fault: PeopleFileFault } => {
  if (bytes.length > peopleFileLimits.bytes) return { fault: { kind: 'too-large' } };
  if (isOfAnotherKind(bytes)) return { fault: { kind: 'not-a-text' } };
  const text = decodeText(bytes);
  const rows = readCsv(text, peopleFileBounds).next();
  if (rows.done) return { fault: rows.value ?? { kind: 'empty' } };
  const titles = rows.value.cells.map((cell) => armed(cell.trim()));
  const places = titles.map((title) => words.columns.get(wordKey(title)));
  const columns = new Set(places.filter((column) => column !== undefined));
  if (columns.size === 0) return { fault: { kind: 'no-titles' } };
  const twice = places.findIndex((column, index) => column !== undefined && places.indexOf(column) !== index);
  if (twice !== -1) return { fault: { kind: 'column-twice', column: twice + 1, title: shortened(titles[twice]) } };
  if (!columns.has('email') && !columns.has('id')) return { fault: { kind: 'no-email-column' } };
  const unread = titles.filter((title, index) => title !== '' && places[index] === undefined).map(shortened);
  return { columns, unread, lines: () => linesOf(text, places) };
};

/** Twice as many rows as people, for those that are empty. */
export const peopleFileBounds = {
  rows: 2 * peopleFileLimits.rows,
  cells: peopleFileLimits.columns,
  cellLength: peopleFileLimits.cellLength,
};

/** How workbooks, documents, pictures and archives begin: .xlsx and .ods, .xls, PDF, PNG, JPEG, GIF. */
const otherBeginnings = ['504b0304', 'd0cf11e0', '25504446', '89504e47', 'ffd8ff', '47494638'] as const;

const isOfAnotherKind = (bytes: Uint8Array): boolean => {
  const beginning = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return otherBeginnings.some((one) => beginning.startsWith(one));
};

/** Some programs write `="0612"` so that a spreadsheet keeps the nought; what such a formula shows is what it says. */
export const cellText = (cell: string): string =>
  cell.startsWith('="') ? (/^="((?:[^"]|"")*)"$/.exec(cell)?.[1]?.replaceAll('""', '"') ?? cell).trim() : armed(cell);

const shortened = (title = ''): string => title.slice(0, 60);

function* linesOf(
  text: string,
  places: readonly (PersonColumn | undefined)[],
): Generator<PersonLine, PeopleFileFault | null> {
  const reading = readCsv(text, peopleFileBounds);
  reading.next();
  for (let rows = 0; ; rows += 1) {
    const step = reading.next();
    if (step.done) return step.value;
    const { line, cells: given } = step.value;
    if (rows === peopleFileLimits.rows) return { kind: 'too-many-rows', line, column: 1 };
    const cells: PersonLine['cells'] = {};
    for (let index = 0; index < places.length; index += 1) {
      const column = places[index];
      const cell = given[index];
      if (column !== undefined && cell !== undefined) cells[column] = cellText(cell.trim());
    }
    yield {
      line,
      cells,
      isLonger: given.length > places.length && given.slice(places.length).some((cell) => cell !== ''),
    };
  }
}
