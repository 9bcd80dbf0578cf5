import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { writeHashLines } from '../../test/parts/hash-lines.ts';

export type BreachLists = {
  /** The list that was made. */
  path: string;
  hashes: number;
  bytes: number;
  /** Passwords whose hash is in it. */
  passwords: string[];
  /** The most memory the two imports held: one of hashes in order, one of hashes that had to be sorted. */
  inOrder: { peakMB: number; seconds: number };
  sorted: { peakMB: number; seconds: number };
};

const lines = 20_000_000;
const knownPasswords = 200_000;

/** Imports generated hashes by the real command: once as they come from the downloader, once twice over. */
export const importBreachLists = async (folder: string): Promise<BreachLists> => {
  const data = join(folder, 'breaches');
  mkdirSync(data);
  const passwords = Array.from({ length: knownPasswords }, (_, index) => `known ${index}`);
  const among = passwords.map((password) => createHash('sha1').update(password).digest('hex')).sort();
  const file = join(folder, 'hashes.txt');
  writeHashLines(file, lines, among);
  // The same hashes again begin before the first file's end: nothing can stream, all is sorted.
  const again = join(folder, 'again.txt');
  symlinkSync(file, again);
  const sorted = await runImport(folder, data, [file, again]);
  const inOrder = await runImport(folder, data, [file]);
  if (sorted.answer.hashes !== inOrder.answer.hashes) throw new Error('The two ways make different lists.');
  const { hashes, bytes } = inOrder.answer;
  return { path: join(data, 'breaches.list'), hashes, bytes, passwords, inOrder, sorted };
};

const runImport = async (folder: string, data: string, files: readonly string[]) => {
  const startedAt = performance.now();
  const program = new URL('./breach-import-process.ts', import.meta.url);
  const child = fork(program, ['breaches', 'import', ...files, '--data', data, '--json'], {
    cwd: folder,
    env: {},
    silent: true,
    timeout: limitMinutes * 60_000,
  });
  let written = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    written += text;
  });
  let peakMB = Number.NaN;
  child.on('message', (message) => {
    ({ peakMB } = message as { peakMB: number });
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`The import failed: ${written}`);
  const answer = JSON.parse(written) as { hashes: number; bytes: number };
  return { answer, peakMB, seconds: (performance.now() - startedAt) / 1000 };
};

const limitMinutes = 5;
