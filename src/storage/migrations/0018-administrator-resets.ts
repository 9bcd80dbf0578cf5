import { type ColumnDefinitionBuilder, type Kysely, type Migration, sql } from 'kysely';
import type { Engine } from '../schema.ts';

/** How a company's administrators may give an access back, and the right to do it by mail, which the database looks up. */
export const administratorResets = (engine: Engine): Migration => ({
  up: async (db: Kysely<unknown>) => {
    const whole = engine === 'sqlite' ? 'integer' : 'bigint';
    const needed = (column: ColumnDefinitionBuilder) => column.notNull();
    for (const mode of ['link', 'temporary', 'chosen']) {
      await db.schema
        .alterTable('companies')
        .addColumn(`reset_${mode}_since`, whole, (column) => column.defaultTo(0))
        .execute();
    }
    const table = db.schema
      .createTable('administrator_grants')
      .addColumn('id', 'text', (column) => column.notNull().primaryKey())
      .addColumn('company_id', 'text', needed)
      .addColumn('account_id', 'text', needed)
      .addColumn('administrator_id', 'text', needed)
      .addColumn('mode', 'text', needed)
      .addColumn('granted_at', whole, needed)
      .addForeignKeyConstraint('administrator_grants_account', ['company_id', 'account_id'] as never[], 'accounts', [
        'company_id',
        'id',
      ])
      .addForeignKeyConstraint(
        'administrator_grants_administrator',
        ['company_id', 'administrator_id'] as never[],
        'accounts',
        ['company_id', 'id'],
      );
    // SQLite holds a strict table's columns to their types, as PostgreSQL does.
    await (engine === 'sqlite' ? table.modifyEnd(sql`strict`) : table).execute();
    await db.schema.alterTable('one_time_secrets').addColumn('administrator_grant_id', 'text').execute();
    for (const statement of [...indexes, ...rightOfAReset[engine]]) await sql.raw(statement).execute(db);
  },
});

const indexes = [
  // One grant, one secret.
  'create unique index one_time_secrets_by_administrator on one_time_secrets (administrator_grant_id)',
  'create index administrator_grants_by_age on administrator_grants (granted_at)',
  'create index administrator_grants_of_account on administrator_grants (company_id, account_id)',
];

/** At this moment: somebody who was shut out, moved or lost the office meanwhile has no right any more. */
const reaches = `exists (
  select 1 from administrator_grants g
    join accounts a on a.company_id = g.company_id and a.id = g.account_id
    join accounts b on b.company_id = g.company_id and b.id = g.administrator_id
    join companies c on c.id = g.company_id
  where g.id = new.administrator_grant_id and g.company_id = new.company_id and g.account_id = new.account_id
    and a.role = 'user' and a.state = 'active' and b.state = 'active' and b.id <> a.id
    and (b.role = 'administrator' or (b.role = 'delegate' and exists (
      select 1 from delegations d
      where d.company_id = a.company_id and d.account_id = b.id and d.group_id = a.group_id)))
    and ((g.mode = 'link' and new.kind = 'link' and c.reset_link_since <= new.created_at)
      or (g.mode = 'temporary' and new.kind = 'temporary-password' and c.reset_temporary_since <= new.created_at)))`;

/**
 * The rights of before, each with a fourth beside it: an administrator's, for one secret by mail. An account that nobody
 * ever entered may be invited again once all that was made for it is over.
 */
const hasARight = `(
    new.origin = 'verification' and new.emergency_id is null and new.administrator_grant_id is null and exists (
      select 1 from caller_verifications v
      where v.id = new.verification_id and v.company_id = new.company_id and v.account_id = new.account_id
        and v.spent_at is not null)
  ) or (
    new.origin = 'emergency' and new.verification_id is null and new.administrator_grant_id is null and exists (
      select 1 from emergency_grants g
      where g.id = new.emergency_id and g.company_id = new.company_id and g.account_id = new.account_id)
  ) or (
    new.origin = 'administrator' and new.verification_id is null and new.emergency_id is null and ${reaches}
  ) or (
    new.origin = 'new-account' and new.verification_id is null and new.emergency_id is null
    and new.administrator_grant_id is null
    and not exists (select 1 from one_time_secrets s where s.company_id = new.company_id and s.account_id = new.account_id
      and (s.spent_at is not null or s.revoked_at is null))
    and not exists (select 1 from password_history h where h.company_id = new.company_id and h.account_id = new.account_id)
    and not exists (select 1 from credentials c where c.company_id = new.company_id and c.account_id = new.account_id
      and c.hash is not null)
    and exists (select 1 from accounts a where a.company_id = new.company_id and a.id = new.account_id
      and a.last_signed_in_at is null and a.state = 'active')
  )`;

const refusal = 'a reset needs a spent verification, an emergency grant, an administrator or a new account';

/** What is unknown is no right. */
const hasNone = `not coalesce((${hasARight}), false)`;

const rightOfAReset: Readonly<Record<Engine, readonly string[]>> = {
  sqlite: [
    'drop trigger one_time_secrets_right',
    `create trigger one_time_secrets_right before insert on one_time_secrets when ${hasNone}
      begin select raise(abort, '${refusal}'); end`,
  ],
  postgres: [
    `create or replace function refuse_reset_without_right() returns trigger language plpgsql as $$ begin
      if ${hasNone} then
        raise exception '${refusal}';
      end if;
      return new;
    end $$`,
  ],
};
