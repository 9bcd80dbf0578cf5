import type { ResetRequest } from './reset-request.ts';

/** Which open requests somebody looks at; null: all. */
export type QueueFilter = {
  /** Words of the person's name, mail address or company, or the request's number. Empty: all. */
  text: string;
  kind: ResetRequest['kind'] | null;
  channel: ResetRequest['channel'] | null;
  state: OpenState | null;
  holder: 'mine' | 'nobody' | 'others' | null;
};

export type OpenState = Exclude<ResetRequest['state'], 'closed'>;

export const kinds: readonly ResetRequest['kind'][] = ['reset', 'incident'];
export const channels: readonly ResetRequest['channel'][] = ['form', 'mail', 'telephone', 'administrator', 'sensor'];
export const openStates: readonly OpenState[] = ['waiting', 'taken', 'sent'];
export const holders = ['mine', 'nobody', 'others'] as const;

export const everyRequest: QueueFilter = { text: '', kind: null, channel: null, state: null, holder: null };
