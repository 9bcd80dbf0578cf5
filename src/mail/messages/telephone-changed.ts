import type { NoticeContent } from '../../domain/notifications/notice.ts';
import { type Draft, type Pen, paragraph } from '../message.ts';
import { notMeLink } from '../not-me.ts';

type Content = Extract<NoticeContent, { kind: 'telephone-changed' }>;

export const telephoneChanged = ({ at, notMe: token }: Content, pen: Pen): Draft => {
  const { telephoneChanged: say } = pen.afterReset.mail;
  return {
    subject: say.subject(pen.service),
    parts: [paragraph(say.what(pen.service, pen.moment(at))), paragraph(pen.say.nothingToDo)],
    notYou: pen.say.emailChanged.notYou,
    ...notMeLink(pen, token),
  };
};
