import type { Selectable } from 'kysely';
import type { Session, SessionEnd } from '../domain/sessions/session.ts';
import type { SessionStore } from '../domain/sessions/session-store.ts';
import { findSignedIn } from './find-signed-in.ts';
import { removeLinks } from './linked-accounts.ts';
import { within } from './locks.ts';
import type { Database, SessionsTable } from './schema.ts';

const longestList = 100;

export const sessionStore = (database: Database): SessionStore => ({
  insert: async (session) => {
    await database.db.insertInto('sessions').values(toColumns(session)).execute();
  },

  find: (tokenHash) => findSignedIn(database, tokenHash),

  listSources: async (companyId, accountId, limit) => {
    const rows = await database.db
      .selectFrom('sessions')
      .select('source')
      .where('company_id', '=', companyId)
      .where('account_id', '=', accountId)
      .where('kind', '=', 'full')
      .groupBy('source')
      .orderBy((eb) => eb.fn.max('created_at'), 'desc')
      .limit(limit)
      .execute();
    return rows.map(({ source }) => source);
  },

  hasComeFrom: async (companyId, accountId, source) => {
    const row = await database.db
      .selectFrom('sessions')
      .select('id')
      .where('company_id', '=', companyId)
      .where('account_id', '=', accountId)
      .where('source', '=', source)
      .limit(1)
      .executeTakeFirst();
    return row !== undefined;
  },

  touch: async (tokenHash, at) => {
    // The next use is noted: nobody's page waits until thousands of rows are written.
    if (database.driver?.isFreeToRead) return;
    await database.db
      .updateTable('sessions')
      .set({ last_seen_at: at })
      .where('token_hash', '=', tokenHash)
      .where('ended_at', 'is', null)
      .where('last_seen_at', '<', at)
      .execute();
  },

  end: async (companyId, tokenHash, reason, now) => {
    const { numUpdatedRows } = await ending(database, companyId, reason, now)
      .where('token_hash', '=', tokenHash)
      .executeTakeFirstOrThrow();
    return numUpdatedRows === 1n;
  },

  endById: async (companyId, accountId, sessionId, reason, now) => {
    const { numUpdatedRows } = await ending(database, companyId, reason, now)
      .where('account_id', '=', accountId)
      .where('id', '=', sessionId)
      .executeTakeFirstOrThrow();
    return numUpdatedRows === 1n;
  },

  endAll: (companyId, accountId, reason, now, exceptSessionId) =>
    within(database, async (tx) => {
      let query = ending(tx, companyId, reason, now).where('account_id', '=', accountId);
      if (exceptSessionId !== undefined) query = query.where('id', '<>', exceptSessionId);
      const { numUpdatedRows } = await query.executeTakeFirstOrThrow();
      await removeLinks(tx, { companyId, accountId });
      return Number(numUpdatedRows);
    }),

  endChoosing: async (companyId, accountId, reason, now) => {
    const { numUpdatedRows } = await ending(database, companyId, reason, now)
      .where('account_id', '=', accountId)
      .where('kind', '=', 'choose-password')
      .executeTakeFirstOrThrow();
    return Number(numUpdatedRows);
  },

  setPasswordExpiry: async (companyId, accountId, expiresAt) => {
    await database.db
      .updateTable('sessions')
      .set({ password_expires_at: expiresAt })
      .where('company_id', '=', companyId)
      .where('account_id', '=', accountId)
      .where('ended_at', 'is', null)
      .execute();
  },

  list: async (companyId, accountId, now) => {
    const rows = await database.db
      .selectFrom('sessions')
      .selectAll()
      .where('company_id', '=', companyId)
      .where('account_id', '=', accountId)
      .where('ended_at', 'is', null)
      .where('expires_at', '>', now)
      .orderBy('created_at', 'desc')
      .orderBy('id')
      .limit(longestList)
      .execute();
    return rows.map(toSession);
  },
});

/** Ends what is unended and unexpired, once. */
const ending = ({ db }: Database, companyId: string, reason: SessionEnd, now: number) =>
  db
    .updateTable('sessions')
    .set({ ended_at: now, end_reason: reason })
    .where('company_id', '=', companyId)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', now);

const toColumns = (session: Session): SessionsTable => ({
  id: session.id,
  token_hash: session.tokenHash,
  company_id: session.companyId,
  account_id: session.accountId,
  kind: session.kind,
  one_time_secret_id: session.oneTimeSecretId,
  created_at: session.createdAt,
  last_seen_at: session.lastSeenAt,
  expires_at: session.expiresAt,
  source: session.source,
  user_agent: session.userAgent,
  ended_at: null,
  end_reason: null,
  choose_reason: session.chooseReason,
  password_expires_at: session.passwordExpiresAt,
});

const toSession = (row: Selectable<SessionsTable>): Session => ({
  id: row.id,
  tokenHash: row.token_hash,
  companyId: row.company_id,
  accountId: row.account_id,
  kind: row.kind,
  oneTimeSecretId: row.one_time_secret_id,
  chooseReason: row.choose_reason,
  passwordExpiresAt: row.password_expires_at,
  createdAt: row.created_at,
  lastSeenAt: row.last_seen_at,
  expiresAt: row.expires_at,
  source: row.source,
  userAgent: row.user_agent,
});
