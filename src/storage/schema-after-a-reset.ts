import type { Disavowal } from '../domain/recovery/disavowal.ts';

// The tables of what follows a reset; instants, yes and no as in the rest of the schema.

export type TablesAfterAReset = {
  disavowals: DisavowalsTable;
  email_changes: EmailChangesTable;
  telephone_stops: TelephoneStopsTable;
};

export type EmailChangesTable = {
  id: string;
  company_id: string;
  account_id: string;
  email: string;
  token_hash: string;
  asked_by: string | null;
  asked_by_key: string | null;
  asked_at: number;
  expires_at: number;
  mails: number;
  confirmed_at: number | null;
  cancelled_at: number | null;
};

export type DisavowalsTable = {
  id: string;
  company_id: string;
  account_id: string;
  token_hash: string;
  what: Disavowal['what'];
  delivery: Disavowal['delivery'];
  told_id: string | null;
  happened_at: number;
  expires_at: number;
  pressed_at: number | null;
  voided_at: number | null;
};

export type TelephoneStopsTable = {
  id: string;
  /** Null: for all. */
  company_id: string | null;
  by_desk: number;
  reason: string;
  stopped_by: string | null;
  stopped_at: number;
  ended_at: number | null;
};
