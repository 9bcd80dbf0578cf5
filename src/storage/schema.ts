import type { Generated, Kysely } from 'kysely';
import type { Account } from '../domain/accounts/account.ts';
import type { AuditEvent } from '../domain/audit/audit-event.ts';
import type { Method } from '../domain/caller-verification/method.ts';
import type { Credential, OneTimeSecret } from '../domain/credentials/credential.ts';
import type { Notice, NoticeState } from '../domain/notifications/notice.ts';
import type { AdministratorGrant } from '../domain/recovery/administrator-grant.ts';
import type { ResetRequest } from '../domain/recovery/reset-request.ts';
import type { ChooseReason, Session, SessionEnd } from '../domain/sessions/session.ts';
import type { TablesAfterAReset } from './schema-after-a-reset.ts';
import type { LeasesTable, ReceivedMailsTable, RequestMessagesTable } from './schema-of-mails.ts';
import type { TablesOfMassActions } from './schema-of-mass-actions.ts';
import type { TablesOfPeople } from './schema-of-people.ts';
import type { TablesOfTheApi } from './schema-of-the-api.ts';
import type { Apart, Send } from './sqlite-apart.ts';
import type { SqliteReader } from './sqlite-reader.ts';

export type Engine = 'sqlite' | 'postgres';

/** What every store speaks to: the open database, or the transaction under way in it. */
export type Database = {
  db: Kysely<Schema>;
  engine: Engine;
  /** Of SQLite, outside transactions: reads what is committed. */
  reader?: SqliteReader;
  /** Of SQLite, outside transactions: lends the connection. */
  driver?: { isFreeToRead: boolean };
  /** Of SQLite, outside transactions: a connection in a thread of its own, for one of thousands of rows. */
  openApart?: () => Apart;
  /** Of such a transaction. */
  send?: Send;
  /** Outside transactions: what goes on after a commit, and ends before the database is closed. */
  ending?: Set<Promise<void>>;
};

/** Ids are text, instants whole milliseconds, and a yes or no is 1 or 0, in both engines. */
export type Schema = TablesOfPeople &
  TablesOfTheApi &
  TablesOfMassActions &
  TablesAfterAReset & {
    credentials: CredentialsTable;
    password_history: PasswordHistoryTable;
    one_time_secrets: OneTimeSecretsTable;
    sessions: SessionsTable;
    sign_in_failures_by_account: FailuresByAccountTable;
    sign_in_failures_by_source: FailuresBySourceTable;
    caller_verifications: VerificationsTable;
    verification_proofs: ProofsTable;
    desk_policies: DeskPoliciesTable;
    emergency_grants: EmergencyGrantsTable;
    administrator_grants: AdministratorGrantsTable;
    sealed_codes: SealedCodesTable;
    reset_requests: ResetRequestsTable;
    letters: LettersTable;
    received_mails: ReceivedMailsTable;
    request_messages: RequestMessagesTable;
    leases: LeasesTable;
    outbox: OutboxTable;
    audit_events: AuditEventsTable;
    audit_heads: AuditHeadsTable;
  };

type Instant = number;
type Flag = number;

export type CredentialsTable = {
  company_id: string;
  account_id: string;
  hash: string | null;
  set_by: Credential['setBy'];
  set_at: Instant;
  must_change: Flag;
  change_advised: Flag;
  version: number;
  /** Null where an administrator chose the password. */
  must_change_reason: Credential['mustChangeReason'];
  /** The last reminder that was sent: so many days before the end. */
  reminded_days: number | null;
};

/** A password that another took the place of; `version` is the one under which it was kept. */
export type PasswordHistoryTable = {
  company_id: string;
  account_id: string;
  version: number;
  hash: string;
  replaced_at: Instant;
};

export type OneTimeSecretsTable = {
  id: string;
  company_id: string;
  account_id: string;
  kind: OneTimeSecret['kind'];
  hash: string;
  created_at: Instant;
  expires_at: Instant;
  spent_at: Instant | null;
  revoked_at: Instant | null;
  wrong_tries: number;
  verification_id: string | null;
  origin: OneTimeSecret['origin'];
  emergency_id: string | null;
  administrator_grant_id: string | null;
  delivery: OneTimeSecret['delivery'];
};

export type AdministratorGrantsTable = {
  id: string;
  company_id: string;
  account_id: string;
  administrator_id: string;
  mode: AdministratorGrant['mode'];
  granted_at: Instant;
};

export type SessionsTable = {
  id: string;
  token_hash: string;
  company_id: string;
  account_id: string;
  kind: Session['kind'];
  one_time_secret_id: string | null;
  created_at: Instant;
  last_seen_at: Instant;
  expires_at: Instant;
  source: string;
  user_agent: string;
  ended_at: Instant | null;
  end_reason: SessionEnd | null;
  choose_reason: ChooseReason | null;
  password_expires_at: Instant | null;
};

type FailuresByAccountTable = {
  account_key: string;
  failures: number;
  first_failed_at: Instant;
  last_failed_at: Instant;
};

/** One row for each account a source failed at, with the newest failure. */
type FailuresBySourceTable = { source_key: string; account_key: string; failed_at: Instant };

export type VerificationsTable = {
  id: string;
  company_id: string;
  account_id: string;
  request_number: number;
  agent_id: string;
  created_at: Instant;
  spent_at: Instant | null;
  voided_at: Instant | null;
};

export type ProofsTable = {
  id: string;
  company_id: string;
  account_id: string;
  verification_id: string;
  method: Method;
  code_hash: string | null;
  token_hash: string | null;
  expires_at: Instant;
  tries: number;
  asked_of: string | null;
  confirmed_by: string | null;
  started_at: Instant;
  passed_at: Instant | null;
  refused_at: Instant | null;
  confirmer_role: Account['role'] | null;
  confirmer_unsettled: Flag;
  reason: string;
};

/** The policy as JSON, checked by its schema when it is saved. */
export type DeskPoliciesTable = { version: number; policy: string; saved_at: Instant; saved_by: string | null };

export type EmergencyGrantsTable = {
  id: string;
  company_id: string;
  account_id: string;
  operator_id: string | null;
  second_operator_id: string | null;
  sealed_code_id: string | null;
  reason: string;
  granted_at: Instant;
};

export type SealedCodesTable = {
  id: string;
  hash: string;
  made_at: Instant;
  usable_at: Instant;
  used_at: Instant | null;
  revoked_at: Instant | null;
};

export type ResetRequestsTable = {
  number: Generated<number>;
  company_id: string | null;
  account_id: string | null;
  channel: ResetRequest['channel'];
  kind: ResetRequest['kind'];
  email: string;
  email_key: string;
  subject: string;
  message: string;
  source: string | null;
  state: ResetRequest['state'];
  taken_by: string | null;
  created_at: Instant;
  repeated_at: Instant | null;
  taken_at: Instant | null;
  sent_at: Instant | null;
  recovered_at: Instant | null;
  held_at: Instant | null;
  closed_at: Instant | null;
  closing: ResetRequest['closing'];
  /** Of an incident. */
  cause: NonNullable<ResetRequest['cause']> | null;
};

export type LettersTable = {
  serial: Generated<number>;
  notice_id: string;
  company_id: string;
  account_id: string;
  secret_id: string;
  request_number: number;
  written_at: Instant;
  printed_at: Instant | null;
  returned_at: Instant | null;
};

export type OutboxTable = {
  id: string;
  company_id: string | null;
  account_id: string | null;
  request_number: number | null;
  channel: NonNullable<Notice['channel']>;
  kind: NoticeState['kind'];
  language: Account['language'];
  /** Address and content, encrypted; null once the notice was sent or given up. */
  sealed: Uint8Array | null;
  created_at: Instant;
  expires_at: Instant | null;
  state: NoticeState['state'];
  attempts: number;
  /** A lease moves it to its own end: a worker that dies gives the notice back by itself. */
  next_attempt_at: Instant;
  in_wave: Flag;
  settled_at: Instant | null;
  fault: string | null;
};

export type AuditEventsTable = {
  company_id: string;
  sequence: number;
  at: Instant;
  action: AuditEvent['action'];
  actor_kind: AuditEvent['actor']['kind'];
  actor_id: string | null;
  account_id: string | null;
  source: string | null;
  /** JSON. */
  details: string;
  previous_hash: string;
  hash: string;
};

type AuditHeadsTable = { company_id: string; sequence: number; hash: string; mac: string };
