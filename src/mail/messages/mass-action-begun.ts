import type { NoticeContent } from '../../domain/notifications/notice.ts';
import { type Draft, type Pen, paragraph } from '../message.ts';
import { oneLine } from '../one-line.ts';

type Content = Extract<NoticeContent, { kind: 'mass-action-begun' }>;

/** Goes to the company's other administrators. */
export const massActionBegun = ({ what, people, reason, by, at }: Content, pen: Pen): Draft => {
  const { kinds, people: count, mail } = pen.massActions;
  const say = mail.begun;
  return {
    subject: say.subject(kinds[what], count(people)),
    parts: [
      paragraph(say.what(by === '' ? say.operator : oneLine(by), pen.moment(at), kinds[what], count(people))),
      paragraph(say.reason(oneLine(reason))),
      paragraph(say.where),
      paragraph(pen.say.nothingToDo),
    ],
    notYou: say.notYou,
  };
};
