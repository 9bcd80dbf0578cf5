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
import type { CredentialStore, OneTimeSecretStore } from '../credentials/credential-store.ts';
import { readTemporaryPassword } from '../credentials/temporary-password.ts';
import type { Notice, NoticeContent } from '../notifications/notice.ts';
import type { OutboxStore } from '../notifications/outbox-store.ts';
import { judgePassword, normalisePassword } from '../password-policy/judge-password.ts';
import type { Reason } from '../password-policy/judgement.ts';
import type { Knowledge } from '../password-policy/knowledge.ts';
import { personalContext } from '../password-policy/personal-context.ts';
import type { ProfileChoiceStore } from '../password-policy/profile-choice-store.ts';
import type { InstallationRules } from '../password-policy/profiles.ts';
import { rulesOf } from '../password-policy/rules-of.ts';
import type { AttemptsUnderWay } from '../sessions/attempts-under-way.ts';
import type { SessionLimits } from '../sessions/session.ts';
import type { SessionStore } from '../sessions/session-store.ts';
import type { ThrottleLimits } from '../sessions/sign-in-throttle.ts';
import type { ThrottleStore } from '../sessions/throttle-store.ts';
import type { RequestStore } from './request-store.ts';

/** What the verbs that set a password use. */
export type PasswordDeps = {
  storage: Transactional<{
    companies: CompanyStore;
    profileChoices: ProfileChoiceStore;
    accounts: AccountStore;
    credentials: CredentialStore;
    oneTimeSecrets: OneTimeSecretStore;
    sessions: SessionStore;
    throttle: ThrottleStore;
    requests: RequestStore;
    outbox: OutboxStore;
    audit: AuditStore;
  }>;
  hasher: PasswordHasher;
  clock: Clock;
  random: Random;
  knowledge: () => Promise<Knowledge>;
  passwordRules: InstallationRules;
  /** The service's name, as the help page says it. */
  serviceName: string;
  sessionLimits: SessionLimits;
  throttleLimits: ThrottleLimits;
  attempts: AttemptsUnderWay;
  countersKey: Uint8Array;
};

export type NewPassword = { password: Secret; confirmation: Secret };

/** The hash of an accepted new password with what it replaces, or why it is refused. */
export type JudgedPassword =
  | { kind: 'accepted'; hash: string; version: number }
  | { kind: 'not-confirmed' }
  | { kind: 'rejected'; reasons: Reason[] };

/**
 * Judges a new password for an account: typed twice alike, by the account's rules, other than the present one and
 * other than the temporary one (ASVS 6.4.1), and hashes it. An administrator is not told whether it is the present one:
 * that would let the office guess people's passwords.
 */
export const judgeNewPassword = async (
  deps: PasswordDeps,
  account: Account,
  input: NewPassword,
  source: string,
  by: 'owner' | 'administrator' = 'owner',
): Promise<JudgedPassword> => {
  if (!input.password.equals(input.confirmation)) return { kind: 'not-confirmed' };
  const company = await deps.storage.companies.find(account.companyId);
  if (!company) throw new Error(`Account ${account.id} has no company.`);
  const rules = await rulesOf(deps, account);
  const context = personalContext(account, company, deps.serviceName);
  const { reasons } = judgePassword(input.password, rules, context, await deps.knowledge());
  if (reasons.length > 0) return { kind: 'rejected', reasons };
  const exact = normalisePassword(input.password);
  const credential = await deps.storage.credentials.find(account.companyId, account.id);
  const accepted = async (): Promise<JudgedPassword> => ({
    kind: 'accepted',
    hash: await deps.hasher.hash(exact, source),
    version: credential?.version ?? 0,
  });
  if (by === 'administrator') return accepted();
  if (credential?.hash && (await deps.hasher.verify(credential.hash, exact, source))) {
    return { kind: 'rejected', reasons: [{ code: 'same-as-before' }] };
  }
  const asTemporary = readTemporaryPassword(input.password);
  const secret =
    asTemporary && (await deps.storage.oneTimeSecrets.findTemporaryPassword(account.companyId, account.id));
  if (asTemporary && secret && (await deps.hasher.verify(secret.hash, asTemporary, source))) {
    return { kind: 'rejected', reasons: [{ code: 'same-as-temporary' }] };
  }
  return accepted();
};

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
