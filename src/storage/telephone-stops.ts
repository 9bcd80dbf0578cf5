import type { Selectable } from 'kysely';
import type { TelephoneStop } from '../domain/recovery/telephone-stop.ts';
import type { TelephoneStopStore } from '../domain/recovery/telephone-stop-store.ts';
import { lockName } from './locks.ts';
import type { Database } from './schema.ts';
import type { TelephoneStopsTable } from './schema-after-a-reset.ts';

export const telephoneStopStore = (database: Database): TelephoneStopStore => {
  const { db } = database;
  // Whoever weighs a verification to write a reset holds this to the end: no stop comes in between.
  const alone = async () => {
    if (db.isTransaction) await lockName(database, 'telephone', '');
  };
  return {
    findFor: async (companyId) => {
      await alone();
      const row = await standing(database)
        .where((eb) => eb.or([eb('company_id', '=', companyId), eb('company_id', 'is', null)]))
        .limit(1)
        .executeTakeFirst();
      return row ? toStop(row) : null;
    },

    list: async () => (await standing(database).limit(mostListed).execute()).map(toStop),

    stop: async (stop) => {
      await alone();
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('telephone_stops')
        .values({
          id: stop.id,
          company_id: stop.companyId,
          by_desk: stop.byDesk ? 1 : 0,
          reason: stop.reason,
          stopped_by: stop.stoppedBy,
          stopped_at: stop.stoppedAt,
          ended_at: null,
        })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow();
      return numInsertedOrUpdatedRows === 1n;
    },

    end: async (companyId, byDesk, now) => {
      await alone();
      const row = await db
        .updateTable('telephone_stops')
        .set({ ended_at: now })
        .where('company_id', companyId === null ? 'is' : '=', companyId)
        .where('by_desk', '=', byDesk ? 1 : 0)
        .where('ended_at', 'is', null)
        .returningAll()
        .executeTakeFirst();
      return row ? toStop(row) : null;
    },
  };
};

const mostListed = 500;

const standing = ({ db }: Database) =>
  db
    .selectFrom('telephone_stops')
    .selectAll()
    .where('ended_at', 'is', null)
    .orderBy('stopped_at', 'desc')
    .orderBy('id');

const toStop = (row: Selectable<TelephoneStopsTable>): TelephoneStop => ({
  id: row.id,
  companyId: row.company_id,
  byDesk: row.by_desk === 1,
  reason: row.reason,
  stoppedBy: row.stopped_by,
  stoppedAt: row.stopped_at,
});
