import { decodeText } from '../../../platform/csv/decode-text.ts';
import { readCsv } from '../../../platform/csv/read-csv.ts';
import { armed } from '../../../platform/csv/write-csv.ts';
import { peopleFileBounds } from '../../accounts/people-file.ts';
import type { LineFault, RefusedLine } from './import-outcome.ts';

/** The refused lines of a file below its own titles, to be mended and sent again. */
export type RefusedTable = { titles: readonly string[]; rows: Generator<RefusedRow, void> };

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

const asSent = (cells: readonly string[]): string[] => cells.map((cell) => armed(cell.trim()));
