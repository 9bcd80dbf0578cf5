import type { Clock } from '../../platform/clock.ts';
import type { PasswordHasher } from '../../platform/password-hasher.ts';
import type { Random } from '../../platform/random.ts';
import { newId } from '../../platform/random.ts';
import type { Secret } from '../../platform/secret.ts';
import type { Transactional } from '../../platform/transactional.ts';
import type { Account } from '../accounts/account.ts';
import { fullName } from '../accounts/account.ts';
import type { AccountStore } from '../accounts/account-store.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import type { CompanyStore } from '../companies/company-store.ts';
import type { Credential } from '../credentials/credential.ts';
import type { CredentialStore, OneTimeSecretStore, PasswordHistoryStore } from '../credentials/credential-store.ts';
import type { Notice, NoticeContent } from '../notifications/notice.ts';
import type { OutboxStore } from '../notifications/outbox-store.ts';
import type { BreachList } from '../password-policy/breach-list.ts';
import { judgePassword, normalisePassword } from '../password-policy/judge-password.ts';
import type { Reason } from '../password-policy/judgement.ts';
import type { Knowledge } from '../password-policy/knowledge.ts';
import { personalContext } from '../password-policy/personal-context.ts';
import type { ProfileChoiceStore } from '../password-policy/profile-choice-store.ts';
import type { InstallationRules, Profile } from '../password-policy/profiles.ts';
import { rulesOf } from '../password-policy/rules-of.ts';
import type { AttemptsUnderWay } from '../sessions/attempts-under-way.ts';
import type { SessionLimits } from '../sessions/session.ts';
import type { SessionStore } from '../sessions/session-store.ts';
import type { ThrottleLimits } from '../sessions/sign-in-throttle.ts';
import type { ThrottleStore } from '../sessions/throttle-store.ts';
import { findEarlierUse } from './compare-with-earlier.ts';
import type { DisavowalStore } from './disavowal-store.ts';
import type { RequestStore } from './request-store.ts';

/** What the verbs that set a password use. */
export type PasswordDeps = {
  storage: Transactional<{
    companies: CompanyStore;
    profileChoices: ProfileChoiceStore;
    accounts: AccountStore;
    credentials: CredentialStore;
    passwordHistory: PasswordHistoryStore;
    oneTimeSecrets: OneTimeSecretStore;
    sessions: SessionStore;
    throttle: ThrottleStore;
    requests: RequestStore;
    disavowals: DisavowalStore;
    outbox: OutboxStore;
    audit: AuditStore;
  }>;
  hasher: PasswordHasher;
  clock: Clock;
  random: Random;
  knowledge: () => Promise<Knowledge>;
  breaches: BreachList;
  passwordRules: InstallationRules;
  /** The service's name, as the help page says it. */
  serviceName: string;
  sessionLimits: SessionLimits;
  throttleLimits: ThrottleLimits;
  attempts: AttemptsUnderWay;
  countersKey: Uint8Array;
  /** How long somebody can say that it was not them. */
  disavowalDays: number;
};

export type NewPassword = { password: Secret; confirmation: Secret };

/** The hash of an accepted new password with what it replaces and the rules it keeps, or why it is refused. */
export type JudgedPassword =
  | {
      kind: 'accepted';
      hash: string;
      version: number;
      /** Of the password it replaces. */
      mustChangeReason: Credential['mustChangeReason'];
      rules: Profile;
    }
  /** And what is wrong with it all the same. */
  | { kind: 'not-confirmed'; reasons: Reason[] }
  | { kind: 'rejected'; reasons: Reason[] };

/** Who chooses it. The owner who typed the present one has proved it: it is compared as a text. */
export type Chooser = { kind: 'owner'; current: Secret | null } | { kind: 'administrator' };

/**
 * Judges a new password for an account: typed twice alike, by the account's rules, not stolen, and for its owner other
 * than any that was there before (ASVS 6.4.1); and hashes it. An administrator is not told whether it was there before:
 * that would let the office guess people's passwords.
 */
export const judgeNewPassword = async (
  deps: PasswordDeps,
  account: Account,
  input: NewPassword,
  source: string,
  chooser: Chooser,
): Promise<JudgedPassword> => {
  const judged = await judgeByItself(deps, account, input);
  if (judged.kind !== 'fit') return judged;
  const { rules } = judged;
  const exact = normalisePassword(input.password);
  const credential = await deps.storage.credentials.find(account.companyId, account.id);
  if (chooser.kind === 'owner') {
    const { current } = chooser;
    const reason = await findEarlierUse(deps, account, exact, { credential, current }, rules, source);
    if (reason) return { kind: 'rejected', reasons: [reason] };
  }
  const hash = await deps.hasher.hash(exact, source);
  const { version = 0, mustChangeReason = null } = credential ?? {};
  return { kind: 'accepted', hash, version, mustChangeReason, rules };
};

/** The part of the judgement that looks at nothing the account had before, and that anybody may hear who sets it. */
export const judgeByItself = async (
  deps: PasswordDeps,
  account: Account,
  { password, confirmation }: NewPassword,
): Promise<{ kind: 'fit'; rules: Profile } | Exclude<JudgedPassword, { kind: 'accepted' }>> => {
  const company = await deps.storage.companies.find(account.companyId);
  if (!company) throw new Error(`Account ${account.id} has no company.`);
  const rules = await rulesOf(deps, account);
  const context = personalContext(account, company, deps.serviceName);
  const { reasons } = judgePassword(password, rules, context, await deps.knowledge());
  // A common password is in every list: once is enough.
  const isStolen = !reasons.some(({ code }) => saysEnough.has(code)) && deps.breaches.has(normalisePassword(password));
  const all: Reason[] = isStolen ? [...reasons, { code: 'breached' }] : reasons;
  if (!password.equals(confirmation)) return { kind: 'not-confirmed', reasons: all };
  return all.length > 0 ? { kind: 'rejected', reasons: all } : { kind: 'fit', rules };
};

/** Nothing is looked up for what cannot be read, is beyond any length, or is known to everybody. */
const saysEnough: ReadonlySet<Reason['code']> = new Set(['common', 'too-long', 'unreadable-characters']);

/** A notice to the account's owner about the own password. */
export const passwordNotice = (random: Random, account: Account, content: NoticeContent, now: number): Notice => ({
  id: newId(random),
  companyId: account.companyId,
  accountId: account.id,
  requestNumber: null,
  to: { name: fullName(account), address: account.email },
  language: account.language,
  content,
  createdAt: now,
  expiresAt: null,
});
