import { decodeText, misreadLine } from '../../platform/csv/decode-text.ts';
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
  | { kind: 'column-twice'; column: number; title: string }
  | { kind: 'misread-accents'; line: number };

export const peopleFileLimits = { bytes: 30 * 1024 * 1024, rows: 100_000, columns: 50, cellLength: 5000 } as const;

/**
 * A column of a file, in its order. `column` null: nothing is read from it; `sample`: the first cell that says something, of
 * what is read alone.
 */
export type FileColumn = { title: string; column: PersonColumn | null; sample?: string };

export type PeopleTable = {
  columns: readonly FileColumn[];
  /** Its people; the result is the fault at which the reading stopped, or null. Each call begins anew. */
  lines(): Generator<PersonLine, PeopleFileFault | null>;
};

/** Reads the titles of a table of people, and its people one by one. It never throws, whatever the bytes are. */
export const readPeopleFile = (bytes: Uint8Array, words: PeopleWords): PeopleTable | { fault: PeopleFileFault } => {
  if (bytes.length > peopleFileLimits.bytes) return { fault: { kind: 'too-large' } };
  if (isOfAnotherKind(bytes)) return { fault: { kind: 'not-a-text' } };
  const text = decodeText(bytes);
  const misread = misreadLine(text);
  if (misread !== null) return { fault: { kind: 'misread-accents', line: misread } };
  const rows = readCsv(text, peopleFileBounds);
  const first = rows.next();
  if (first.done) return { fault: first.value ?? { kind: 'empty' } };
  const titles = first.value.cells.map((cell) => armed(cell.trim()));
  const places = titles.map((title) => words.columns.get(wordKey(title)));
  if (!places.some((column) => column !== undefined)) return { fault: { kind: 'no-titles' } };
  const twice = places.findIndex((column, index) => column !== undefined && places.indexOf(column) !== index);
  if (twice !== -1) return { fault: { kind: 'column-twice', column: twice + 1, title: shortened(titles[twice]) } };
  if (!places.includes('email') && !places.includes('id')) return { fault: { kind: 'no-email-column' } };
  return { columns: columnsOf(titles, places, rows), lines: () => linesOf(text, places) };
};

const rowsSampled = 20;

/** Columns without a title are left out where nothing is in them. */
const columnsOf = (
  titles: readonly string[],
  places: readonly (PersonColumn | undefined)[],
  rows: ReturnType<typeof readCsv>,
): FileColumn[] => {
  const samples: string[] = titles.map(() => '');
  for (let row = 0; row < rowsSampled; row += 1) {
    const step = rows.next();
    if (step.done) break;
    for (const [index, sample] of samples.entries()) {
      if (sample === '') samples[index] = quotedCell(cellText((step.value.cells[index] ?? '').trim()));
    }
  }
  const columns = titles.map((title, index): FileColumn => {
    const column = places[index] ?? null;
    const sample = column === null ? '' : samples[index];
    return { title: shortened(title), column, ...(sample ? { sample } : {}) };
  });
  return columns.filter(({ title }, index) => title !== '' || samples[index] !== '');
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
