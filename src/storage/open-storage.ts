import type { AccountStore } from '../domain/accounts/account-store.ts';
import type { BulkStore } from '../domain/accounts/bulk-store.ts';
import type { LinkedAccountStore } from '../domain/accounts/linked-account-store.ts';
import type { PeopleStore } from '../domain/accounts/people.ts';
import type { AnsweredRequestStore } from '../domain/api-keys/answered-request-store.ts';
import type { ApiKeyStore } from '../domain/api-keys/api-key-store.ts';
import type { AuditStore } from '../domain/audit/audit-store.ts';
import type { DeskPolicyStore } from '../domain/caller-verification/desk-policy-store.ts';
import type { VerificationStore } from '../domain/caller-verification/verification-store.ts';
import type { CompanyStore } from '../domain/companies/company-store.ts';
import type { GroupStore } from '../domain/companies/group-store.ts';
import type {
  CredentialStore,
  OneTimeSecretStore,
  PasswordHistoryStore,
} from '../domain/credentials/credential-store.ts';
import type { HashCensus } from '../domain/credentials/hash-census-store.ts';
import type { MassActionStore } from '../domain/mass-actions/mass-action-store.ts';
import type { PeopleListStore } from '../domain/mass-actions/people-list-store.ts';
import type { OutboxStore } from '../domain/notifications/outbox-store.ts';
import type { ProfileChoiceStore } from '../domain/password-policy/profile-choice-store.ts';
import type { AdministratorGrantStore } from '../domain/recovery/administrator-grant.ts';
import type { DisavowalStore } from '../domain/recovery/disavowal-store.ts';
import type { EmailChangeStore } from '../domain/recovery/email-change-store.ts';
import type { EmergencyStore } from '../domain/recovery/emergency-store.ts';
import type { FiguresStore } from '../domain/recovery/figures-store.ts';
import type { ImportStore } from '../domain/recovery/import/import-store.ts';
import type { LetterStore } from '../domain/recovery/letter-store.ts';
import type { MetElsewhereStore } from '../domain/recovery/met-elsewhere.ts';
import type { RequestMessageStore } from '../domain/recovery/request-message-store.ts';
import type { RequestStore } from '../domain/recovery/request-store.ts';
import type { TelephoneStopStore } from '../domain/recovery/telephone-stop-store.ts';
import type { WelcomeStore } from '../domain/recovery/welcome-store.ts';
import type { SessionStore } from '../domain/sessions/session-store.ts';
import type { ThrottleStore } from '../domain/sessions/throttle-store.ts';
import type { Transactional } from '../platform/transactional.ts';
import { accountStore } from './accounts.ts';
import { administratorGrantStore } from './administrator-grants.ts';
import { answeredRequestStore } from './answered-requests.ts';
import { apiKeyStore } from './api-keys.ts';
import { auditStore } from './audit.ts';
import { bulkStore } from './bulk-people.ts';
import { companyStore } from './companies.ts';
import { credentialStore } from './credentials.ts';
import { deskPolicyStore } from './desk-policies.ts';
import { disavowalStore } from './disavowals.ts';
import { emailChangeStore } from './email-changes.ts';
import { emergencyStore } from './emergency.ts';
import { figuresStore } from './figures.ts';
import { forgetExpired } from './forget-expired.ts';
import { groupStore } from './groups.ts';
import { hashCensus } from './hash-census.ts';
import { importStore } from './imports.ts';
import { letterStore } from './letters.ts';
import { linkedAccountStore } from './linked-accounts.ts';
import { massActionStore } from './mass-actions.ts';
import { metElsewhereStore } from './met-elsewhere.ts';
import { isUpToDate, migrate, refuseNewerSchema } from './migrate.ts';
import { oneTimeSecretStore } from './one-time-secrets.ts';
import { openPostgres, type PostgresPlace } from './open-postgres.ts';
import { backUpSqlite, openSqlite } from './open-sqlite.ts';
import { outboxStore } from './outbox.ts';
import { passwordHistoryStore } from './password-history.ts';
import { peopleStore } from './people.ts';
import { peopleListStore } from './people-lists.ts';
import { profileChoiceStore } from './profile-choices.ts';
import { requestMessageStore } from './request-messages.ts';
import { requestStore } from './requests.ts';
import { runTransaction } from './run-transaction.ts';
import type { Database } from './schema.ts';
import { sessionStore } from './sessions.ts';
import { openApart } from './sqlite-apart.ts';
import { SqliteReader } from './sqlite-reader.ts';
import { telephoneStopStore } from './telephone-stops.ts';
import { throttleStore } from './throttle.ts';
import { verificationStore } from './verifications.ts';
import { welcomeStore } from './welcomes.ts';

export type Stores = {
  companies: CompanyStore;
  profileChoices: ProfileChoiceStore;
  groups: GroupStore;
  accounts: AccountStore;
  linkedAccounts: LinkedAccountStore;
  people: PeopleStore;
  bulk: BulkStore;
  massActions: MassActionStore;
  peopleLists: PeopleListStore;
  imports: ImportStore;
  metElsewhere: MetElsewhereStore;
  credentials: CredentialStore;
  passwordHistory: PasswordHistoryStore;
  oneTimeSecrets: OneTimeSecretStore;
  hashes: HashCensus;
  sessions: SessionStore;
  throttle: ThrottleStore;
  verifications: VerificationStore;
  deskPolicies: DeskPolicyStore;
  requests: RequestStore;
  emergency: EmergencyStore;
  messages: RequestMessageStore;
  letters: LetterStore;
  figures: FiguresStore;
  administratorGrants: AdministratorGrantStore;
  disavowals: DisavowalStore;
  emailChanges: EmailChangeStore;
  telephoneStops: TelephoneStopStore;
  outbox: OutboxStore;
  apiKeys: ApiKeyStore;
  welcomes: WelcomeStore;
  answeredRequests: AnsweredRequestStore;
  audit: AuditStore;
};

export type OpenStorage = Transactional<Stores> & {
  /** Brings the schema up to date; returns the names of the steps it took. */
  migrate(): Promise<string[]>;
  /** Whether the database answers and has the schema of this program. */
  isReady(): Promise<boolean>;
  /** Deletes what has been over for long; the journal stays whole. */
  forgetExpired(now: number): Promise<void>;
  /**
   * A consistent copy in a new file, readable by its owner alone, while the server runs. SQLite only: for PostgreSQL
   * it throws an Error whose code is 'use-pg-dump'.
   */
  backup(file: string): Promise<void>;
  close(): Promise<void>;
};

export type StorageOptions = {
  database: { kind: 'sqlite'; file: string } | ({ kind: 'postgres' } & PostgresPlace);
  /** `outbox` encrypts waiting notices; `audit` authenticates the heads of the journals. */
  keys: { outbox: Uint8Array; audit: Uint8Array };
};

/** Opens the database. Throws when it cannot be reached, or was written by a newer version of the program. */
export const openStorage = async ({ database: place, keys }: StorageOptions): Promise<OpenStorage> => {
  const ending = new Set<Promise<void>>();
  const database: Database =
    place.kind === 'sqlite'
      ? {
          ...(await openSqlite(place.file)),
          engine: 'sqlite',
          reader: new SqliteReader(place.file),
          openApart: () => openApart(place.file, ending),
          ending,
        }
      : { db: await openPostgres(place), engine: 'postgres', ending };
  try {
    await refuseNewerSchema(database);
  } catch (error) {
    await database.db.destroy();
    throw error;
  }
  return {
    ...storesOf(database, keys),
    transaction: (work, size) => runTransaction(database, (tx) => work(storesOf(tx, keys)), size),
    migrate: () => migrate(database),
    isReady: () => isUpToDate(database).catch(() => false),
    forgetExpired: (now) => forgetExpired(database, now),
    backup: async (file) => {
      if (place.kind === 'postgres') throw usePgDump();
      await backUpSqlite(place.file, file);
    },
    close: async () => {
      database.reader?.close();
      await Promise.all(ending);
      await database.db.destroy();
    },
  };
};

const storesOf = (database: Database, keys: StorageOptions['keys']): Stores => ({
  companies: companyStore(database),
  profileChoices: profileChoiceStore(database),
  groups: groupStore(database),
  linkedAccounts: linkedAccountStore(database),
  accounts: accountStore(database),
  people: peopleStore(database),
  bulk: bulkStore(database, keys.audit),
  massActions: massActionStore(database),
  peopleLists: peopleListStore(database),
  imports: importStore(database),
  metElsewhere: metElsewhereStore(database),
  credentials: credentialStore(database),
  passwordHistory: passwordHistoryStore(database),
  oneTimeSecrets: oneTimeSecretStore(database),
  hashes: hashCensus(database),
  sessions: sessionStore(database),
  throttle: throttleStore(database),
  verifications: verificationStore(database),
  deskPolicies: deskPolicyStore(database),
  requests: requestStore(database),
  emergency: emergencyStore(database),
  administratorGrants: administratorGrantStore(database),
  messages: requestMessageStore(database),
  letters: letterStore(database),
  figures: figuresStore(database),
  disavowals: disavowalStore(database),
  emailChanges: emailChangeStore(database),
  telephoneStops: telephoneStopStore(database),
  outbox: outboxStore(database, keys.outbox),
  apiKeys: apiKeyStore(database),
  welcomes: welcomeStore(database),
  answeredRequests: answeredRequestStore(database),
  audit: auditStore(database, keys.audit),
});

const usePgDump = (): Error =>
  Object.assign(new Error('A PostgreSQL database is backed up with pg_dump.'), { code: 'use-pg-dump' });
