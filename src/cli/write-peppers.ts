import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Secret } from '../platform/secret.ts';
import { keepOnDisk, lookAt } from './new-file.ts';

/** A line is put before the others; `busy` when another command is at the file. */
export const addPepper = (file: string, name: string, key: Secret): 'written' | 'busy' =>
  rewrite(file, (lines) => [`${name} ${key.reveal()}`, ...lines]);

export const removePepper = (file: string, name: string): 'written' | 'busy' =>
  rewrite(file, (lines) => lines.filter((line) => line.trim().split(/\s+/)[0] !== name));

/** The file changes at once and whole, and its system user alone can read it. */
const rewrite = (file: string, change: (lines: string[]) => string[]): 'written' | 'busy' => {
  const next = `${file}.next`;
  let descriptor: number;
  try {
    descriptor = openSync(next, 'wx', 0o600);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST') return 'busy';
    throw cause;
  }
  try {
    const present = lookAt(file) === 'nothing' ? '' : readFileSync(file, 'utf8');
    const lines = present.split(/\r?\n|,/).filter((line) => line.trim() !== '');
    writeSync(descriptor, `${change(lines).join('\n')}\n`);
    fsyncSync(descriptor);
    renameSync(next, file);
  } catch (cause) {
    rmSync(next, { force: true });
    throw cause;
  } finally {
    closeSync(descriptor);
  }
  keepOnDisk(dirname(file));
  return 'written';
};
