import { type ColumnDefinitionBuilder, type Kysely, type Migration, sql } from 'kysely';
import type { Engine } from '../schema.ts';

/** Of which accounts out of reach somebody heard within the day, by trying their addresses. */
export const metElsewhere = (engine: Engine): Migration => ({
  up: async (db: Kysely<unknown>) => {
    const needed = (column: ColumnDefinitionBuilder) => column.notNull();
    const table = db.schema
      .createTable('met_elsewhere')
      .addColumn('company_id', 'text', needed)
      .addColumn('met_by', 'text', needed)
      .addColumn('account_id', 'text', needed)
      .addColumn('at', engine === 'sqlite' ? 'integer' : 'bigint', needed)
      .addPrimaryKeyConstraint('met_elsewhere_once', ['met_by', 'account_id'] as never[]);
    await (engine === 'sqlite' ? table.modifyEnd(sql`strict`) : table).execute();
    await sql.raw('create index met_elsewhere_by_age on met_elsewhere (at)').execute(db);
  },
});
