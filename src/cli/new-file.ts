import { closeSync, fsyncSync, linkSync, openSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Whether the name is free, an ordinary file, or something else. */
export const lookAt = (path: string): 'nothing' | 'file' | 'other' => {
  const status = statSync(path, { throwIfNoEntry: false });
  if (!status) return 'nothing';
  return status.isFile() ? 'file' : 'other';
};

/** A complete file takes its name at once, and for good; false when the name was taken meanwhile. */
export const giveName = (unnamed: string, path: string): boolean => {
  try {
    linkSync(unnamed, path);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST') return false;
    throw cause;
  }
  rmSync(unnamed);
  keepOnDisk(path);
  keepOnDisk(dirname(path));
  return true;
};

/** Waits until the disk has the file, or the names in the directory. */
export const keepOnDisk = (path: string): void => {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
};
