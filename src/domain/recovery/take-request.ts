import type { SignedInActor } from '../accounts/actor.ts';
import { requestEvent } from './desk-deps.ts';
import { noteSensorsOf, type SensingDeps } from './note-sensors.ts';
import { mayRecover } from './who-may.ts';

/**
 * Promise: one agent has the request; of two who press at once, one gets it.
 * Who may: agents and supervisors. Records request-taken, and sensor-raised where one rings. Mails nothing.
 */
export const takeRequest = async (
  deps: SensingDeps,
  agent: SignedInActor,
  number: number,
): Promise<'taken' | 'unknown' | 'not-waiting' | 'not-allowed'> => {
  if (!mayRecover(agent, 'take-request')) return 'not-allowed';
  return deps.storage.transaction(async (tx) => {
    const request = await tx.requests.find(number);
    if (!request) return 'unknown';
    if (request.takenBy === agent.accountId) return 'taken';
    const now = deps.clock.now();
    if (!(await tx.requests.take(number, agent.accountId, now))) return 'not-waiting';
    await tx.audit.append(requestEvent(agent, request, 'request-taken', now));
    await noteSensorsOf(tx, deps, agent, request, now);
    return 'taken';
  });
};
