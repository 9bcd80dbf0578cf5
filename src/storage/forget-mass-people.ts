import type { Kysely } from 'kysely';
import { hours } from '../platform/clock.ts';
import { countMassResults } from './mass-actions.ts';
import type { Schema } from './schema.ts';

const yearMs = hours(24 * 365);

/** Whom an action concerned goes a year after its end; how many came to each result stays with the action. */
export const forgetMassPeople = async (db: Kysely<Schema>, now: number, rowsAtOnce: number): Promise<number> => {
  const ended = db.selectFrom('mass_actions').where('ended_at', '<', now - yearMs);
  const uncounted = await ended.select(['id', 'company_id']).where('results', 'is', null).limit(rowsAtOnce).execute();
  for (const { id, company_id } of uncounted) {
    const results = JSON.stringify(await countMassResults({ db }, company_id, id));
    await db.updateTable('mass_actions').set({ results }).where('id', '=', id).execute();
  }
  const old = db
    .selectFrom('mass_action_people')
    .select(['action_id', 'account_id'])
    .where('action_id', 'in', ended.select('id').where('results', 'is not', null))
    .limit(rowsAtOnce)
    .$asTuple('action_id', 'account_id');
  const { numDeletedRows } = await db
    .deleteFrom('mass_action_people')
    .where((eb) => eb(eb.refTuple('action_id', 'account_id'), 'in', old))
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
};
