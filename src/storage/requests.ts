import { sql } from 'kysely';
import { emailKey } from '../domain/accounts/account.ts';
import type { RequestStore } from '../domain/recovery/request-store.ts';
import type { ResetRequest } from '../domain/recovery/reset-request.ts';
import { lockName } from './locks.ts';
import { queueOf } from './queue.ts';
import { toRequest } from './request-rows.ts';
import type { Database, ResetRequestsTable } from './schema.ts';

export const requestStore = (database: Database): RequestStore => ({
  insert: async (request) => {
    const { number } = await database.db
      .insertInto('reset_requests')
      .values(toColumns(request))
      .returning('number')
      .executeTakeFirstOrThrow();
    return number;
  },

  find: async (number) => {
    const row = await database.db
      .selectFrom('reset_requests')
      .selectAll()
      .where('number', '=', number)
      .executeTakeFirst();
    return row ? toRequest(row) : null;
  },

  // Whoever finds none may write one: of two who ask at once, the second waits and finds what the first wrote.
  findOpen: async (email) => {
    const key = emailKey(email);
    if (database.db.isTransaction) await lockName(database, 'request', key);
    const row = await database.db
      .selectFrom('reset_requests')
      .selectAll()
      .where('email_key', '=', key)
      .where('kind', '=', 'reset')
      .where('state', '<>', 'closed')
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row ? toRequest(row) : null;
  },

  countSince: async (email, since) => {
    const { count } = await database.db
      .selectFrom('reset_requests')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('email_key', '=', emailKey(email))
      .where('created_at', '>=', since)
      .executeTakeFirstOrThrow();
    return count;
  },

  countOfCompany: async (companyId, since) => {
    const { count } = await database.db
      .selectFrom('reset_requests')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('company_id', '=', companyId)
      .where('kind', '=', 'reset')
      .where('created_at', '>=', since)
      .executeTakeFirstOrThrow();
    return count;
  },

  countOfAccount: async (companyId, accountId, since) => {
    const { requests, agents } = await database.db
      .selectFrom('reset_requests')
      .select((eb) => [
        eb.fn.countAll<number>().as('requests'),
        eb.fn.count<number>('taken_by').distinct().as('agents'),
      ])
      .where('company_id', '=', companyId)
      .where('account_id', '=', accountId)
      .where('kind', '=', 'reset')
      .where('created_at', '>=', since)
      .executeTakeFirstOrThrow();
    return { requests, agents };
  },

  listSources: async (companyId, accountId, since, limit) => {
    const rows = await database.db
      .selectFrom('reset_requests')
      .select('source')
      .where('company_id', '=', companyId)
      .where('account_id', '=', accountId)
      .where('created_at', '>=', since)
      .where('source', 'is not', null)
      .groupBy('source')
      .orderBy((eb) => eb.fn.max('number'), 'desc')
      .limit(limit)
      .execute();
    return rows.flatMap(({ source }) => source ?? []);
  },

  listOfAccount: async (companyId, accountId, limit) => {
    const rows = await database.db
      .selectFrom('reset_requests')
      .selectAll()
      .where('company_id', '=', companyId)
      .where('account_id', '=', accountId)
      .orderBy('number', 'desc')
      .limit(limit)
      .execute();
    return rows.map(toRequest);
  },

  countOpenUnknown: async () => {
    const { count } = await database.db
      .selectFrom('reset_requests')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('account_id', 'is', null)
      .where('state', '<>', 'closed')
      .executeTakeFirstOrThrow();
    return count;
  },

  // Whoever asks again cannot put words over what was said before.
  noteRepeat: async (number, message, now) => {
    await database.db
      .updateTable('reset_requests')
      .set({ repeated_at: now, message: sql`case when message = '' then ${message} else message end` })
      .where('number', '=', number)
      .where('state', '<>', 'closed')
      .execute();
  },

  ...queueOf(database),

  take: async (number, agentId, now) => {
    const { numUpdatedRows } = await database.db
      .updateTable('reset_requests')
      .set({ state: 'taken', taken_by: agentId, taken_at: now })
      .where('number', '=', number)
      .where('state', '=', 'waiting')
      .executeTakeFirstOrThrow();
    return numUpdatedRows === 1n;
  },

  release: async (number, agentId) => {
    const { numUpdatedRows } = await database.db
      .updateTable('reset_requests')
      .set({ state: 'waiting', taken_by: null })
      .where('number', '=', number)
      .where('taken_by', '=', agentId)
      .where('state', 'in', ['taken', 'sent'])
      .executeTakeFirstOrThrow();
    return numUpdatedRows === 1n;
  },

  markSent: async (number, agentId, now) => {
    const { numUpdatedRows } = await database.db
      .updateTable('reset_requests')
      .set((eb) => ({ state: 'sent', sent_at: eb.fn.coalesce('sent_at', eb.val(now)) }))
      .where('number', '=', number)
      .where('taken_by', '=', agentId)
      .where('state', 'in', ['taken', 'sent'])
      .executeTakeFirstOrThrow();
    return numUpdatedRows === 1n;
  },

  noteHold: async (number, now) => {
    const { numUpdatedRows } = await database.db
      .updateTable('reset_requests')
      .set({ held_at: now })
      .where('number', '=', number)
      .where('held_at', 'is', null)
      .executeTakeFirstOrThrow();
    return numUpdatedRows === 1n;
  },

  findOpenIncident: async (companyId, accountId) => {
    if (database.db.isTransaction) await lockName(database, 'incident', accountId);
    const row = await database.db
      .selectFrom('reset_requests')
      .selectAll()
      .where('company_id', '=', companyId)
      .where('account_id', '=', accountId)
      .where('kind', '=', 'incident')
      .where('state', '<>', 'closed')
      .orderBy('number')
      .limit(1)
      .executeTakeFirst();
    return row ? toRequest(row) : null;
  },

  noteCause: async (number, cause, now) => {
    await database.db
      .updateTable('reset_requests')
      .set({ cause, repeated_at: now, state: sql`case when state = 'sent' then 'taken' else state end` })
      .where('number', '=', number)
      .where('kind', '=', 'incident')
      .where('state', '<>', 'closed')
      .execute();
  },

  close: async (number, closing, now) => {
    const { numUpdatedRows } = await database.db
      .updateTable('reset_requests')
      .set({ state: 'closed', closing, closed_at: now })
      .where('number', '=', number)
      .where('state', '<>', 'closed')
      .executeTakeFirstOrThrow();
    return numUpdatedRows === 1n;
  },

  closeForAccount: async (companyId, accountId, closing, now) => {
    if (closing === 'solved') {
      await database.db
        .updateTable('reset_requests')
        .set({ recovered_at: now })
        .where('company_id', '=', companyId)
        .where('account_id', '=', accountId)
        .where('state', '<>', 'closed')
        .where('recovered_at', 'is', null)
        .execute();
    }
    const rows = await database.db
      .updateTable('reset_requests')
      .set({ state: 'closed', closing, closed_at: now })
      .where('company_id', '=', companyId)
      .where('account_id', '=', accountId)
      .where('kind', '=', 'reset')
      .where('state', '<>', 'closed')
      .returning('number')
      .execute();
    return rows.map(({ number }) => number).sort((a, b) => a - b);
  },
});

const toColumns = (request: Omit<ResetRequest, 'number'>): Omit<ResetRequestsTable, 'number'> => ({
  company_id: request.companyId,
  account_id: request.accountId,
  channel: request.channel,
  email: request.email,
  email_key: emailKey(request.email),
  kind: request.kind,
  subject: request.subject,
  message: request.message,
  source: request.source,
  state: request.state,
  taken_by: request.takenBy,
  created_at: request.createdAt,
  repeated_at: request.repeatedAt,
  taken_at: request.takenAt,
  sent_at: request.sentAt,
  recovered_at: request.recoveredAt,
  held_at: request.heldAt,
  closed_at: request.closedAt,
  closing: request.closing,
  cause: request.cause ?? null,
});
