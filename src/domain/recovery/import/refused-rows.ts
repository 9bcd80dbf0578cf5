import { decodeText } from '../../../platform/csv/decode-text.ts';
import { readCsv } from '../../../platform/csv/read-csv.ts';
import { letOthers } from '../../../platform/let-others.ts';
import {
  cellText,
  type PeopleWords,
  type PersonColumn,
  type PersonLine,
  peopleFileBounds,
  quotedCell,
  readPeopleFile,
  wordKey,
} from '../../accounts/people-file.ts';
import type { LineFault, RefusedLine, RefusedPlace } from './import-outcome.ts';
import { named } from './plan-preview.ts';

/** The refused lines of a file below its own titles, to be mended and sent again. */
export type RefusedTable = { titles: readonly string[]; rows: Iterable<RefusedRow> };

/** `cells` as they were sent, those without a title too. */
export type RefusedRow = { line: number; cells: readonly string[]; faults: readonly LineFault[] };

/** What is wrong with a line, with what its cells say. */
export const quoted = (faults: readonly LineFault[], cells: PersonLine['cells']): LineFault[] =>
  faults.map((fault) => {
    const cell = fault.column === null ? '' : (cells[fault.column] ?? '');
    return cell === '' ? fault : { ...fault, value: quotedCell(cell) };
  });

const linesAtOnce = 1000;

/** Some refused lines as they are told: `lines` are the file's, read once more. Both in the order of the file. */
export const tellRefused = async (
  lines: Iterable<PersonLine>,
  refused: readonly RefusedPlace[],
): Promise<RefusedLine[]> => {
  const told: RefusedLine[] = [];
  if (refused.length === 0) return told;
  let read = 0;
  for (const line of lines) {
    const wanted = refused[told.length];
    if (!wanted) break;
    if (line.line === wanted.line) {
      told.push({ ...named(line), kind: 'refused', faults: quoted(wanted.faults, line.cells) });
    }
    read += 1;
    if (read % linesAtOnce === 0) await letOthers();
  }
  return told;
};

/** As `tellRefused`, of a file that was judged before. */
export const readRefusedLines = async (
  bytes: Uint8Array,
  refused: readonly RefusedPlace[],
  words: PeopleWords,
): Promise<RefusedLine[]> => {
  const table = readPeopleFile(bytes, words);
  return 'fault' in table ? [] : tellRefused(table.lines(), refused);
};

/** Reads the file once more, line by line: what was judged keeps no line of it. `refused` in the order of the file. */
export const readRefusedRows = (
  bytes: Uint8Array,
  refused: readonly RefusedPlace[],
  words: PeopleWords,
): RefusedTable => {
  const { titles, reading } = openRows(bytes);
  return { titles, rows: withQuotes(titles, words, rowsOf(reading, refused)) };
};

/** Behind the titles the reading goes on. */
const openRows = (bytes: Uint8Array): { titles: string[]; reading: ReturnType<typeof readCsv> } => {
  const reading = readCsv(decodeText(bytes), peopleFileBounds);
  const first = reading.next();
  return { titles: first.done ? [] : asSent(first.value.cells), reading };
};

function* rowsOf(reading: ReturnType<typeof readCsv>, refused: readonly RefusedPlace[]): Generator<RefusedRow, void> {
  let place = 0;
  for (const { line, cells } of reading) {
    const wanted = refused[place];
    if (!wanted) return;
    if (wanted.line !== line) continue;
    place += 1;
    yield { line, cells: asSent(cells), faults: wanted.faults };
  }
}

function* withQuotes(
  titles: readonly string[],
  words: PeopleWords,
  rows: Iterable<RefusedRow>,
): Generator<RefusedRow, void> {
  const columns = titles.map((title) => words.columns.get(wordKey(title)));
  for (const row of rows) yield { ...row, faults: quoted(row.faults, cellsIn(columns, row)) };
}

const cellsIn = (columns: readonly (PersonColumn | undefined)[], { cells }: RefusedRow): PersonLine['cells'] =>
  Object.fromEntries(columns.flatMap((column, place) => (column === undefined ? [] : [[column, cells[place] ?? '']])));

const asSent = (cells: readonly string[]): string[] => cells.map((cell) => cellText(cell.trim()));

/**
 * What is kept of a file that was run: its refused lines, as JSON, a line each. Of cells that nothing is read from,
 * nothing: they may hold what nobody should keep. A line with more cells than titles ends with a sign in place of them, so
 * that it is not read before it is mended. Null where no line is refused.
 */
export const keepRefusedRows = async (
  bytes: Uint8Array,
  refused: readonly RefusedPlace[],
  words: PeopleWords,
): Promise<Uint8Array | null> => {
  if (refused.length === 0) return null;
  const { titles, reading } = openRows(bytes);
  const isKept = titles.map((title) => words.columns.has(wordKey(title)));
  const parts: Uint8Array[] = [];
  let some: string[] = [JSON.stringify(titles.filter((_, place) => isKept[place]))];
  const encode = (): void => {
    parts.push(new TextEncoder().encode(some.join('\n')));
    some = [''];
  };
  for (const { line, cells, faults } of rowsOf(reading, refused)) {
    const kept = cells.filter((_, place) => isKept[place]);
    if (faults.some(({ fault }) => fault === 'more-cells')) kept.push('…');
    some.push(JSON.stringify({ line, cells: kept, faults }));
    if (some.length < linesAtOnce) continue;
    encode();
    await letOthers();
  }
  encode();
  return joined(parts);
};

/** Each part goes as it is joined: there may be as much of them as of a file. */
const joined = (parts: Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let end = whole.length;
  for (let part = parts.pop(); part; part = parts.pop()) {
    end -= part.length;
    whole.set(part, end);
  }
  return whole;
};

/** What `keepRefusedRows` made, as a table again. */
export const readKeptRows = (kept: Uint8Array, words: PeopleWords): RefusedTable => {
  const [first = '[]', ...rows] = new TextDecoder().decode(kept).split('\n');
  const titles: string[] = JSON.parse(first);
  return {
    titles,
    rows: withQuotes(
      titles,
      words,
      rows.values().map((row): RefusedRow => JSON.parse(row)),
    ),
  };
};
