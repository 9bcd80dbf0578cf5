import { type ColumnDefinitionBuilder, type Kysely, type Migration, sql } from 'kysely';
import type { Engine } from '../schema.ts';

/** Which administrators were welcomed, and which of them put the welcome away. Those who were here before need none. */
export const welcomes = (engine: Engine): Migration => ({
  up: async (db: Kysely<unknown>) => {
    const needed = (column: ColumnDefinitionBuilder) => column.notNull();
    const instant = engine === 'sqlite' ? 'integer' : 'bigint';
    const table = db.schema
      .createTable('welcomes')
      .addColumn('account_id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('company_id', 'text', needed)
      .addColumn('shown_at', instant, needed)
      .addColumn('put_away_at', instant);
    await (engine === 'sqlite' ? table.modifyEnd(sql`strict`) : table).execute();
    await sql
      .raw(
        `insert into welcomes (account_id, company_id, shown_at, put_away_at)
          select id, company_id, last_signed_in_at, last_signed_in_at from accounts
          where role = 'administrator' and last_signed_in_at is not null`,
      )
      .execute(db);
  },
});
