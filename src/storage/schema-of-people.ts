import type { Generated } from 'kysely';
import type { Account } from '../domain/accounts/account.ts';
import type { Company } from '../domain/companies/company.ts';
import type { ProfileChoice } from '../domain/password-policy/profile-choice.ts';

/** Companies, their groups and their people. */
export type TablesOfPeople = {
  companies: CompaniesTable;
  profile_choices: ProfileChoicesTable;
  company_groups: GroupsTable;
  delegations: DelegationsTable;
  account_links: AccountLinksTable;
  accounts: AccountsTable;
  imports: ImportsTable;
  met_elsewhere: MetElsewhereTable;
  welcomes: WelcomesTable;
};

type Instant = number;
type Flag = number;

export type CompaniesTable = {
  id: string;
  kind: Company['kind'];
  name: string;
  name_key: string;
  profile: Company['profile'];
  /** Line by line; null while nobody gave one. */
  postal_address: string | null;
  /** Whether its administrators hear of each reset. */
  tells_administrators: Generated<Flag>;
  /** From when on its administrators may reset this way; null: not. */
  reset_link_since: Generated<Instant | null>;
  reset_temporary_since: Generated<Instant | null>;
  reset_chosen_since: Generated<Instant | null>;
  created_at: Instant;
  /** Kept by the database. */
  account_count: Generated<number>;
};

/** An administrator’s first steps; `put_away_at` is null while they are shown. */
export type WelcomesTable = {
  account_id: string;
  company_id: string;
  shown_at: Instant;
  put_away_at: Instant | null;
};

export type ProfileChoicesTable = {
  company_id: string;
  account_class: ProfileChoice['accountClass'];
  version: number;
  profile: ProfileChoice['profile'];
  edition: number;
  owner: string | null;
  reason: string | null;
  review_on: string | null;
  chosen_at: Instant;
  chosen_by: string | null;
};

export type GroupsTable = { id: string; company_id: string; name: string; name_key: string };

/** Each link in two rows, one for each side. */
export type AccountLinksTable = {
  company_id: string;
  account_id: string;
  linked_company_id: string;
  linked_account_id: string;
  linked_at: Instant;
};

export type DelegationsTable = { company_id: string; account_id: string; group_id: string };

export type AccountsTable = {
  id: string;
  company_id: string;
  role: Account['role'];
  group_id: string | null;
  email: string;
  email_key: string;
  /** Whose mailbox it is, where that is not the address: without what follows a plus. */
  mailbox_key: string | null;
  first_name: string;
  last_name: string;
  telephone: string | null;
  language: Account['language'];
  state: Account['state'];
  /** How long the contacts have been on file. */
  email_since: Instant;
  telephone_since: Instant;
  created_at: Instant;
  last_signed_in_at: Instant | null;
  /** Names and mail address without case and accents. */
  search_key: string;
  /** Last name, then first name, without case and accents. */
  sort_key: string;
  /** Kept by the database as the credential says; null without a password. */
  password_set_at: Generated<Instant | null>;
  must_change: Generated<Flag>;
};

export type ImportsTable = {
  id: string;
  company_id: string;
  /** Who brought it, or with which key: one of the two. */
  account_id: string | null;
  key_id: string | null;
  file_name: string;
  /** Null once it was run. */
  bytes: Uint8Array | null;
  /** JSON. */
  preview: string;
  created_at: Instant;
  runs_until: Instant | null;
  ran_at: Instant | null;
  /** JSON. */
  counts: string | null;
};

/** `met_by`: an account or a key. */
export type MetElsewhereTable = { company_id: string; met_by: string; account_id: string; at: Instant };
