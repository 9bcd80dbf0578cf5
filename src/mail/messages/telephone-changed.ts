import type { NoticeContent } from '../../domain/notifications/notice.ts';
import { type Draft, type Pen, paragraph, steps } from '../message.ts';
import { notMe } from '../not-me.ts';

type Content = Extract<NoticeContent, { kind: 'telephone-changed' }>;

export const telephoneChanged = ({ at, notMe: token }: Content, pen: Pen): Draft => {
  const { telephoneChanged: say } = pen.afterReset.mail;
  return {
    subject: say.subject(pen.service),
    parts: [paragraph(say.what(pen.service, pen.moment(at))), paragraph(pen.say.nothingToDo), steps(notMe(pen, token))],
    notYou: pen.say.emailChanged.notYou,
  };
};
