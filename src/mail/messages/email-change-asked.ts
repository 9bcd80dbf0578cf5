import type { NoticeContent } from '../../domain/notifications/notice.ts';
import { type Draft, type Pen, paragraph } from '../message.ts';
import { wayOut } from '../not-me.ts';

type Content = Extract<NoticeContent, { kind: 'email-change-asked' }>;

/** Goes to the address on file while the new one waits, and does not tell which that is. */
export const emailChangeAsked = ({ at, notMe }: Content, pen: Pen): Draft => {
  const say = pen.oneUser.mail.asked;
  return {
    subject: say.subject(pen.service),
    parts: [paragraph(say.what(pen.service, pen.moment(at))), paragraph(say.meanwhile), paragraph(say.nothingToDo)],
    ...wayOut(pen, notMe, 'notAware'),
  };
};
