import { randomBytes } from 'node:crypto';
import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Language, sentences } from '../text/sentences.ts';
import { type Answer, done, misused, refused } from './answer.ts';
import type { OpenedInstallation } from './command-parts.ts';
import { findMassAction, type NamedAction } from './find-mass-action.ts';
import { giveName, lookAt } from './new-file.ts';
import { printable } from './printable.ts';

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
  const exists = refused('file-exists', text.files.exists(printable(file, 1000)));
  if (lookAt(file) !== 'nothing') return exists;
  const unnamed = `${file}.${randomBytes(6).toString('hex')}.incomplete`;
  try {
    writeFileSync(unnamed, '', { mode: 0o600, flag: 'wx' });
    if (ending === 'pdf') appendFileSync(unnamed, await installation.massReports.pdf(report, language));
    else for await (const part of installation.massReports.csv(report, language)) appendFileSync(unnamed, part);
    if (!giveName(unnamed, file)) return exists;
  } finally {
    rmSync(unnamed, { force: true });
  }
  return done('written', [massActions.cli.written(printable(file, 1000))], { file });
};
