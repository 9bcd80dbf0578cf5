import type { AuditAction, ChainedEvent } from '../audit/audit-event.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import { readHistoryPage } from '../audit/read-history-page.ts';
import type { GroupStore } from '../companies/group-store.ts';
import { fullName } from './account.ts';
import type { AccountTarget } from './account-deps.ts';
import type { AccountStore } from './account-store.ts';
import type { Actor } from './actor.ts';
import { type ChangeRead, groupMoved, type Moved, readChange } from './change-told.ts';
import { findReached } from './reach.ts';

type Deps = {
  storage: {
    accounts: AccountStore;
    groups: GroupStore;
    audit: AuditStore;
    apiKeys: { find(companyId: string, keyId: string): Promise<{ name: string } | null> };
  };
};

/**
 * Who did it, as the company may know: its own people and keys by name, the desk as one. A key is kept for a while only.
 * `visitor`: somebody not signed in who proved nothing; who came in, or pressed in a mail what only its reader can, is none.
 */
export type HistoryActor =
  | { kind: 'colleague'; name: string }
  | { kind: 'api-key'; name: string | null }
  | { kind: 'person' | 'link-holder' | 'desk' | NobodyNamed };
type NobodyNamed = Exclude<ChainedEvent['actor']['kind'], 'account' | 'api-key'>;

/** `group`: from what to what, as far as the journal has it. */
export type HistoryLine = ChangeRead & {
  event: ChainedEvent;
  by: HistoryActor;
  group: Moved<GroupThen> | null;
};

/** Null: in no group. A group that is gone has no name. */
type GroupThen = { id: string; name: string | null } | null;

export type AccessHistory = {
  lines: HistoryLine[];
  /** What comes before the last line begins below this sequence; null where it was the first. */
  before: number | null;
};

export type HistoryQuery = { kind: HistoryKind; before: number | null; limit: number };

/**
 * Promise: what the company's journal tells of somebody's access, the newest first, with who did it by name; a page
 * looked at again and again within the hour is one line. Who may: an administrator, in the own company; a delegate, for
 * users of the own groups; the operator at the console. Records nothing. Mails nothing.
 */
export const viewAccessHistory = async (
  deps: Deps,
  actor: Actor,
  target: AccountTarget,
  { kind, before, limit }: HistoryQuery,
): Promise<AccessHistory | 'unknown' | 'not-allowed'> => {
  const account = await findReached(deps, actor, 'view-history', target);
  if (typeof account === 'string') return account;
  const { companyId, id } = account;
  const which = { before, actions: actionsOf[kind] };
  const page = await readHistoryPage(deps.storage.audit, { companyId, accountId: id }, which, limit);
  const names = new Map<string, string | null>();
  const groups = new Map<string, string | null>();
  const lines: AccessHistory['lines'] = [];
  for (const event of page.events) {
    const by = await whoOf(deps, names, event, id);
    const group = await groupOf(deps, groups, event);
    lines.push({ event, by, ...readChange(event), group });
  }
  return { lines, before: page.before };
};

const groupOf = async (
  { storage }: Deps,
  names: Map<string, string | null>,
  event: ChainedEvent,
): Promise<HistoryLine['group']> => {
  const moved = groupMoved(event);
  if (!moved) return null;
  const named = async (id: string | null): Promise<GroupThen> => {
    if (id === null) return null;
    if (!names.has(id)) names.set(id, (await storage.groups.find(event.companyId, id))?.name ?? null);
    return { id, name: names.get(id) ?? null };
  };
  return { from: await named(moved.from), to: await named(moved.to) };
};

/** As programs are shown it: by the API and by the command line alike. */
export const showHistoryLine = ({ event, by, changed, role, group, through }: HistoryLine) => ({
  at: new Date(event.at).toISOString(),
  action: event.action,
  changed,
  role,
  groupId: group && { from: group.from?.id ?? null, to: group.to?.id ?? null },
  through,
  by: { kind: by.kind, name: 'name' in by ? by.name : null },
  source: event.source,
});

const whoOf = async (
  { storage }: Deps,
  names: Map<string, string | null>,
  { action, actor, companyId }: ChainedEvent,
  accountId: string,
): Promise<HistoryActor> => {
  if (actor.kind === 'api-key') {
    if (actor.id === null) return { kind: 'api-key', name: null };
    if (!names.has(actor.id)) names.set(actor.id, (await storage.apiKeys.find(companyId, actor.id))?.name ?? null);
    return { kind: 'api-key', name: names.get(actor.id) ?? null };
  }
  if (actor.kind === 'visitor') return { kind: provedBy[action] ?? 'visitor' };
  if (actor.kind !== 'account') return { kind: actor.kind };
  if (actor.id === null || actor.id === accountId) return { kind: 'person' };
  if (!names.has(actor.id)) {
    const colleague = await storage.accounts.find(companyId, actor.id);
    names.set(actor.id, colleague && fullName(colleague));
  }
  const name = names.get(actor.id);
  return name ? { kind: 'colleague', name } : { kind: 'desk' };
};

/** Of what is done before a session is there: whose password it took, or which link. */
const provedBy: Readonly<Partial<Record<AuditAction, 'person' | 'link-holder'>>> = {
  'signed-in': 'person',
  'temporary-password-used': 'person',
  'breached-password-found': 'person',
  'link-used': 'link-holder',
  'account-changed': 'link-holder',
  'reset-disavowed': 'link-holder',
  'account-frozen': 'link-holder',
  'verification-passed': 'link-holder',
  'verification-failed': 'link-holder',
};

export const historyKinds = ['everything', 'coming-and-going', 'passwords', 'account', 'desk'] as const;
export type HistoryKind = (typeof historyKinds)[number];

const actionsOf: Readonly<Record<HistoryKind, readonly AuditAction[] | null>> = {
  everything: null,
  'coming-and-going': [
    'signed-in',
    'sign-in-refused',
    'sign-in-delayed',
    'signed-out',
    'session-ended',
    'access-denied',
  ],
  passwords: [
    'temporary-password-issued',
    'temporary-password-used',
    'temporary-password-refused',
    'temporary-password-read-out',
    'emergency-access-used',
    'link-issued',
    'link-used',
    'password-chosen',
    'password-changed',
    'password-change-refused',
    'password-set-by-administrator',
    'password-hash-imported',
    'breached-password-found',
    'new-password-required',
    'renewal-reminded',
    'sent-password-burnt',
  ],
  account: [
    'account-created',
    'account-invited',
    'account-changed',
    'email-change-asked',
    'email-change-cancelled',
    'account-disabled',
    'account-enabled',
    'account-frozen',
    'reset-disavowed',
    'account-viewed',
  ],
  desk: [
    'reset-requested',
    'request-opened',
    'request-taken',
    'request-released',
    'request-answered',
    'request-closed',
    'verification-started',
    'verification-passed',
    'verification-failed',
    'contact-unmasked',
    'incident-raised',
    'sensor-raised',
  ],
};
