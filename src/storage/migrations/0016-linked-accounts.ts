import { type ColumnDefinitionBuilder, type Kysely, type Migration, sql } from 'kysely';
import type { Engine } from '../schema.ts';

/**
 * Several accounts of one person, each link in two rows, one for each side. A link ends with what somebody else did to the
 * password or the access of either side: the database sees to it, whoever writes.
 */
export const linkedAccounts = (engine: Engine): Migration => ({
  up: async (db: Kysely<unknown>) => {
    const whole = engine === 'sqlite' ? 'integer' : 'bigint';
    const needed = (column: ColumnDefinitionBuilder) => column.notNull();
    const table = db.schema.createTable('account_links');
    const key = ['company_id', 'account_id', 'linked_company_id', 'linked_account_id'] as const;
    await (engine === 'sqlite' ? table.modifyEnd(sql`strict`) : table)
      .addColumn('company_id', 'text', needed)
      .addColumn('account_id', 'text', needed)
      .addColumn('linked_company_id', 'text', needed)
      .addColumn('linked_account_id', 'text', needed)
      .addColumn('linked_at', whole, needed)
      .addPrimaryKeyConstraint('account_links_key', [...key])
      .addForeignKeyConstraint(
        'account_links_account',
        ['company_id', 'account_id'],
        'accounts',
        ['company_id', 'id'],
        (constraint) => constraint.onDelete('cascade'),
      )
      .addForeignKeyConstraint(
        'account_links_linked',
        ['linked_company_id', 'linked_account_id'],
        'accounts',
        ['company_id', 'id'],
        (constraint) => constraint.onDelete('cascade'),
      )
      .execute();
    const index = 'create index account_links_by_linked on account_links (linked_company_id, linked_account_id)';
    for (const statement of [index, ...endings[engine]]) await sql.raw(statement).execute(db);
  },
});

/** A password that was taken away, set by somebody else, or must be replaced because others may know it. */
const isReset = "new.version <> old.version and (new.hash is null or new.set_by <> 'user' or new.must_change = 1)";
const isClosed = "new.state <> 'active' and old.state = 'active'";

const removal = (company: string, account: string): string =>
  `delete from account_links where (company_id = ${company} and account_id = ${account})
    or (linked_company_id = ${company} and linked_account_id = ${account});`;

const endings: Readonly<Record<Engine, readonly string[]>> = {
  sqlite: [
    `create trigger links_end_with_a_reset after update on credentials when ${isReset} begin
      ${removal('new.company_id', 'new.account_id')}
    end`,
    `create trigger links_end_with_an_access after update of state on accounts when ${isClosed} begin
      ${removal('new.company_id', 'new.id')}
    end`,
  ],
  postgres: [
    `create function end_links_of_credential() returns trigger language plpgsql as $$ begin
      ${removal('new.company_id', 'new.account_id')}
      return null;
    end $$`,
    `create function end_links_of_account() returns trigger language plpgsql as $$ begin
      ${removal('new.company_id', 'new.id')}
      return null;
    end $$`,
    `create trigger links_end_with_a_reset after update on credentials
      for each row when (${isReset}) execute function end_links_of_credential()`,
    `create trigger links_end_with_an_access after update of state on accounts
      for each row when (${isClosed}) execute function end_links_of_account()`,
  ],
};
