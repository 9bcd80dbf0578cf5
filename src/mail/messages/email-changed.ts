import type { NoticeContent } from '../../domain/notifications/notice.ts';
import { type Draft, type Pen, paragraph } from '../message.ts';
import { wayOut } from '../not-me.ts';

type Content = Extract<NoticeContent, { kind: 'email-changed' }>;

/** Goes to the address that was on file before; the new one is not told to it. */
export const emailChanged = ({ at, notMe }: Content, pen: Pen): Draft => {
  const say = pen.say.emailChanged;
  return {
    subject: say.subject(pen.service),
    parts: [paragraph(say.what(pen.service, pen.moment(at))), paragraph(pen.say.nothingToDo)],
    ...wayOut(pen, notMe, 'notAware', say.notYou),
  };
};
