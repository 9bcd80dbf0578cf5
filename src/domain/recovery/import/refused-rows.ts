import { decodeText } from '../../../platform/csv/decode-text.ts';
import { readCsv } from '../../../platform/csv/read-csv.ts';
import { letOthers } from '../../../platform/let-others.ts';
import { cellText, type PeopleWords, peopleFileBounds, wordKey } from '../../accounts/people-file.ts';
import type { LineFault, RefusedLine } from './import-outcome.ts';

/** The refused lines of a file below its own titles, to be mended and sent again. */
export type RefusedTable = { titles: readonly string[]; rows: Iterable<RefusedRow> };

/** `cells` as they were sent, those without a title too. */
export type RefusedRow = { line: number; cells: readonly string[]; faults: readonly LineFault[] };

/** Reads the file once more, line by line: what was judged keeps no line of it. `refused` in the order of the file. */
export const readRefusedRows = (bytes: Uint8Array, refused: readonly RefusedLine[]): RefusedTable => {
  const reading = readCsv(decodeText(bytes), peopleFileBounds);
  const first = reading.next();
  return { titles: first.done ? [] : asSent(first.value.cells), rows: rowsOf(reading, refused) };
};

function* rowsOf(reading: ReturnType<typeof readCsv>, refused: readonly RefusedLine[]): Generator<RefusedRow, void> {
  let place = 0;
  for (const { line, cells } of reading) {
    const wanted = refused[place];
    if (!wanted) return;
    if (wanted.line !== line) continue;
    place += 1;
    yield { line, cells: asSent(cells), faults: wanted.faults };
  }
}

const asSent = (cells: readonly string[]): string[] => cells.map((cell) => cellText(cell.trim()));

const rowsAtOnce = 1000;

/**
 * What is kept of a file that was run: its refused lines, as JSON, a line each. Of cells that nothing is read from,
 * nothing: they may hold what nobody should keep. A line with more cells than titles ends with a sign in place of them, so
 * that it is not read before it is mended. Null where no line is refused.
 */
export const keepRefusedRows = async (
  bytes: Uint8Array,
  refused: readonly RefusedLine[],
  words: PeopleWords,
): Promise<Uint8Array | null> => {
  if (refused.length === 0) return null;
  const { titles, rows } = readRefusedRows(bytes, refused);
  const isKept = (place: number): boolean => words.columns.has(wordKey(titles[place] ?? ''));
  const parts: Uint8Array[] = [];
  let some: string[] = [JSON.stringify(titles.filter((_, place) => isKept(place)))];
  const encode = (): void => {
    parts.push(new TextEncoder().encode(some.join('\n')));
    some = [''];
  };
  for (const { line, cells, faults } of rows) {
    const kept = cells.filter((_, place) => isKept(place));
    if (faults.some(({ fault }) => fault === 'more-cells')) kept.push('…');
    some.push(JSON.stringify({ line, cells: kept, faults }));
    if (some.length < rowsAtOnce) continue;
    encode();
    await letOthers();
  }
  encode();
  return joined(parts);
};

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let begin = 0;
  for (const part of parts) {
    whole.set(part, begin);
    begin += part.length;
  }
  return whole;
};

/** What `keepRefusedRows` made, as a table again. */
export const readKeptRows = (kept: Uint8Array): RefusedTable => {
  const [titles = '[]', ...rows] = new TextDecoder().decode(kept).split('\n');
  return { titles: JSON.parse(titles), rows: rows.values().map((row): RefusedRow => JSON.parse(row)) };
};
