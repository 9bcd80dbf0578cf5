import type { Selectable } from 'kysely';
import type { LeasedNotice, OutboxChannel, OutboxStore } from '../domain/notifications/outbox-store.ts';
import { type SealedPart, sealNotice, unsealNotice } from './notice-seal.ts';
import type { Database, OutboxTable } from './schema.ts';

const longestFault = 500;

export const outboxStore = (database: Database, key: Uint8Array): OutboxStore => ({
  put: async (notice) => {
    await database.db
      .insertInto('outbox')
      .values({
        id: notice.id,
        company_id: notice.companyId,
        account_id: notice.accountId,
        request_number: notice.requestNumber,
        channel: notice.channel ?? 'mail',
        kind: notice.content.kind,
        language: notice.language,
        sealed: sealNotice(key, notice),
        created_at: notice.createdAt,
        expires_at: notice.expiresAt,
        state: 'waiting',
        attempts: 0,
        next_attempt_at: notice.createdAt,
        in_wave: notice.inWave ? 1 : 0,
        settled_at: null,
        fault: null,
      })
      .execute();
  },

  lease: async (now, leasedUntil, limit, channel) => {
    const rows = await takeDue(database, now, leasedUntil, limit, channel, 0);
    const room = limit - rows.length;
    if (room > 0) rows.push(...(await takeDue(database, now, leasedUntil, room, channel, 1)));
    const leased: LeasedNotice[] = [];
    for (const row of rows) {
      const opened = open(row, key);
      if (opened) leased.push(toLeased(row, opened));
      else await noteFault(database, row.id, 'its seal does not open');
    }
    if (rows.length > 0 && leased.length === 0) {
      throw new Error('No waiting notice can be opened: is the secret key the one they were written with?');
    }
    return leased;
  },

  markSent: async (noticeId, at) => {
    await database.db
      .updateTable('outbox')
      .set({ state: 'sent', settled_at: at, sealed: null, fault: null })
      .where('id', '=', noticeId)
      .where('state', '<>', 'sent')
      .execute();
  },

  postpone: async (noticeId, nextAttemptAt, fault) => {
    await database.db
      .updateTable('outbox')
      .set({ next_attempt_at: nextAttemptAt, fault: fault.slice(0, longestFault) })
      .where('id', '=', noticeId)
      .where('state', '=', 'waiting')
      .execute();
  },

  abandon: async (noticeId, at, fault) => {
    await database.db
      .updateTable('outbox')
      .set({ state: 'abandoned', settled_at: at, sealed: null, fault: fault.slice(0, longestFault) })
      .where('id', '=', noticeId)
      .where('state', '=', 'waiting')
      .execute();
  },

  nextDueAt: async (channel) => {
    const { due } = await database.db
      .selectFrom('outbox')
      .select((eb) => eb.fn.min<number | null>('next_attempt_at').as('due'))
      .where('state', '=', 'waiting')
      .where('channel', '=', channel)
      .executeTakeFirstOrThrow();
    return due;
  },

  listForRequest: async (requestNumber) => {
    const rows = await database.db
      .selectFrom('outbox')
      .select(['kind', 'state', 'settled_at', 'created_at', 'attempts'])
      .where('request_number', '=', requestNumber)
      .orderBy('created_at')
      .orderBy('id')
      .execute();
    return rows.map(({ kind, state, settled_at, created_at, attempts }) => ({
      kind,
      state,
      at: settled_at ?? created_at,
      attempts,
    }));
  },
});

/** One guarded UPDATE; on PostgreSQL a worker passes over what another is taking. */
const takeDue = async (
  { db, engine }: Database,
  now: number,
  leasedUntil: number,
  limit: number,
  channel: OutboxChannel,
  inWave: 0 | 1,
) => {
  const rows = await db
    .with('due', (cte) => {
      const due = cte
        .selectFrom('outbox')
        .select('id')
        .where('state', '=', 'waiting')
        .where('channel', '=', channel)
        .where('in_wave', '=', inWave)
        .where('next_attempt_at', '<=', now)
        .orderBy('next_attempt_at')
        .orderBy('id')
        .limit(limit);
      return engine === 'postgres' ? due.forUpdate().skipLocked() : due;
    })
    .updateTable('outbox')
    .set((eb) => ({ attempts: eb('attempts', '+', 1), next_attempt_at: leasedUntil }))
    .where('id', 'in', (eb) => eb.selectFrom('due').select('due.id'))
    .where('state', '=', 'waiting')
    .where('next_attempt_at', '<=', now)
    .returningAll()
    .execute();
  return rows.sort((a, b) => a.created_at - b.created_at || (a.id < b.id ? -1 : 1));
};

type Row = Selectable<OutboxTable>;

/** Null when the seal does not open: the key is another, or the row was tampered with. */
const open = (row: Row, key: Uint8Array): SealedPart | null => {
  if (!row.sealed) return null;
  try {
    return unsealNotice(key, row.sealed, row.id);
  } catch {
    return null;
  }
};

const noteFault = ({ db }: Database, noticeId: string, fault: string) =>
  db.updateTable('outbox').set({ fault }).where('id', '=', noticeId).execute();

const toLeased = (row: Row, { to, content }: SealedPart): LeasedNotice => ({
  id: row.id,
  companyId: row.company_id,
  accountId: row.account_id,
  requestNumber: row.request_number,
  channel: row.channel,
  to,
  language: row.language,
  content,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  ...(row.in_wave === 1 ? { inWave: true } : {}),
  attempts: row.attempts,
  leasedUntil: row.next_attempt_at,
});
