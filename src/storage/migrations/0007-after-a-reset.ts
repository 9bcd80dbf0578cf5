import { type ColumnDefinitionBuilder, type Kysely, type Migration, sql } from 'kysely';
import type { Engine } from '../schema.ts';

/** What follows a reset: the tokens that take it back, why an incident was raised, and when the telephone is shut. */
export const afterAReset = (engine: Engine): Migration => ({
  up: async (db: Kysely<unknown>) => {
    const whole = engine === 'sqlite' ? 'integer' : 'bigint';
    const needed = (column: ColumnDefinitionBuilder) => column.notNull();
    const key = (column: ColumnDefinitionBuilder) => column.notNull().primaryKey();
    // SQLite holds a strict table's columns to their types, as PostgreSQL does.
    const create = (name: string) => {
      const table = db.schema.createTable(name);
      return engine === 'sqlite' ? table.modifyEnd(sql`strict`) : table;
    };
    await create('disavowals')
      .addColumn('id', 'text', key)
      .addColumn('company_id', 'text', needed)
      .addColumn('account_id', 'text', needed)
      .addColumn('token_hash', 'text', (column) => column.notNull().unique())
      .addColumn('what', 'text', needed)
      .addColumn('delivery', 'text')
      .addColumn('told_id', 'text')
      .addColumn('happened_at', whole, needed)
      .addColumn('expires_at', whole, needed)
      .addColumn('pressed_at', whole)
      .addColumn('voided_at', whole)
      .addForeignKeyConstraint('disavowals_account', ['company_id', 'account_id'] as never[], 'accounts', [
        'company_id',
        'id',
      ])
      .execute();
    await create('telephone_stops')
      .addColumn('id', 'text', key)
      .addColumn('company_id', 'text', (column) => column.references('companies.id'))
      .addColumn('by_desk', whole, needed)
      .addColumn('reason', 'text', needed)
      .addColumn('stopped_by', 'text')
      .addColumn('stopped_at', whole, needed)
      .addColumn('ended_at', whole)
      .execute();
    await db.schema
      .alterTable('companies')
      .addColumn('tells_administrators', whole, (column) => column.notNull().defaultTo(1))
      .execute();
    await db.schema.alterTable('reset_requests').addColumn('cause', 'text').execute();
    for (const index of indexes) await sql.raw(index).execute(db);
  },
});

const indexes = [
  'create index disavowals_by_account on disavowals (company_id, account_id, happened_at)',
  'create index disavowals_by_age on disavowals (expires_at)',
  'create index reset_requests_of_account on reset_requests (company_id, account_id, kind)',
  'create index caller_verifications_of_company on caller_verifications (company_id, spent_at)',
  // Of each kind of stop one stands at a time.
  `create unique index telephone_stops_standing on telephone_stops (coalesce(company_id, ''), by_desk) where ended_at is null`,
];
