import type { NoticeContent } from '../../domain/notifications/notice.ts';
import { type Draft, type Pen, paragraph, steps } from '../message.ts';

type Content = Extract<NoticeContent, { kind: 'telephone-changed' }>;

export const telephoneChanged = ({ at, notMe }: Content, pen: Pen): Draft => {
  const { telephoneChanged: say, notMe: press } = pen.afterReset.mail;
  return {
    subject: say.subject(pen.service),
    parts: [
      paragraph(say.what(pen.service, pen.moment(at))),
      paragraph(say.nothingToDo),
      steps({ text: press, url: pen.notMeUrl(notMe) }),
    ],
    notYou: pen.say.emailChanged.notYou,
  };
};
