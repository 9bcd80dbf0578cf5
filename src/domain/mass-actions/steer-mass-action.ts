import type { Clock } from '../../platform/clock.ts';
import type { Transactional } from '../../platform/transactional.ts';
import { type Actor, actorOf } from '../accounts/actor.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import type { MassAction, MassState } from './mass-action.ts';
import type { MassActionStore } from './mass-action-store.ts';
import { findShown, type MassTargeted } from './view-mass-action.ts';

type Deps = { storage: Transactional<{ massActions: MassActionStore; audit: AuditStore }>; clock: Clock };

/** `unchanged`: it was so already, or is over. */
export type SteerOutcome = 'changed' | 'unchanged' | 'unknown' | 'not-allowed';

/**
 * Promise: once this is answered, nothing more is done until somebody resumes it; a wave under way ends first.
 * Who may: the company's administrators; a delegate or a key, for the own actions; the operator at the console.
 * Records mass-action-paused. Mails nothing.
 */
export const pauseMassAction = (deps: Deps, actor: Actor, target: MassTargeted): Promise<SteerOutcome> =>
  steer(deps, actor, target, ['ready', 'running'], 'paused', 'mass-action-paused');

/**
 * Promise: it goes on where it was paused. Who may: the company's administrators; a delegate or a key, for the own
 * actions; the operator at the console. Records mass-action-resumed. Mails nothing.
 */
export const resumeMassAction = (deps: Deps, actor: Actor, target: MassTargeted): Promise<SteerOutcome> =>
  steer(deps, actor, target, ['paused'], 'running', 'mass-action-resumed');

/**
 * Promise: nothing more is done, for good; what was done stays. Who may: the company's administrators; a delegate or a key, for the
 * own actions; the operator at the console. Records mass-action-cancelled. Mails nothing.
 */
export const cancelMassAction = (deps: Deps, actor: Actor, target: MassTargeted): Promise<SteerOutcome> =>
  steer(deps, actor, target, ['ready', 'running', 'paused'], 'cancelled', 'mass-action-cancelled');

const steer = async (
  deps: Deps,
  actor: Actor,
  target: MassTargeted,
  from: readonly MassState[],
  state: MassAction['state'],
  action: 'mass-action-paused' | 'mass-action-resumed' | 'mass-action-cancelled',
): Promise<SteerOutcome> => {
  const shown = await findShown(deps, actor, target);
  if (typeof shown === 'string') return shown;
  return deps.storage.transaction(async (tx): Promise<SteerOutcome> => {
    const at = deps.clock.now();
    const end =
      state === 'cancelled' ? ({ endedAt: at, endCause: 'pressed' } as const) : { endedAt: null, endCause: null };
    if (!(await tx.massActions.change(shown.companyId, shown.id, from, { state, ...end }))) return 'unchanged';
    const details = { massAction: shown.id, kind: shown.kind };
    const event = { companyId: shown.companyId, at, action, accountId: null, details };
    await tx.audit.append({ ...actorOf(actor), ...event });
    return 'changed';
  });
};
