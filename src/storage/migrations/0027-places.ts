import { type Kysely, type Migration, sql } from 'kysely';
import type { Engine } from '../schema.ts';

/**
 * What thousands of accounts at once are written into, and no more than that. In SQLite an account's place is the number of
 * its row, so that the people of a company lie together and are found by their words without a look elsewhere. In both an
 * account is known by its company and identifier, and has a mailbox key only where that is not its address.
 */
export const places = (engine: Engine): Migration => ({
  up: async (db: Kysely<unknown>) => {
    for (const statement of plainApostrophes) await sql.raw(statement).execute(db);
    if (engine === 'postgres') {
      for (const statement of onPostgres) await sql.raw(statement).execute(db);
      return;
    }
    const before = await standing(db);
    for (const statement of await anew(db)) await sql.raw(statement).execute(db);
    const after = await standing(db);
    if (after !== before)
      throw new Error(`Accounts, and rows that name what is not there: ${before} before, ${after} after.`);
    await sql`drop table account_places`.execute(db);
  },
});

const plain = (column: string): string => `replace(replace(${column}, '’', ''''), 'ʼ', '''')`;

/** O’Brien is found, sorted and named as O'Brien. Two groups whose names have become one keep their keys. */
const plainApostrophes = [
  `update accounts set search_key = ${plain('search_key')}, sort_key = ${plain('sort_key')}
    where search_key like '%’%' or search_key like '%ʼ%'`,
  `update company_groups set name_key = ${plain('name_key')} where name_key <> ${plain('name_key')} and not exists (
    select 1 from company_groups other where other.company_id = company_groups.company_id
      and other.id <> company_groups.id and ${plain('other.name_key')} = ${plain('company_groups.name_key')})`,
];

const byEmail = 'create index accounts_by_email on accounts (company_id, email_key)';

/**
 * The counts of a statement's new accounts are kept on their companies at once. That each company is there is seen by
 * the same, where a reference would look it up for each account; a company that has accounts stays.
 */
const onPostgres = [
  'alter table accounts drop constraint accounts_pkey',
  'alter table accounts replica identity using index accounts_of_company',
  'alter table accounts alter column mailbox_key drop not null',
  'alter table accounts alter column mailbox_key drop default',
  'drop index accounts_by_email',
  byEmail,
  `create or replace function see_credential() returns trigger language plpgsql as $$ begin
    update accounts set
      password_set_at = case when new.hash is null then null else new.set_at end, must_change = new.must_change
    where company_id = new.company_id and id = new.account_id and (must_change <> new.must_change
      or password_set_at is distinct from case when new.hash is null then null else new.set_at end);
    return null;
  end $$`,
  'alter table accounts drop constraint accounts_company_id_fkey',
  `create or replace function count_accounts_insert() returns trigger language plpgsql as $$
    declare
      given bigint;
      present bigint;
    begin
      select count(distinct company_id) into given from some_accounts;
      update companies c set account_count = c.account_count + few.n
        from (select company_id, count(*) as n from some_accounts group by company_id order by company_id) few
        where c.id = few.company_id;
      get diagnostics present = row_count;
      if present <> given then
        raise foreign_key_violation using message = 'The company of an account is not there.';
      end if;
      return null;
    end $$`,
  `create function keep_company_of_accounts() returns trigger language plpgsql as $$ begin
    raise foreign_key_violation using message = 'An account stays in its company, and a company with accounts stays.';
  end $$`,
  `create trigger accounts_stay before update of company_id on accounts
    for each row when (new.company_id <> old.company_id) execute function keep_company_of_accounts()`,
  `create trigger companies_stay before update of id or delete on companies
    for each row when (old.account_count <> 0) execute function keep_company_of_accounts()`,
];

/** Places begin with the number of their company: that of two million companies reaches it, and a number is exact beyond it. */
const noPlace = '9000000000000000';

const table = `create table accounts_anew (
  "place" integer primary key autoincrement,
  "id" text not null,
  "company_id" text not null references "companies" ("id"),
  "role" text not null,
  "group_id" text references "company_groups" ("id"),
  "email" text not null,
  "email_key" text not null unique,
  "mailbox_key" text,
  "first_name" text not null,
  "last_name" text not null,
  "search_key" text not null,
  "sort_key" text not null,
  "telephone" text,
  "language" text not null,
  "state" text not null,
  "email_since" integer not null,
  "telephone_since" integer not null,
  "created_at" integer not null,
  "last_signed_in_at" integer,
  "password_set_at" integer,
  "must_change" integer default 0 not null,
  constraint "accounts_of_company" unique ("company_id", "id")
) strict`;

const kept = `id, company_id, role, group_id, email, email_key, mailbox_key, first_name, last_name, search_key, sort_key,
  telephone, language, state, email_since, telephone_since, created_at, last_signed_in_at, password_set_at, must_change`;

/** SQLite gives a table another key by making it anew (sqlite.org/lang_altertable.html, section 7). */
const anew = async (db: Kysely<unknown>): Promise<string[]> => {
  const { rows } = await sql<{ name: string; sql: string }>`
    select name, sql from sqlite_schema where tbl_name = 'accounts' and type in ('index', 'trigger') and sql is not null
      order by type, name`.execute(db);
  const others = rows.filter(
    ({ name }) => !['accounts_by_email', 'accounts_placed', 'accounts_renamed'].includes(name),
  );
  return [
    // What names the table goes on naming it.
    'pragma legacy_alter_table = on',
    table,
    `insert into accounts_anew (place, ${kept})
      select p.place, ${kept.replace('id,', 'a.id,')} from account_places p join accounts a on a.id = p.account_id
      order by p.place`,
    'drop table accounts',
    'alter table accounts_anew rename to accounts',
    `delete from sqlite_sequence where name = 'accounts'`,
    `insert into sqlite_sequence (name, seq) values ('accounts', ${noPlace})`,
    'pragma legacy_alter_table = off',
    ...others.map((one) => one.sql),
    byEmail,
    // Whoever knows of no places gets a number past all of them, and by it the next place of the company.
    `create trigger accounts_placed after insert on accounts when new.place > ${noPlace} begin
      update accounts set place = (select max(c.place * 4294967296, coalesce((select a.place from accounts a
        where a.place < (c.place + 1) * 4294967296 order by a.place desc limit 1), 0)) + 1
        from company_places c where c.company_id = new.company_id) where place = new.place;
      insert into account_search (rowid, words)
        select place, search_key from accounts where company_id = new.company_id and id = new.id;
    end`,
    `create trigger accounts_renamed after update of search_key on accounts when new.search_key <> old.search_key begin
      update account_search set words = new.search_key where rowid = new.place;
    end`,
    // Parts of the index of words are merged by the dozen, not by four: less work for an import, for a few more parts to search.
    `insert into account_search (account_search, rank) values ('automerge', 12), ('crisismerge', 40)`,
    ...['insert', 'update'].flatMap((act) => [
      `drop trigger credentials_seen_after_${act}`,
      `create trigger credentials_seen_after_${act} after ${act} on credentials begin
        update accounts set
          password_set_at = case when new.hash is null then null else new.set_at end, must_change = new.must_change
        where company_id = new.company_id and id = new.account_id and (must_change <> new.must_change
          or password_set_at is not case when new.hash is null then null else new.set_at end);
      end`,
    ]),
  ];
};

/** How many accounts there are, and how many rows that name what is not there. */
const standing = async (db: Kysely<unknown>): Promise<string> => {
  const { rows } = await sql<{ n: number }>`select count(*) as n from accounts`.execute(db);
  const { rows: astray } = await sql`pragma foreign_key_check`.execute(db);
  return `${rows[0]?.n} and ${astray.length}`;
};
