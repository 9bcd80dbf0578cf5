import type { Clock } from '../../platform/clock.ts';
import { tokenHash } from '../../platform/digest.ts';
import { newId, type Random } from '../../platform/random.ts';
import type { Secret } from '../../platform/secret.ts';
import type { Transactional } from '../../platform/transactional.ts';
import { type Account, fullName } from '../accounts/account.ts';
import type { VerificationStore } from '../caller-verification/verification-store.ts';
import type { CredentialStore, OneTimeSecretStore } from '../credentials/credential-store.ts';
import type { SessionStore } from '../sessions/session-store.ts';
import type { Disavowal } from './disavowal.ts';
import type { DisavowalStore } from './disavowal-store.ts';
import type { EmailChangeStore } from './email-change-store.ts';
import { type IncidentStores, raiseIncident } from './raise-incident.ts';

type Stores = IncidentStores & {
  credentials: CredentialStore;
  oneTimeSecrets: OneTimeSecretStore;
  sessions: SessionStore;
  verifications: VerificationStore;
  disavowals: DisavowalStore;
  emailChanges: EmailChangeStore;
};

type Deps = { storage: Transactional<Stores>; clock: Clock; random: Random };

/** What the page of a link says: what happened to whose account. */
export type DisavowalView = Pick<Disavowal, 'what' | 'delivery' | 'happenedAt' | 'expiresAt'> & {
  /** The name, where somebody else was told; null where it was the person. */
  person: string | null;
};

/**
 * `done`: somebody pressed already; `over`: it is too old, or a reset on stronger proof came after it.
 */
export type DeadDisavowal = 'done' | 'over' | 'unknown';

/** Whose account it is now, and the number of its incident. */
export type FrozenByPress = { kind: 'frozen'; accountId: string; requestNumber: number };

/**
 * Promise: what a link can take back, and nothing is taken back yet: programs open links.
 * Who may: whoever holds the token. Records nothing. Mails nothing.
 */
export const viewDisavowal = async (deps: Deps, token: Secret): Promise<DisavowalView | DeadDisavowal> => {
  const found = await findLive(deps.storage, token, deps.clock.now());
  if (typeof found === 'string') return found;
  const { disavowal, account } = found;
  const { what, delivery, happenedAt, expiresAt, toldId } = disavowal;
  return { what, delivery, happenedAt, expiresAt, person: toldId === null ? null : fullName(account) };
};

/**
 * Promise: one atomic act: the account is frozen, the password and every unused secret open nothing, every session ends,
 * no verification of a caller that was begun counts, no new address waits, and an incident stands at the top of the queue. A second press
 * changes nothing. The desk alone brings the account back, on stronger proof.
 * Who may: whoever holds the token, for as long as it is live.
 * Records reset-disavowed, account-frozen and incident-raised. Mails account-frozen to the person and incident-raised to
 * the supervisors.
 */
export const disavowReset = async (deps: Deps, source: string, token: Secret): Promise<FrozenByPress | DeadDisavowal> =>
  deps.storage.transaction(async (tx) => {
    const now = deps.clock.now();
    const found = await findLive(tx, token, now);
    if (typeof found === 'string') return found;
    const { disavowal } = found;
    const { companyId, accountId } = disavowal;
    const account = await tx.accounts.findLocked(companyId, accountId);
    if (!account) return 'unknown';
    const isStanding = await tx.disavowals.isStanding(companyId, accountId);
    if (!(await tx.disavowals.press(companyId, disavowal.id, now))) return 'done';
    // Who was shut out by an administrator stays so: enabled again, the account will be frozen.
    if (account.state === 'active') await tx.accounts.setState(companyId, accountId, 'frozen');
    await tx.credentials.clear(companyId, accountId, now);
    await tx.oneTimeSecrets.revokeUnspent(companyId, accountId, now);
    await tx.verifications.voidAll(companyId, accountId, now);
    await tx.emailChanges.cancelWaiting(companyId, accountId, now);
    const ended = await tx.sessions.endAll(companyId, accountId, 'account-frozen', now);
    const number = await raiseIncident(tx, deps, account, 'disavowed', now);
    const event = { companyId, at: now, actor: { kind: 'visitor' as const, id: null }, accountId, source };
    const { what, toldId } = disavowal;
    const said = { request: number, disavowal: disavowal.id, what, ...(toldId === null ? {} : { told: toldId }) };
    await tx.audit.append({ ...event, action: 'reset-disavowed', details: said });
    await tx.audit.append({ ...event, action: 'account-frozen', details: { request: number, sessionsEnded: ended } });
    if (!isStanding) await tx.outbox.put(frozenNotice(deps.random, account, number, toldId !== null, now));
    return { kind: 'frozen', accountId, requestNumber: number };
  });

const findLive = async (
  stores: Pick<Stores, 'accounts' | 'disavowals'>,
  token: Secret,
  now: number,
): Promise<{ disavowal: Disavowal; account: Account } | DeadDisavowal> => {
  const disavowal = await stores.disavowals.findByToken(tokenHash(token));
  const account = disavowal && (await stores.accounts.find(disavowal.companyId, disavowal.accountId));
  if (!disavowal || !account) return 'unknown';
  if (disavowal.voidedAt !== null) return 'over';
  if (disavowal.pressedAt !== null) return 'done';
  return now < disavowal.expiresAt ? { disavowal, account } : 'over';
};

const frozenNotice = (random: Random, account: Account, requestNumber: number, byOther: boolean, now: number) => ({
  id: newId(random),
  companyId: account.companyId,
  accountId: account.id,
  requestNumber,
  to: { name: fullName(account), address: account.email },
  language: account.language,
  content: { kind: 'account-frozen' as const, at: now, requestNumber, byOther },
  createdAt: now,
  expiresAt: null,
});
