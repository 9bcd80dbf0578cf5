import { resolve } from 'node:path';
import type { BreachListImport, BreachListImported } from '../domain/password-policy/breach-list-store.ts';
import { plural } from '../text/dates.ts';
import type { Language, Sentences } from '../text/sentences.ts';
import { type Answer, done, misused, refused } from './answer.ts';
import type { CommandParts, Places, Terminal } from './command-parts.ts';
import { misconfigured } from './explain-configuration.ts';
import { printable } from './printable.ts';
import { tellSize } from './tell-size.ts';

type Text = Sentences['cli'];
type Flags = Places & { minimumCount?: string; json?: boolean };

/**
 * Makes the installation's breach list from files of the Pwned Passwords format. The list that serves is replaced at
 * once and only by a whole one; running servers notice.
 */
export const importBreaches = async (
  parts: CommandParts,
  text: Text,
  paths: readonly string[],
  flags: Flags,
): Promise<Answer> => {
  const found = await parts.findBreachList(flags);
  if (found.kind === 'misconfigured') return misconfigured(found, text);
  const minimumCount = readCount(flags.minimumCount ?? '1');
  if (minimumCount === null) {
    return misused('rejected', [text.field('--minimum-count', text.breaches.notACount)]);
  }
  const progress = await showProgress(parts.terminal, text, flags.json === true);
  const stopping = stopOnSignal();
  try {
    const imported = await found.store.import({
      paths: paths.map((path) => resolve(path)),
      minimumCount,
      onProgress: progress.show,
      signal: stopping.signal,
    });
    progress.end();
    return tell(imported, text, found.settings.language);
  } finally {
    progress.end();
    stopping.end();
  }
};

const readCount = (given: string): number | null => (/^[1-9]\d{0,14}$/.test(given) ? Number(given) : null);

type Progress = { show: NonNullable<BreachListImport['onProgress']>; end(): void };

/** A bar for a person at a terminal; nothing elsewhere. */
const showProgress = async ({ errors }: Terminal, text: Text, asJson: boolean): Promise<Progress> => {
  const isTerminal = 'isTTY' in errors && errors.isTTY === true;
  if (asJson || !isTerminal) return { show: () => {}, end: () => {} };
  const { Presets, SingleBar } = await import('cli-progress');
  const options = { stream: errors, format: '{phase} {bar} {percentage} %', gracefulExit: false, hideCursor: true };
  const bar = new SingleBar(options, Presets.shades_classic);
  let isShown = false;
  return {
    show: (phase, share) => {
      const shown = Math.floor(share * 1000);
      const payload = { phase: text.breaches.phases[phase] };
      if (isShown) bar.update(shown, payload);
      else bar.start(1000, shown, payload);
      isShown = true;
    },
    end: () => {
      if (isShown) bar.stop();
      isShown = false;
    },
  };
};

/** The first signal lets the import clear its own files away; a second one ends the process. */
const stopOnSignal = (): { signal: AbortSignal; end(): void } => {
  const controller = new AbortController();
  const end = (): void => {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  };
  const stop = (): void => {
    end();
    controller.abort();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return { signal: controller.signal, end };
};

const tell = (imported: BreachListImported, text: Text, language: Language): Answer => {
  const { breaches } = text;
  const size = (bytes: number): string => tellSize(bytes, language);
  switch (imported.kind) {
    case 'imported':
      return tellImported(imported, text, language);
    case 'file-missing':
      return misused(imported.kind, [text.files.missing(printable(imported.path, 1000))]);
    case 'not-a-file':
      return misused(imported.kind, [breaches.notAFile(printable(imported.path, 1000))]);
    case 'empty-folder':
      return misused(imported.kind, [breaches.emptyFolder(printable(imported.path, 1000))]);
    case 'faulty-line': {
      const { path: file, line, reason } = imported;
      const place = `${printable(file, 1000)}:${line}`;
      const message = `${text.field(place, breaches.lineFaults[reason])} ${breaches.unchanged}`;
      return refused(imported.kind, message, { file, line, reason });
    }
    case 'no-hashes':
      return refused(imported.kind, `${breaches.noHashes} ${breaches.unchanged}`);
    case 'uneven':
      return refused(imported.kind, `${breaches.uneven} ${breaches.unchanged}`);
    case 'no-room': {
      const { folder, neededBytes, freeBytes } = imported;
      const message = breaches.noRoom(printable(folder, 1000), size(neededBytes), size(freeBytes));
      return refused(imported.kind, message, { folder, neededBytes, freeBytes });
    }
    case 'import-running':
      return refused(imported.kind, breaches.importRunning(imported.pid), { pid: imported.pid });
    case 'stopped':
      return refused(imported.kind, `${breaches.stopped} ${breaches.unchanged}`);
  }
};

const tellImported = (
  { facts, lines, leftOut, duplicates, cameInOrder, prefixFiles }: BreachListImported & { kind: 'imported' },
  { breaches }: Text,
  language: Language,
): Answer => {
  const count = (number: number, forms: { one: string; other: string }) => plural(language, number, forms);
  const told = [
    breaches.imported(count(facts.hashes, breaches.hash), breaches.kinds[facts.kind], tellSize(facts.bytes, language)),
  ];
  if (leftOut > 0) told.push(breaches.leftOut(count(leftOut, breaches.hash)));
  if (duplicates > 0) told.push(breaches.duplicates(count(duplicates, breaches.line)));
  const prefixes = 2 ** 20;
  if (prefixFiles > 0 && prefixFiles < prefixes) {
    told.push(breaches.missingPrefixes(count(prefixFiles, breaches.file), count(prefixes, breaches.file)));
  }
  told.push(breaches.pickedUp);
  return done('imported', told, {
    ...facts,
    builtAt: new Date(facts.builtAt).toISOString(),
    lines,
    leftOut,
    duplicates,
    cameInOrder,
    prefixFiles,
  });
};
