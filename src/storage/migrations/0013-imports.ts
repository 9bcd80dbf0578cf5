import { type ColumnDefinitionBuilder, type Kysely, type Migration, sql } from 'kysely';
import type { Engine } from '../schema.ts';

/** Files of people that were brought and wait to be confirmed. */
export const imports = (engine: Engine): Migration => ({
  up: async (db: Kysely<unknown>) => {
    const whole = engine === 'sqlite' ? 'integer' : 'bigint';
    const needed = (column: ColumnDefinitionBuilder) => column.notNull();
    const table = db.schema
      .createTable('imports')
      .addColumn('id', 'text', (column) => column.notNull().primaryKey())
      .addColumn('company_id', 'text', needed)
      .addColumn('account_id', 'text', needed)
      .addColumn('file_name', 'text', needed)
      .addColumn('bytes', engine === 'sqlite' ? 'blob' : 'bytea')
      .addColumn('preview', 'text', needed)
      .addColumn('created_at', whole, needed)
      .addColumn('runs_until', whole)
      .addColumn('ran_at', whole)
      .addColumn('counts', 'text')
      .addForeignKeyConstraint('imports_account', ['company_id', 'account_id'] as never[], 'accounts', [
        'company_id',
        'id',
      ]);
    await (engine === 'sqlite' ? table.modifyEnd(sql`strict`) : table).execute();
    await sql.raw('create index imports_by_age on imports (created_at)').execute(db);
  },
});
