import type { Language, Sentences } from './sentences.ts';
import { sentences } from './sentences.ts';

type Text = Sentences['peopleImport'];
type Column = keyof Sentences['peopleFile']['columns'];

/** Why a line of a table of people is refused, in one sentence for each fault. */
export const lineReasons = (
  language: Language,
  faults: readonly { column: Column | null; fault: keyof Text['faults']; line?: number }[],
): string => {
  const { peopleFile, peopleImport } = sentences(language);
  return faults
    .map(({ column, fault, line = 0 }) => peopleImport.faults[fault](column ? peopleFile.columns[column] : '', line))
    .join(' ');
};

/** Why a whole file is refused. */
export const fileReason = (
  language: Language,
  fault: { kind: keyof Text['fileFaults']; line?: number; column?: number },
): string => sentences(language).peopleImport.fileFaults[fault.kind](fault.line ?? 0, fault.column ?? 0);
