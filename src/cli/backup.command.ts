import { randomBytes } from 'node:crypto';
import { rmSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Sentences } from '../text/sentences.ts';
import { type Answer, done, refused } from './answer.ts';
import type { DatabaseFiles, OpenedInstallation } from './command-parts.ts';
import { giveName, lookAt } from './new-file.ts';
import { printable } from './printable.ts';
import { tellSize } from './tell-size.ts';

type Text = Sentences['cli'];

/**
 * A consistent copy of the database while others write to it. The file has its name only once it is whole and was read
 * back, and never replaces another. Only the system's user that made it may read it.
 */
export const backUp = async (
  { storage, settings }: OpenedInstallation,
  databaseFiles: Pick<DatabaseFiles, 'inspect'>,
  text: Text,
  given: string,
): Promise<Answer> => {
  if (settings.database.engine === 'postgresql') {
    const command = `pg_dump --format=custom --file=${given} ${settings.database.place}`;
    return refused('not-sqlite', text.backup.postgresql(printable(command, 1000)), { command });
  }
  const file = resolve(given);
  const shown = printable(file, 1000);
  if (lookAt(file) !== 'nothing') return refused('file-exists', text.files.exists(shown));
  const unnamed = `${file}.${randomBytes(6).toString('hex')}.incomplete`;
  try {
    await storage.backup(unnamed);
    if (databaseFiles.inspect(unnamed) !== 'sound') return refused('damaged', text.backup.damaged(shown));
    if (!giveName(unnamed, file)) return refused('file-exists', text.files.exists(shown));
  } finally {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${unnamed}${end}`, { force: true });
  }
  const { size } = statSync(file);
  const { secretKeyFile } = settings;
  const key = secretKeyFile === null ? text.backup.keepGivenKey : text.backup.keepKey(printable(secretKeyFile, 1000));
  const peppersFile =
    settings.peppers.file !== null && lookAt(settings.peppers.file) === 'file' ? settings.peppers.file : null;
  const peppers = peppersFile === null ? [] : [text.backup.keepPeppers(printable(peppersFile, 1000))];
  const configuration = settings.file === null ? [] : [text.backup.keepConfiguration(printable(settings.file, 1000))];
  const lines = [text.backup.done(shown, tellSize(size, settings.language)), key, ...peppers, ...configuration];
  const alsoKeep = [secretKeyFile, peppersFile, settings.file].filter((path) => path !== null);
  return done('done', lines, { file, bytes: size, alsoKeep });
};
