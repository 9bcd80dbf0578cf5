import type { Notice } from '../domain/notifications/notice.ts';
import type { Message } from './message.ts';

/** Hands a mail to the receiving server, within `sendLimitSeconds`. */
export type Send = (notice: Notice, message: Message) => Promise<Sending>;

/**
 * `accepted`: the server acknowledged it. `refused`: it will never take this mail. `failed`: another try may work.
 * A fault is a short code for the log and the desk: never an address, a content or the server's own words.
 */
export type Sending = { kind: 'accepted' } | { kind: 'refused'; fault: string } | { kind: 'failed'; fault: string };

export const sendLimitSeconds = 60;
