import { hours } from '../../platform/clock.ts';
import type { Random } from '../../platform/random.ts';
import type { Account } from '../accounts/account.ts';
import { type Actor, actorOf } from '../accounts/actor.ts';
import type { AuditEvent } from '../audit/audit-event.ts';
import type { CredentialStore, OneTimeSecretStore } from '../credentials/credential-store.ts';
import type { Notice } from '../notifications/notice.ts';
import type { SessionStore } from '../sessions/session-store.ts';
import type { ThrottleStore } from '../sessions/throttle-store.ts';
import { prepareLink, resetNotice, writeReset } from './write-reset.ts';

export type InviteStores = {
  credentials: CredentialStore;
  oneTimeSecrets: OneTimeSecretStore;
  sessions: SessionStore;
  throttle: ThrottleStore;
};

/**
 * A link for somebody who never came in, in the caller's transaction, which holds the account; what was mailed before
 * opens nothing any more. The link goes to the mail address on file and nowhere else. `event` and `notice` are for the
 * caller to keep.
 */
export const inviteWithin = async (
  tx: InviteStores,
  deps: { random: Random; countersKey: Uint8Array; linkHours: number },
  actor: Actor,
  account: Account,
  companyName: string,
  now: number,
): Promise<'entered' | 'frozen' | 'disabled' | { event: AuditEvent; notice: Notice }> => {
  if (account.state !== 'active') return account.state;
  const { companyId, id: accountId } = account;
  if (await tx.oneTimeSecrets.wasEntered(companyId, accountId)) return 'entered';
  const link = prepareLink(deps, now, hours(deps.linkHours));
  await writeReset(tx, deps, account, link, { origin: 'new-account' });
  const content = { kind: 'account-invited', token: link.plain, expiresAt: link.expiresAt, companyName } as const;
  const details = { secret: link.id };
  return {
    event: { ...actorOf(actor), companyId, at: now, action: 'account-invited', accountId, details },
    notice: resetNotice(deps.random, account, link, content, null),
  };
};
