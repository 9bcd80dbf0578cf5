import type { Kysely, Migration } from 'kysely';

/** How many people came to each result, for when the people themselves are forgotten. */
export const countsOfMassActions = (): Migration => ({
  up: async (db: Kysely<unknown>) => {
    await db.schema.alterTable('mass_actions').addColumn('results', 'text').execute();
  },
});
