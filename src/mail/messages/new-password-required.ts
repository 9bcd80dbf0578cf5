import type { NoticeContent } from '../../domain/notifications/notice.ts';
import { type Draft, type Pen, paragraph, steps } from '../message.ts';

type Content = Extract<NoticeContent, { kind: 'new-password-required' }>;

export const newPasswordRequired = ({ at }: Content, pen: Pen): Draft => {
  const say = pen.say.newPasswordRequired;
  return {
    subject: say.subject(pen.service),
    parts: [
      paragraph(say.what(pen.service, pen.moment(at))),
      steps({ press: pen.say.openSignIn, url: pen.signInUrl }, say.signIn, say.choose, say.elsewhere),
    ],
    notYou: say.notYou,
  };
};
