import type { NoticeContent } from '../../domain/notifications/notice.ts';
import { type Draft, type Pen, paragraph } from '../message.ts';
import { wayOut } from '../not-me.ts';

type Content = Extract<NoticeContent, { kind: 'password-changed' }>;

export const passwordChanged = ({ at, notMe }: Content, pen: Pen): Draft => {
  const say = pen.say.passwordChanged;
  return {
    subject: say.subject(pen.service),
    parts: [paragraph(say.what(pen.service, pen.moment(at))), paragraph(say.nothingToDo)],
    ...wayOut(pen, notMe, 'notMe', say.notYou),
  };
};
