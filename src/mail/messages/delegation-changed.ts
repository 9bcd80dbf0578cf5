import type { NoticeContent } from '../../domain/notifications/notice.ts';
import { type Draft, type Pen, paragraph } from '../message.ts';
import { oneLine } from '../one-line.ts';

type Content = Extract<NoticeContent, { kind: 'delegation-changed' }>;

/** Goes to the company's other administrators. */
export const delegationChanged = ({ delegate, groups, more, company, by, at }: Content, pen: Pen): Draft => {
  const say = pen.oneUser.mail.delegated;
  const named = groups.map(oneLine).join(' · ');
  return {
    subject: say.subject(oneLine(company)),
    parts: [
      paragraph(say.what(oneLine(delegate), pen.moment(at), by === '' ? say.nobody : oneLine(by))),
      paragraph(groups.length === 0 ? say.none : say.groups(named, more)),
      paragraph(pen.say.nothingToDo),
    ],
    notYou: say.notYou,
  };
};
