import { type Clock, hours } from '../../platform/clock.ts';
import type { PasswordHasher } from '../../platform/password-hasher.ts';
import { newId } from '../../platform/random.ts';
import type { Transactional } from '../../platform/transactional.ts';
import { type Account, fullName } from '../accounts/account.ts';
import type { AccountTarget } from '../accounts/account-deps.ts';
import { type Actor, actorOf, type SignedInActor } from '../accounts/actor.ts';
import { findReached } from '../accounts/reach.ts';
import { isOneself } from '../accounts/who-may.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import type { VerificationLimits } from '../caller-verification/caller-verification.ts';
import type { CompanyStore } from '../companies/company-store.ts';
import type { GroupStore } from '../companies/group-store.ts';
import { isUsable, type ResetMode, resetModes } from '../companies/reset-mode.ts';
import type { CredentialStore, OneTimeSecretStore } from '../credentials/credential-store.ts';
import type { SessionStore } from '../sessions/session-store.ts';
import type { ThrottleStore } from '../sessions/throttle-store.ts';
import type { AdministratorGrantStore } from './administrator-grant.ts';
import { isForTheDesk } from './is-for-the-desk.ts';
import { isYoungContact, ripeAt } from './is-young-contact.ts';
import type { RequestStore } from './request-store.ts';
import { type TellDeps, type TellStores, tellOfAccess } from './tell-of-access.ts';
import { prepareLink, prepareTemporaryPassword, resetNotice, secretsADay, writeReset } from './write-reset.ts';

type Stores = TellStores & {
  groups: GroupStore;
  credentials: CredentialStore;
  oneTimeSecrets: OneTimeSecretStore;
  sessions: SessionStore;
  throttle: ThrottleStore;
  requests: RequestStore;
  administratorGrants: AdministratorGrantStore;
  audit: AuditStore;
};

type WeighDeps = {
  storage: { companies: CompanyStore; audit: AuditStore };
  clock: Clock;
  verificationLimits: Pick<VerificationLimits, 'coolingOffDays'>;
};

type Deps = TellDeps &
  WeighDeps & {
    storage: Transactional<Stores>;
    hasher: PasswordHasher;
    temporaryPasswordHours: number;
    linkHours: number;
    countersKey: Uint8Array;
  };

/** Why an administrator does not give this access back this way. */
export type WhyNot =
  | 'oneself'
  | 'frozen'
  | 'disabled'
  /** It takes two independent things, which the desk asks for. */
  | 'administrators-by-desk'
  /** The company does not, or not yet. */
  | 'mode-off'
  /** The address took the place of another too short a time ago for a secret to go there. */
  | 'young-address';

export type SendOutcome = { kind: 'sent' } | { kind: WhyNot | 'too-many' | 'unknown' | 'not-allowed' };

/**
 * Promise: one atomic act: the password is over, every session ends, and a link, or a temporary password, goes to the
 * address on file; nobody but the person sees it. The database looks the right up: an active administrator of that
 * company, or a delegate of that group, a way that the company allows, a user, and one secret for one grant. An address
 * that took the place of another within the cooling-off time gets none, and nobody gets more than five in a day.
 * Who may: an administrator, for users of the own company; a delegate, for those of the own groups.
 * Records link-issued or temporary-password-issued. Mails reset-link or temporary-password to the person, and
 * access-given to the user's telephone and to the other administrators.
 */
export const sendReset = async (
  deps: Deps,
  actor: Actor,
  target: AccountTarget,
  mode: 'link' | 'temporary',
): Promise<SendOutcome> => {
  if (actor.kind !== 'account') return { kind: 'not-allowed' };
  const seen = await findReached(deps, actor, 'set-password', target);
  if (typeof seen === 'string') return { kind: seen };
  const refused = await whyNot(deps, actor, seen, mode);
  if (refused) return { kind: refused };
  const now = deps.clock.now();
  const reset =
    mode === 'link'
      ? prepareLink(deps, now, hours(deps.linkHours))
      : await prepareTemporaryPassword(deps, actor.source, now, hours(deps.temporaryPasswordHours));
  const delivery = mode === 'link' ? 'link-mail' : 'temporary-mail';
  return deps.storage.transaction(async (tx): Promise<SendOutcome> => {
    // As it is now: who was frozen, moved or given another address meanwhile gets nothing.
    const account = await tx.accounts.findLocked(seen.companyId, seen.id);
    const reached = account && (await findReached({ storage: tx }, actor, 'set-password', target));
    if (!account || typeof reached === 'string') return { kind: 'unknown' };
    const late = await whyNot({ ...deps, storage: tx }, actor, account, mode);
    if (late) return { kind: late };
    const { companyId, id: accountId } = account;
    const sent = await tx.oneTimeSecrets.countMade(companyId, accountId, 'administrator', now - hours(24));
    if (sent >= secretsADay) return { kind: 'too-many' };
    const grant = { id: newId(deps.random), companyId, accountId, administratorId: actor.accountId, mode };
    await tx.administratorGrants.insert({ ...grant, grantedAt: now });
    await writeReset(tx, deps, account, reset, { origin: 'administrator', grantId: grant.id, delivery });
    await tx.disavowals.voidOfOwnPassword(companyId, accountId, now);
    await tx.requests.closeForAccount(companyId, accountId, 'solved-by-administrator', now);
    const administrator = await tx.accounts.find(companyId, actor.accountId);
    const by = administrator ? fullName(administrator) : '';
    const given = {
      what: 'reset-by-administrator',
      delivery,
      toldBy: 'mail',
      by,
      byId: actor.accountId,
      requestNumber: null,
      at: now,
    } as const;
    const notMe = await tellOfAccess(tx, deps, account, given);
    const { plain, expiresAt } = reset;
    const more = { by, ...(notMe ? { notMe } : {}) };
    const content =
      mode === 'link'
        ? ({ kind: 'reset-link', token: plain, expiresAt, ...more } as const)
        : ({ kind: 'temporary-password', password: plain, expiresAt, ...more } as const);
    await tx.outbox.put(resetNotice(deps.random, account, reset, content, null));
    const action = mode === 'link' ? 'link-issued' : 'temporary-password-issued';
    const details = { secret: reset.id, grant: grant.id, delivery };
    await tx.audit.append({ ...actorOf(actor), companyId, at: now, action, accountId, details });
    return { kind: 'sent' };
  });
};

/** The ways that are open for this person now, and until when a young address closes those that the company allows. */
export const modesFor = async (
  deps: WeighDeps,
  actor: SignedInActor,
  account: Account,
): Promise<{ open: ResetMode[]; youngUntil: number | null }> => {
  const reasons = await Promise.all(resetModes.map((mode) => whyNot(deps, actor, account, mode)));
  return {
    open: resetModes.filter((_, index) => reasons[index] === null),
    youngUntil: reasons.includes('young-address') ? ripeAt(account.emailSince, deps.verificationLimits) : null,
  };
};

const whyNot = async (
  deps: WeighDeps,
  actor: SignedInActor,
  account: Account,
  mode: ResetMode,
): Promise<WhyNot | null> => {
  const now = deps.clock.now();
  if (isOneself(actor, account)) return 'oneself';
  if (account.state === 'frozen') return 'frozen';
  if (await isForTheDesk(deps, account)) return 'administrators-by-desk';
  if (!isUsable(await deps.storage.companies.resetModes(account.companyId), mode, now)) return 'mode-off';
  // A password that the administrator chooses goes to nobody's address, and waits with a disabled account.
  if (mode === 'chosen') return null;
  if (account.state === 'disabled') return 'disabled';
  return isYoungContact(account, account.emailSince, deps.verificationLimits, now) ? 'young-address' : null;
};
