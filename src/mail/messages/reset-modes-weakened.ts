import type { NoticeContent } from '../../domain/notifications/notice.ts';
import { type Draft, type Pen, paragraph } from '../message.ts';
import { oneLine } from '../one-line.ts';

type Content = Extract<NoticeContent, { kind: 'reset-modes-weakened' }>;

/** Goes to the company's other administrators, and to the supervisors. */
export const resetModesWeakened = ({ modes, company, by, at, usableAt }: Content, pen: Pen): Draft => {
  const say = pen.oneUser.mail.weakened;
  return {
    subject: say.subject,
    parts: [
      paragraph(say.what(oneLine(company), pen.moment(at), by === '' ? say.operator : oneLine(by))),
      ...modes.map((mode) => paragraph(say.modes[mode])),
      paragraph(say.usable(pen.moment(usableAt))),
      paragraph(pen.say.nothingToDo),
      paragraph(say.undo),
    ],
    notYou: say.notYou,
  };
};
