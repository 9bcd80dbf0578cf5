import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely';
import type { Secret } from '../platform/secret.ts';
import { keepableText } from './keepable-text.ts';
import type { Schema } from './schema.ts';

export type PostgresPlace = { url: string; password: Secret | null; poolSize: number };

const int8 = 20;

/** Opens a pool of connections; each is made when it is first needed. No wait is without a bound. */
export const openPostgres = async (place: PostgresPlace): Promise<Kysely<Schema>> => {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: withPassword(place.url, place.password),
    max: place.poolSize,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    application_name: 'marignan',
    types: { getTypeParser: (oid, format) => (oid === int8 ? Number : pg.types.getTypeParser(oid, format)) },
  });
  // An idle connection that the server closes is replaced at the next need; unheard, the event would end the process.
  pool.on('error', () => undefined);
  const bounded = new WeakSet<object>();
  const keepablePool: PostgresPool = {
    connect: async () => {
      const client = await pool.connect();
      if (!bounded.has(client)) {
        await client.query(bounds).catch((error) => {
          client.release(true);
          throw error;
        });
        bounded.add(client);
      }
      const query = (text: string, values: readonly unknown[]) => client.query(text, values.map(keepableText));
      return { query, release: () => client.release() } as unknown as PostgresPoolClient;
    },
    end: () => pool.end(),
  };
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool: keepablePool }) });
};

/**
 * Every question here is answered by an index among few rows: to compile one, or to begin it in several processes, takes
 * longer than its answer, and to look at one row more costs little where much of the database is in memory.
 */
const bounds = `
  set jit = off;
  set max_parallel_workers_per_gather = 0;
  set random_page_cost = 1.1;
  set statement_timeout = '30s';
  set lock_timeout = '10s';
  set idle_in_transaction_session_timeout = '30s';
  set client_min_messages = warning`;

/** The password is said apart from the address, so that the address can be shown; `pg` reads it from the query. */
const withPassword = (url: string, password: Secret | null): string =>
  password ? `${url}${url.includes('?') ? '&' : '?'}password=${encodeURIComponent(password.reveal())}` : url;
