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
  { db, engine }: Database,
  work: (tx: Database) => Promise<Result>,
  size: WorkSize = 'usual',
): Promise<Result> => {
  // It would wait for the connection that it holds itself, for ever.
  if (underWay.getStore()?.has(db)) throw new Error('A transaction is under way: use the stores it was given.');
  const held = new Set(underWay.getStore()).add(db);
  const once = async (tx: Database['db']) => {
    if (size === 'large' && engine === 'postgres') await roomOfPostgres.execute(tx);
    return work({ db: tx, engine });
  };
  for (let tries = 1; ; tries += 1) {
    try {
      const attempt = () => underWay.run(held, () => db.transaction().execute((tx) => once(tx)));
      return await (size === 'large' ? inRoom({ db, engine }, attempt) : attempt());
    } catch (error) {
      if (tries === triesAtMost || !isConflict(error)) throw error;
      await wait(firstPauseMs * 2 ** tries);
    }
  }
};

/** What the database may keep in memory while thousands of rows go into a dozen indexes, most of them out of order. */
const inRoom = async <Result>({ db, engine }: Database, work: () => Promise<Result>): Promise<Result> => {
  if (engine === 'postgres') return work();
  await sql.raw('pragma cache_size = -12288').execute(db);
  try {
    return await work();
  } finally {
    await sql.raw('pragma cache_size = -2000').execute(db);
    await sql.raw('pragma shrink_memory').execute(db);
  }
};

/** The end of the transaction takes it back. */
const roomOfPostgres = sql.raw("set local work_mem = '64MB'; set local gin_pending_list_limit = '64MB'");

const underWay = new AsyncLocalStorage<ReadonlySet<Database['db']>>();

const isConflict = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === '40001' || error.code === '40P01');
