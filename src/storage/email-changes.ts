import type { Selectable } from 'kysely';
import type { EmailChange } from '../domain/recovery/email-change.ts';
import type { EmailChangeStore } from '../domain/recovery/email-change-store.ts';
import type { Database } from './schema.ts';
import type { EmailChangesTable } from './schema-after-a-reset.ts';

export const emailChangeStore = ({ db }: Database): EmailChangeStore => ({
  insert: async (change) => {
    await db.insertInto('email_changes').values(toColumns(change)).execute();
  },

  findByToken: async (tokenHash) => {
    const row = await db.selectFrom('email_changes').selectAll().where('token_hash', '=', tokenHash).executeTakeFirst();
    return row ? toEmailChange(row) : null;
  },

  findWaiting: async (companyId, accountId, now) => {
    const row = await db
      .selectFrom('email_changes')
      .selectAll()
      .where('company_id', '=', companyId)
      .where('account_id', '=', accountId)
      .where('confirmed_at', 'is', null)
      .where('cancelled_at', 'is', null)
      .where('expires_at', '>', now)
      .executeTakeFirst();
    return row ? toEmailChange(row) : null;
  },

  countAsked: async (companyId, accountId, since) => {
    const { count } = await db
      .selectFrom('email_changes')
      .select((eb) => eb.fn.countAll().as('count'))
      .where('company_id', '=', companyId)
      .where('account_id', '=', accountId)
      .where('asked_at', '>', since)
      .executeTakeFirstOrThrow();
    return Number(count);
  },

  listWaiting: async (companyId, accountIds, now) => {
    if (accountIds.length === 0) return new Map();
    const rows = await db
      .selectFrom('email_changes')
      .select(['account_id', 'email'])
      .where('company_id', '=', companyId)
      .where('account_id', 'in', [...accountIds])
      .where('confirmed_at', 'is', null)
      .where('cancelled_at', 'is', null)
      .where('expires_at', '>', now)
      .execute();
    return new Map(rows.map((row) => [row.account_id, row.email]));
  },

  confirm: async (companyId, changeId, now) => {
    const { numUpdatedRows } = await waiting({ db }, companyId, changeId, now)
      .set({ confirmed_at: now })
      .executeTakeFirstOrThrow();
    return numUpdatedRows === 1n;
  },

  renew: async (companyId, changeId, tokenHash, expiresAt, now) => {
    const { numUpdatedRows } = await waiting({ db }, companyId, changeId, now)
      .set((eb) => ({ token_hash: tokenHash, expires_at: expiresAt, mails: eb('mails', '+', 1) }))
      .executeTakeFirstOrThrow();
    return numUpdatedRows === 1n;
  },

  cancelWaiting: async (companyId, accountId, now) => {
    const { numUpdatedRows } = await db
      .updateTable('email_changes')
      .set({ cancelled_at: now })
      .where('company_id', '=', companyId)
      .where('account_id', '=', accountId)
      .where('confirmed_at', 'is', null)
      .where('cancelled_at', 'is', null)
      .executeTakeFirstOrThrow();
    return numUpdatedRows === 1n;
  },
});

const waiting = ({ db }: Pick<Database, 'db'>, companyId: string, changeId: string, now: number) =>
  db
    .updateTable('email_changes')
    .where('company_id', '=', companyId)
    .where('id', '=', changeId)
    .where('confirmed_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .where('expires_at', '>', now);

const toColumns = (change: EmailChange): EmailChangesTable => ({
  id: change.id,
  company_id: change.companyId,
  account_id: change.accountId,
  email: change.email,
  token_hash: change.tokenHash,
  asked_by: change.askedBy,
  asked_by_key: change.askedByKey,
  asked_at: change.askedAt,
  expires_at: change.expiresAt,
  mails: change.mails,
  confirmed_at: change.confirmedAt,
  cancelled_at: change.cancelledAt,
});

const toEmailChange = (row: Selectable<EmailChangesTable>): EmailChange => ({
  id: row.id,
  companyId: row.company_id,
  accountId: row.account_id,
  email: row.email,
  tokenHash: row.token_hash,
  askedBy: row.asked_by,
  askedByKey: row.asked_by_key,
  askedAt: row.asked_at,
  expiresAt: row.expires_at,
  mails: row.mails,
  confirmedAt: row.confirmed_at,
  cancelledAt: row.cancelled_at,
});
