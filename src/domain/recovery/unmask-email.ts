import type { SignedInActor } from '../accounts/actor.ts';
import { type DeskDeps, requestEvent } from './desk-deps.ts';
import { findOwnRequest, type RequestRefusal } from './verify-caller.ts';

/**
 * Promise: the whole mail address on file, for the answer that asked for it.
 * Who may: the agent who has the request, for accounts the desk may reset. Records contact-unmasked. Mails nothing.
 */
export const unmaskEmail = async (
  deps: DeskDeps,
  agent: SignedInActor,
  number: number,
): Promise<{ kind: 'shown'; email: string } | { kind: RequestRefusal }> => {
  const found = await findOwnRequest(deps, agent, number);
  if (typeof found === 'string') return { kind: found };
  const details = { which: 'email', why: 'asked' };
  await deps.storage.transaction((tx) =>
    tx.audit.append(requestEvent(agent, found.request, 'contact-unmasked', deps.clock.now(), details)),
  );
  return { kind: 'shown', email: found.account.email };
};
