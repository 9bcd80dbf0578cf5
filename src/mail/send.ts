import type { Notice } from '../domain/notifications/notice.ts';
import type { Sending } from '../domain/notifications/sending.ts';
import type { Message } from './message.ts';

/** Hands a mail to the receiving server, within `sendLimitSeconds`. */
export type Send = (notice: Notice, message: Message) => Promise<Sending>;
