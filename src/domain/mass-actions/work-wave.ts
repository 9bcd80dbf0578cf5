import type { Transactional } from '../../platform/transactional.ts';
import type { Account } from '../accounts/account.ts';
import type { Actor } from '../accounts/actor.ts';
import { reaches, reachOf } from '../accounts/reach.ts';
import { isLive } from '../api-keys/api-key.ts';
import type { ApiKeyStore } from '../api-keys/api-key-store.ts';
import type { GroupStore } from '../companies/group-store.ts';
import { type ActDeps, type ActStores, actOnPeople } from './act-on-people.ts';
import { isUnderWay, type MassAction, type MassResult } from './mass-action.ts';
import type { MassActionStore } from './mass-action-store.ts';

type Stores = ActStores & { groups: GroupStore; massActions: MassActionStore; apiKeys: ApiKeyStore };

export type WaveDeps = ActDeps & {
  storage: Transactional<Stores>;
  /** Mail servers take so many mails that nobody asked for. */
  invitationsPerMinute: number;
};

export type WaveOutcome =
  | { kind: 'worked'; action: Pick<MassAction, 'id' | 'companyId'>; people: number; isOver: boolean }
  /** Nothing is due now. */
  | { kind: 'idle' };

/** One transaction holds so many people: others sign in and work in between. */
const waveSize = 50;
const invitationSeconds = 10;
const keysRead = 1000;

/**
 * Promise: the next few people of one action that is due, whole or not at all, with what became of them: stopped at any
 * moment, nothing is repeated and nobody is passed over. The right of who began it, and the reach, are asked again.
 * Who may: the server itself; a command, while no server works. Records what is done to each person, mass-action-ended
 * after the last, mass-action-cancelled when the right is lost. Mails what is done to each person.
 */
export const workWave = async (deps: WaveDeps): Promise<WaveOutcome> => {
  const due = await deps.storage.massActions.nextDue(deps.clock.now());
  if (!due) return { kind: 'idle' };
  return deps.storage.transaction(async (tx): Promise<WaveOutcome> => {
    const action = await tx.massActions.findLocked(due.companyId, due.id);
    const now = deps.clock.now();
    // Paused meanwhile, or another node made this wave.
    if (!action || !isUnderWay(action) || action.nextWaveAt > now) return { kind: 'idle' };
    const actor = await beginnerOf(tx, action, now);
    const reach = actor && (await reachOf({ storage: tx }, actor, 'mass-action', action.companyId));
    if (!reach) {
      await end(tx, action, 'cancelled', now);
      return { kind: 'worked', action: due, people: 0, isOver: true };
    }
    const size = sizeOf(deps, action);
    const ids = await tx.massActions.listWaiting(action.companyId, action.id, size);
    const results = new Map<string, MassResult>(ids.map((id) => [id, 'out-of-reach']));
    const accounts: Account[] = [];
    for (const id of ids) {
      const account = await tx.accounts.findLocked(action.companyId, id);
      if (account && reaches(reach, account)) accounts.push(account);
    }
    for (const [id, result] of await actOnPeople(tx, deps, { action, actor, accounts, now })) results.set(id, result);
    const done = [...results.values()].filter((result) => result === 'done').length;
    await tx.massActions.settle(action.companyId, action.id, results, now, now + pauseOf(deps, action, done));
    const isOver = action.settled + ids.length >= action.concerned;
    if (isOver) await end(tx, action, 'done', now);
    return { kind: 'worked', action: due, people: ids.length, isOver };
  });
};

/** Invitations leave in small numbers, at the pace that was set. */
const sizeOf = ({ invitationsPerMinute }: WaveDeps, { kind }: MassAction): number =>
  kind === 'invite'
    ? Math.min(waveSize, Math.max(1, Math.floor((invitationsPerMinute * invitationSeconds) / 60)))
    : waveSize;

const pauseOf = ({ invitationsPerMinute }: WaveDeps, { kind }: MassAction, sent: number): number =>
  kind === 'invite' ? Math.ceil((sent * 60_000) / invitationsPerMinute) : 0;

/** Who began it, as they are now; null: they may do nothing any more. */
const beginnerOf = async (tx: Stores, action: MassAction, now: number): Promise<Actor | null> => {
  const { companyId, begunBy, begunByKey, sessionId, source } = action;
  if (begunByKey !== null) {
    const key = (await tx.apiKeys.list(companyId, keysRead)).find(({ id }) => id === begunByKey);
    if (!key || !isLive(key, now)) return null;
    return { kind: 'api-key', keyId: key.id, companyId, scopes: key.scopes, source: source ?? '' };
  }
  if (begunBy === null) return { kind: 'console' };
  const account = await tx.accounts.find(companyId, begunBy);
  if (account?.state !== 'active') return null;
  const { id: accountId, role } = account;
  return { kind: 'account', accountId, companyId, role, sessionId: sessionId ?? '', source: source ?? '' };
};

const end = async (tx: Stores, action: MassAction, state: 'done' | 'cancelled', now: number): Promise<void> => {
  const { id: massAction, companyId, kind } = action;
  const endCause = state === 'cancelled' ? 'right-lost' : null;
  await tx.massActions.change(companyId, massAction, ['ready', 'running'], { state, endedAt: now, endCause });
  const done = (await tx.massActions.countResults(companyId, massAction)).find(({ result }) => result === 'done');
  await tx.audit.append({
    companyId,
    at: now,
    action: state === 'done' ? 'mass-action-ended' : 'mass-action-cancelled',
    actor: { kind: 'system', id: null },
    accountId: null,
    source: null,
    details: { massAction, kind, done: done?.people ?? 0, ...(endCause ? { cause: endCause } : {}) },
  });
};
