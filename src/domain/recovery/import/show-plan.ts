import type { Clock } from '../../../platform/clock.ts';
import type { Transactional } from '../../../platform/transactional.ts';
import type { Actor } from '../../accounts/actor.ts';
import { type MeetStores, meetElsewhere } from '../met-elsewhere.ts';
import type { ImportPlan, ImportPreview } from './import-outcome.ts';

export type ShowDeps = { storage: Transactional<MeetStores>; clock: Clock };

/**
 * What of a plan its bringer may see: beyond the day's bound, whether addresses are taken out of reach comes with the run,
 * and a plan without any is shown no other way.
 */
export const showPlan = async (
  { storage, clock }: ShowDeps,
  actor: Actor,
  { met, preview, withheld }: ImportPlan,
): Promise<ImportPreview> => {
  const mayHear = await storage.transaction((tx) => meetElsewhere(tx, actor, met, clock.now()));
  return mayHear ? preview : withheld;
};
