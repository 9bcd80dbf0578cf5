import { type Clock, hours } from '../../platform/clock.ts';
import type { Random } from '../../platform/random.ts';
import type { Transactional } from '../../platform/transactional.ts';
import type { Account } from '../accounts/account.ts';
import type { AccountTarget } from '../accounts/account-deps.ts';
import type { AccountStore } from '../accounts/account-store.ts';
import { type Actor, actorOf } from '../accounts/actor.ts';
import { findReached, holdReached, type ReachDeps } from '../accounts/reach.ts';
import type { AuditEvent } from '../audit/audit-event.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import type { CompanyStore } from '../companies/company-store.ts';
import type { CredentialStore, OneTimeSecretStore } from '../credentials/credential-store.ts';
import type { Notice } from '../notifications/notice.ts';
import type { OutboxStore } from '../notifications/outbox-store.ts';
import type { SessionStore } from '../sessions/session-store.ts';
import type { ThrottleStore } from '../sessions/throttle-store.ts';
import { prepareLink, resetNotice, secretsADay, writeReset } from './write-reset.ts';

export type InviteStores = {
  credentials: CredentialStore;
  oneTimeSecrets: OneTimeSecretStore;
  sessions: SessionStore;
  throttle: ThrottleStore;
};

type Deps = {
  storage: Transactional<
    InviteStores &
      ReachDeps['storage'] & {
        companies: CompanyStore;
        accounts: AccountStore;
        outbox: OutboxStore;
        audit: AuditStore;
      }
  >;
  clock: Clock;
  random: Random;
  countersKey: Uint8Array;
  linkHours: number;
};

/**
 * Promise: somebody who never came in gets a link to the address on file, to choose a first password; what was mailed
 * before opens nothing any more, and nobody but the person sees the link. For whoever came in once, nothing changes. Five
 * in a day are enough, with the one that came with the account, but for the console.
 * Who may: an administrator, in the own company; a delegate, users of the own groups; a key, users; the operator at the
 * console: whoever may for many at once. Records account-invited. Mails account-invited to the person.
 */
export const inviteAccount = async (
  deps: Deps,
  actor: Actor,
  target: AccountTarget,
): Promise<'invited' | 'entered' | 'too-many' | 'frozen' | 'disabled' | 'unknown' | 'not-allowed'> => {
  const seen = await findReached(deps, actor, 'mass-action', target);
  if (typeof seen === 'string') return seen;
  return deps.storage.transaction(async (tx) => {
    const account = await holdReached({ storage: tx }, actor, 'mass-action', target);
    if (typeof account === 'string') return account;
    const companyName = (await tx.companies.find(account.companyId))?.name ?? '';
    const now = deps.clock.now();
    const sent = await tx.oneTimeSecrets.countMade(account.companyId, account.id, 'new-account', now - hours(24));
    if ('companyId' in actor && sent >= secretsADay) return 'too-many';
    const invited = await inviteWithin(tx, deps, actor, account, companyName, now);
    if (typeof invited === 'string') return invited;
    await tx.audit.append(invited.event);
    await tx.outbox.put(invited.notice);
    return 'invited';
  });
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
