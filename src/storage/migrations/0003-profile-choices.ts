import { type ColumnDefinitionBuilder, type Kysely, type Migration, sql } from 'kysely';
import type { Engine } from '../schema.ts';

/** What companies chose of password rules, class by class: one row a choice, the newest holds. */
export const profileChoices = (engine: Engine): Migration => ({
  up: async (db: Kysely<unknown>) => {
    const whole = engine === 'sqlite' ? 'integer' : 'bigint';
    const needed = (column: ColumnDefinitionBuilder) => column.notNull();
    const table = db.schema
      .createTable('profile_choices')
      .addColumn('company_id', 'text', (column) => column.notNull().references('companies.id'))
      .addColumn('account_class', 'text', needed)
      .addColumn('version', whole, needed)
      .addColumn('profile', 'text', needed)
      .addColumn('edition', whole, needed)
      .addColumn('owner', 'text')
      .addColumn('reason', 'text')
      .addColumn('review_on', 'text')
      .addColumn('chosen_at', whole, needed)
      .addColumn('chosen_by', 'text')
      .addPrimaryKeyConstraint('profile_choices_key', ['company_id', 'account_class', 'version']);
    // SQLite holds a strict table's columns to their types, as PostgreSQL does.
    await (engine === 'sqlite' ? table.modifyEnd(sql`strict`) : table).execute();
  },
});
