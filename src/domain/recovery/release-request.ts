import type { SignedInActor } from '../accounts/actor.ts';
import { type DeskDeps, requestEvent } from './desk-deps.ts';
import { mayRecover } from './who-may.ts';

/**
 * Promise: the request waits again, for whoever takes it next; what its agent had proved about the caller goes with the
 * agent, since nobody else can use it.
 * Who may: the agent who has it; a supervisor, when that agent is gone. Records request-released. Mails nothing.
 */
export const releaseRequest = async (
  deps: DeskDeps,
  agent: SignedInActor,
  number: number,
): Promise<'released' | 'unknown' | 'not-taken' | 'not-allowed'> => {
  if (!mayRecover(agent, 'take-request')) return 'not-allowed';
  return deps.storage.transaction(async (tx) => {
    const request = await tx.requests.find(number);
    if (!request) return 'unknown';
    if (request.takenBy !== agent.accountId && !mayRecover(agent, 'take-over-request')) return 'not-allowed';
    if (request.takenBy === null || !(await tx.requests.release(number, request.takenBy))) return 'not-taken';
    await tx.audit.append(requestEvent(agent, request, 'request-released', deps.clock.now()));
    return 'released';
  });
};
