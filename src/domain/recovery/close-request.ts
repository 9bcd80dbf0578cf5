import type { SignedInActor } from '../accounts/actor.ts';
import { type DeskDeps, requestEvent } from './desk-deps.ts';
import type { Closing } from './reset-request.ts';
import { mayRecover } from './who-may.ts';

/**
 * Promise: the request is closed with a reason; closing a closed one changes nothing.
 * Who may: the agent who has it, any agent while nobody has it, a supervisor always; an incident supervisors alone, since
 * it holds what else is asked for that person. Records request-closed. Mails nothing.
 */
export const closeRequest = async (
  deps: DeskDeps,
  agent: SignedInActor,
  number: number,
  closing: Closing,
): Promise<'closed' | 'unknown' | 'not-allowed'> => {
  if (!mayRecover(agent, 'close-request')) return 'not-allowed';
  return deps.storage.transaction(async (tx) => {
    const request = await tx.requests.find(number);
    if (!request) return 'unknown';
    const own = request.kind !== 'incident' && (request.takenBy === null || request.takenBy === agent.accountId);
    if (!own && !mayRecover(agent, 'close-any-request')) return 'not-allowed';
    const now = deps.clock.now();
    if (await tx.requests.close(number, closing, now)) {
      await tx.audit.append(requestEvent(agent, request, 'request-closed', now, { closing }));
    }
    return 'closed';
  });
};
