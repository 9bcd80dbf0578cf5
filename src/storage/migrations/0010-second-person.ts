import type { Kysely, Migration } from 'kysely';
import type { Engine } from '../schema.ts';

/** What the word of somebody who confirmed was worth when it was given, and why somebody said no. */
export const secondPerson = (engine: Engine): Migration => ({
  up: async (db: Kysely<unknown>) => {
    const whole = engine === 'sqlite' ? 'integer' : 'bigint';
    const proofs = () => db.schema.alterTable('verification_proofs');
    await proofs().addColumn('confirmer_role', 'text').execute();
    await proofs()
      .addColumn('confirmer_unsettled', whole, (column) => column.notNull().defaultTo(0))
      .execute();
    await proofs()
      .addColumn('reason', 'text', (column) => column.notNull().defaultTo(''))
      .execute();
    await db.schema
      .createIndex('verification_proofs_of_company')
      .on('verification_proofs')
      .columns(['company_id', 'method', 'started_at'])
      .execute();
  },
});
