import { type ColumnDefinitionBuilder, type Kysely, type Migration, sql } from 'kysely';
import type { Engine } from '../schema.ts';

/** New mail addresses that wait to be confirmed by who reads them. */
export const emailChanges = (engine: Engine): Migration => ({
  up: async (db: Kysely<unknown>) => {
    const whole = engine === 'sqlite' ? 'integer' : 'bigint';
    const needed = (column: ColumnDefinitionBuilder) => column.notNull();
    const table = db.schema
      .createTable('email_changes')
      .addColumn('id', 'text', (column) => column.notNull().primaryKey())
      .addColumn('company_id', 'text', needed)
      .addColumn('account_id', 'text', needed)
      .addColumn('email', 'text', needed)
      .addColumn('token_hash', 'text', (column) => column.notNull().unique())
      .addColumn('asked_by', 'text')
      .addColumn('asked_by_key', 'text')
      .addColumn('asked_at', whole, needed)
      .addColumn('expires_at', whole, needed)
      .addColumn('mails', whole, needed)
      .addColumn('confirmed_at', whole)
      .addColumn('cancelled_at', whole)
      .addForeignKeyConstraint('email_changes_account', ['company_id', 'account_id'] as never[], 'accounts', [
        'company_id',
        'id',
      ]);
    // SQLite holds a strict table's columns to their types, as PostgreSQL does.
    await (engine === 'sqlite' ? table.modifyEnd(sql`strict`) : table).execute();
    for (const index of indexes) await sql.raw(index).execute(db);
  },
});

const indexes = [
  // Of an account one change waits at a time.
  `create unique index email_changes_waiting on email_changes (company_id, account_id)
    where confirmed_at is null and cancelled_at is null`,
  'create index email_changes_of_account on email_changes (company_id, account_id, asked_at)',
  'create index email_changes_by_age on email_changes (expires_at)',
];
