import type { Clock } from '../../platform/clock.ts';
import { mac } from '../../platform/digest.ts';
import type { PasswordHasher } from '../../platform/password-hasher.ts';
import type { Random } from '../../platform/random.ts';
import type { Secret } from '../../platform/secret.ts';
import { sourceGroup } from '../../platform/source-group.ts';
import type { Transactional } from '../../platform/transactional.ts';
import { type Account, emailKey } from '../accounts/account.ts';
import type { AccountStore } from '../accounts/account-store.ts';
import type { AuditAction } from '../audit/audit-event.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import type { CompanyStore } from '../companies/company-store.ts';
import type { Credential, OneTimeSecret } from '../credentials/credential.ts';
import type { CredentialStore, OneTimeSecretStore } from '../credentials/credential-store.ts';
import { readTemporaryPassword } from '../credentials/temporary-password.ts';
import { expiryOf } from '../credentials/validity.ts';
import type { BreachList } from '../password-policy/breach-list.ts';
import { normalisePassword } from '../password-policy/judge-password.ts';
import type { ProfileChoiceStore } from '../password-policy/profile-choice-store.ts';
import type { InstallationRules } from '../password-policy/profiles.ts';
import { rulesOf } from '../password-policy/rules-of.ts';
import type { AttemptsUnderWay } from './attempts-under-way.ts';
import { openSession, type Visit } from './open-session.ts';
import type { RefusalFloor } from './refusal-floor.ts';
import type { ChooseReason, SessionLimits } from './session.ts';
import type { SessionStore } from './session-store.ts';
import { nextTryAt, type ThrottleLimits } from './sign-in-throttle.ts';
import type { ThrottleStore } from './throttle-store.ts';

export type SignInDeps = {
  storage: Transactional<{
    companies: CompanyStore;
    accounts: AccountStore;
    credentials: CredentialStore;
    oneTimeSecrets: OneTimeSecretStore;
    sessions: SessionStore;
    throttle: ThrottleStore;
    profileChoices: ProfileChoiceStore;
    audit: AuditStore;
  }>;
  hasher: PasswordHasher;
  clock: Clock;
  random: Random;
  sessionLimits: SessionLimits;
  throttleLimits: ThrottleLimits;
  attempts: AttemptsUnderWay;
  refusalFloor: RefusalFloor;
  breaches: BreachList;
  passwordRules: InstallationRules;
  /** Hides what is counted: the counters hold keyed hashes only. */
  countersKey: Uint8Array;
};

export type SignInOutcome =
  | { kind: 'signed-in'; token: Secret; account: Account }
  | { kind: 'must-choose-password'; token: Secret; account: Account; reason: ChooseReason }
  /** Wrong password or unknown address: nobody is told which. */
  | { kind: 'refused' }
  | { kind: 'delayed'; retryAt: number }
  /** Said only to somebody who knows the password. */
  | { kind: 'disabled' }
  /** The same: after a reset that was not theirs. */
  | { kind: 'frozen' }
  | { kind: 'temporary-password-spent' }
  | { kind: 'temporary-password-expired' };

/**
 * Promise: opens a session for the right password; a temporary password is spent by it and opens a session that can
 * only choose a new password, and so does a password whose time is over, that was stolen, or that must change for another
 * reason. Unknown addresses cost the same work and get the same answer (ASVS 6.3.8); what a hash brought over from another
 * system costs more hides behind a time that every refusal takes while there is one.
 * Who may: anybody. Records signed-in, breached-password-found, sign-in-refused, sign-in-delayed, temporary-password-used
 * or -refused. Mails nothing.
 */
export const signIn = async (
  deps: SignInDeps,
  visit: Visit,
  input: { email: string; password: Secret },
  /** `personal`: a temporary password is not tried, so that nobody loses it where it opens nothing. */
  tries: 'any' | 'personal' = 'any',
): Promise<SignInOutcome> => {
  const untilFloor = deps.refusalFloor();
  const now = deps.clock.now();
  const keys = throttleKeys(deps.countersKey, input.email, visit.source);
  const account = await deps.storage.accounts.findByEmail(input.email);
  const temporary = tries === 'any' ? readTemporaryPassword(input.password) : null;
  const retryAt = await waitFor(deps, keys, account, visit, now);
  if (retryAt > now && !temporary) {
    if (deps.attempts.isNewDelay(keys.account, retryAt)) await record(deps, account, visit, 'sign-in-delayed', now);
    return { kind: 'delayed', retryAt };
  }
  return deps.attempts.during(keys.account, async () => {
    const [credential, secret] = await Promise.all([
      account && retryAt <= now ? deps.storage.credentials.find(account.companyId, account.id) : null,
      account && temporary ? deps.storage.oneTimeSecrets.findTemporaryPassword(account.companyId, account.id) : null,
    ]);
    const exact = normalisePassword(input.password);
    // Two hashes whenever the text has the shape of a temporary password, one otherwise, whoever it is for.
    const [isTemporary, isPersonal] = await Promise.all([
      temporary ? deps.hasher.verify(secret?.hash ?? null, temporary, visit.source) : false,
      deps.hasher.verify(credential?.hash ?? null, exact, visit.source),
    ]);
    if (account && credential && isPersonal) return admit(deps, visit, keys, account, credential, exact, now);
    if (account && secret && isTemporary) return admitOnce(deps, visit, keys, account, secret, now);
    // Before the failure is counted: how long it is under way shows in what another try is answered meanwhile.
    await untilFloor();
    // Only a try at the personal password counts against it.
    const why = credential?.hash && !deps.hasher.canVerify(credential.hash) ? { reason: 'pepper-missing' } : {};
    await refuse(deps, visit, retryAt > now ? null : keys, account, secret, now, why);
    return retryAt > now ? { kind: 'delayed', retryAt } : { kind: 'refused' };
  });
};

/** The names under which failures are counted. */
export const throttleKeys = (countersKey: Uint8Array, email: string, source: string) => ({
  account: mac(countersKey, `account ${emailKey(email)}`),
  source: mac(countersKey, `source ${sourceGroup(source)}`),
});

type Keys = ReturnType<typeof throttleKeys>;

const dayMs = 24 * 60 * 60_000;

const waitFor = async (
  deps: SignInDeps,
  keys: Keys,
  account: Account | null,
  visit: Visit,
  now: number,
): Promise<number> => {
  const [ofAccount, ofSource] = await Promise.all([
    deps.storage.throttle.find(keys.account),
    deps.storage.throttle.countForSource(keys.source, now - dayMs),
  ]);
  const underWay = deps.attempts.count(keys.account);
  const failures = ofAccount && now < ofAccount.firstFailedAt + dayMs ? ofAccount.failures : 0;
  if (underWay > 0 && failures + underWay >= deps.throttleLimits.delayFromFailure) return now + 1000;
  const forAccount = nextTryAt(deps.throttleLimits, ofAccount, now);
  const forSource = nextTryAt(deps.throttleLimits, ofSource, now);
  if (forSource <= now) return forAccount;
  const familiar = account && (await deps.storage.sessions.hasComeFrom(account.companyId, account.id, visit.source));
  return familiar ? forAccount : Math.max(forAccount, forSource);
};

const admit = async (
  deps: SignInDeps,
  visit: Visit,
  keys: Keys,
  account: Account,
  credential: Credential,
  exact: Secret,
  now: number,
): Promise<SignInOutcome> => {
  if (account.state !== 'active') {
    await record(deps, account, visit, 'sign-in-refused', now, { reason: account.state });
    return { kind: account.state };
  }
  const renewed =
    credential.hash && deps.hasher.isOutdated(credential.hash) ? await deps.hasher.hash(exact, visit.source) : null;
  const passwordExpiresAt = expiryOf(await rulesOf(deps, account), credential.setAt);
  const reason = whyChoose(credential, deps.breaches.has(exact), passwordExpiresAt, now);
  const { session, token } = openSession(
    deps.random,
    deps.sessionLimits,
    { companyId: account.companyId, accountId: account.id },
    reason ? { kind: 'choose-password', reason, oneTimeSecretId: null } : { kind: 'full', passwordExpiresAt },
    visit,
    now,
  );
  // A reset or a disabling that came between the check of the password and this moment wins.
  const admitted = await deps.storage.transaction(async (tx) => {
    if (!(await tx.credentials.isCurrent(account.companyId, account.id, credential.version))) return false;
    if (!(await tx.accounts.noteSignIn(account.companyId, account.id, now))) return false;
    await tx.sessions.insert(session);
    await tx.throttle.forget(keys.account);
    if (renewed) await tx.credentials.rehash(account.companyId, account.id, renewed, credential.version);
    const told = { session: session.id, kind: session.kind, ...(reason ? { reason } : {}) };
    await tx.audit.append(event(account, visit, 'signed-in', now, told));
    if (reason === 'breached') await tx.audit.append(event(account, visit, 'breached-password-found', now, {}));
    return true;
  });
  if (!admitted) return { kind: 'refused' };
  return reason ? { kind: 'must-choose-password', token, account, reason } : { kind: 'signed-in', token, account };
};

/** The reason that weighs most: what others know or may know comes before what is merely old. */
export const whyChoose = (
  { mustChange, mustChangeReason }: Credential,
  isBreached: boolean,
  expiresAt: number | null,
  now: number,
): ChooseReason | null => {
  if (mustChange) return mustChangeReason ?? 'administrator';
  if (isBreached) return 'breached';
  return expiresAt !== null && now >= expiresAt ? 'expired' : null;
};

const admitOnce = async (
  deps: SignInDeps,
  visit: Visit,
  keys: Keys,
  account: Account,
  secret: OneTimeSecret,
  now: number,
): Promise<SignInOutcome> => {
  if (account.state !== 'active') {
    await record(deps, account, visit, 'temporary-password-refused', now, { reason: account.state });
    return { kind: account.state };
  }
  const { session, token } = openSession(
    deps.random,
    deps.sessionLimits,
    { companyId: account.companyId, accountId: account.id },
    { kind: 'choose-password', reason: 'one-time-secret', oneTimeSecretId: secret.id },
    visit,
    now,
  );
  const spent = await deps.storage.transaction(async (tx) => {
    if (!(await tx.accounts.findLocked(account.companyId, account.id))) return false;
    if (!(await tx.oneTimeSecrets.spend(account.companyId, secret.id, now))) return false;
    if (!(await tx.accounts.noteSignIn(account.companyId, account.id, now))) return false;
    await tx.sessions.insert(session);
    await tx.throttle.forget(keys.account);
    await tx.audit.append(
      event(account, visit, 'temporary-password-used', now, { secret: secret.id, session: session.id }),
    );
    return true;
  });
  if (spent) return { kind: 'must-choose-password', token, account, reason: 'one-time-secret' };
  const expired = secret.spentAt === null && secret.revokedAt === null && now >= secret.expiresAt;
  await record(deps, account, visit, 'temporary-password-refused', now, { reason: expired ? 'expired' : 'spent' });
  return { kind: expired ? 'temporary-password-expired' : 'temporary-password-spent' };
};

const refuse = (
  deps: SignInDeps,
  visit: Visit,
  counted: Keys | null,
  account: Account | null,
  secret: OneTimeSecret | null,
  now: number,
  why: Record<string, string>,
) =>
  deps.storage.transaction(async (tx) => {
    const companyId = account?.companyId ?? (await tx.companies.findOperating())?.id;
    if (counted) await tx.throttle.recordFailure(counted.account, counted.source, now);
    if (secret && secret.spentAt === null) await tx.oneTimeSecrets.countWrongTry(secret.companyId, secret.id);
    if (companyId) await tx.audit.append(event(account, visit, 'sign-in-refused', now, why, companyId));
  });

const record = async (
  deps: SignInDeps,
  account: Account | null,
  visit: Visit,
  action: AuditAction,
  now: number,
  details: Record<string, string> = {},
) => {
  const companyId = account?.companyId ?? (await deps.storage.companies.findOperating())?.id;
  if (!companyId) return;
  await deps.storage.transaction((tx) => tx.audit.append(event(account, visit, action, now, details, companyId)));
};

const event = (
  account: Account | null,
  visit: Visit,
  action: AuditAction,
  at: number,
  details: Record<string, string>,
  companyId = account?.companyId ?? '',
) => ({
  companyId,
  at,
  action,
  actor: { kind: 'visitor' as const, id: null },
  accountId: account?.id ?? null,
  source: visit.source,
  details,
});
