import type { RequestMessage } from '../domain/recovery/conversation.ts';
import type { MailOutcome } from '../domain/recovery/request-message-store.ts';

type Instant = number;
type Flag = number;

export type ReceivedMailsTable = {
  place: string;
  digest: string;
  sender_key: string;
  outcome: MailOutcome;
  request_number: number | null;
  received_at: Instant;
};

export type RequestMessagesTable = {
  id: string;
  request_number: number;
  direction: RequestMessage['direction'];
  message_id: string;
  sender: string;
  agent_id: string | null;
  subject: string;
  body: string;
  is_cut: Flag;
  authentication: RequestMessage['authentication'];
  /** JSON: names, types and sizes. */
  attachments: string;
  at: Instant;
};

/** What one node at a time does, until a moment. */
export type LeasesTable = { name: string; holder: string; until: Instant };
