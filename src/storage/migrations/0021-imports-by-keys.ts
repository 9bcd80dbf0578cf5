import { type Kysely, type Migration, sql } from 'kysely';
import type { Engine } from '../schema.ts';

/** A file of people is brought by a person, or by a program with a key. */
export const importsByKeys = (engine: Engine): Migration => ({
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements[engine]) await sql.raw(statement).execute(db);
  },
});

const columns = 'id, company_id, account_id, file_name, bytes, preview, created_at, runs_until, ran_at, counts';

const statements: Readonly<Record<Engine, readonly string[]>> = {
  // SQLite changes no constraint of a table: what is kept moves into a new one.
  sqlite: [
    'alter table imports rename to imports_of_persons',
    `create table imports (
      id text not null primary key,
      company_id text not null,
      account_id text,
      key_id text,
      file_name text not null,
      bytes blob,
      preview text not null,
      created_at integer not null,
      runs_until integer,
      ran_at integer,
      counts text,
      check ((account_id is null) <> (key_id is null)),
      foreign key (company_id, account_id) references accounts (company_id, id)
    ) strict`,
    `insert into imports (${columns}) select ${columns} from imports_of_persons`,
    'drop table imports_of_persons',
    'create index imports_by_age on imports (created_at)',
  ],
  postgres: [
    'alter table imports alter column account_id drop not null',
    'alter table imports add column key_id text',
    'alter table imports add constraint imports_bringer check ((account_id is null) <> (key_id is null))',
  ],
};
