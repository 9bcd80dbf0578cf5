import type { Account } from '../../src/domain/accounts/account.ts';
import type { AuditEvent } from '../../src/domain/audit/audit-event.ts';
import type { CallerVerification, Proof } from '../../src/domain/caller-verification/caller-verification.ts';
import type { Company } from '../../src/domain/companies/company.ts';
import type { NewCredential, OneTimeSecret } from '../../src/domain/credentials/credential.ts';
import type { Notice } from '../../src/domain/notifications/notice.ts';
import type { ResetRequest } from '../../src/domain/recovery/reset-request.ts';
import type { Session } from '../../src/domain/sessions/session.ts';
import { newId, systemRandom } from '../../src/platform/random.ts';
import { Secret } from '../../src/platform/secret.ts';
import type { Stores } from '../../src/storage/open-storage.ts';

export const start = Date.UTC(2026, 0, 5, 9);
export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

export const id = (): string => newId(systemRandom);

export const givenCompany = async (stores: Stores, more: Partial<Company> = {}): Promise<Company> => {
  const own = id();
  const company: Company = {
    id: own,
    kind: 'client',
    name: `Maison ${own}`,
    profile: 'eko',
    createdAt: start,
    ...more,
  };
  await stores.companies.insert(company);
  return company;
};

/** A person of a company of their own, unless one is named. */
export const givenAccount = async (stores: Stores, more: Partial<Account> = {}): Promise<Account> => {
  const companyId = more.companyId ?? (await givenCompany(stores)).id;
  const account = accountIn(companyId, more);
  if (!(await stores.accounts.insert(account))) throw new Error('The mail address is taken.');
  return account;
};

export const accountIn = (companyId: string, more: Partial<Account> = {}): Account => {
  const own = id();
  return {
    id: own,
    companyId,
    role: 'user',
    email: `${own}@maison.example`,
    firstName: 'Claire',
    lastName: 'Martin',
    telephone: '+352 26 55 11 09',
    language: 'fr',
    state: 'active',
    emailSince: start,
    telephoneSince: start,
    groupId: null,
    createdAt: start,
    lastSignedInAt: null,
    ...more,
  };
};

export const credentialOf = (account: Account, more: Partial<NewCredential> = {}): NewCredential => ({
  companyId: account.companyId,
  accountId: account.id,
  hash: '$argon2id$one',
  setBy: 'user',
  setAt: start,
  mustChange: false,
  changeAdvised: false,
  ...more,
});

/** What a password just written says of itself. */
export const anew = { mustChangeReason: null, remindedDays: null };

export const secretOf = (account: Account, more: Partial<OneTimeSecret> = {}): OneTimeSecret => ({
  id: id(),
  companyId: account.companyId,
  accountId: account.id,
  kind: 'temporary-password',
  hash: '$argon2id$temporary',
  createdAt: start,
  expiresAt: start + day,
  spentAt: null,
  revokedAt: null,
  wrongTries: 0,
  origin: 'new-account',
  verificationId: null,
  emergencyId: null,
  administratorGrantId: null,
  delivery: null,
  ...more,
});

/** A secret with the right to be: a verification of its account, spent by it. Kept, and returned as it was written. */
export const givenSecret = async (
  stores: Stores,
  account: Account,
  more: Partial<OneTimeSecret> = {},
): Promise<OneTimeSecret> => {
  const number = await stores.requests.insert(requestOf(account, { state: 'closed' }));
  const verification = verificationOf(account, number, { spentAt: start });
  await stores.verifications.insert(verification);
  const right = { origin: 'verification', verificationId: verification.id, delivery: 'temporary-mail' } as const;
  const secret = secretOf(account, { ...right, ...more });
  await stores.oneTimeSecrets.insert(secret);
  return secret;
};

export const sessionOf = (account: Account, more: Partial<Session> = {}): Session => ({
  id: id(),
  tokenHash: id(),
  companyId: account.companyId,
  accountId: account.id,
  kind: 'full',
  oneTimeSecretId: null,
  chooseReason: null,
  passwordExpiresAt: null,
  createdAt: start,
  lastSeenAt: start,
  expiresAt: start + 12 * hour,
  source: '192.0.2.7',
  userAgent: 'Firefox',
  ...more,
});

export const requestOf = (account: Account | null, more: Partial<ResetRequest> = {}): Omit<ResetRequest, 'number'> => ({
  companyId: account?.companyId ?? null,
  accountId: account?.id ?? null,
  kind: 'reset',
  channel: 'form',
  subject: '',
  source: null,
  email: account?.email ?? `${id()}@nobody.example`,
  message: '',
  state: 'waiting',
  takenBy: null,
  createdAt: start,
  repeatedAt: null,
  takenAt: null,
  sentAt: null,
  recoveredAt: null,
  heldAt: null,
  closedAt: null,
  closing: null,
  ...more,
});

export const verificationOf = (
  account: Account,
  requestNumber: number,
  more: Partial<CallerVerification> = {},
): CallerVerification => ({
  id: id(),
  companyId: account.companyId,
  accountId: account.id,
  requestNumber,
  agentId: 'agent',
  createdAt: start,
  spentAt: null,
  voidedAt: null,
  ...more,
});

export const proofOf = (verification: CallerVerification, more: Partial<Proof> = {}): Proof => ({
  id: id(),
  companyId: verification.companyId,
  accountId: verification.accountId,
  verificationId: verification.id,
  method: 'mail-code',
  codeHash: '$argon2id$code',
  tokenHash: null,
  expiresAt: start + 10 * minute,
  tries: 0,
  askedOf: null,
  confirmedBy: null,
  startedAt: start,
  passedAt: null,
  refusedAt: null,
  ...more,
});

export const noticeTo = (account: Account, more: Partial<Notice> = {}): Notice => ({
  id: id(),
  companyId: account.companyId,
  accountId: account.id,
  requestNumber: null,
  channel: 'mail',
  to: { name: 'Claire Martin', address: account.email },
  language: 'fr',
  content: { kind: 'temporary-password', password: new Secret('Kqm7-3xwp-9trd-h2vn'), expiresAt: start + day },
  createdAt: start,
  expiresAt: null,
  ...more,
});

export const eventOf = (companyId: string, more: Partial<AuditEvent> = {}): AuditEvent => ({
  companyId,
  at: start,
  action: 'signed-in',
  actor: { kind: 'visitor', id: null },
  accountId: null,
  source: '192.0.2.7',
  details: {},
  ...more,
});

/** Sixteen at the same time. */
export const sixteen = <Result>(attempt: (index: number) => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({ length: 16 }, (_, index) => attempt(index)));

/** The keys of an installation of its own. */
export const keysOf = (sign: number) => ({
  outbox: new Uint8Array(32).fill(sign),
  audit: new Uint8Array(32).fill(sign + 1),
});
