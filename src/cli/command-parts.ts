import type { Role } from '../domain/accounts/account.ts';
import type { AccountDeps } from '../domain/accounts/account-deps.ts';
import type { AccountStore } from '../domain/accounts/account-store.ts';
import type { viewAccessHistory } from '../domain/accounts/view-access-history.ts';
import type { ApiKeyDeps } from '../domain/api-keys/create-api-key.ts';
import type { ProfileName } from '../domain/companies/company.ts';
import type { CompanyStore } from '../domain/companies/company-store.ts';
import type { OneTimeSecretStore } from '../domain/credentials/credential-store.ts';
import type { HashCensus } from '../domain/credentials/hash-census-store.ts';
import type { beginMassAction } from '../domain/mass-actions/begin-mass-action.ts';
import type { MassReports } from '../domain/mass-actions/mass-report.ts';
import type { viewMassAction } from '../domain/mass-actions/view-mass-action.ts';
import type { workWave } from '../domain/mass-actions/work-wave.ts';
import type { BreachListStore } from '../domain/password-policy/breach-list-store.ts';
import type { ProfileDeps } from '../domain/password-policy/choose-profile.ts';
import type { Knowledge } from '../domain/password-policy/knowledge.ts';
import type { PeopleDeps } from '../domain/password-policy/list-people.ts';
import type { chooseResetModes } from '../domain/recovery/choose-reset-modes.ts';
import type { createAccount } from '../domain/recovery/create-account.ts';
import type { delegateGroups } from '../domain/recovery/delegate-groups.ts';
import type { editAccount } from '../domain/recovery/edit-account.ts';
import type { emergencyReset } from '../domain/recovery/emergency-reset.ts';
import type { ExportDeps } from '../domain/recovery/import/export-people.ts';
import type { RunDeps } from '../domain/recovery/import/run-import.ts';
import type { inviteAccount } from '../domain/recovery/invite-account.ts';
import type { LetterToPrint } from '../domain/recovery/letter.ts';
import type { proveOperator } from '../domain/recovery/prove-operator.ts';
import type { RequestMessageStore } from '../domain/recovery/request-message-store.ts';
import type { RequireDeps } from '../domain/recovery/require-new-password.ts';
import type { ResetDeps } from '../domain/recovery/reset-deps.ts';
import type { sealCode } from '../domain/recovery/seal-code.ts';
import type { setAccountState } from '../domain/recovery/set-account-state.ts';
import type { stopTelephoneResets } from '../domain/recovery/stop-telephone-resets.ts';
import type { endSessionOf, listSessionsOf } from '../domain/sessions/end-sessions-of.ts';
import type { PepperSource } from '../platform/peppers.ts';
import type { Secret } from '../platform/secret.ts';
import type { Transactional } from '../platform/transactional.ts';
import type { Language, Sentences } from '../text/sentences.ts';

/** Everything the commands need from outside their room. The composition root makes it. */
export type CommandParts = {
  version: string;
  terminal: Terminal;
  /** Whether an unexpected failure shows its stack. */
  showsStacks: boolean;
  /** The words before a command, as they can be typed here. */
  startedAs: string;
  /** The language of the installation; French where it cannot be read. */
  language: Language;
  /** Whether neither a configuration nor anything kept is there, and no variable says anything. */
  isUntouched(places: Places): boolean;
  checkConfiguration(places: Places): CheckedConfiguration;
  /** Opens the storage, its schema up to date; throws when it cannot be reached. */
  openInstallation(places: Places): Promise<Misconfigured | { kind: 'opened'; installation: OpenedInstallation }>;
  /** Throws when the port cannot be had. `data` and `host` are what the refusal has to name. */
  serve(
    places: Places,
    mode: { demo: boolean },
  ): Promise<
    | Misconfigured
    | { kind: 'not-a-demonstration'; data: string }
    /** Neither a configuration nor anything kept: nobody has set anything up here. */
    | { kind: 'nothing-here' }
    | { kind: 'not-local'; host: string }
    | { kind: 'serving'; serving: Serving }
  >;
  findMailSigning(places: Places): Misconfigured | FoundMailSigning;
  /** Sends one mail at once to `to`. */
  tryMail(places: Places, to: string): Promise<Misconfigured | TriedMail>;
  init(): Promise<InitParts>;
  databaseFiles(): Promise<DatabaseFiles>;
  knowledge(): Promise<Knowledge>;
  /** The name of the service, as the configuration says it; `eKo` where there is none. */
  serviceName(places: Places): string;
  findBreachList(places: Places): Promise<Misconfigured | FoundBreachList>;
};

export type Terminal = {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
  errors: NodeJS.WritableStream;
  /** Somebody is there to answer questions. */
  isInteractive: boolean;
};

/** Who the mails come from and what signs them; `mail` is null where none leave. */
export type FoundMailSigning = {
  kind: 'found';
  mail: { host: string; from: string; dkim: { domain: string; selector: string } | null } | null;
  /** `file`: where the key is, or will be; `variable`: what says so in place of the data directory. */
  key: { key: Secret | undefined; file: string | null; variable: string | null };
};

/** What became of a mail that was sent to try the way; `fault` is what the server or the connection told, in short. */
export type TriedMail =
  | { kind: 'no-mail' }
  | { kind: 'accepted'; server: string }
  | {
      kind: 'trouble';
      server: string;
      trouble: keyof Sentences['cli']['sending']['trial']['troubles'];
      fault: string;
    };

/** Where the flags of a command say that the installation is. */
export type Places = {
  config?: string | undefined;
  data?: string | undefined;
  database?: string | undefined;
  host?: string | undefined;
  port?: string | undefined;
};

/** A fault of the configuration with its sentence, `file:line:column` included. */
export type ShownFault = {
  file: string;
  line: number | null;
  column: number | null;
  path: string;
  code: string;
  message: string;
};

export type Misconfigured = { kind: 'misconfigured'; faults: ShownFault[]; warnings: ShownFault[] };

export type CheckedConfiguration = Misconfigured | { kind: 'sound'; settings: SettingsInForce; warnings: ShownFault[] };

export type SettingsInForce = {
  file: string | null;
  url: string;
  listen: { host: string; port: number };
  data: string;
  /** A file, or an address without a password. */
  database: { engine: 'sqlite' | 'postgresql'; place: string; passwordGiven: boolean };
  /** Where the secret key is kept; null when a variable gives it. */
  secretKeyFile: string | null;
  /** Where the peppers are kept, or will be once there are any; `variable` when the environment says where or what. */
  peppers: { file: string | null; variable: string | null };
  language: Language;
  timeZone: string;
  profile: ProfileName;
  /** Who answers for a floor that departs from present texts. */
  departure: { owner: string; reason: string; reviewOn: string } | null;
  mail: { host: string; port: number; security: string; user: string | null; from: string } | null;
};

/** An installation with what the verbs of all commands ask for. */
export type OpenedInstallation = AccountDeps &
  ProfileDeps &
  ResetDeps &
  Parameters<typeof createAccount>[0] &
  RequireDeps &
  PeopleDeps &
  RunDeps &
  ExportDeps &
  Parameters<typeof emergencyReset>[0] &
  Parameters<typeof beginMassAction>[0] &
  Parameters<typeof viewMassAction>[0] &
  Parameters<typeof workWave>[0] &
  Parameters<typeof sealCode>[0] &
  ApiKeyDeps &
  Parameters<typeof editAccount>[0] &
  Parameters<typeof inviteAccount>[0] &
  Parameters<typeof viewAccessHistory>[0] &
  Parameters<typeof listSessionsOf>[0] &
  Parameters<typeof endSessionOf>[0] &
  Parameters<typeof delegateGroups>[0] &
  Parameters<typeof chooseResetModes>[0] &
  Parameters<typeof setAccountState>[0] &
  Parameters<typeof stopTelephoneResets>[0] &
  Parameters<typeof proveOperator>[0] & {
    storage: Transactional<{
      companies: CompanyStore;
      accounts: AccountStore;
      oneTimeSecrets: OneTimeSecretStore;
      hashes: HashCensus;
      messages: Pick<RequestMessageStore, 'takeLease' | 'releaseLease'>;
    }> & {
      /** Writes a consistent copy into a new file, while others read and write. */
      backup(file: string): Promise<void>;
    };
    peppers: PepperSource;
    massReports: MassReports;
    auditKey: Uint8Array;
    linkHours: number;
    /** Lays sealed letters out as one PDF; null where the configuration has no letters. */
    layOutLetters: ((letters: readonly LetterToPrint[]) => Promise<Uint8Array>) | null;
    settings: SettingsInForce;
    close(): Promise<void>;
  };

export type Serving = {
  url: string;
  mailbox: string | null;
  people: { role: Role; company: string; email: string; password: string | null }[];
  hasCompanies: boolean;
  hasMail: boolean;
  warnings: ShownFault[];
  /** Resolves when the server was asked to end and has ended. */
  ended: Promise<void>;
};

export type InitParts = {
  /** What the environment already says. */
  given: {
    config: string | undefined;
    data: string | undefined;
    url: string | undefined;
    database: string | undefined;
  };
  /** Checks settings as a configuration file; a fault is told at the flag that `flagOf` names for its path. */
  checkSettings(settings: object, language: Language, flagOf: (path: string) => string): ShownFault[];
  /** The installation's secret key, if there is one already. */
  readSecretKey(
    data: string,
    language: Language,
  ): { kind: 'read'; key: Secret | null; inFile: boolean } | Misconfigured;
  /** A configuration that is there, and the secret key, if there is one already. */
  readConfiguration(
    places: Places,
    language: Language,
  ):
    | { kind: 'read'; settings: SettingsInForce; key: Secret | null; inFile: boolean; warnings: ShownFault[] }
    | Misconfigured;
  open(settings: object, data: string, secretKey: Secret): Promise<OpenedInstallation>;
};

/** The installation's breach list, whether there is one yet or not. */
export type FoundBreachList = { kind: 'found'; store: BreachListStore; settings: SettingsInForce };

/** SQLite files, looked at without the installation that is in them. */
export type DatabaseFiles = {
  inspect(file: string): 'sound' | 'not-a-database' | 'damaged' | 'foreign';
  /** Brings what waits beside the file into it, so that it can be moved alone; `in-use` when somebody has it open. */
  settle(file: string): 'settled' | 'in-use';
  /** The installation with this file as its database. */
  open(
    places: Places,
    file: string,
  ): Promise<Misconfigured | { kind: 'newer' } | { kind: 'opened'; installation: OpenedInstallation }>;
};
