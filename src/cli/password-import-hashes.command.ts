import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CsvError } from 'csv-parse';
import { type ImportHashOutcome, importHash } from '../domain/recovery/import-hash.ts';
import type { Language } from '../platform/languages.ts';
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
  const tally = new Tally();
  try {
    for await (const lines of inGroups(readOldHashes(file))) {
      const outcomes = await Promise.all(lines.map((line) => bringIn(installation, line, dryRun)));
      for (const told of outcomes) tally.add(told);
      progress?.update(lines.at(-1)?.bytes ?? 0);
    }
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    progress?.stop();
    const line = Number((cause as { lines?: unknown }).lines) || 0;
    return misused('not-a-table', [text.importHashes.notATable(shown, line)], {
      imported: tally.count('imported'),
      line,
    });
  }
  progress?.stop();
  return tell(tally, dryRun, installation.settings.language, text);
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

/** What became of the lines: all of them counted, the first ones kept, those at fault before those that are in order. */
class Tally {
  readonly #counts = new Map<Code, number>();
  readonly #faulty: Told[] = [];
  readonly #present: Told[] = [];

  add(told: Told): void {
    const { outcome } = told;
    this.#counts.set(outcome, this.count(outcome) + 1);
    if (outcome === 'imported') return;
    const kept = outcome === 'has-password' ? this.#present : this.#faulty;
    if (kept.length < mostTold) kept.push(told);
  }

  count(code: Code): number {
    return this.#counts.get(code) ?? 0;
  }

  get faulty(): { count: number; lines: readonly Told[] } {
    let count = 0;
    for (const [code, lines] of this.#counts) if (code !== 'imported' && code !== 'has-password') count += lines;
    return { count, lines: this.#faulty };
  }

  /** Both sorts, as far as there is room. */
  get lines(): readonly Told[] {
    const room = mostTold - this.#faulty.length;
    return [...this.#faulty, ...this.#present.slice(0, room)].toSorted((one, other) => one.line - other.line);
  }
}

/** More would help nobody, and a file may hold a million lines. */
const mostTold = 1000;

/** A second run of the same file is no failure: passwords that are there are only counted. */
const tell = (tally: Tally, dryRun: boolean, language: Language, { importHashes: text }: Text): Answer => {
  const imported = tally.count('imported');
  const present = tally.count('has-password');
  const { count: refused, lines: faulty } = tally.faulty;
  const many = plural(language, imported, text.hash);
  const lines = [dryRun ? text.wouldImport(many) : text.imported(many)];
  if (present > 0) lines.push(text.present(plural(language, present, text.account)));
  const complaints = faulty.map(({ line, outcome }) => text.line(line, text.reasons[outcome]));
  if (refused > faulty.length) complaints.push(text.more(plural(language, refused - faulty.length, text.moreLines)));
  return {
    exitCode: refused > 0 ? 1 : 0,
    lines,
    complaints,
    json: {
      outcome: refused > 0 ? 'partly' : 'done',
      dryRun,
      imported,
      hasPassword: present,
      refused,
      lines: tally.lines,
      moreLines: present + refused - tally.lines.length,
    },
  };
};
