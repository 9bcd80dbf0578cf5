import type { Selectable } from 'kysely';
import type { ResetRequest } from '../domain/recovery/reset-request.ts';
import type { ResetRequestsTable } from './schema.ts';

export const toRequest = (row: Selectable<ResetRequestsTable>): ResetRequest => ({
  number: row.number,
  companyId: row.company_id,
  accountId: row.account_id,
  channel: row.channel,
  email: row.email,
  kind: row.kind,
  subject: row.subject,
  message: row.message,
  source: row.source,
  state: row.state,
  takenBy: row.taken_by,
  createdAt: row.created_at,
  repeatedAt: row.repeated_at,
  takenAt: row.taken_at,
  sentAt: row.sent_at,
  recoveredAt: row.recovered_at,
  heldAt: row.held_at,
  closedAt: row.closed_at,
  closing: row.closing,
  ...(row.cause && { cause: row.cause }),
});
