import type { NoticeContent } from '../../domain/notifications/notice.ts';
import { type Draft, type Pen, paragraph } from '../message.ts';
import { oneLine } from '../one-line.ts';

type Content = Extract<NoticeContent, { kind: 'administrators-told' }>;

/** Goes to the company's other administrators, and to the supervisors. */
export const administratorsTold = ({ tells, company, by, at }: Content, pen: Pen): Draft => {
  const say = pen.afterReset.mail.administratorsTold;
  const what = tells ? say.on : say.off;
  return {
    subject: tells ? say.subjectOn : say.subjectOff,
    parts: [
      paragraph(what(oneLine(company), pen.moment(at), oneLine(by))),
      paragraph(say.always),
      paragraph(pen.say.nothingToDo),
    ],
    notYou: say.notYou,
  };
};
