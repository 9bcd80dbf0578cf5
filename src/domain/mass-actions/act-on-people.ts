import type { Clock } from '../../platform/clock.ts';
import type { Random } from '../../platform/random.ts';
import type { Account } from '../accounts/account.ts';
import type { AccountStore } from '../accounts/account-store.ts';
import type { Actor } from '../accounts/actor.ts';
import { isOneself } from '../accounts/who-may.ts';
import type { AuditEvent } from '../audit/audit-event.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import type { CompanyStore } from '../companies/company-store.ts';
import { inWaves } from '../notifications/in-waves.ts';
import type { Notice } from '../notifications/notice.ts';
import type { OutboxStore } from '../notifications/outbox-store.ts';
import { type InviteStores, inviteWithin } from '../recovery/invite-account.ts';
import { requireWithin } from '../recovery/require-new-password.ts';
import { turn } from '../recovery/set-account-state.ts';
import { endEverySession } from '../sessions/end-sessions-of.ts';
import type { MassAction, MassResult } from './mass-action.ts';

export type ActStores = InviteStores & {
  companies: CompanyStore;
  accounts: AccountStore;
  disavowals: { isStanding(companyId: string, accountId: string): Promise<boolean> };
  emailChanges: { cancelWaiting(companyId: string, accountId: string, now: number): Promise<boolean> };
  outbox: OutboxStore;
  audit: AuditStore;
};

export type ActDeps = { clock: Clock; random: Random; countersKey: Uint8Array; linkHours: number };

export type Wave = { action: MassAction; actor: Actor; accounts: readonly Account[]; now: number };

/**
 * Does to each of a wave's people what the action says, in the transaction of the wave, by the rules that hold for one
 * person alone. The journal comes after what other verbs hold before it, so that none waits for another in a circle.
 */
export const actOnPeople = async (tx: ActStores, deps: ActDeps, wave: Wave): Promise<Map<string, MassResult>> => {
  const others = wave.accounts.filter((account) => !isOneself(wave.actor, account));
  const stores = { ...tx, outbox: inWaves(tx.outbox) };
  const results = await acts[wave.action.kind](stores, deps, { ...wave, accounts: others });
  for (const account of wave.accounts) if (!results.has(account.id)) results.set(account.id, 'oneself');
  return results;
};

type Act = (tx: ActStores, deps: ActDeps, wave: Wave) => Promise<Map<string, MassResult>>;

const requireNew: Act = async (tx, deps, { action, actor, accounts }) => {
  const concerned = await requireWithin(tx, deps, actor, accounts, { massAction: action.id });
  const results = new Map<string, MassResult>(concerned.map(({ id }) => [id, 'done']));
  for (const { companyId, id } of accounts) {
    if (results.has(id)) continue;
    const credential = await tx.credentials.find(companyId, id);
    results.set(id, credential?.hash ? 'required-already' : 'no-password');
  }
  return results;
};

const endSessions: Act = async (tx, _deps, { action, actor, accounts, now }) => {
  const results = new Map<string, MassResult>();
  const events: AuditEvent[] = [];
  const audit = {
    append: async (event: AuditEvent) => {
      events.push(event);
    },
  };
  for (const account of accounts) {
    const ended = await endEverySession({ sessions: tx.sessions, audit }, actor, account, now);
    results.set(account.id, ended > 0 ? 'done' : 'no-session');
  }
  await keep(tx, action, events, []);
  return results;
};

const disable: Act = async (tx, _deps, { action, actor, accounts, now }) => {
  const results = new Map<string, MassResult>();
  const events: AuditEvent[] = [];
  for (const account of accounts) {
    // Who said that a reset was not theirs stays frozen: that is shut, and says more.
    if (account.state !== 'active') {
      results.set(account.id, account.state);
      continue;
    }
    const { outcome, event } = await turn(tx, actor, account, 'disabled', now);
    results.set(account.id, outcome === 'last-administrator' ? outcome : 'done');
    if (event) events.push(event);
  }
  await keep(tx, action, events, []);
  return results;
};

const enable: Act = async (tx, _deps, { action, actor, accounts, now }) => {
  const results = new Map<string, MassResult>();
  const events: AuditEvent[] = [];
  for (const account of accounts) {
    if (account.state !== 'disabled') {
      results.set(account.id, account.state);
      continue;
    }
    const { outcome, event } = await turn(tx, actor, account, 'active', now);
    results.set(account.id, outcome === 'frozen' ? outcome : 'done');
    if (event) events.push(event);
  }
  await keep(tx, action, events, []);
  return results;
};

const invite: Act = async (tx, deps, { action, actor, accounts, now }) => {
  const results = new Map<string, MassResult>();
  const events: AuditEvent[] = [];
  const notices: Notice[] = [];
  const companyName = (await tx.companies.find(action.companyId))?.name ?? '';
  for (const account of accounts) {
    // Since the action began: from somebody's page, or by another action.
    if (await tx.oneTimeSecrets.hasLiveLink(account.companyId, account.id, now)) {
      results.set(account.id, 'invited-already');
      continue;
    }
    const invited = await inviteWithin(tx, deps, actor, account, companyName, now);
    results.set(account.id, typeof invited === 'string' ? invited : 'done');
    if (typeof invited === 'string') continue;
    events.push(invited.event);
    notices.push(invited.notice);
  }
  await keep(tx, action, events, notices);
  return results;
};

const acts: Readonly<Record<MassAction['kind'], Act>> = {
  'require-new-password': requireNew,
  'end-sessions': endSessions,
  disable,
  enable,
  invite,
};

const keep = async (
  tx: ActStores,
  { id: massAction }: MassAction,
  events: readonly AuditEvent[],
  notices: readonly Notice[],
): Promise<void> => {
  for (const event of events) await tx.audit.append({ ...event, details: { ...event.details, massAction } });
  for (const notice of notices) await tx.outbox.put(notice);
};
