import { type ColumnDefinitionBuilder, type Kysely, type Migration, sql } from 'kysely';
import type { Engine } from '../schema.ts';

/** Lists of people that were brought for a mass action and wait to be confirmed. */
export const peopleLists = (engine: Engine): Migration => ({
  up: async (db: Kysely<unknown>) => {
    const needed = (column: ColumnDefinitionBuilder) => column.notNull();
    const table = db.schema
      .createTable('people_lists')
      .addColumn('id', 'text', (column) => column.notNull().primaryKey())
      .addColumn('company_id', 'text', needed)
      .addColumn('account_id', 'text', needed)
      .addColumn('file_name', 'text')
      .addColumn('entries', 'text', needed)
      .addColumn('created_at', engine === 'sqlite' ? 'integer' : 'bigint', needed)
      .addForeignKeyConstraint('people_lists_account', ['company_id', 'account_id'] as never[], 'accounts', [
        'company_id',
        'id',
      ]);
    await (engine === 'sqlite' ? table.modifyEnd(sql`strict`) : table).execute();
    await sql.raw('create index people_lists_by_company on people_lists (company_id, created_at)').execute(db);
    await sql.raw('create index people_lists_by_age on people_lists (created_at)').execute(db);
  },
});
