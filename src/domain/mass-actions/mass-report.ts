import type { Language } from '../../platform/languages.ts';
import type { MassReport } from './view-mass-action.ts';

/** How the report of an action is written, to be kept: everybody by name, or what fits on paper. */
export type MassReports = {
  /** What the file of it is called, by the act and the day on which it began. */
  fileName(report: MassReport, language: Language, ending: 'csv' | 'pdf'): string;
  /** The lines of a table, one after the other; it ends with the last person. */
  csv(report: MassReport, language: Language): AsyncIterable<string>;
  pdf(report: MassReport, language: Language): Promise<Uint8Array<ArrayBuffer>>;
};
