import type { NoticeContent } from '../../domain/notifications/notice.ts';
import { type Draft, type Pen, paragraph } from '../message.ts';
import { oneLine } from '../one-line.ts';

type Content = Extract<NoticeContent, { kind: 'accounts-linked' }>;

/** Goes to both accounts: whoever did not link them has to hear of it. */
export const accountsLinked = ({ email, company, at }: Content, pen: Pen): Draft => {
  const say = pen.say.accountsLinked;
  return {
    subject: say.subject,
    parts: [
      paragraph(say.what(pen.service, oneLine(email), oneLine(company), pen.moment(at))),
      paragraph(say.effect),
      paragraph(pen.say.nothingToDo),
    ],
    notYou: say.notYou,
  };
};
