import { shownTelephone } from '../domain/accounts/telephone-number.ts';
import type {
  ImportCounts,
  ImportPreview,
  LineOutcome,
  RefusedLine,
} from '../domain/recovery/import/import-outcome.ts';
import { isToCheck } from '../domain/recovery/import/plan-preview.ts';
import type { Language } from '../platform/languages.ts';
import {
  causeOf,
  columnReading,
  groupReading,
  importWarnings,
  lineChanges,
  lineReasons,
  lineValues,
} from '../text/import-reasons.ts';
import { type Sentences, sentences } from '../text/sentences.ts';
import { type Answer, done } from './answer.ts';
import { printable } from './printable.ts';

/** More would help nobody, and a file may hold a hundred thousand lines. */
export const refusedToldAtMost = 1000;

/** `refused`: the first `refusedToldAtMost` of them; `kept`: the file with the refused lines, where one was written. */
type Told = { preview: ImportPreview; refused: readonly RefusedLine[]; kept: string | null };

/** What an import would do, or did: how its columns are read, what is refused, and line by line what would be written. */
export const tellImport = (
  language: Language,
  { preview, refused, kept }: Told,
  outcome: 'dry-run' | 'refused' | 'done',
  importId?: string,
): Answer => {
  const say = sentences(language).peopleImport;
  const { counts, columns = [], causes = [], otherNames = 0, roles } = preview;
  const isDry = outcome === 'dry-run';
  const moreLines = preview.counts.refused - refused.length;
  const complaints = [
    ...(outcome === 'done'
      ? readingOf(
          language,
          columns.filter(({ column }) => column === null),
        )
      : []),
    ...causes
      .filter(({ count, lines }) => count > lines.length)
      .map((cause) => printable(causeOf(language, cause), 1000)),
    ...refused.map(({ line, name, email, faults }) =>
      say.line(line, printable(name || email), printable(lineReasons(language, faults), 1000)),
    ),
    ...(moreLines > 0 ? [say.cli.more(moreLines)] : []),
    ...(kept === null ? [] : [say.cli.refusedWritten(printable(kept, 1000))]),
    ...(outcome === 'refused' ? [say.cli.nothingWritten] : []),
  ];
  const lines = [
    ...(outcome === 'done' ? [] : readingOf(language, columns)),
    ...countLines(counts, outcome === 'done' ? say.done : say.counts),
    ...(outcome === 'done' ? [] : importWarnings(language, preview)),
    ...(isDry ? writtenLines(language, preview.lines) : []),
  ];
  const answer = done(outcome, lines, {
    dryRun: isDry,
    ...counts,
    ...(importId === undefined ? {} : { import: importId }),
    columns,
    otherNames,
    roles,
    causes,
    lines: refused.map(({ line, faults }) => ({ line, faults })),
    ...(isDry ? writtenJson(preview.lines) : {}),
    moreLines,
    ...(kept === null ? {} : { refusedFile: kept }),
  });
  return { ...answer, exitCode: refused.length > 0 ? 1 : 0, complaints };
};

const readingOf = (language: Language, columns: NonNullable<ImportPreview['columns']>): string[] =>
  [...columns.map((column) => columnReading(language, column)), groupReading(language, columns)]
    .filter((sentence) => sentence !== '')
    .map((sentence) => printable(sentence, 1000));

/** In the page's order, below its headings. */
const writtenLines = (language: Language, lines: readonly LineOutcome[]): string[] => {
  const { page: say } = sentences(language).peopleImport;
  const shown = [...lines.filter(({ kind }) => kind === 'changed'), ...lines.filter(({ kind }) => kind === 'added')];
  const part = (heading: string, some: readonly LineOutcome[]): string[] =>
    some.length === 0 ? [] : [heading, ...some.map((line) => writtenLine(language, line))];
  return [
    ...part(say.doubtfulTable, shown.filter(isToCheck)),
    ...part(
      say.table,
      shown.filter((line) => !isToCheck(line)),
    ),
  ];
};

const writtenLine = (language: Language, line: LineOutcome): string => {
  const { line: sentence, cli, page } = sentences(language).peopleImport;
  const person = line.kind === 'added' ? `${line.name} (${line.email})` : line.name || line.email;
  const shown = (number: string) => shownTelephone(number, language);
  const what =
    line.kind === 'changed'
      ? cli.changed(lineChanges(language, line, shown))
      : cli.added(lineValues(language, (line.kind === 'added' && line.values) || {}, shown));
  const isOther = line.kind === 'changed' && line.isOtherName;
  return sentence(line.line, printable(person), printable(isOther ? `${what}. ${page.otherName}` : what, 1000));
};

const writtenJson = (lines: readonly LineOutcome[]) => ({
  additions: lines
    .filter((line) => line.kind === 'added')
    .map(({ line, name, email, values = {} }) => ({ line, name, email, values })),
  changes: lines
    .filter((line) => line.kind === 'changed')
    .map(({ line, fields, emptied = [], values = {}, isOtherName }) => ({
      ...{ line, fields, emptied, values },
      ...(isOtherName ? { otherName: true } : {}),
    })),
});

const countLines = (counts: ImportCounts, say: Sentences['peopleImport']['counts']): string[] =>
  (['companies', 'added', 'changed', 'unchanged', 'refused'] as const)
    .filter((kind) => counts[kind] > 0 || kind === 'added')
    .map((kind) => say[kind](counts[kind]));
