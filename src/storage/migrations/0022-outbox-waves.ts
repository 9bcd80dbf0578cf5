import { type Kysely, type Migration, sql } from 'kysely';

/** Which notices go to many people at once, and let those of one person pass. */
export const outboxWaves = (): Migration => ({
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .alterTable('outbox')
      .addColumn('in_wave', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
    await sql.raw('create index outbox_by_turn on outbox (state, channel, in_wave, next_attempt_at, id)').execute(db);
  },
});
