import { type ColumnDefinitionBuilder, type CreateTableBuilder, type Kysely, type Migration, sql } from 'kysely';
import type { Engine } from '../schema.ts';

/**
 * The support desk: verifications filled with proofs, the policy that weighs them, what a request went through, and
 * secrets that say by what right they were made. From here on the database itself refuses a reset without a right.
 */
export const desk = (engine: Engine): Migration => ({
  up: async (db: Kysely<unknown>) => {
    // A verification lives for minutes: those under way begin anew.
    await db.schema.dropTable('verifications').execute();
    for (const table of tables(db, engine)) await table.execute();
    for (const [table, column, type, more] of columnsOf(engine)) {
      await db.schema.alterTable(table).addColumn(column, type, more).execute();
    }
    await sql.raw(sinceWhen).execute(db);
    await openTheOutbox(db, engine);
    for (const index of indexes) await sql.raw(index).execute(db);
    for (const statement of rightOfAReset[engine]) await sql.raw(statement).execute(db);
  },
});

const whole = { sqlite: 'integer', postgres: 'bigint' } as const;
const bytes = { sqlite: 'blob', postgres: 'bytea' } as const;

type Column = (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder;
const needed: Column = (column) => column.notNull();
const key: Column = (column) => column.notNull().primaryKey();
const zero: Column = (column) => column.notNull().defaultTo(0);
const empty: Column = (column) => column.notNull().defaultTo('');

/** SQLite holds a strict table's columns to their types, as PostgreSQL does. */
const create = (db: Kysely<unknown>, engine: Engine, name: string) => {
  const table = db.schema.createTable(name);
  return engine === 'sqlite' ? table.modifyEnd(sql`strict`) : table;
};

/** A row belongs to an account, and to no other company than the account does. */
const ofAccount = <Name extends string>(table: CreateTableBuilder<Name>, name: Name) =>
  table.addForeignKeyConstraint(`${name}_account`, ['company_id', 'account_id'] as never[], 'accounts', [
    'company_id',
    'id',
  ]);

const tables = (db: Kysely<unknown>, engine: Engine) => [
  ofAccount(
    create(db, engine, 'caller_verifications')
      .addColumn('id', 'text', key)
      .addColumn('company_id', 'text', needed)
      .addColumn('account_id', 'text', needed)
      .addColumn('request_number', whole[engine], (column) => column.notNull().references('reset_requests.number'))
      .addColumn('agent_id', 'text', needed)
      .addColumn('created_at', whole[engine], needed)
      .addColumn('spent_at', whole[engine])
      .addColumn('voided_at', whole[engine]),
    'caller_verifications',
  ),
  ofAccount(
    create(db, engine, 'verification_proofs')
      .addColumn('id', 'text', key)
      .addColumn('company_id', 'text', needed)
      .addColumn('account_id', 'text', needed)
      .addColumn('verification_id', 'text', (column) => column.notNull().references('caller_verifications.id'))
      .addColumn('method', 'text', needed)
      .addColumn('code_hash', 'text')
      .addColumn('token_hash', 'text', (column) => column.unique())
      .addColumn('expires_at', whole[engine], needed)
      .addColumn('tries', whole[engine], zero)
      .addColumn('asked_of', 'text')
      .addColumn('confirmed_by', 'text')
      .addColumn('started_at', whole[engine], needed)
      .addColumn('passed_at', whole[engine])
      .addColumn('refused_at', whole[engine]),
    'verification_proofs',
  ),
  create(db, engine, 'desk_policies')
    .addColumn('version', whole[engine], key)
    .addColumn('policy', 'text', needed)
    .addColumn('saved_at', whole[engine], needed)
    .addColumn('saved_by', 'text'),
  ofAccount(
    create(db, engine, 'emergency_grants')
      .addColumn('id', 'text', key)
      .addColumn('company_id', 'text', needed)
      .addColumn('account_id', 'text', needed)
      .addColumn('operator_id', 'text')
      .addColumn('second_operator_id', 'text')
      .addColumn('sealed_code_id', 'text')
      .addColumn('reason', 'text', needed)
      .addColumn('granted_at', whole[engine], needed)
      // One person alone never suffices.
      .addCheckConstraint(
        'emergency_grants_two',
        sql`(operator_id is not null and second_operator_id is not null and second_operator_id <> operator_id)
          or sealed_code_id is not null`,
      ),
    'emergency_grants',
  ),
  create(db, engine, 'sealed_codes')
    .addColumn('id', 'text', key)
    .addColumn('hash', 'text', needed)
    .addColumn('made_at', whole[engine], needed)
    .addColumn('usable_at', whole[engine], needed)
    .addColumn('used_at', whole[engine])
    .addColumn('revoked_at', whole[engine]),
];

const columnsOf = (engine: Engine) =>
  [
    ['accounts', 'email_since', whole[engine], zero],
    ['accounts', 'telephone_since', whole[engine], zero],
    ['one_time_secrets', 'origin', 'text', (column: ColumnDefinitionBuilder) => column.notNull().defaultTo('earlier')],
    ['one_time_secrets', 'emergency_id', 'text', undefined],
    ['one_time_secrets', 'delivery', 'text', undefined],
    ['reset_requests', 'kind', 'text', (column: ColumnDefinitionBuilder) => column.notNull().defaultTo('reset')],
    ['reset_requests', 'subject', 'text', empty],
    ['reset_requests', 'source', 'text', undefined],
    ['reset_requests', 'taken_at', whole[engine], undefined],
    ['reset_requests', 'sent_at', whole[engine], undefined],
    ['reset_requests', 'recovered_at', whole[engine], undefined],
    ['reset_requests', 'held_at', whole[engine], undefined],
  ] as const;

/** How long a contact has been on file: since its last change that the journal knows, else since the account is. */
const sinceOf = (field: 'email' | 'telephone'): string =>
  `coalesce((select max(e.at) from audit_events e where e.company_id = accounts.company_id and e.account_id = accounts.id
     and e.action = 'account-changed' and e.details like '%${field}%'), created_at)`;

const sinceWhen = `update accounts set email_since = ${sinceOf('email')}, telephone_since = ${sinceOf('telephone')}`;

/** Mails to people who are not on file have no account; and notices travel by other channels than mail. */
const openTheOutbox = async (db: Kysely<unknown>, engine: Engine): Promise<void> => {
  if (engine === 'postgres') {
    for (const column of ['company_id', 'account_id']) {
      await db.schema
        .alterTable('outbox')
        .alterColumn(column, (alter) => alter.dropNotNull())
        .execute();
    }
    await db.schema
      .alterTable('outbox')
      .addColumn('channel', 'text', (column) => column.notNull().defaultTo('mail'))
      .execute();
    return;
  }
  await db.schema.alterTable('outbox').renameTo('outbox_before').execute();
  await ofAccount(
    create(db, engine, 'outbox')
      .addColumn('id', 'text', key)
      .addColumn('company_id', 'text')
      .addColumn('account_id', 'text')
      .addColumn('request_number', whole[engine])
      .addColumn('channel', 'text', (column) => column.notNull().defaultTo('mail'))
      .addColumn('kind', 'text', needed)
      .addColumn('language', 'text', needed)
      .addColumn('sealed', bytes[engine])
      .addColumn('created_at', whole[engine], needed)
      .addColumn('expires_at', whole[engine])
      .addColumn('state', 'text', needed)
      .addColumn('attempts', whole[engine], zero)
      .addColumn('next_attempt_at', whole[engine], needed)
      .addColumn('settled_at', whole[engine])
      .addColumn('fault', 'text'),
    'outbox',
  ).execute();
  const kept =
    'id, company_id, account_id, request_number, kind, language, sealed, created_at, expires_at, state, attempts, next_attempt_at, settled_at, fault';
  await sql.raw(`insert into outbox (${kept}) select ${kept} from outbox_before`).execute(db);
  await db.schema.dropTable('outbox_before').execute();
  for (const index of outboxIndexes) await sql.raw(index).execute(db);
};

const outboxIndexes = [
  'create index outbox_by_state on outbox (state, next_attempt_at)',
  'create index outbox_by_request on outbox (request_number)',
  'create index outbox_by_settling on outbox (settled_at)',
];

const indexes = [
  'create index caller_verifications_by_request on caller_verifications (request_number, agent_id, created_at)',
  'create index caller_verifications_by_account on caller_verifications (company_id, account_id)',
  'create index caller_verifications_by_age on caller_verifications (created_at)',
  'create index caller_verifications_by_agent on caller_verifications (agent_id, spent_at)',
  'create index verification_proofs_by_verification on verification_proofs (verification_id, started_at)',
  'create index verification_proofs_by_account on verification_proofs (company_id, account_id, started_at)',
  'create index verification_proofs_waiting on verification_proofs (method, expires_at)',
  'create index reset_requests_by_age on reset_requests (created_at)',
  'create index reset_requests_of_company on reset_requests (company_id, created_at)',
  'create index one_time_secrets_by_age on one_time_secrets (created_at)',
];

/**
 * A temporary password or a link is made by one of three rights, and each is looked up: a verification of the same
 * account that was spent, a grant of two operators or of a sealed code, or an account that nobody ever entered.
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
    and not exists (select 1 from one_time_secrets s where s.company_id = new.company_id and s.account_id = new.account_id)
    and not exists (select 1 from password_history h where h.company_id = new.company_id and h.account_id = new.account_id)
    and exists (select 1 from accounts a where a.company_id = new.company_id and a.id = new.account_id
      and a.last_signed_in_at is null)
  )`;

const rightOfAReset: Readonly<Record<Engine, readonly string[]>> = {
  sqlite: [
    `create trigger one_time_secrets_right before insert on one_time_secrets when not (${hasARight})
      begin select raise(abort, 'a reset needs a spent verification, an emergency grant or a new account'); end`,
    'create unique index one_time_secrets_by_emergency on one_time_secrets (emergency_id)',
  ],
  postgres: [
    `create function refuse_reset_without_right() returns trigger language plpgsql as $$ begin
      if not (${hasARight}) then
        raise exception 'a reset needs a spent verification, an emergency grant or a new account';
      end if;
      return new;
    end $$`,
    `create trigger one_time_secrets_right before insert on one_time_secrets
      for each row execute function refuse_reset_without_right()`,
    'create unique index one_time_secrets_by_emergency on one_time_secrets (emergency_id)',
  ],
};
