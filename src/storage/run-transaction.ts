import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as wait } from 'node:timers/promises';
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
): Promise<Result> => {
  // It would wait for the connection that it holds itself, for ever.
  if (underWay.getStore()?.has(db)) throw new Error('A transaction is under way: use the stores it was given.');
  const held = new Set(underWay.getStore()).add(db);
  for (let tries = 1; ; tries += 1) {
    try {
      return await underWay.run(held, () => db.transaction().execute((tx) => work({ db: tx, engine })));
    } catch (error) {
      if (tries === triesAtMost || !isConflict(error)) throw error;
      await wait(firstPauseMs * 2 ** tries);
    }
  }
};

const underWay = new AsyncLocalStorage<ReadonlySet<Database['db']>>();

const isConflict = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === '40001' || error.code === '40P01');
