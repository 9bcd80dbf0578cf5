import { resolve } from 'node:path';
import type { BreachListImported } from '../domain/password-policy/breach-list-store.ts';
import { plural } from '../text/dates.ts';
import type { Language, Sentences } from '../text/sentences.ts';
import { type Answer, done, misused, refused } from './answer.ts';
import type { CommandParts, Places, Terminal } from './command-parts.ts';
import { misconfigured } from './explain-configuration.ts';
import { printable } from './printable.ts';
import { type Progress, startProgress } from './show-progress.ts';
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
  const progress = progressFor(parts.terminal, text);
  const stopping = stopOnSignal();
  try {
    const imported = await found.store.import({
      paths: paths.map((path) => resolve(path)),
      minimumCount,
      signal: stopping.signal,
      ...(flags.json ? {} : { onProgress: progress.show }),
    });
    progress.stop();
    return tell(imported, text, found.settings.language);
  } finally {
    progress.stop();
    stopping.end();
  }
};

const readCount = (given: string): number | null => (/^[1-9]\d{0,14}$/.test(given) ? Number(given) : null);

/** A bar for each phase, for a person at a terminal. */
const progressFor = (terminal: Terminal, { breaches }: Text) => {
  let shown: { phase: string; progress: Progress | null } | null = null;
  const stop = (): void => {
    shown?.progress?.stop();
    shown = null;
  };
  return {
    show: (phase: 'reading' | 'sorting', share: number): void => {
      if (shown?.phase !== phase) {
        stop();
        shown = { phase, progress: startProgress(terminal, breaches.phases[phase], 1000) };
      }
      shown.progress?.update(Math.floor(share * 1000));
    },
    stop,
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
      return refused(imported.kind, breaches.importRunning(printable(imported.path, 1000)), { file: imported.path });
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
