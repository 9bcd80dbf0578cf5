import { type ColumnDefinitionBuilder, type Kysely, type Migration, sql } from 'kysely';
import type { Engine } from '../schema.ts';

/**
 * Several accounts of one person, each link in two rows, one for each side. A link ends when the
 * password, the access, the mail address or the office of either side changes: the database sees to it, whoever writes.
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

/** A password that is changed, by its owner too, taken away or required anew; a hash that is renewed keeps its version. */
const isNewPassword = 'new.version <> old.version';

/** Up to the office of a delegate or an administrator. */
const isRaised = `new.role <> old.role and new.role in ('delegate', 'administrator') and old.role <> 'administrator'`;

/** An account that is closed, has another mail address, or becomes an office. */
const isAnother = `(new.state <> 'active' and old.state = 'active') or new.email_key <> old.email_key or (${isRaised})`;

const removal = (company: string, account: string): string =>
  `delete from account_links where (company_id = ${company} and account_id = ${account})
    or (linked_company_id = ${company} and linked_account_id = ${account});`;

/** A session that was opened as a user, perhaps by a link, never becomes that of an office. */
const sessionsEnd = (now: string): string =>
  `update sessions set ended_at = ${now}, end_reason = 'role-raised'
    where company_id = new.company_id and account_id = new.id and ended_at is null;`;

const endings: Readonly<Record<Engine, readonly string[]>> = {
  sqlite: [
    `create trigger links_end_with_a_password after update on credentials when ${isNewPassword} begin
      ${removal('new.company_id', 'new.account_id')}
    end`,
    `create trigger links_end_with_an_account after update of state, email_key, role on accounts when ${isAnother} begin
      ${removal('new.company_id', 'new.id')}
    end`,
    `create trigger sessions_end_with_a_rise after update of role on accounts when ${isRaised} begin
      ${sessionsEnd("cast(unixepoch('subsec') * 1000 as integer)")}
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
    `create function end_sessions_of_account() returns trigger language plpgsql as $$ begin
      ${sessionsEnd('(extract(epoch from clock_timestamp()) * 1000)::bigint')}
      return null;
    end $$`,
    `create trigger links_end_with_a_password after update on credentials
      for each row when (${isNewPassword}) execute function end_links_of_credential()`,
    `create trigger links_end_with_an_account after update of state, email_key, role on accounts
      for each row when (${isAnother}) execute function end_links_of_account()`,
    `create trigger sessions_end_with_a_rise after update of role on accounts
      for each row when (${isRaised}) execute function end_sessions_of_account()`,
  ],
};
