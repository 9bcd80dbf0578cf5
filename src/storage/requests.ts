import { type Selectable, sql } from 'kysely';
import { emailKey } from '../domain/accounts/account.ts';
import type { QueuedRequest, RequestStore } from '../domain/recovery/request-store.ts';
import type { ResetRequest } from '../domain/recovery/reset-request.ts';
import { lockName } from './locks.ts';
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

  queue: async (limit) => {
    const rows = await withNames(database)
      .where('r.state', 'in', ['waiting', 'taken', 'sent'])
      .orderBy(sql`case when r.account_id is null then 1 else 0 end`)
      .orderBy(sql`case r.state when 'waiting' then 0 when 'taken' then 1 else 2 end`)
      .orderBy('r.created_at')
      .orderBy('r.number')
      .limit(limit)
      .execute();
    return rows.map(toQueued);
  },

  recentlyClosed: async (limit) => {
    const rows = await withNames(database)
      .where('r.state', '=', 'closed')
      .orderBy('r.closed_at', 'desc')
      .orderBy('r.number', 'desc')
      .limit(limit)
      .execute();
    return rows.map(toQueued);
  },

  take: async (number, agentId, now) => {
    const { numUpdatedRows } = await database.db
      .updateTable('reset_requests')
      .set({ state: 'taken', taken_by: agentId, taken_at: now })
      .where('number', '=', number)
      .where('state', '=', 'waiting')
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

const withNames = ({ db }: Database) =>
  db
    .selectFrom('reset_requests as r')
    .leftJoin('accounts as person', (join) =>
      join.onRef('person.company_id', '=', 'r.company_id').onRef('person.id', '=', 'r.account_id'),
    )
    .leftJoin('companies as c', 'c.id', 'r.company_id')
    .leftJoin('accounts as agent', 'agent.id', 'r.taken_by')
    .selectAll('r')
    .select(['person.first_name', 'person.last_name', 'c.name as company_name'])
    .select(['agent.first_name as agent_first_name', 'agent.last_name as agent_last_name']);

type NamedRow = Awaited<ReturnType<ReturnType<typeof withNames>['executeTakeFirstOrThrow']>>;

const toQueued = (row: NamedRow): QueuedRequest => ({
  ...toRequest(row),
  personName: nameOf(row.first_name, row.last_name),
  companyName: row.company_name,
  takenByName: nameOf(row.agent_first_name, row.agent_last_name),
});

const nameOf = (first: string | null, last: string | null): string | null =>
  first === null || last === null ? null : `${first} ${last}`;

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

const toRequest = (row: Selectable<ResetRequestsTable>): ResetRequest => ({
  number: row.number,
  companyId: row.company_id,
  accountId: row.account_id,
  channel: row.channel,
  email: row.email,
  kind: row.kind,
  subject: row.subject,
  message: row.message,
  source: row.source,
  state: row.state,
  takenBy: row.taken_by,
  createdAt: row.created_at,
  repeatedAt: row.repeated_at,
  takenAt: row.taken_at,
  sentAt: row.sent_at,
  recoveredAt: row.recovered_at,
  heldAt: row.held_at,
  closedAt: row.closed_at,
  closing: row.closing,
  ...(row.cause && { cause: row.cause }),
});
