import { type ColumnDefinitionBuilder, type Kysely, type Migration, sql } from 'kysely';
import type { Engine } from '../schema.ts';

/**
 * What a password leaves behind and what becomes of it: earlier ones, reminders before its end, and why a new one is
 * asked for. Accounts learn whose mailbox they have, so that one person's accounts are known as such.
 */
export const lifeOfAPassword = (engine: Engine): Migration => ({
  up: async (db: Kysely<unknown>) => {
    await makeHistory(db, engine);
    for (const [table, column, type, more] of columnsOf(engine)) {
      await db.schema.alterTable(table).addColumn(column, type, more).execute();
    }
    await fillMailboxKeys(db as Kysely<Filled>);
    await sql.raw(sayWhyOpenChoicesAre).execute(db);
    for (const index of indexes) await sql.raw(index).execute(db);
  },
});

const whole = { sqlite: 'integer', postgres: 'bigint' } as const;

type Column = (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder;
const needed: Column = (column) => column.notNull();

/** A row belongs to an account, and to no other company than the account does. */
const makeHistory = async (db: Kysely<unknown>, engine: Engine): Promise<void> => {
  const table = db.schema
    .createTable('password_history')
    .addColumn('company_id', 'text', needed)
    .addColumn('account_id', 'text', needed)
    .addColumn('version', whole[engine], needed)
    .addColumn('hash', 'text', needed)
    .addColumn('replaced_at', whole[engine], needed)
    .addPrimaryKeyConstraint('password_history_key', ['company_id', 'account_id', 'version'])
    .addForeignKeyConstraint('password_history_account', ['company_id', 'account_id'], 'accounts', [
      'company_id',
      'id',
    ] as never[]);
  await (engine === 'sqlite' ? table.modifyEnd(sql`strict`) : table).execute();
};

const columnsOf = (engine: Engine) =>
  [
    ['accounts', 'mailbox_key', 'text', (column: ColumnDefinitionBuilder) => column.notNull().defaultTo('')],
    ['credentials', 'must_change_reason', 'text', undefined],
    ['credentials', 'reminded_days', whole[engine], undefined],
    ['sessions', 'choose_reason', 'text', undefined],
    ['sessions', 'password_expires_at', whole[engine], undefined],
  ] as const;

type Filled = { accounts: { id: string; email_key: string; mailbox_key: string } };

const rowsAtOnce = 500;

const fillMailboxKeys = async (db: Kysely<Filled>): Promise<void> => {
  let last = '';
  for (;;) {
    const rows = await db
      .selectFrom('accounts')
      .select(['id', 'email_key'])
      .where('id', '>', last)
      .orderBy('id')
      .limit(rowsAtOnce)
      .execute();
    for (const { id, email_key } of rows) {
      await db
        .updateTable('accounts')
        .set({ mailbox_key: mailboxKeyAtThisStep(email_key) })
        .where('id', '=', id)
        .execute();
    }
    if (rows.length < rowsAtOnce) return;
    last = rows.at(-1)?.id ?? '';
  }
};

/** A step never changes, whatever the domain's own key becomes later: a later step would then fill the column anew. */
const mailboxKeyAtThisStep = (emailKey: string): string => emailKey.replace(/^([^@+]+)\+[^@]*(?=@)/u, '$1');

/** People who were choosing a password while the program was updated go on choosing it. */
const sayWhyOpenChoicesAre = `update sessions
  set choose_reason = case when one_time_secret_id is null then 'administrator' else 'one-time-secret' end
  where kind = 'choose-password'`;

const indexes = [
  'create index accounts_by_mailbox on accounts (mailbox_key)',
  'create index credentials_by_age on credentials (set_at, account_id)',
];
