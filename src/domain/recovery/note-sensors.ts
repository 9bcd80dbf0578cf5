import type { Transactional } from '../../platform/transactional.ts';
import type { AccountStore } from '../accounts/account-store.ts';
import type { SignedInActor } from '../accounts/actor.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import type { Circumstance } from '../caller-verification/circumstance.ts';
import type { VerificationStore } from '../caller-verification/verification-store.ts';
import type { SessionStore } from '../sessions/session-store.ts';
import { circumstancesOf } from './circumstances-of.ts';
import { type DeskDeps, requestEvent } from './desk-deps.ts';
import type { RequestStore } from './request-store.ts';
import type { ResetRequest } from './reset-request.ts';

/** What is rather an attack than a coincidence. */
const sensors: readonly Circumstance[] = [
  'several-requests',
  'new-country',
  'repeated-calls',
  'busy-agent',
  'disavowed',
];

type Stores = {
  sessions: SessionStore;
  accounts: AccountStore;
  verifications: VerificationStore;
  requests: RequestStore;
  audit: AuditStore;
};

/** What a step of the desk uses, whose transaction notes what rings. */
export type SensingDeps = Omit<DeskDeps, 'storage'> &
  Parameters<typeof circumstancesOf>[1] & { storage: Transactional<Stores> };

/** At a step of an agent, in its transaction: a sensor that rings is noted with the request, and in the journal once. */
export const noteSensorsOf = async (
  tx: Stores,
  deps: Parameters<typeof circumstancesOf>[1],
  agent: SignedInActor,
  request: ResetRequest,
  now: number,
): Promise<void> => {
  const { companyId, accountId } = request;
  if (request.heldAt !== null || !companyId || !accountId) return;
  const account = await tx.accounts.find(companyId, accountId);
  if (account)
    await noteRinging(tx, agent, request, await circumstancesOf(tx, deps, agent, request, account, now), now);
};

/** The same where the circumstances are known already. */
export const noteRinging = async (
  tx: Pick<Stores, 'requests' | 'audit'>,
  agent: SignedInActor,
  request: ResetRequest,
  present: readonly Circumstance[],
  now: number,
): Promise<void> => {
  const ringing = present.filter((circumstance) => sensors.includes(circumstance));
  if (ringing.length === 0 || !(await tx.requests.noteHold(request.number, now))) return;
  await tx.audit.append(requestEvent(agent, request, 'sensor-raised', now, { sensors: ringing.join(' ') }));
};
