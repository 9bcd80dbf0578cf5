import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Secret } from '../platform/secret.ts';
import { keepOnDisk, lookAt } from './new-file.ts';

/** What becomes of the file: a line before the others, or one line less. */
export type PepperChange = { kind: 'add'; name: string; key: Secret } | { kind: 'remove'; name: string };

/**
 * Changes the file at once and whole; its system user alone can read it. `decide` is given the names that are there
 * while no other command can change them, and may refuse. `busy`: another command is at the file. A link stays a link.
 */
export const changePeppers = <Why extends string>(
  file: string,
  decide: (names: readonly string[]) => PepperChange | { kind: 'refused'; why: Why },
): { kind: 'written'; name: string } | { kind: 'busy'; lock: string } | { kind: 'refused'; why: Why } => {
  const target = followLinks(file);
  const next = `${target}.next`;
  const descriptor = openNew(next);
  if (descriptor === null) return { kind: 'busy', lock: next };
  let isWritten = false;
  try {
    const lines = readLines(target);
    const change = decide(lines.map(nameOf));
    if (change.kind === 'refused') return change;
    writeSync(descriptor, `${changed(lines, change).join('\n')}\n`);
    fsyncSync(descriptor);
    // The new content and the end of the lock are one step.
    renameSync(next, target);
    isWritten = true;
    keepOnDisk(dirname(target));
    return { kind: 'written', name: change.name };
  } finally {
    if (!isWritten) rmSync(next, { force: true });
    closeSync(descriptor);
  }
};

/** Where the file is, or will be: a link may come before what it leads to. */
const followLinks = (file: string): string => {
  if (lookAt(file) !== 'nothing') return realpathSync(file);
  try {
    return resolve(realpathSync(dirname(file)), readlinkSync(file));
  } catch {
    return file;
  }
};

const openNew = (path: string): number | null => {
  try {
    return openSync(path, 'wx', 0o600);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST') return null;
    throw cause;
  }
};

const readLines = (file: string): string[] => {
  const present = lookAt(file) === 'nothing' ? '' : readFileSync(file, 'utf8');
  return present.split(/\r?\n|,/).filter((line) => line.trim() !== '');
};

const nameOf = (line: string): string => line.trim().split(/\s+/)[0] ?? '';

const changed = (lines: string[], change: PepperChange): string[] => {
  switch (change.kind) {
    case 'add':
      return [`${change.name} ${change.key.reveal()}`, ...lines];
    case 'remove':
      return lines.filter((line) => nameOf(line) !== change.name);
  }
};
