import { type SelectQueryBuilder, sql } from 'kysely';
import type { Database, Engine, Schema } from './schema.ts';

/**
 * Holds the rows as they are until the transaction ends. SQLite has one writer at a time, whose transaction holds
 * everything. Whoever holds several of one person's takes the account first, then the credential, then the sessions:
 * in one order, two transactions wait for each other in turn and never in a circle. Rows that only name the held one, as a
 * request names its account, may be written meanwhile.
 */
export const locked = <Tables extends keyof Schema, Row>(
  query: SelectQueryBuilder<Schema, Tables, Row>,
  engine: Engine,
): SelectQueryBuilder<Schema, Tables, Row> => (engine === 'postgres' ? query.forNoKeyUpdate() : query);

/** Lets one transaction at a time ask for, then write, what bears this name and may not be there yet. */
export const lockName = async ({ db, engine }: Database, kind: string, name: string): Promise<void> => {
  if (engine === 'sqlite') return;
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${kind} ${name}`}, 1515))`.execute(db);
};

/** Does the work in the transaction under way, or else in one of its own. */
export const within = <Result>(database: Database, work: (database: Database) => Promise<Result>): Promise<Result> =>
  database.db.isTransaction
    ? work(database)
    : database.db.transaction().execute((db) => work({ db, engine: database.engine }));
