import { type ColumnDefinitionBuilder, type CreateTableBuilder, type Kysely, type Migration, sql } from 'kysely';
import type { Engine } from '../schema.ts';

/** Everything an installation keeps. `types` names what differs between the engines. */
export const first = (engine: Engine): Migration => ({
  up: async (db: Kysely<unknown>) => {
    const tables = [...people(db, engine), ...secrets(db, engine), ...desk(db, engine), ...journal(db, engine)];
    for (const table of tables) await table.execute();
    for (const index of indexes) await sql.raw(index).execute(db);
    for (const statement of appendOnly[engine]) await sql.raw(statement).execute(db);
  },
});

const types = {
  sqlite: { whole: 'integer', bytes: 'blob', sorted: 'text' },
  postgres: { whole: 'bigint', bytes: 'bytea', sorted: 'text collate "C"' },
} as const;

type Column = (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder;

const needed: Column = (column) => column.notNull();
const key: Column = (column) => column.notNull().primaryKey();
const zero: Column = (column) => column.notNull().defaultTo(0);

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

const people = (db: Kysely<unknown>, engine: Engine) => {
  const { whole, sorted } = types[engine];
  return [
    create(db, engine, 'companies')
      .addColumn('id', 'text', key)
      .addColumn('kind', 'text', needed)
      .addColumn('name', 'text', needed)
      .addColumn('name_key', 'text', (column) => column.notNull().unique())
      .addColumn('profile', 'text', needed)
      .addColumn('created_at', whole, needed),
    create(db, engine, 'accounts')
      .addColumn('id', 'text', key)
      .addColumn('company_id', 'text', (column) => column.notNull().references('companies.id'))
      .addColumn('role', 'text', needed)
      .addColumn('email', 'text', needed)
      .addColumn('email_key', 'text', (column) => column.notNull().unique())
      .addColumn('first_name', 'text', needed)
      .addColumn('last_name', 'text', needed)
      .addColumn('telephone', 'text')
      .addColumn('language', 'text', needed)
      .addColumn('state', 'text', needed)
      .addColumn('created_at', whole, needed)
      .addColumn('last_signed_in_at', whole)
      .addColumn('search_key', 'text', needed)
      .addColumn('sort_key', sql.raw(sorted), needed)
      .addUniqueConstraint('accounts_of_company', ['company_id', 'id']),
  ];
};

const secrets = (db: Kysely<unknown>, engine: Engine) => {
  const { whole } = types[engine];
  return [
    ofAccount(
      create(db, engine, 'credentials')
        .addColumn('company_id', 'text', needed)
        .addColumn('account_id', 'text', needed)
        .addColumn('hash', 'text')
        .addColumn('set_by', 'text', needed)
        .addColumn('set_at', whole, needed)
        .addColumn('must_change', whole, needed)
        .addColumn('change_advised', whole, needed)
        .addColumn('version', whole, needed)
        .addPrimaryKeyConstraint('credentials_key', ['company_id', 'account_id']),
      'credentials',
    ),
    ofAccount(
      create(db, engine, 'one_time_secrets')
        .addColumn('id', 'text', key)
        .addColumn('company_id', 'text', needed)
        .addColumn('account_id', 'text', needed)
        .addColumn('kind', 'text', needed)
        .addColumn('hash', 'text', needed)
        .addColumn('created_at', whole, needed)
        .addColumn('expires_at', whole, needed)
        .addColumn('spent_at', whole)
        .addColumn('revoked_at', whole)
        .addColumn('wrong_tries', whole, zero)
        .addColumn('verification_id', 'text', (column) => column.unique()),
      'one_time_secrets',
    ),
    ofAccount(
      create(db, engine, 'sessions')
        .addColumn('id', 'text', key)
        .addColumn('token_hash', 'text', (column) => column.notNull().unique())
        .addColumn('company_id', 'text', needed)
        .addColumn('account_id', 'text', needed)
        .addColumn('kind', 'text', needed)
        .addColumn('one_time_secret_id', 'text')
        .addColumn('created_at', whole, needed)
        .addColumn('last_seen_at', whole, needed)
        .addColumn('expires_at', whole, needed)
        .addColumn('source', 'text', needed)
        .addColumn('user_agent', 'text', needed)
        .addColumn('ended_at', whole)
        .addColumn('end_reason', 'text'),
      'sessions',
    ),
    create(db, engine, 'sign_in_failures_by_account')
      .addColumn('account_key', 'text', key)
      .addColumn('failures', whole, needed)
      .addColumn('first_failed_at', whole, needed)
      .addColumn('last_failed_at', whole, needed),
    create(db, engine, 'sign_in_failures_by_source')
      .addColumn('source_key', 'text', needed)
      .addColumn('account_key', 'text', needed)
      .addColumn('failed_at', whole, needed)
      .addPrimaryKeyConstraint('sign_in_failures_by_source_key', ['source_key', 'account_key']),
  ];
};

const desk = (db: Kysely<unknown>, engine: Engine) => {
  const { whole, bytes } = types[engine];
  const countingUp: Column = (column) =>
    engine === 'sqlite' ? column.primaryKey().autoIncrement() : column.primaryKey().generatedAlwaysAsIdentity();
  return [
    ofAccount(
      create(db, engine, 'reset_requests')
        .addColumn('number', whole, countingUp)
        .addColumn('company_id', 'text')
        .addColumn('account_id', 'text')
        .addColumn('channel', 'text', needed)
        .addColumn('email', 'text', needed)
        .addColumn('email_key', 'text', needed)
        .addColumn('message', 'text', needed)
        .addColumn('state', 'text', needed)
        .addColumn('taken_by', 'text')
        .addColumn('created_at', whole, needed)
        .addColumn('repeated_at', whole)
        .addColumn('closed_at', whole)
        .addColumn('closing', 'text'),
      'reset_requests',
    ),
    ofAccount(
      create(db, engine, 'verifications')
        .addColumn('id', 'text', key)
        .addColumn('company_id', 'text', needed)
        .addColumn('account_id', 'text', needed)
        .addColumn('request_number', whole, (column) => column.notNull().references('reset_requests.number'))
        .addColumn('agent_id', 'text', needed)
        .addColumn('method', 'text', needed)
        .addColumn('code_hash', 'text', needed)
        .addColumn('code_expires_at', whole, needed)
        .addColumn('tries', whole, zero)
        .addColumn('passed_at', whole)
        .addColumn('spent_at', whole)
        .addColumn('created_at', whole, needed),
      'verifications',
    ),
    ofAccount(
      create(db, engine, 'outbox')
        .addColumn('id', 'text', key)
        .addColumn('company_id', 'text', needed)
        .addColumn('account_id', 'text', needed)
        .addColumn('request_number', whole)
        .addColumn('kind', 'text', needed)
        .addColumn('language', 'text', needed)
        .addColumn('sealed', bytes)
        .addColumn('created_at', whole, needed)
        .addColumn('expires_at', whole)
        .addColumn('state', 'text', needed)
        .addColumn('attempts', whole, zero)
        .addColumn('next_attempt_at', whole, needed)
        .addColumn('settled_at', whole)
        .addColumn('fault', 'text'),
      'outbox',
    ),
  ];
};

/** The journal refers to accounts by id without a constraint: it outlives them. */
const journal = (db: Kysely<unknown>, engine: Engine) => {
  const { whole } = types[engine];
  return [
    create(db, engine, 'audit_events')
      .addColumn('company_id', 'text', (column) => column.notNull().references('companies.id'))
      .addColumn('sequence', whole, needed)
      .addColumn('at', whole, needed)
      .addColumn('action', 'text', needed)
      .addColumn('actor_kind', 'text', needed)
      .addColumn('actor_id', 'text')
      .addColumn('account_id', 'text')
      .addColumn('source', 'text')
      .addColumn('details', 'text', needed)
      .addColumn('previous_hash', 'text', needed)
      .addColumn('hash', 'text', needed)
      .addPrimaryKeyConstraint('audit_events_key', ['company_id', 'sequence']),
    create(db, engine, 'audit_heads')
      .addColumn('company_id', 'text', (column) => column.notNull().primaryKey().references('companies.id'))
      .addColumn('sequence', whole, needed)
      .addColumn('hash', 'text', needed)
      .addColumn('mac', 'text', needed),
  ];
};

const indexes = [
  `create unique index companies_operating on companies (kind) where kind = 'operating'`,
  'create index accounts_by_name on accounts (company_id, sort_key)',
  'create index accounts_by_name_everywhere on accounts (sort_key)',
  'create index one_time_secrets_by_account on one_time_secrets (company_id, account_id, kind, created_at)',
  `create unique index one_time_secrets_by_link on one_time_secrets (hash) where kind = 'link'`,
  'create index one_time_secrets_by_expiry on one_time_secrets (expires_at)',
  'create index sessions_by_account on sessions (company_id, account_id, ended_at)',
  'create index sessions_by_source on sessions (company_id, account_id, source)',
  'create index sessions_by_expiry on sessions (expires_at)',
  'create index sessions_by_end on sessions (ended_at)',
  'create index sign_in_failures_by_account_by_age on sign_in_failures_by_account (last_failed_at)',
  'create index sign_in_failures_of_account on sign_in_failures_by_source (account_key)',
  'create index sign_in_failures_by_source_by_age on sign_in_failures_by_source (failed_at)',
  'create index verifications_by_account on verifications (company_id, account_id, created_at)',
  'create index verifications_by_request on verifications (request_number, created_at)',
  'create index verifications_by_age on verifications (created_at)',
  'create index reset_requests_by_email on reset_requests (email_key, created_at)',
  'create index reset_requests_by_account on reset_requests (company_id, account_id)',
  'create index reset_requests_by_state on reset_requests (state, closed_at)',
  'create index outbox_by_state on outbox (state, next_attempt_at)',
  'create index outbox_by_request on outbox (request_number)',
  'create index outbox_by_settling on outbox (settled_at)',
  'create index audit_events_by_account on audit_events (company_id, account_id, sequence)',
];

/** What the journal tells is never told otherwise. */
const appendOnly: Readonly<Record<Engine, readonly string[]>> = {
  sqlite: ['update', 'delete'].map(
    (act) => `create trigger audit_events_no_${act} before ${act} on audit_events
      begin select raise(abort, 'audit_events is append-only'); end`,
  ),
  postgres: [
    `create function refuse_change() returns trigger language plpgsql as
      $$ begin raise exception '% is append-only', tg_table_name; end $$`,
    `create trigger audit_events_no_change before update or delete on audit_events
      for each row execute function refuse_change()`,
    `create trigger audit_events_no_truncate before truncate on audit_events
      for each statement execute function refuse_change()`,
  ],
};
