import { randomBytes } from 'node:crypto';
import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { giveName, lookAt } from './new-file.ts';

/** Into a new file of its owner alone, which has its name only when it is whole; false where the name is taken. */
export const writeNewFile = async (
  file: string,
  parts: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
): Promise<boolean> => {
  if (lookAt(file) !== 'nothing') return false;
  const unnamed = `${file}.${randomBytes(6).toString('hex')}.incomplete`;
  try {
    writeFileSync(unnamed, '', { mode: 0o600, flag: 'wx' });
    for await (const part of parts) appendFileSync(unnamed, part);
    return giveName(unnamed, file);
  } finally {
    rmSync(unnamed, { force: true });
  }
};
