import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CsvError } from 'csv-parse';
import { type ImportHashOutcome, importHash } from '../domain/recovery/import-hash.ts';
import { Overloaded } from '../platform/overloaded.ts';
import { plural } from '../text/dates.ts';
import type { Sentences } from '../text/sentences.ts';
import { type Answer, misused } from './answer.ts';
import type { OpenedInstallation, Terminal } from './command-parts.ts';
import { lookAt } from './new-file.ts';
import { printable } from './printable.ts';
import { type OldHashLine, readOldHashes } from './read-old-hashes.ts';
import { startProgress } from './show-progress.ts';

type Text = Sentences['cli'];
type Code = ImportHashOutcome | 'not-a-line' | 'not-a-date';
type Told = { line: number; outcome: Code };

/**
 * Brings in what another system kept of people's passwords. A line is told by its number alone: in a file whose columns
 * are mixed up, a mail address could be a hash.
 */
export const importPasswordHashes = async (
  installation: OpenedInstallation,
  text: Text,
  terminal: Terminal,
  given: string,
  { dryRun = false, json = false }: { dryRun?: boolean; json?: boolean },
): Promise<Answer> => {
  const file = resolve(given);
  const shown = printable(file, 1000);
  const found = lookAt(file);
  if (found === 'nothing') return misused('file-missing', [text.files.missing(shown)]);
  if (found === 'other') return misused('not-a-file', [text.files.notAFile(shown)]);
  const progress = json ? null : startProgress(terminal, text.importHashes.progress, statSync(file).size);
  const told: Told[] = [];
  try {
    for await (const lines of inGroups(readOldHashes(file))) {
      const outcomes = await Promise.all(lines.map((line) => bringIn(installation, line, dryRun)));
      told.push(...outcomes);
      progress?.update(lines.at(-1)?.bytes ?? 0);
    }
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    progress?.stop();
    const done = told.filter(({ outcome }) => outcome === 'imported').length;
    const line = Number((cause as { lines?: unknown }).lines) || 0;
    return misused('not-a-table', [text.importHashes.notATable(shown, line)], { imported: done, line });
  }
  progress?.stop();
  return tell(told, dryRun, installation.settings.language, text);
};

/** As many hashes at once as keep the threads busy. */
const groupSize = 8;

async function* inGroups(lines: AsyncIterable<OldHashLine>): AsyncGenerator<OldHashLine[]> {
  let group: OldHashLine[] = [];
  for await (const line of lines) {
    group.push(line);
    if (group.length < groupSize) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

const bringIn = async (
  installation: OpenedInstallation,
  { line, said }: OldHashLine,
  dryRun: boolean,
): Promise<Told> => ({
  line,
  outcome: typeof said === 'string' ? said : await inTurn(() => importHash(installation, said, { dryRun })),
});

/** An installation may let fewer hashes wait than are in a group. */
const inTurn = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (cause) {
      if (!(cause instanceof Overloaded) || attempt === mostAttempts) throw cause;
      await sleep(50);
    }
  }
};

const mostAttempts = 200;

/** A second run of the same file is no failure: passwords that are there are only counted. */
const tell = (told: Told[], dryRun: boolean, language: 'fr' | 'en', { importHashes: text }: Text): Answer => {
  const count = (code: Code) => told.filter(({ outcome }) => outcome === code).length;
  const imported = count('imported');
  const present = count('has-password');
  const faulty = told.filter(({ outcome }) => outcome !== 'imported' && outcome !== 'has-password');
  const many = plural(language, imported, text.hash);
  const lines = [dryRun ? text.wouldImport(many) : text.imported(many)];
  if (present > 0) lines.push(text.present(plural(language, present, text.account)));
  const complaints = faulty.slice(0, mostShown).map(({ line, outcome }) => text.line(line, text.reasons[outcome]));
  if (faulty.length > mostShown) complaints.push(text.more(faulty.length - mostShown));
  return {
    exitCode: faulty.length > 0 ? 1 : 0,
    lines,
    complaints,
    json: {
      outcome: faulty.length > 0 ? 'partly' : 'done',
      dryRun,
      imported,
      hasPassword: present,
      refused: faulty.length,
      lines: told.filter(({ outcome }) => outcome !== 'imported'),
    },
  };
};

const mostShown = 100;
