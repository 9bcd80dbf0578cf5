import type { Generated } from 'kysely';
import type { MassAction, MassResult } from '../domain/mass-actions/mass-action.ts';

export type TablesOfMassActions = {
  mass_actions: MassActionsTable;
  mass_action_people: MassActionPeopleTable;
  people_lists: PeopleListsTable;
};

export type MassActionsTable = {
  id: string;
  company_id: string;
  kind: MassAction['kind'];
  state: MassAction['state'];
  reason: string;
  begun_by: string | null;
  begun_by_key: string | null;
  source: string | null;
  session_id: string | null;
  begun_at: number;
  ended_at: number | null;
  end_cause: MassAction['endCause'];
  people: Generated<number>;
  concerned: Generated<number>;
  settled: Generated<number>;
  unknown_count: number;
  /** JSON: the first of them. */
  unknown: string;
  next_wave_at: number;
  /** JSON: the counts, once the people are forgotten. */
  results: Generated<string | null>;
};

export type MassActionPeopleTable = {
  company_id: string;
  action_id: string;
  account_id: string;
  result: MassResult | null;
  at: number | null;
};

export type PeopleListsTable = {
  id: string;
  company_id: string;
  account_id: string;
  file_name: string | null;
  /** JSON: mail addresses and identifiers. */
  entries: string;
  created_at: number;
};
