import { type ColumnDefinitionBuilder, type Kysely, type Migration, sql } from 'kysely';
import type { Engine } from '../schema.ts';

/** Keys of companies, and what was answered to whom, for those who must ask again without doing again. */
export const api = (engine: Engine): Migration => ({
  up: async (db: Kysely<unknown>) => {
    const whole = engine === 'sqlite' ? 'integer' : 'bigint';
    const bytes = engine === 'sqlite' ? 'blob' : 'bytea';
    const needed = (column: ColumnDefinitionBuilder) => column.notNull();
    // SQLite holds a strict table's columns to their types, as PostgreSQL does.
    const create = (name: string) => {
      const table = db.schema.createTable(name);
      return engine === 'sqlite' ? table.modifyEnd(sql`strict`) : table;
    };
    await create('api_keys')
      .addColumn('id', 'text', (column) => column.notNull().primaryKey())
      .addColumn('company_id', 'text', (column) => column.notNull().references('companies.id'))
      .addColumn('name', 'text', needed)
      .addColumn('scopes', 'text', needed)
      .addColumn('hash', 'text', (column) => column.notNull().unique())
      .addColumn('created_at', whole, needed)
      .addColumn('created_by', 'text')
      .addColumn('expires_at', whole, needed)
      .addColumn('last_used_at', whole)
      .addColumn('revoked_at', whole)
      .execute();
    await create('idempotency_keys')
      .addColumn('caller', 'text', needed)
      .addColumn('key', 'text', needed)
      .addColumn('fingerprint', 'text', needed)
      .addColumn('claim', 'text', needed)
      .addColumn('state', 'text', needed)
      .addColumn('leased_until', whole, needed)
      .addColumn('status', whole)
      .addColumn('answer', bytes)
      .addColumn('created_at', whole, needed)
      .addPrimaryKeyConstraint('idempotency_keys_once', ['caller', 'key'] as never[])
      .execute();
    for (const index of indexes) await sql.raw(index).execute(db);
  },
});

const indexes = [
  'create index api_keys_of_company on api_keys (company_id, created_at)',
  'create index idempotency_keys_by_age on idempotency_keys (created_at)',
];
