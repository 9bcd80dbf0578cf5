import type { QueueFilter } from './queue-filter.ts';
import type { Closing, ResetRequest } from './reset-request.ts';

/** A line of the queue: the request with the names a desk needs to see. */
export type QueuedRequest = ResetRequest & {
  personName: string | null;
  companyName: string | null;
  takenByName: string | null;
};

/** `agentId`: who looks, and whose requests are `mine`. */
export type QueueQuestion = { filter: QueueFilter; agentId: string };

export type RequestStore = {
  insert(request: Omit<ResetRequest, 'number'>): Promise<number>;
  find(number: number): Promise<ResetRequest | null>;
  /** The open request (no incident) of this mail address, if there is one (compared by its key). */
  findOpen(email: string): Promise<ResetRequest | null>;
  /** Requests of this mail address since, open or not. */
  countSince(email: string, since: number): Promise<number>;
  /** Notes the time; a message is kept only where none stood: nobody can put words over somebody else's. */
  noteRepeat(number: number, message: string, now: number): Promise<void>;
  /** Requests (no incidents) for people of this company since. */
  countOfCompany(companyId: string, since: number): Promise<number>;
  /** Requests for this account since, by how many agents, and how often it was asked again while one was open. */
  countOfAccount(companyId: string, accountId: string, since: number): Promise<{ requests: number; agents: number }>;
  /** The network addresses that this account's requests since came from, those of the newest first. */
  listSources(companyId: string, accountId: string, since: number, limit: number): Promise<string[]>;
  /** Requests and incidents of this account, the newest first. */
  listOfAccount(companyId: string, accountId: string, limit: number): Promise<ResetRequest[]>;
  /** Open requests for addresses that belong to nobody. */
  countOpenUnknown(): Promise<number>;
  /**
   * Open ones: incidents first, then those of people on file; of them waiting ones, oldest first, then those taken, then
   * sent. At most `limit`, from the `offset`th on, of those that the filter lets through.
   */
  queue(limit: number, asked?: QueueQuestion & { offset: number }): Promise<QueuedRequest[]>;
  /** How many the filter lets through, and how many of them wait. */
  countQueue(asked: QueueQuestion): Promise<{ total: number; waiting: number }>;
  /** Another text whenever something in the queue is another. Costs little: it is asked every two seconds. */
  queueMark(): Promise<string>;
  /** The newest closed ones. */
  recentlyClosed(limit: number): Promise<QueuedRequest[]>;
  /** One guarded UPDATE: true for the single agent who takes a waiting request. */
  take(number: number, agentId: string, now: number): Promise<boolean>;
  /** From `taken` or `sent` by this agent back to `waiting`; true for the one who gives it back. */
  release(number: number, agentId: string): Promise<boolean>;
  /** From `taken` by this agent (or already `sent`) to `sent`; false when the agent does not have it. */
  markSent(number: number, agentId: string, now: number): Promise<boolean>;
  /** Notes once that circumstances ask for more than usual; true for the first time. */
  noteHold(number: number, now: number): Promise<boolean>;
  /** The open incident of this account. Within a transaction, one raises at a time. */
  findOpenIncident(companyId: string, accountId: string): Promise<ResetRequest | null>;
  /** The open incident has another cause now: somebody looks at it again. */
  noteCause(number: number, cause: NonNullable<ResetRequest['cause']>, now: number): Promise<void>;
  close(number: number, closing: Closing, now: number): Promise<boolean>;
  /**
   * Closes every open request of an account, incidents apart; returns their numbers. `solved` notes the recovery, of
   * incidents too.
   */
  closeForAccount(companyId: string, accountId: string, closing: Closing, now: number): Promise<number[]>;
};
