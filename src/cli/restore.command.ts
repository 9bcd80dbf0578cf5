import { chmodSync, copyFileSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { headMac } from '../domain/audit/chain.ts';
import { plural } from '../text/dates.ts';
import type { Sentences } from '../text/sentences.ts';
import { type Answer, done, misused, refused } from './answer.ts';
import type { CommandParts, DatabaseFiles, OpenedInstallation, Places } from './command-parts.ts';
import { misconfigured } from './explain-configuration.ts';
import { keepOnDisk, lookAt } from './new-file.ts';
import { printable } from './printable.ts';

type Text = Sentences['cli'];

/**
 * Puts a backed-up database in the place of the present one, which is kept beside it. Everything is checked on a copy
 * first: that it is whole, a database of Marignan, of a schema this program knows, and made under the present secret
 * key. Nothing is replaced while a server or another command has the database open.
 */
export const restore = async (parts: CommandParts, text: Text, given: string, places: Places): Promise<Answer> => {
  const checked = parts.checkConfiguration(places);
  if (checked.kind === 'misconfigured') return misconfigured(checked, text);
  const { database, data, language } = checked.settings;
  if (database.engine === 'postgresql') {
    const command = `pg_restore --clean --if-exists --dbname=${database.place} ${given}`;
    return refused('not-sqlite', text.restore.postgresql(printable(command, 1000)), { command });
  }
  const file = resolve(given);
  const shown = printable(file, 1000);
  const found = lookAt(file);
  if (found === 'nothing') return misused('file-missing', [text.files.missing(shown)]);
  if (found === 'other' || file === database.place) return misused('not-a-file', [text.files.notAFile(shown)]);
  const files = await parts.databaseFiles();
  const inUse = refuseInUse(files, text, data, database.place);
  if (inUse) return inUse;

  mkdirSync(data, { recursive: true, mode: 0o700 });
  const copy = `${database.place}.restoring`;
  try {
    removeDatabase(copy);
    copyFileSync(file, copy);
    chmodSync(copy, 0o600);
    const state = files.inspect(copy);
    if (state !== 'sound') return refused(state, explainState(state, shown, text));
    const opened = await files.open(places, copy);
    if (opened.kind === 'misconfigured') return misconfigured(opened, text);
    if (opened.kind === 'newer') return refused(opened.kind, text.restore.newer(shown));
    const content = await readContent(opened.installation).finally(() => opened.installation.close());
    if (content === 'other-key') return refused('other-key', text.restore.otherKey(shown));
    const kept = putInPlace(files, copy, database.place);
    if (kept === 'in-use') return refused('in-use', text.restore.inUse(printable(database.place, 1000)));
    const accounts = plural(language, content.accounts, text.restore.account);
    const companies = plural(language, content.companies, text.restore.company);
    const lines = [text.restore.done(shown), text.restore.accounts(accounts, companies)];
    if (content.missingPeppers.length > 0) lines.push(text.restore.missingPeppers(content.missingPeppers.join(', ')));
    if (kept !== null) lines.push(text.restore.kept(printable(kept, 1000)));
    return done('done', lines, { ...content, kept });
  } finally {
    removeDatabase(copy);
  }
};

const refuseInUse = (files: DatabaseFiles, text: Text, data: string, database: string): Answer | null => {
  const pidFile = join(data, 'server.pid');
  const pid = readPid(pidFile);
  if (pid !== null && isAlive(pid)) {
    return refused('server-running', text.restore.running(pid, printable(pidFile, 1000)), { pid });
  }
  const open = lookAt(database) === 'file' && files.settle(database) === 'in-use';
  return open ? refused('in-use', text.restore.inUse(printable(database, 1000))) : null;
};

/** The running server notes its process in the data directory. */
const readPid = (file: string): number | null => {
  try {
    const { pid } = JSON.parse(readFileSync(file, 'utf8')) as { pid?: unknown };
    return typeof pid === 'number' && Number.isSafeInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null;
  }
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    // It lives, and belongs to somebody else.
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM';
  }
};

const explainState = (
  state: 'not-a-database' | 'damaged' | 'foreign',
  file: string,
  { restore: text }: Text,
): string => {
  switch (state) {
    case 'not-a-database':
      return text.notADatabase(file);
    case 'damaged':
      return text.damaged(file);
    case 'foreign':
      return text.foreign(file);
  }
};

/** Passwords were hashed under a key of the same secret: a chain it did not sign means that nobody could sign in. */
const readContent = async ({
  storage,
  peppers,
  clock,
  auditKey,
}: OpenedInstallation): Promise<'other-key' | { accounts: number; companies: number; missingPeppers: string[] }> => {
  const heads = await storage.audit.heads();
  if (heads.some((head) => headMac(auditKey, head) !== head.mac)) return 'other-key';
  const companies = await storage.companies.list();
  const accounts = await storage.people.countEverybody();
  const here = peppers.current().map(({ name }) => name);
  const needed = (await storage.hashes.count(clock.now())).map(({ pepper }) => pepper);
  const missing = needed.filter((name): name is string => name !== null && !here.includes(name));
  return { accounts, companies: companies.length, missingPeppers: [...new Set(missing)] };
};

/** Returns where the former database is kept, null when there was none. */
const putInPlace = (files: DatabaseFiles, copy: string, database: string): string | null | 'in-use' => {
  let kept: string | null = null;
  if (lookAt(database) === 'file') {
    if (files.settle(database) === 'in-use') return 'in-use';
    kept = freeName(`${database}.replaced-${new Date().toISOString().slice(0, 19).replaceAll(':', '-')}Z`);
    for (const end of ['-wal', '-shm']) {
      if (lookAt(`${database}${end}`) === 'file') renameSync(`${database}${end}`, `${kept}${end}`);
    }
    renameSync(database, kept);
  }
  keepOnDisk(copy);
  renameSync(copy, database);
  keepOnDisk(dirname(database));
  return kept;
};

const freeName = (wanted: string): string => {
  for (let number = 1; number < 1000; number += 1) {
    const name = number === 1 ? wanted : `${wanted}-${number}`;
    if (lookAt(name) === 'nothing') return name;
  }
  throw new Error(`Too many files are called ${wanted}.`);
};

const removeDatabase = (file: string): void => {
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${file}${end}`, { force: true });
};
