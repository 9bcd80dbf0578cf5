import type { Selectable } from 'kysely';
import type { Disavowal } from '../domain/recovery/disavowal.ts';
import type { DisavowalStore } from '../domain/recovery/disavowal-store.ts';
import type { Database } from './schema.ts';
import type { DisavowalsTable } from './schema-after-a-reset.ts';

export const disavowalStore = ({ db }: Database): DisavowalStore => ({
  insert: async (disavowal) => {
    await db.insertInto('disavowals').values(toColumns(disavowal)).execute();
  },

  findByToken: async (tokenHash) => {
    const row = await db.selectFrom('disavowals').selectAll().where('token_hash', '=', tokenHash).executeTakeFirst();
    return row ? toDisavowal(row) : null;
  },

  press: async (companyId, disavowalId, now) => {
    const { numUpdatedRows } = await db
      .updateTable('disavowals')
      .set({ pressed_at: now })
      .where('company_id', '=', companyId)
      .where('id', '=', disavowalId)
      .where('pressed_at', 'is', null)
      .where('voided_at', 'is', null)
      .where('expires_at', '>', now)
      .executeTakeFirstOrThrow();
    return numUpdatedRows === 1n;
  },

  voidOfOwnPassword: async (companyId, accountId, now) => {
    await db
      .updateTable('disavowals')
      .set({ voided_at: now })
      .where('company_id', '=', companyId)
      .where('account_id', '=', accountId)
      .where('what', '=', 'password-changed')
      .where('pressed_at', 'is', null)
      .where('voided_at', 'is', null)
      .execute();
  },

  voidAll: async (companyId, accountId, now) => {
    await db
      .updateTable('disavowals')
      .set({ voided_at: now })
      .where('company_id', '=', companyId)
      .where('account_id', '=', accountId)
      .where('voided_at', 'is', null)
      // A new contact was told to the one before: a reset that goes to the new one must not silence it.
      .where((eb) =>
        eb.or([
          eb('what', 'not in', ['email-change-asked', 'email-changed', 'telephone-changed']),
          eb('pressed_at', 'is not', null),
        ]),
      )
      .execute();
  },

  isStanding: async (companyId, accountId) => {
    const row = await db
      .selectFrom('disavowals')
      .select('id')
      .where('company_id', '=', companyId)
      .where('account_id', '=', accountId)
      .where('pressed_at', 'is not', null)
      .where('voided_at', 'is', null)
      .limit(1)
      .executeTakeFirst();
    return row !== undefined;
  },

  wasGivenBack: async (companyId, accountId, since) => {
    const row = await db
      .selectFrom('disavowals')
      .select('id')
      .where('company_id', '=', companyId)
      .where('account_id', '=', accountId)
      .where('what', 'in', waysBack)
      .where('happened_at', '>=', since)
      .limit(1)
      .executeTakeFirst();
    return row !== undefined;
  },

  countActs: async (companyId, accountId, since) => {
    const { acts } = await db
      .selectFrom('disavowals')
      .select((eb) => eb.fn.count<number | string>('happened_at').distinct().as('acts'))
      .where('company_id', '=', companyId)
      .where('account_id', '=', accountId)
      .where('what', 'in', [...waysBack, 'telephone-changed'])
      .where('happened_at', '>', since)
      .executeTakeFirstOrThrow();
    return Number(acts);
  },
});

const waysBack = ['reset', 'emergency', 'reset-by-administrator', 'password-set'] as const;

const toColumns = (disavowal: Disavowal): DisavowalsTable => ({
  id: disavowal.id,
  company_id: disavowal.companyId,
  account_id: disavowal.accountId,
  token_hash: disavowal.tokenHash,
  what: disavowal.what,
  delivery: disavowal.delivery,
  told_id: disavowal.toldId,
  happened_at: disavowal.happenedAt,
  expires_at: disavowal.expiresAt,
  pressed_at: disavowal.pressedAt,
  voided_at: disavowal.voidedAt,
});

const toDisavowal = (row: Selectable<DisavowalsTable>): Disavowal => ({
  id: row.id,
  companyId: row.company_id,
  accountId: row.account_id,
  tokenHash: row.token_hash,
  what: row.what,
  delivery: row.delivery,
  toldId: row.told_id,
  happenedAt: row.happened_at,
  expiresAt: row.expires_at,
  pressedAt: row.pressed_at,
  voidedAt: row.voided_at,
});
