import type { Clock } from '../../../platform/clock.ts';
import type { Transactional } from '../../../platform/transactional.ts';
import type { Actor } from '../../accounts/actor.ts';
import { type MeetStores, meetElsewhere } from '../met-elsewhere.ts';
import type { ImportPlan, ImportPreview } from './import-outcome.ts';

export type ShowDeps = { storage: Transactional<MeetStores>; clock: Clock };

/** What of a plan its bringer may see: beyond the day's bound, which addresses are taken out of reach comes with the run. */
export const showPlan = async (
  { storage, clock }: ShowDeps,
  actor: Actor,
  { met, preview, withheld }: ImportPlan,
): Promise<ImportPreview> => {
  if (met.length === 0) return preview;
  const mayHear = await storage.transaction((tx) => meetElsewhere(tx, actor, met, clock.now()));
  return mayHear ? preview : withheld;
};
