import type { Clock } from '../../platform/clock.ts';
import type { Random } from '../../platform/random.ts';
import type { Transactional } from '../../platform/transactional.ts';
import type { Account } from '../accounts/account.ts';
import type { AccountStore } from '../accounts/account-store.ts';
import { type Actor, actorOf } from '../accounts/actor.ts';
import { findReached, holdReached, type ReachDeps } from '../accounts/reach.ts';
import { isOneself, mayEverywhere, mayInCompany } from '../accounts/who-may.ts';
import type { AuditEvent } from '../audit/audit-event.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import type { CompanyStore } from '../companies/company-store.ts';
import type { CredentialStore } from '../credentials/credential-store.ts';
import { inWaves } from '../notifications/in-waves.ts';
import type { OutboxStore } from '../notifications/outbox-store.ts';
import type { SessionStore } from '../sessions/session-store.ts';
import { passwordNotice } from './password-deps.ts';

export type RequireDeps = {
  storage: Transactional<
    {
      companies: CompanyStore;
      accounts: AccountStore;
      credentials: CredentialStore;
      sessions: SessionStore;
      outbox: OutboxStore;
      audit: AuditStore;
    } & ReachDeps['storage']
  >;
  clock: Clock;
  random: Random;
};

/** Whose passwords may be known to others. */
export type Population =
  | { kind: 'account'; companyId: string; accountId: string }
  | { kind: 'company'; companyId: string }
  | { kind: 'everybody' };

export type RequireOutcome =
  /** `people` have to choose a new one who did not have to for this reason before. */
  { kind: 'required'; people: number } | { kind: 'unknown' | 'not-allowed' | 'oneself' };

/**
 * Promise: whoever has a personal password must choose another, unlike it, at the next sign-in, because this one may be
 * known to others; their sessions end, but for the actor's own present one; nothing else changes. Who has only a
 * temporary password, or has to already, is left alone, so that a second press mails nobody twice.
 * Who may: an administrator, for others of the own company one by one, or for the whole of it; a delegate, for users of
 * the own groups one by one; the operator at the console, for anybody and everybody. Records new-password-required, for each person. Mails new-password-required to each.
 */
export const requireNewPassword = async (
  deps: RequireDeps,
  actor: Actor,
  population: Population,
): Promise<RequireOutcome> => {
  switch (population.kind) {
    case 'account': {
      const account = await findReached(deps, actor, 'require-new-password', population);
      if (typeof account === 'string') return { kind: account };
      if (isOneself(actor, account)) return { kind: 'oneself' };
      return deps.storage.transaction(async (tx): Promise<RequireOutcome> => {
        const held = await holdReached({ storage: tx }, actor, 'require-new-password', population);
        if (typeof held === 'string') return { kind: held };
        return { kind: 'required', people: (await requireWithin(tx, deps, actor, [held])).length };
      });
    }
    case 'company':
      if (!mayInCompany(actor, 'require-new-of-all', population.companyId)) return { kind: 'not-allowed' };
      return { kind: 'required', people: await requireOfCompany(deps, actor, population.companyId) };
    case 'everybody': {
      if (!mayEverywhere(actor, 'require-new-everywhere')) return { kind: 'not-allowed' };
      let people = 0;
      for (const { id } of await deps.storage.companies.list()) people += await requireOfCompany(deps, actor, id);
      return { kind: 'required', people };
    }
  }
};

/** How many people it would concern: what the one who asks has to confirm. */
export const countToRequire = async (
  { storage }: { storage: { companies: CompanyStore; credentials: CredentialStore } },
  population: Exclude<Population, { kind: 'account' }>,
): Promise<number> => {
  if (population.kind === 'company') return storage.credentials.countToRequire(population.companyId);
  let people = 0;
  for (const { id } of await storage.companies.list()) people += await storage.credentials.countToRequire(id);
  return people;
};

/** One transaction each: others sign in and work in between. */
const batchSize = 50;
const batchesAtMost = 20_000;

const requireOfCompany = async (deps: RequireDeps, actor: Actor, companyId: string): Promise<number> => {
  let people = 0;
  let last = '';
  for (let batch = 0; batch < batchesAtMost; batch += 1) {
    const accounts = await deps.storage.credentials.listToRequire(companyId, last, batchSize);
    people += await requireOf(deps, actor, accounts);
    last = accounts.at(-1)?.id ?? '';
    if (accounts.length < batchSize) break;
  }
  return people;
};

const requireOf = (deps: RequireDeps, actor: Actor, accounts: readonly Account[]): Promise<number> =>
  deps.storage.transaction(async (tx) => {
    const stores = { ...tx, outbox: inWaves(tx.outbox) };
    return (await requireWithin(stores, deps, actor, accounts)).length;
  });

/** The act itself, in the caller's transaction; answers whom it concerned. `noted`: what the journal adds. */
export const requireWithin = async (
  tx: Pick<RequireDeps['storage'], 'credentials' | 'sessions' | 'audit' | 'outbox'>,
  deps: Pick<RequireDeps, 'clock' | 'random'>,
  actor: Actor,
  accounts: readonly Account[],
  noted: AuditEvent['details'] = {},
): Promise<Account[]> => {
  const concerned: Account[] = [];
  for (const account of accounts) {
    if (await tx.credentials.requireNew(account.companyId, account.id)) concerned.push(account);
  }
  const now = deps.clock.now();
  const exceptSessionId = actor.kind === 'account' ? actor.sessionId : undefined;
  const ended: number[] = [];
  for (const { companyId, id } of concerned) {
    ended.push(await tx.sessions.endAll(companyId, id, 'new-password-required', now, exceptSessionId));
  }
  // The journal comes after what other verbs hold before it, so that none waits for another in a circle.
  for (const [index, { companyId, id }] of concerned.entries()) {
    const event = { companyId, at: now, action: 'new-password-required' as const, accountId: id };
    const details = { reason: 'known-to-others', sessionsEnded: ended[index] ?? 0, ...noted };
    await tx.audit.append({ ...actorOf(actor), ...event, details });
  }
  for (const account of concerned) {
    if (account.state !== 'active') continue;
    await tx.outbox.put(passwordNotice(deps.random, account, { kind: 'new-password-required', at: now }, now));
  }
  return concerned;
};
