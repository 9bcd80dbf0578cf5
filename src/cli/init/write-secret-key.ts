import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Secret } from '../../platform/secret.ts';
import { keepOnDisk } from '../new-file.ts';

/** Keeps the secret key where its system user alone can read it. Throws when the file is there already. */
export const writeSecretKey = (file: string, key: Secret): void => {
  const descriptor = openSync(file, 'wx', 0o600);
  try {
    writeSync(descriptor, `${key.reveal()}\n`);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  keepOnDisk(dirname(file));
};
