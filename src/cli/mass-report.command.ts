import { resolve } from 'node:path';
import { type Language, sentences } from '../text/sentences.ts';
import { type Answer, done, misused, refused } from './answer.ts';
import type { OpenedInstallation } from './command-parts.ts';
import { findMassAction, type NamedAction } from './find-mass-action.ts';
import { printable } from './printable.ts';
import { writeNewFile } from './write-new-file.ts';

/** `mass report`: into a new file of its owner alone, which has its name only when it is whole. */
export const reportMass = async (
  installation: OpenedInstallation,
  language: Language,
  flags: NamedAction & { to: string },
): Promise<Answer> => {
  const { cli: text, massActions } = sentences(language);
  const ending = /\.(csv|pdf)$/i.exec(flags.to)?.[1]?.toLowerCase();
  if (!ending) return misused('rejected', [massActions.cli.needsEnding]);
  const report = await findMassAction(installation, language, flags);
  if ('exitCode' in report) return report;
  const file = resolve(flags.to);
  const { pdf, csv } = installation.massReports;
  const parts = ending === 'pdf' ? [await pdf(report, language)] : csv(report, language);
  if (!(await writeNewFile(file, parts))) return refused('file-exists', text.files.exists(printable(file, 1000)));
  return done('written', [massActions.cli.written(printable(file, 1000))], { file });
};
