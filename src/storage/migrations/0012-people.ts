import { type ColumnDefinitionBuilder, type Kysely, type Migration, sql } from 'kysely';
import type { Engine } from '../schema.ts';

/** Groups and who administers them, and what makes a list of a hundred thousand people answer at once. */
export const people = (engine: Engine): Migration => ({
  up: async (db: Kysely<unknown>) => {
    const whole = engine === 'sqlite' ? 'integer' : 'bigint';
    const needed = (column: ColumnDefinitionBuilder) => column.notNull();
    // SQLite holds a strict table's columns to their types, as PostgreSQL does.
    const create = (name: string) => {
      const table = db.schema.createTable(name);
      return engine === 'sqlite' ? table.modifyEnd(sql`strict`) : table;
    };
    await create('company_groups')
      .addColumn('id', 'text', (column) => column.notNull().primaryKey())
      .addColumn('company_id', 'text', (column) => column.notNull().references('companies.id'))
      .addColumn('name', 'text', needed)
      .addColumn('name_key', 'text', needed)
      .addUniqueConstraint('company_groups_by_name', ['company_id', 'name_key'])
      .addUniqueConstraint('company_groups_of_company', ['company_id', 'id'])
      .execute();
    await create('delegations')
      .addColumn('company_id', 'text', needed)
      .addColumn('account_id', 'text', needed)
      .addColumn('group_id', 'text', needed)
      .addPrimaryKeyConstraint('delegations_key', ['company_id', 'account_id', 'group_id'])
      .addForeignKeyConstraint('delegations_account', ['company_id', 'account_id'], 'accounts', ['company_id', 'id'])
      .addForeignKeyConstraint('delegations_group', ['company_id', 'group_id'], 'company_groups', ['company_id', 'id'])
      .execute();
    const companies = db.schema.alterTable('companies');
    await companies.addColumn('account_count', whole, (column) => column.notNull().defaultTo(0)).execute();
    const accounts = db.schema.alterTable('accounts');
    await accounts.addColumn('group_id', 'text', (column) => column.references('company_groups.id')).execute();
    await accounts.addColumn('password_set_at', whole).execute();
    await accounts.addColumn('must_change', whole, (column) => column.notNull().defaultTo(0)).execute();
    await sql
      .raw(
        `update accounts set
          password_set_at = (select c.set_at from credentials c
            where c.company_id = accounts.company_id and c.account_id = accounts.id and c.hash is not null),
          search_key = ' ' || search_key,
          must_change = coalesce((select c.must_change from credentials c
            where c.company_id = accounts.company_id and c.account_id = accounts.id), 0)`,
      )
      .execute(db);
    for (const statement of [
      ...indexes,
      byName[engine],
      ...asTheCredentialSays[engine],
      ...counted[engine],
      ...search[engine],
    ]) {
      await sql.raw(statement).execute(db);
    }
  },
});

/** Each order of the list has an index of its own, and each trait that few people have. */
const indexes = [
  'drop index accounts_by_name',
  'drop index accounts_by_name_everywhere',
  'drop index accounts_by_mailbox',
  // Only an address with a plus has another mailbox than its own; the others are found as addresses.
  'create index accounts_by_mailbox on accounts (mailbox_key) where mailbox_key <> email_key',
  'create index accounts_by_email on accounts (company_id, email_key, id)',
  'create index accounts_by_sign_in on accounts (company_id, coalesce(last_signed_in_at, 0), id)',
  'create index accounts_by_password_age on accounts (company_id, coalesce(password_set_at, 0), id)',
  `create index accounts_not_active on accounts (company_id, state) where state <> 'active'`,
  `create index accounts_not_users on accounts (company_id, role) where role <> 'user'`,
  'create index accounts_must_change on accounts (company_id) where must_change = 1',
  'create index accounts_by_group on accounts (company_id, group_id) where group_id is not null',
];

/** Whoever goes through the names sees who fits without looking each person up. */
const byName: Readonly<Record<Engine, string>> = {
  sqlite: 'create index accounts_by_name on accounts (company_id, sort_key, id, search_key)',
  postgres: 'create index accounts_by_name on accounts (company_id, sort_key, id) include (search_key)',
};

/** The list knows of a credential what it sorts and filters by; the database keeps it so, whoever writes. */
const asTheCredentialSays: Readonly<Record<Engine, readonly string[]>> = {
  sqlite: ['insert', 'update'].map(
    (act) => `create trigger credentials_seen_after_${act} after ${act} on credentials begin
      update accounts set
        password_set_at = case when new.hash is null then null else new.set_at end, must_change = new.must_change
      where id = new.account_id and (must_change <> new.must_change
        or password_set_at is not case when new.hash is null then null else new.set_at end);
    end`,
  ),
  postgres: [
    `create function see_credential() returns trigger language plpgsql as $$ begin
      update accounts set
        password_set_at = case when new.hash is null then null else new.set_at end, must_change = new.must_change
      where id = new.account_id and (must_change <> new.must_change
        or password_set_at is distinct from case when new.hash is null then null else new.set_at end);
      return null;
    end $$`,
    `create trigger credentials_seen after insert or update on credentials
      for each row execute function see_credential()`,
  ],
};

const countNow = `update companies set account_count = (select count(*) from accounts a where a.company_id = companies.id)`;

/** How many accounts a company has is known without counting them. In PostgreSQL a statement counts its rows at once. */
const counted: Readonly<Record<Engine, readonly string[]>> = {
  sqlite: [
    countNow,
    `create trigger accounts_counted_in after insert on accounts begin
      update companies set account_count = account_count + 1 where id = new.company_id;
    end`,
    `create trigger accounts_counted_out after delete on accounts begin
      update companies set account_count = account_count - 1 where id = old.company_id;
    end`,
  ],
  postgres: [
    countNow,
    ...[
      ['insert', 'new', '+'],
      ['delete', 'old', '-'],
    ].flatMap(([act, side, sign]) => [
      `create function count_accounts_${act}() returns trigger language plpgsql as $$ begin
        update companies c set account_count = c.account_count ${sign} few.n
          from (select company_id, count(*) as n from some_accounts group by company_id order by company_id) few
          where c.id = few.company_id;
        return null;
      end $$`,
      `create trigger accounts_counted_${act} after ${act} on accounts referencing ${side} table as some_accounts
        for each statement execute function count_accounts_${act}()`,
    ]),
  ],
};

/**
 * Parts of names and addresses are found by their groups of three letters. SQLite's index is asked for a range of row
 * numbers, so the people of a company lie together: each company has two to the power of 32 places. PostgreSQL has an
 * index of both; where the extensions may not be installed, searching works by going through the company.
 */
const search: Readonly<Record<Engine, readonly string[]>> = {
  sqlite: [
    `create table company_places (place integer primary key autoincrement, company_id text not null unique) strict`,
    `create table account_places (place integer primary key, account_id text not null unique) strict`,
    `create virtual table account_search using fts5(words, content='', contentless_delete=1,
      tokenize='trigram case_sensitive 1')`,
    `insert into company_places (company_id) select id from companies order by created_at, id`,
    `insert into account_places (place, account_id)
      select c.place * 4294967296 + row_number() over (partition by a.company_id order by a.created_at, a.id), a.id
      from accounts a join company_places c on c.company_id = a.company_id`,
    `insert into account_search (rowid, words)
      select p.place, a.search_key from accounts a join account_places p on p.account_id = a.id`,
    `create trigger companies_placed after insert on companies begin
      insert into company_places (company_id) values (new.id);
    end`,
    // An import, which knows the places of thousands beforehand, gives them itself.
    `create trigger accounts_placed after insert on accounts
      when not exists (select 1 from account_places where account_id = new.id) begin
      insert into account_places (place, account_id)
        select max(c.place * 4294967296, coalesce(
          (select p.place from account_places p where p.place <= c.place * 4294967296 + 4294967295
            order by p.place desc limit 1), 0)) + 1, new.id
        from company_places c where c.company_id = new.company_id;
      insert into account_search (rowid, words)
        select place, new.search_key from account_places where account_id = new.id;
    end`,
    `create trigger accounts_renamed after update of search_key on accounts when new.search_key <> old.search_key begin
      update account_search set words = new.search_key
        where rowid = (select place from account_places where account_id = new.id);
    end`,
  ],
  postgres: [
    `do $$ begin
      create extension if not exists pg_trgm;
      create extension if not exists btree_gin;
      create index accounts_by_part on accounts using gin (company_id, search_key gin_trgm_ops);
    exception when insufficient_privilege or undefined_file or feature_not_supported or undefined_object then
      null;
    end $$`,
  ],
};
