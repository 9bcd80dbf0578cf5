import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { type Fault, fault, wholeOf } from './faults.ts';

export type FileRead = { bytes: Buffer; mode: number } | { fault: Fault };

/** An ordinary file, whole, up to a limit. `shownAs` is what a fault calls it. Nothing here waits: a pipe is refused. */
export function readFile(path: string, shownAs: string, limitKiB: number): FileRead {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const status = fstatSync(descriptor);
    if (!status.isFile()) return { fault: fault(wholeOf(shownAs), 'not-a-file') };
    const room = Buffer.alloc(Math.min(status.size, limitKiB * 1024) + 1);
    const length = fill(descriptor, room);
    // The size is asked of what was read as well: files of /proc say 0, and others grow.
    if (length > limitKiB * 1024) return { fault: fault(wholeOf(shownAs), 'file-too-large', { limitKiB }) };
    return { bytes: room.subarray(0, length), mode: status.mode & 0o777 };
  } catch (error) {
    return { fault: unreadable(error, shownAs) };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function fill(descriptor: number, room: Buffer): number {
  let length = 0;
  while (length < room.length) {
    const count = readSync(descriptor, room, length, room.length - length, null);
    if (count === 0) break;
    length += count;
  }
  return length;
}

function unreadable(error: unknown, shownAs: string): Fault {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  if (reason === 'ENOENT' || reason === 'ENOTDIR') return fault(wholeOf(shownAs), 'file-missing');
  if (reason === 'EISDIR') return fault(wholeOf(shownAs), 'not-a-file');
  return fault(wholeOf(shownAs), 'file-unreadable', { reason });
}
