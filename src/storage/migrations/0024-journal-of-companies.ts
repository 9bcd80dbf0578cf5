import { type Kysely, type Migration, sql } from 'kysely';
import type { Engine } from '../schema.ts';

/**
 * PostgreSQL asked for each event whether its company exists, a twelfth of the time of an import. The head of the company's
 * chain, which each event moves on in the same transaction, is asked already. SQLite asks in passing.
 */
export const journalOfCompanies = (engine: Engine): Migration => ({
  up: async (db: Kysely<unknown>) => {
    if (engine === 'sqlite') return;
    await sql.raw('alter table audit_events drop constraint audit_events_company_id_fkey').execute(db);
  },
});
