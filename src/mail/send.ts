import type { Notice } from '../domain/notifications/notice.ts';
import type { Sending } from '../domain/notifications/sending.ts';
import type { Message } from './message.ts';

/** What leaves: a notice, or a mail by which the way is tried. */
export type Letter = Pick<Notice, 'id' | 'to' | 'language' | 'createdAt'> & {
  content: Notice['content'] | { kind: 'trial' };
};

/** Hands a mail to the receiving server, within `sendLimitSeconds`. */
export type Send = (letter: Letter, message: Message) => Promise<Sending>;
