import type { NoticeContent } from '../../domain/notifications/notice.ts';
import { type Draft, type Pen, paragraph, steps } from '../message.ts';

type Content = Extract<NoticeContent, { kind: 'renewal-reminder' }>;

export const renewalReminder = ({ expiresAt }: Content, pen: Pen): Draft => {
  const say = pen.say.renewalReminder;
  return {
    subject: say.subject(pen.service, pen.day(expiresAt)),
    parts: [
      paragraph(say.what(pen.service, pen.moment(expiresAt))),
      steps({ press: pen.say.openSignIn, url: pen.signInUrl }, say.signIn, say.change),
    ],
    notYou: say.notYou,
  };
};
