import { chmodSync, chownSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * Keeps a second import away from a list, until it is released; null when another holds it. The lock is one of the
 * system's on an empty file, by way of SQLite: the system gives it back when a process ends, however it ends, and it holds
 * between containers that share the folder. The number of a process would do neither.
 */
export const lockBreachList = (target: string): { release(): void } | null => {
  const database = new DatabaseSync(lockOf(target), { timeout: 0 });
  try {
    database.exec('pragma journal_mode = memory; begin exclusive');
  } catch (cause) {
    database.close();
    if (cause instanceof Error && 'errcode' in cause && cause.errcode === sqliteBusy) return null;
    throw cause;
  }
  shareWithOwner(lockOf(target), dirname(target));
  // The file stays: were it taken away, two could each hold a lock on a file of that name.
  return { release: () => database.close() };
};

export const lockOf = (target: string): string => `${target}.lock`;

/** By name: to open and close the file would give the lock back. What the system's administrator locked once, others can. */
const shareWithOwner = (lock: string, folder: string): void => {
  const { uid, gid } = statSync(folder);
  if (process.getuid?.() === 0) chownSync(lock, uid, gid);
  chmodSync(lock, 0o600);
};

// https://sqlite.org/rescode.html
const sqliteBusy = 5;
