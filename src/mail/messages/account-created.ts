import type { NoticeContent } from '../../domain/notifications/notice.ts';
import { type Draft, type Pen, paragraph, steps } from '../message.ts';
import { oneLine } from '../one-line.ts';

type Content = Extract<NoticeContent, { kind: 'account-created' }>;

export const accountCreated = ({ password, expiresAt, companyName }: Content, pen: Pen): Draft => {
  const say = pen.say.accountCreated;
  return {
    subject: say.subject(pen.service),
    parts: [
      paragraph(say.what(pen.service, oneLine(companyName))),
      { kind: 'secret', secret: password },
      paragraph(say.expiry(pen.moment(expiresAt))),
      steps({ press: pen.say.openSignIn, url: pen.signInUrl }, say.signIn, say.choose),
      { kind: 'spelling', secret: password },
    ],
    notYou: say.notYou,
  };
};
