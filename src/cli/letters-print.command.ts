import { randomBytes } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { printLetters } from '../domain/recovery/print-letters.ts';
import type { Sentences } from '../text/sentences.ts';
import { type Answer, done, misused, refused } from './answer.ts';
import type { OpenedInstallation, Terminal } from './command-parts.ts';
import { giveName, keepOnDisk, lookAt } from './new-file.ts';
import { printable } from './printable.ts';

type Text = Sentences['cli'];

/**
 * The letters that wait, as one PDF for the print room: into a new file, or down a pipe, never on a screen. The file is
 * on the disk before a letter counts as printed, and has its name only then.
 */
export const printWaitingLetters = async (
  installation: OpenedInstallation,
  text: Text,
  { output, isInteractive }: Pick<Terminal, 'output' | 'isInteractive'>,
  flags: { to?: string; json?: boolean },
): Promise<Answer> => {
  const { layOutLetters } = installation;
  if (!layOutLetters) return refused('no-letters', text.letters.notOffered);
  if (flags.to === undefined && (isInteractive || flags.json)) return misused('rejected', [text.letters.needsFile]);
  if (flags.to !== undefined) return printIntoFile(installation, layOutLetters, text, flags.to);
  let pdf: Uint8Array | null = null;
  const { numbers } = await print(installation, async (letters) => {
    pdf = await layOutLetters(letters);
  });
  if (pdf) await new Promise<void>((written) => output.write(pdf ?? '', () => written()));
  // The PDF has the standard output to itself.
  return { ...done('printed', [], { letters: numbers }), complaints: [tellNumbers(text, numbers)] };
};

const printIntoFile = async (
  installation: OpenedInstallation,
  layOutLetters: NonNullable<OpenedInstallation['layOutLetters']>,
  text: Text,
  given: string,
): Promise<Answer> => {
  const file = resolve(given);
  if (lookAt(file) !== 'nothing') return refused('file-exists', text.files.exists(printable(file, 1000)));
  const unnamed = `${file}.${randomBytes(6).toString('hex')}.incomplete`;
  let numbers: string[];
  try {
    ({ numbers } = await print(installation, async (letters) => {
      writeFileSync(unnamed, await layOutLetters(letters), { mode: 0o600, flag: 'wx' });
      keepOnDisk(unnamed);
    }));
  } catch (cause) {
    // Nothing counts as printed: the letters wait for another run.
    rmSync(unnamed, { force: true });
    throw cause;
  }
  if (numbers.length === 0) return done('printed', [tellNumbers(text, numbers)], { letters: numbers, file: null });
  const kept = giveName(unnamed, file) ? file : unnamed;
  const lines = [tellNumbers(text, numbers), text.letters.inFile(printable(kept, 1000)), text.letters.thenDelete];
  return done('printed', lines, { letters: numbers, file: kept });
};

const print = async (
  installation: OpenedInstallation,
  keep: Parameters<typeof printLetters>[2],
): Promise<{ numbers: string[] }> => {
  const outcome = await printLetters(installation, { kind: 'console' }, keep);
  if (outcome.kind === 'not-allowed') throw new Error('The console may print letters.');
  return outcome;
};

const tellNumbers = (text: Text, numbers: readonly string[]): string =>
  numbers.length === 0 ? text.letters.none : text.letters.printed(numbers.join(', '));
