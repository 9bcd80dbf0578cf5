import { byteOrderMark, csvLine } from '../platform/csv/write-csv.ts';
import { type Language, languages } from '../platform/languages.ts';
import { lineReasons } from './import-reasons.ts';
import { sentences } from './sentences.ts';

type Row = { line: number; cells: readonly string[]; faults: Parameters<typeof lineReasons>[1] };

const rowsAtOnce = 1000;

/**
 * The refused lines of a table of people as a table of their own, part by part: what is wrong with each, then its cells as
 * they were sent, so that it can be mended and brought again. What such a table said the time before is left out.
 */
export function* refusedLines(
  language: Language,
  { titles, rows }: { titles: readonly string[]; rows: Iterable<Row> },
): Generator<string> {
  const from = languages.some((one) => ownTitles(one).every((title, place) => titles[place] === title)) ? 2 : 0;
  yield byteOrderMark + csvLine([...ownTitles(language), ...titles.slice(from)]);
  let part: string[] = [];
  for (const { line, cells, faults } of rows) {
    part.push(csvLine([String(line), lineReasons(language, faults), ...cells.slice(from)]));
    if (part.length < rowsAtOnce) continue;
    yield part.join('');
    part = [];
  }
  yield part.join('');
}

const ownTitles = (language: Language): string[] => {
  const { lineBefore, reason } = sentences(language).peopleImport.page;
  return [lineBefore, reason];
};
