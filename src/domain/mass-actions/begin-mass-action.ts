import { sha256 } from '../../platform/digest.ts';
import { newId, type Random } from '../../platform/random.ts';
import type { Transactional } from '../../platform/transactional.ts';
import { fullName } from '../accounts/account.ts';
import type { AccountStore } from '../accounts/account-store.ts';
import { type Actor, actorOf } from '../accounts/actor.ts';
import { hasUnreadableCharacters } from '../accounts/person-details.ts';
import type { ApiKeyStore } from '../api-keys/api-key-store.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import type { OutboxStore } from '../notifications/outbox-store.ts';
import { passwordNotice } from '../recovery/password-deps.ts';
import { administratorsToTell, whoArrived } from '../recovery/people-to-tell.ts';
import { actionsAtOnce, longestReason, type MassAction, shortestReason, unknownTold } from './mass-action.ts';
import type { MassActionStore } from './mass-action-store.ts';
import {
  countInSession,
  idOf,
  isForNobody,
  type MassPreview,
  type MassTarget,
  type PreviewDeps,
  previewOf,
  select,
} from './preview-mass-action.ts';

export type BeginDeps = PreviewDeps & {
  storage: Transactional<{
    accounts: AccountStore;
    massActions: MassActionStore;
    outbox: OutboxStore;
    audit: AuditStore;
    apiKeys: ApiKeyStore;
  }>;
  random: Random;
};

/**
 * `confirmed`: the number of people concerned, as somebody typed it; `person`: who alone it was confirmed for, by name;
 * `claim`: what a form has that is sent once.
 */
export type MassOrder = MassTarget & { reason: string; confirmed: number; person?: string; claim?: string };

/** What the number was to confirm. */
type Confirmed = Omit<MassPreview, 'inSession' | 'alike'>;

export type BeginOutcome =
  | { kind: 'begun'; action: MassAction }
  /** The number is another one, or the one person is. */
  | { kind: 'not-confirmed'; preview: Confirmed }
  | { kind: 'rejected'; fault: ReasonFault }
  | { kind: 'nobody' | 'too-many' | 'list-too-long' | 'not-allowed' };

export type ReasonFault = 'missing' | 'too-long' | 'unreadable-characters';

/**
 * Promise: the people who are meant at this moment are written down, and something is done to each of them in the
 * background, wave by wave, once; whoever it need not be done to is left out, with the reason. It begins only when the
 * number that was typed is that of the people written down; of one, when they were named. A claim begins one, however often it comes.
 * Who may: administrators, for the own company; delegates, for the own groups; a key, for users; the operator at the console.
 * Records mass-action-begun. Mails mass-action-begun to the company's other administrators.
 */
export const beginMassAction = async (deps: BeginDeps, actor: Actor, order: MassOrder): Promise<BeginOutcome> => {
  const reason = readReason(order.reason);
  const fault = reasonFault(order.reason);
  if (fault) return { kind: 'rejected', fault };
  const selected = await select(deps, actor, order);
  if ('kind' in selected) return selected;
  const { selection, unknown } = selected;
  const { companyId, kind } = order;
  const now = deps.clock.now();
  const written = {
    id: order.claim ? sha256(`${companyId} ${idOf(actor)} ${order.claim}`).slice(0, 24) : newId(deps.random),
    companyId,
    kind,
    state: 'ready' as const,
    reason,
    begunBy: idOf(actor),
    begunByKey: actor.kind === 'api-key' ? actor.keyId : null,
    source: actor.kind === 'console' ? null : actor.source,
    sessionId: actor.kind === 'account' ? actor.sessionId : null,
    begunAt: now,
    endedAt: null,
    endCause: null,
    unknownCount: unknown.length,
    unknown: unknown.slice(0, unknownTold),
    nextWaveAt: now,
  };
  const before = await deps.storage.massActions.find(companyId, written.id);
  if (before) return { kind: 'begun', action: before };
  const { massActions } = deps.storage;
  const asked = { oneselfId: idOf(actor), now };
  const seen = previewOf(await massActions.forecast(kind, selection, asked), unknown);
  const inSession = await countInSession(massActions, kind, selection, asked);
  if (isForNobody({ ...seen, inSession })) return { kind: 'nobody' };
  if (order.confirmed !== seen.concerned) return { kind: 'not-confirmed', preview: seen };
  const begin = deps.storage.transaction(async (tx): Promise<BeginOutcome> => {
    const open = await tx.massActions.countOpen(companyId);
    const meanwhile = await tx.massActions.find(companyId, written.id);
    if (meanwhile) return { kind: 'begun', action: meanwhile };
    if (open >= actionsAtOnce) return { kind: 'too-many' };
    const frozen = previewOf(await tx.massActions.insert(written, selection), unknown);
    const { people, concerned } = frozen;
    if (concerned !== order.confirmed) throw new Others(frozen);
    if (order.person !== undefined) {
      const [only] = await tx.massActions.listWaiting(companyId, written.id, 1);
      if (only !== order.person) throw new Others(frozen);
    }
    await tx.audit.append({
      ...actorOf(actor),
      companyId,
      at: now,
      action: 'mass-action-begun',
      accountId: null,
      details: { massAction: written.id, kind, people, concerned, reason },
    });
    const begunBy = written.begunBy && (await tx.accounts.find(companyId, written.begunBy));
    const by = begunBy ? fullName(begunBy) : '';
    const key = await describeKey(tx, companyId, written.begunByKey);
    const content = { kind: 'mass-action-begun', what: kind, people: concerned, reason, by, ...key, at: now } as const;
    for (const told of whoArrived(await administratorsToTell(tx, companyId, [written.begunBy]))) {
      await tx.outbox.put(passwordNotice(deps.random, told, content, now));
    }
    return { kind: 'begun', action: { ...written, people, concerned, settled: 0 } };
  });
  return begin.catch((cause: unknown) => {
    if (cause instanceof Others) return { kind: 'not-confirmed', preview: cause.preview };
    throw cause;
  });
};

/** The key that a program began it with, and who made that key: what its readers need to find and revoke it. */
const describeKey = async (
  { accounts, apiKeys }: { accounts: AccountStore; apiKeys: ApiKeyStore },
  companyId: string,
  keyId: string | null,
): Promise<{ key?: { name: string; maker: string | null } }> => {
  const key = keyId === null ? null : await apiKeys.find(companyId, keyId);
  if (!key) return {};
  const maker = key.createdBy === null ? null : await accounts.find(companyId, key.createdBy);
  return { key: { name: key.name, maker: key.createdBy === null ? null : maker ? fullName(maker) : '' } };
};

/** Undoes the transaction: others came in, or some went, between the page or the count and the list. */
class Others extends Error {
  readonly preview: Confirmed;

  constructor(preview: Confirmed) {
    super();
    this.preview = preview;
  }
}

const readReason = (typed: string): string => typed.normalize('NFC').trim();

/** What is wrong with a reason as somebody typed it. */
export const reasonFault = (typed: string): ReasonFault | null => {
  const reason = readReason(typed);
  if (reason.length < shortestReason) return 'missing';
  if (reason.length > longestReason) return 'too-long';
  return hasUnreadableCharacters(reason) ? 'unreadable-characters' : null;
};
