import type { NoticeContent } from '../../domain/notifications/notice.ts';
import { type Draft, type Pen, paragraph, steps } from '../message.ts';
import { wayOut } from '../not-me.ts';

type Content = Extract<NoticeContent, { kind: 'temporary-password' }>;

export const temporaryPassword = ({ password, expiresAt, notMe }: Content, pen: Pen): Draft => {
  const say = pen.say.temporaryPassword;
  return {
    subject: say.subject(pen.service),
    parts: [
      paragraph(say.what(pen.service)),
      { kind: 'secret', secret: password },
      paragraph(say.expiry(pen.moment(expiresAt))),
      steps({ press: pen.say.openSignIn, url: pen.signInUrl }, say.signIn, say.choose),
      { kind: 'spelling', secret: password },
    ],
    ...wayOut(pen, notMe, 'notAsked', say.notYou),
  };
};
