import type { Selectable } from 'kysely';
import type { ApiKey } from '../domain/api-keys/api-key.ts';
import type { ApiKeyStore } from '../domain/api-keys/api-key-store.ts';
import { lockName } from './locks.ts';
import type { Database } from './schema.ts';
import type { ApiKeysTable } from './schema-of-the-api.ts';

export const apiKeyStore = (database: Database): ApiKeyStore => {
  const { db } = database;
  return {
    insert: async (key) => {
      await db.insertInto('api_keys').values(toColumns(key)).execute();
    },

    find: async (companyId, keyId) => {
      const row = await db
        .selectFrom('api_keys')
        .selectAll()
        .where('company_id', '=', companyId)
        .where('id', '=', keyId)
        .executeTakeFirst();
      return row ? toKey(row) : null;
    },

    findLive: async (companyId, keyId, now) => {
      const row = await db
        .selectFrom('api_keys')
        .selectAll()
        .where('company_id', '=', companyId)
        .where('id', '=', keyId)
        .where('revoked_at', 'is', null)
        .where('expires_at', '>', now)
        .executeTakeFirst();
      return row ? toKey(row) : null;
    },

    findByHash: async (hash) => {
      const row = await db.selectFrom('api_keys').selectAll().where('hash', '=', hash).executeTakeFirst();
      return row ? toKey(row) : null;
    },

    list: async (companyId, limit) => {
      const rows = await db
        .selectFrom('api_keys')
        .selectAll()
        .where('company_id', '=', companyId)
        .orderBy('created_at', 'desc')
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(toKey);
    },

    countLive: async (companyId, now) => {
      await lockName(database, 'keys of', companyId);
      const { count } = await db
        .selectFrom('api_keys')
        .select((eb) => eb.fn.countAll().as('count'))
        .where('company_id', '=', companyId)
        .where('revoked_at', 'is', null)
        .where('expires_at', '>', now)
        .executeTakeFirstOrThrow();
      return Number(count);
    },

    revoke: async (companyId, keyId, now) => {
      const row = await db
        .updateTable('api_keys')
        .set({ revoked_at: now })
        .where('company_id', '=', companyId)
        .where('id', '=', keyId)
        .where('revoked_at', 'is', null)
        .where('expires_at', '>', now)
        .returningAll()
        .executeTakeFirst();
      return row ? toKey(row) : null;
    },

    touch: async (companyId, keyId, at) => {
      // As for a session: the next use is noted.
      if (database.driver?.isFreeToRead) return;
      await db
        .updateTable('api_keys')
        .set({ last_used_at: at })
        .where('company_id', '=', companyId)
        .where('id', '=', keyId)
        .where((eb) => eb.or([eb('last_used_at', 'is', null), eb('last_used_at', '<', at)]))
        .execute();
    },
  };
};

const toColumns = (key: ApiKey): ApiKeysTable => ({
  id: key.id,
  company_id: key.companyId,
  name: key.name,
  scopes: key.scopes.join(' '),
  hash: key.hash,
  created_at: key.createdAt,
  created_by: key.createdBy,
  expires_at: key.expiresAt,
  last_used_at: key.lastUsedAt,
  revoked_at: key.revokedAt,
});

const toKey = (row: Selectable<ApiKeysTable>): ApiKey => ({
  id: row.id,
  companyId: row.company_id,
  name: row.name,
  // A scope of a later version of the program means nothing to this one, and opens nothing.
  scopes: row.scopes.split(' ') as unknown as ApiKey['scopes'],
  hash: row.hash,
  createdAt: row.created_at,
  createdBy: row.created_by,
  expiresAt: row.expires_at,
  lastUsedAt: row.last_used_at,
  revokedAt: row.revoked_at,
});
