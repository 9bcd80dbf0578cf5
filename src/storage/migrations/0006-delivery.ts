import { type ColumnDefinitionBuilder, type Kysely, type Migration, sql } from 'kysely';
import type { Engine } from '../schema.ts';

/** Sealed letters, and the postal address of the companies they go to. */
export const delivery = (engine: Engine): Migration => ({
  up: async (db: Kysely<unknown>) => {
    const whole = engine === 'sqlite' ? 'integer' : 'bigint';
    const needed = (column: ColumnDefinitionBuilder) => column.notNull();
    const countingUp = (column: ColumnDefinitionBuilder) =>
      engine === 'sqlite' ? column.primaryKey().autoIncrement() : column.primaryKey().generatedAlwaysAsIdentity();
    await db.schema.alterTable('companies').addColumn('postal_address', 'text').execute();
    const table = db.schema
      .createTable('letters')
      .addColumn('serial', whole, countingUp)
      .addColumn('notice_id', 'text', (column) => column.notNull().unique())
      .addColumn('company_id', 'text', needed)
      .addColumn('account_id', 'text', needed)
      .addColumn('secret_id', 'text', needed)
      .addColumn('request_number', whole, needed)
      .addColumn('written_at', whole, needed)
      .addColumn('printed_at', whole)
      .addColumn('returned_at', whole)
      .addForeignKeyConstraint('letters_account', ['company_id', 'account_id'] as never[], 'accounts', [
        'company_id',
        'id',
      ]);
    // SQLite holds a strict table's columns to their types, as PostgreSQL does.
    await (engine === 'sqlite' ? table.modifyEnd(sql`strict`) : table).execute();
    for (const index of indexes) await sql.raw(index).execute(db);
  },
});

const indexes = [
  'create index letters_by_account on letters (company_id, account_id)',
  'create index letters_by_age on letters (written_at)',
];
