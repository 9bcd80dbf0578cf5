import { newApiToken } from '../../platform/api-token.ts';
import type { Clock } from '../../platform/clock.ts';
import { sha256, tokenHash } from '../../platform/digest.ts';
import { newId, type Random } from '../../platform/random.ts';
import type { Secret } from '../../platform/secret.ts';
import type { Transactional } from '../../platform/transactional.ts';
import { fullName } from '../accounts/account.ts';
import type { AccountStore } from '../accounts/account-store.ts';
import { type Actor, actorOf } from '../accounts/actor.ts';
import { type ApiScope, apiScopes } from '../accounts/api-scope.ts';
import { hasUnreadableCharacters } from '../accounts/person-details.ts';
import { mayInCompany } from '../accounts/who-may.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import type { CompanyStore } from '../companies/company-store.ts';
import type { OutboxStore } from '../notifications/outbox-store.ts';
import { passwordNotice } from '../recovery/password-deps.ts';
import { administratorsToTell } from '../recovery/people-to-tell.ts';
import { type ApiKey, apiKeyLimits, dayMs } from './api-key.ts';
import type { ApiKeyStore } from './api-key-store.ts';

export type ApiKeyDeps = {
  storage: Transactional<{
    companies: CompanyStore;
    accounts: AccountStore;
    apiKeys: ApiKeyStore;
    outbox: OutboxStore;
    audit: AuditStore;
  }>;
  clock: Clock;
  random: Random;
};

/** As somebody typed and ticked it. `claim`: what a form has that is sent once; sent again, it makes no second key. */
export type KeyWish = { name: string; scopes: readonly string[]; days: number; claim?: string };

export type KeyFaults = {
  name?: 'too-short' | 'too-long' | 'unreadable-characters';
  scopes?: 'missing' | 'not-a-choice';
  days?: 'not-a-choice';
};

export type CreateKeyOutcome =
  | { kind: 'created'; key: ApiKey; token: Secret }
  | { kind: 'rejected'; faults: KeyFaults }
  /** This claim made one, which was shown. */
  | { kind: 'made-already'; key: ApiKey }
  /** There are as many as a company may have. */
  | { kind: 'too-many' }
  /** There is no such company of clients. */
  | { kind: 'unknown' | 'not-allowed' };

/**
 * Promise: a new key of the company, whose token is handed back this once and kept as its hash alone. It is good for a
 * year at most. A claim makes one key, however often it comes. Who may: an administrator, for the own company; the operator at the console, for any company of clients.
 * Records api-key-created. Mails api-key-created to the company's other administrators.
 */
export const createApiKey = async (
  deps: ApiKeyDeps,
  actor: Actor,
  companyId: string,
  wish: KeyWish,
): Promise<CreateKeyOutcome> => {
  if (!mayInCompany(actor, 'manage-api-keys', companyId)) return { kind: 'not-allowed' };
  const company = await deps.storage.companies.find(companyId);
  if (company?.kind !== 'client') return { kind: 'unknown' };
  const read = readWish(wish);
  if ('faults' in read) return { kind: 'rejected', faults: read.faults };
  const token = newApiToken(deps.random);
  const now = deps.clock.now();
  const createdBy = actor.kind === 'account' ? actor.accountId : null;
  const key: ApiKey = {
    // Of whoever asks: nobody meets another's key by naming it.
    id: wish.claim ? sha256(`${companyId} ${createdBy} ${wish.claim}`).slice(0, 24) : newId(deps.random),
    companyId,
    name: read.name,
    scopes: read.scopes,
    hash: tokenHash(token),
    createdAt: now,
    createdBy,
    expiresAt: now + wish.days * dayMs,
    lastUsedAt: null,
    revokedAt: null,
  };
  return deps.storage.transaction(async (tx): Promise<CreateKeyOutcome> => {
    const live = await tx.apiKeys.countLive(companyId, now);
    const made = await tx.apiKeys.find(companyId, key.id);
    if (made) return { kind: 'made-already', key: made };
    if (live >= apiKeyLimits.mostLive) return { kind: 'too-many' };
    await tx.apiKeys.insert(key);
    const details = { key: key.id, scopes: key.scopes.join(' '), days: wish.days };
    const event = { companyId, at: now, action: 'api-key-created' as const, accountId: null, details };
    await tx.audit.append({ ...actorOf(actor), ...event });
    const maker = createdBy === null ? null : await tx.accounts.find(companyId, createdBy);
    const content = {
      kind: 'api-key-created' as const,
      name: key.name,
      scopes: key.scopes,
      company: company.name,
      by: maker ? fullName(maker) : '',
      at: now,
      expiresAt: key.expiresAt,
    };
    for (const told of await administratorsToTell(tx, companyId, [createdBy])) {
      await tx.outbox.put(passwordNotice(deps.random, told, content, now));
    }
    return { kind: 'created', key, token };
  });
};

/** What is wrong with what was typed and ticked. */
export const judgeKeyWish = (wish: KeyWish): KeyFaults => {
  const read = readWish(wish);
  return 'faults' in read ? read.faults : {};
};

const readWish = (wish: KeyWish): { name: string; scopes: ApiScope[] } | { faults: KeyFaults } => {
  const { shortestName, longestName, mostDays } = apiKeyLimits;
  const name = wish.name.slice(0, 1000).normalize('NFC').trim();
  const scopes = apiScopes.filter((scope) => wish.scopes.includes(scope));
  const faults: KeyFaults = {};
  if (name.length < shortestName) faults.name = 'too-short';
  else if (name.length > longestName) faults.name = 'too-long';
  else if (hasUnreadableCharacters(name)) faults.name = 'unreadable-characters';
  if (wish.scopes.length === 0) faults.scopes = 'missing';
  else if (!wish.scopes.every((scope) => (apiScopes as readonly string[]).includes(scope)))
    faults.scopes = 'not-a-choice';
  if (!Number.isInteger(wish.days) || wish.days < 1 || wish.days > mostDays) faults.days = 'not-a-choice';
  return Object.keys(faults).length > 0 ? { faults } : { name, scopes };
};
