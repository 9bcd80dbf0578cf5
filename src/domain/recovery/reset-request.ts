/**
 * Somebody asks for help with a forgotten password. `waiting` → `taken` by one agent → `sent` (a temporary password
 * went out) → `closed`; it can be closed from every state.
 */
export type ResetRequest = {
  /** Counts up from 1 in the installation: what is said on the telephone. */
  number: number;
  /** `incident`: somebody said that a reset was not theirs, or a sensor rang; it stands above all others. */
  kind: 'reset' | 'incident';
  /** Null when the address typed belongs to no account. */
  companyId: string | null;
  accountId: string | null;
  channel: 'form' | 'mail' | 'telephone' | 'administrator' | 'sensor';
  /** The address as typed, or the one on file when an agent opened the request. */
  email: string;
  /** Of a mail; empty otherwise. */
  subject: string;
  message: string;
  /** The network address it came from; null for what came by telephone or mail. */
  source: string | null;
  state: 'waiting' | 'taken' | 'sent' | 'closed';
  /** The agent who has it. */
  takenBy: string | null;
  createdAt: number;
  /** The newest time the person asked again while it was open. */
  repeatedAt: number | null;
  takenAt: number | null;
  /** When an access went out. */
  sentAt: number | null;
  /** When the person chose a password. */
  recoveredAt: number | null;
  /** When circumstances first asked for more than usual. */
  heldAt: number | null;
  closedAt: number | null;
  closing: Closing | null;
  /** Why an incident was raised; absent where nothing says it. */
  cause?: IncidentCause;
};

export type IncidentCause =
  /** Somebody who was told of it said: it was not me. */
  | 'disavowed'
  /** A contact was changed within days after the access was given back. */
  | 'contact-after-reset'
  /** Who was called back had asked for nothing. */
  | 'call-back-refused'
  /** An administrator of the company, or a second agent, said no. */
  | 'vouching-refused'
  | 'emergency';

export type Closing = 'solved' | 'caller-not-verified' | 'no-answer' | 'unknown-person' | 'solved-by-administrator';

/** What an agent may choose when closing a request. */
export const closings: readonly Closing[] = ['solved', 'caller-not-verified', 'no-answer', 'unknown-person'];

export const messageLimit = 2000;
