import type { Random } from '../../platform/random.ts';
import type { Account } from '../accounts/account.ts';
import { type Actor, actorOf } from '../accounts/actor.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import type { CredentialStore, OneTimeSecretStore } from '../credentials/credential-store.ts';
import type { OutboxStore } from '../notifications/outbox-store.ts';
import type { SessionStore } from '../sessions/session-store.ts';
import { passwordNotice } from './password-deps.ts';
import type { ResetRequest } from './reset-request.ts';
import type { Exposure } from './screen-message.ts';

export type BurnStores = { credentials: CredentialStore; oneTimeSecrets: OneTimeSecretStore; sessions: SessionStore };

export type Burnt = { secret: 'password' | 'temporary-password'; sessionsEnded: number };

/**
 * What a message exposed opens nothing any more, and every session ends: whoever read the message on its way could sign
 * in first and choose the next password, so that to ask for a new one would not be enough. The desk, or an administrator
 * of the company, brings the person back. One that was replaced in the meantime is left alone. Called first in the
 * transaction that keeps the message, because other verbs hold a password before they hold a request.
 */
export const burnSentPassword = async (
  tx: BurnStores,
  { companyId, id }: Account,
  { passwordVersion, temporaryPasswordId }: Exposure,
  now: number,
): Promise<Burnt | null> => {
  const burnsPassword = passwordVersion !== null && (await tx.credentials.burn(companyId, id, passwordVersion, now));
  const newest = temporaryPasswordId === null ? null : await tx.oneTimeSecrets.findTemporaryPassword(companyId, id);
  const burnsTemporary = newest !== null && newest.id === temporaryPasswordId && newest.revokedAt === null;
  if (burnsTemporary) await tx.oneTimeSecrets.revokeUnspent(companyId, id, now);
  if (!burnsPassword && !burnsTemporary) return null;
  const sessionsEnded = await tx.sessions.endAll(companyId, id, 'password-burnt', now);
  return { secret: burnsPassword ? 'password' : 'temporary-password', sessionsEnded };
};

/** The journal of the company and the person hear of it, in the same transaction, once the request has its number. */
export const tellOfBurntPassword = async (
  tx: { audit: AuditStore; outbox: OutboxStore },
  random: Random,
  account: Account,
  { secret, sessionsEnded }: Burnt,
  from: { request: number; channel: ResetRequest['channel']; actor: Actor },
  now: number,
): Promise<void> => {
  await tx.audit.append({
    ...actorOf(from.actor),
    companyId: account.companyId,
    at: now,
    action: 'sent-password-burnt',
    accountId: account.id,
    details: { request: from.request, channel: from.channel, secret, sessionsEnded },
  });
  if (account.state !== 'active') return;
  const content = { kind: 'sent-password-burnt', at: now, requestNumber: from.request, secret } as const;
  await tx.outbox.put(passwordNotice(random, account, content, now));
};

/**
 * Too many messages came in this person's name for all to be tried: the password may still open everything, and may have
 * been read on its way. The person alone knows, and hears of it once a day.
 */
export const tellOfUntriedWords = async (
  tx: { outbox: OutboxStore },
  random: Random,
  account: Account,
  requestNumber: number,
  now: number,
): Promise<void> => {
  if (account.state !== 'active') return;
  await tx.outbox.put(passwordNotice(random, account, { kind: 'password-untried', at: now, requestNumber }, now));
};
