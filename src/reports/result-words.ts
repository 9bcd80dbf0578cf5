import { isOver, type MassAction, type MassResult } from '../domain/mass-actions/mass-action.ts';
import type { Sentences } from '../text/sentences.ts';

/** What became of somebody, as a report says it to whoever reads it. */
export const resultWords = (
  say: Sentences['massActions'],
  action: Pick<MassAction, 'kind' | 'state'>,
  result: MassResult | null,
): string => {
  if (result === null) return isOver(action) ? say.untouched : say.waiting;
  if (result === 'done') return say.done[action.kind];
  return result === 'oneself' ? say.ownAccount : say.leftOut[result];
};
