import type { Clock } from '../../platform/clock.ts';
import { tokenHash } from '../../platform/digest.ts';
import type { Random } from '../../platform/random.ts';
import type { Secret } from '../../platform/secret.ts';
import type { Transactional } from '../../platform/transactional.ts';
import type { AccountStore } from '../accounts/account-store.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import type { OneTimeSecretStore } from '../credentials/credential-store.ts';
import { openSession, type Visit } from '../sessions/open-session.ts';
import type { SessionLimits } from '../sessions/session.ts';
import type { SessionStore } from '../sessions/session-store.ts';

type Deps = {
  storage: Transactional<{
    accounts: AccountStore;
    oneTimeSecrets: OneTimeSecretStore;
    sessions: SessionStore;
    audit: AuditStore;
  }>;
  clock: Clock;
  random: Random;
  sessionLimits: SessionLimits;
};

export type LinkOutcome = { kind: 'must-choose-password'; token: Secret } | { kind: 'spent' | 'expired' | 'unknown' };

/**
 * Promise: until when the link opens the page that chooses a password; null when it opens nothing. It is not spent.
 * Who may: whoever holds the token. Records nothing. Mails nothing.
 */
export const viewLink = async (deps: Pick<Deps, 'storage' | 'clock'>, token: Secret): Promise<number | null> => {
  const link = await deps.storage.oneTimeSecrets.findLink(tokenHash(token));
  const isOpen = link !== null && link.spentAt === null && link.revokedAt === null;
  return isOpen && deps.clock.now() < link.expiresAt ? link.expiresAt : null;
};

/**
 * Promise: the link's token is exchanged, once, for a session that can only choose a password; of many at once one wins.
 * Who may: whoever holds the token. Records link-used. Mails nothing.
 */
export const useLink = async (deps: Deps, visit: Visit, token: Secret): Promise<LinkOutcome> => {
  const link = await deps.storage.oneTimeSecrets.findLink(tokenHash(token));
  const account = link && (await deps.storage.accounts.find(link.companyId, link.accountId));
  if (!link || account?.state !== 'active') return { kind: 'unknown' };
  const now = deps.clock.now();
  const { companyId, accountId } = link;
  const owner = { companyId, accountId };
  const opening = { kind: 'choose-password', reason: 'one-time-secret', oneTimeSecretId: link.id } as const;
  const opened = openSession(deps.random, deps.sessionLimits, owner, opening, visit, now);
  const spent = await deps.storage.transaction(async (tx) => {
    const held = await tx.accounts.findLocked(companyId, accountId);
    if (held?.state !== 'active' || !(await tx.oneTimeSecrets.spend(companyId, link.id, now))) return false;
    await tx.sessions.insert(opened.session);
    await tx.audit.append({
      companyId,
      at: now,
      action: 'link-used',
      actor: { kind: 'visitor', id: null },
      accountId,
      source: visit.source,
      details: { secret: link.id, session: opened.session.id },
    });
    return true;
  });
  if (spent) return { kind: 'must-choose-password', token: opened.token };
  return { kind: link.spentAt === null && link.revokedAt === null && now >= link.expiresAt ? 'expired' : 'spent' };
};
