import type { NoticeContent } from '../../domain/notifications/notice.ts';
import { type Draft, type Pen, paragraph } from '../message.ts';
import { wayOut } from '../not-me.ts';

type Content = Extract<NoticeContent, { kind: 'password-renewed' }>;

export const passwordRenewed = ({ at, notMe }: Content, pen: Pen): Draft => {
  const { passwordChanged, passwordRenewed: say } = pen.say;
  return {
    subject: passwordChanged.subject(pen.service),
    parts: [paragraph(say.what(pen.service, pen.moment(at))), paragraph(passwordChanged.nothingToDo)],
    ...wayOut(pen, notMe, 'notMe', passwordChanged.notYou),
  };
};
