import { type ColumnDefinitionBuilder, type Kysely, type Migration, sql } from 'kysely';
import type { Engine } from '../schema.ts';

/** Acts on many people with what became of each, and invitations that can be sent again. */
export const massActions = (engine: Engine): Migration => ({
  up: async (db: Kysely<unknown>) => {
    const whole = engine === 'sqlite' ? 'integer' : 'bigint';
    const needed = (column: ColumnDefinitionBuilder) => column.notNull();
    const zero = (column: ColumnDefinitionBuilder) => column.notNull().defaultTo(0);
    // SQLite holds a strict table's columns to their types, as PostgreSQL does.
    const create = (name: string) => {
      const table = db.schema.createTable(name);
      return engine === 'sqlite' ? table.modifyEnd(sql`strict`) : table;
    };
    await create('mass_actions')
      .addColumn('id', 'text', (column) => column.notNull().primaryKey())
      .addColumn('company_id', 'text', (column) => column.notNull().references('companies.id'))
      .addColumn('kind', 'text', needed)
      .addColumn('state', 'text', needed)
      .addColumn('reason', 'text', needed)
      .addColumn('begun_by', 'text')
      .addColumn('begun_by_key', 'text')
      .addColumn('source', 'text')
      .addColumn('session_id', 'text')
      .addColumn('begun_at', whole, needed)
      .addColumn('ended_at', whole)
      .addColumn('end_cause', 'text')
      .addColumn('people', whole, zero)
      .addColumn('concerned', whole, zero)
      .addColumn('settled', whole, zero)
      .addColumn('unknown_count', whole, zero)
      .addColumn('unknown', 'text', needed)
      .addColumn('next_wave_at', whole, needed)
      .addUniqueConstraint('mass_actions_of_company', ['company_id', 'id'])
      .execute();
    await create('mass_action_people')
      .addColumn('company_id', 'text', needed)
      .addColumn('action_id', 'text', needed)
      .addColumn('account_id', 'text', needed)
      .addColumn('result', 'text')
      .addColumn('at', whole)
      .addPrimaryKeyConstraint('mass_action_people_key', ['action_id', 'account_id'])
      .addForeignKeyConstraint('mass_action_people_action', ['company_id', 'action_id'], 'mass_actions', [
        'company_id',
        'id',
      ])
      .addForeignKeyConstraint('mass_action_people_account', ['company_id', 'account_id'], 'accounts', [
        'company_id',
        'id',
      ])
      .execute();
    for (const statement of [...indexes, ...rightOfAReset[engine]]) await sql.raw(statement).execute(db);
  },
});

const indexes = [
  'create index mass_actions_by_age on mass_actions (company_id, begun_at)',
  `create index mass_actions_due on mass_actions (next_wave_at) where state in ('ready', 'running')`,
  'create index mass_action_people_waiting on mass_action_people (action_id, account_id) where result is null',
];

/**
 * As before, but that an account that nobody ever entered may be invited again. All that was made for it is over by then:
 * revoked, not spent; so no two secrets open one account, and whoever came in once is never let in by this right again.
 */
const hasARight = `(
    new.origin = 'verification' and new.emergency_id is null and exists (
      select 1 from caller_verifications v
      where v.id = new.verification_id and v.company_id = new.company_id and v.account_id = new.account_id
        and v.spent_at is not null)
  ) or (
    new.origin = 'emergency' and new.verification_id is null and exists (
      select 1 from emergency_grants g
      where g.id = new.emergency_id and g.company_id = new.company_id and g.account_id = new.account_id)
  ) or (
    new.origin = 'new-account' and new.verification_id is null and new.emergency_id is null
    and not exists (select 1 from one_time_secrets s where s.company_id = new.company_id and s.account_id = new.account_id
      and (s.spent_at is not null or s.revoked_at is null))
    and not exists (select 1 from password_history h where h.company_id = new.company_id and h.account_id = new.account_id)
    and not exists (select 1 from credentials c where c.company_id = new.company_id and c.account_id = new.account_id
      and c.hash is not null)
    and exists (select 1 from accounts a where a.company_id = new.company_id and a.id = new.account_id
      and a.last_signed_in_at is null and a.state = 'active')
  )`;

const refusal = 'a reset needs a spent verification, an emergency grant or a new account';

const rightOfAReset: Readonly<Record<Engine, readonly string[]>> = {
  sqlite: [
    'drop trigger one_time_secrets_right',
    `create trigger one_time_secrets_right before insert on one_time_secrets when not (${hasARight})
      begin select raise(abort, '${refusal}'); end`,
  ],
  postgres: [
    `create or replace function refuse_reset_without_right() returns trigger language plpgsql as $$ begin
      if not (${hasARight}) then
        raise exception '${refusal}';
      end if;
      return new;
    end $$`,
  ],
};
