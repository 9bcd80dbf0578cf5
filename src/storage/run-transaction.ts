import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import type { WorkSize } from '../platform/transactional.ts';
import type { Database } from './schema.ts';

const triesAtMost = 4;
const firstPauseMs = 10;

/**
 * The work happens whole or not at all. PostgreSQL may undo it because two transactions stood in each other's way
 * (serialization failure 40001, deadlock 40P01): then it is done again, up to three times.
 */
export const runTransaction = async <Result>(
  database: Database,
  work: (tx: Database) => Promise<Result>,
  size: WorkSize = 'usual',
): Promise<Result> => {
  const { db, engine } = database;
  // It would wait for the connection that it holds itself, for ever.
  if (underWay.getStore()?.has(db)) throw new Error('A transaction is under way: use the stores it was given.');
  const held = new Set(underWay.getStore()).add(db);
  const attempt = (on: Database['db'], send?: Database['send']): Promise<Result> =>
    underWay.run(held, () =>
      on.transaction().execute(async (tx) => {
        if (size === 'large' && engine === 'postgres') await roomOfPostgres.execute(tx);
        return work({ db: tx, engine, ...(send ? { send } : {}) });
      }),
    );
  for (let tries = 1; ; tries += 1) {
    try {
      return await (size === 'large' ? apart(database, attempt) : attempt(db));
    } catch (error) {
      if (tries === triesAtMost || !isConflict(error)) throw error;
      await wait(firstPauseMs * 2 ** tries);
    }
  }
};

type Attempt<Result> = (on: Database['db'], send?: Database['send']) => Promise<Result>;

/**
 * SQLite writes thousands of rows in a thread of its own, and with more of a dozen indexes in memory, since most rows go
 * into them out of order. Whoever else would write waits for the turn meanwhile; whoever reads does not.
 */
const apart = async <Result>(
  { db, driver, openApart, ending }: Database,
  attempt: Attempt<Result>,
): Promise<Result> => {
  if (!openApart || !driver) {
    // What was gathered beside the index stays there when the transaction is undone, too. Nobody waits for this but whoever
    // closes the database; where it fails, vacuuming does it later.
    return attempt(db).finally(() => {
      const sorted = sortIntoIndex.execute(db).then(nothing, nothing);
      ending?.add(sorted);
      void sorted.then(() => ending?.delete(sorted));
    });
  }
  return db.connection().execute(async () => {
    const own = openApart();
    driver.isFreeToRead = true;
    try {
      await own.send('pragma cache_size = -24576', []);
      // What is committed is kept. Nobody waits until it is moved from the log into the database, which ends the thread.
      await own.send('pragma wal_autocheckpoint = 0', []);
      return await attempt(own.db, own.send);
    } finally {
      driver.isFreeToRead = false;
      void own.end();
    }
  });
};

/**
 * The end of the transaction takes it back. Parts of names are gathered beside their index (PostgreSQL 15, section 70.4.1), as
 * many as come, and are sorted into it afterwards.
 */
const roomOfPostgres = sql.raw("set local work_mem = '64MB'; set local gin_pending_list_limit = '512MB'");

const nothing = (): void => undefined;

const sortIntoIndex = sql`select gin_clean_pending_list(i.oid) from pg_class i
  where i.oid = to_regclass('accounts_by_part') and i.relkind = 'i'`;

const underWay = new AsyncLocalStorage<ReadonlySet<Database['db']>>();

const isConflict = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === '40001' || error.code === '40P01');
