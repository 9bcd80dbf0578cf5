import type { Clock } from '../../platform/clock.ts';
import type { PasswordHasher } from '../../platform/password-hasher.ts';
import type { Random } from '../../platform/random.ts';
import type { Transactional } from '../../platform/transactional.ts';
import type { AccountStore } from '../accounts/account-store.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import type { VerificationLimits } from '../caller-verification/caller-verification.ts';
import type { DeskPolicyStore } from '../caller-verification/desk-policy-store.ts';
import type { VerificationStore } from '../caller-verification/verification-store.ts';
import type { CompanyStore } from '../companies/company-store.ts';
import type { CredentialStore, OneTimeSecretStore } from '../credentials/credential-store.ts';
import type { OutboxStore } from '../notifications/outbox-store.ts';
import type { SessionStore } from '../sessions/session-store.ts';
import type { ThrottleStore } from '../sessions/throttle-store.ts';
import type { DeskLimits } from './circumstances-of.ts';
import type { DeliveryMeans } from './deliver-reset.ts';
import type { DisavowalStore } from './disavowal-store.ts';
import type { LetterStore } from './letter-store.ts';
import type { RequestStore } from './request-store.ts';
import type { TelephoneStopStore } from './telephone-stop-store.ts';

/** What the verbs that write a reset keep. */
export type ResetStores = {
  companies: CompanyStore;
  accounts: AccountStore;
  credentials: CredentialStore;
  oneTimeSecrets: OneTimeSecretStore;
  sessions: SessionStore;
  throttle: ThrottleStore;
  verifications: VerificationStore;
  deskPolicies: DeskPolicyStore;
  requests: RequestStore;
  letters: LetterStore;
  disavowals: DisavowalStore;
  telephoneStops: TelephoneStopStore;
  outbox: OutboxStore;
  audit: AuditStore;
};

/** What the verbs that write a reset use. */
export type ResetDeps = DeliveryMeans & {
  storage: Transactional<ResetStores>;
  hasher: PasswordHasher;
  clock: Clock;
  random: Random;
  temporaryPasswordHours: number;
  linkHours: number;
  /** How long the secret of a sealed letter may be used. */
  letterDays: number;
  /** How long those who are told can say that it was not them. */
  disavowalDays: number;
  verificationLimits: VerificationLimits;
  deskLimits: DeskLimits;
  /** Whether somebody answers the desk's telephone at an instant. */
  isDeskOpen: (now: number) => Promise<boolean>;
  /** The country of a network address (ISO 3166), where it is known. */
  countryOf: (address: string) => Promise<string | null>;
  countersKey: Uint8Array;
};
