import type { NoticeContent } from '../../domain/notifications/notice.ts';
import { type Draft, type Pen, paragraph, steps } from '../message.ts';
import { wayOut } from '../not-me.ts';
import { oneLine } from '../one-line.ts';

type Content = Extract<NoticeContent, { kind: 'temporary-password' }>;

export const temporaryPassword = ({ password, expiresAt, notMe, by }: Content, pen: Pen): Draft => {
  const say = pen.say.temporaryPassword;
  return {
    subject: say.subject(pen.service),
    parts: [
      paragraph(say.what(pen.service)),
      { kind: 'secret', secret: password },
      paragraph(say.expiry(pen.moment(expiresAt))),
      ...(by ? [paragraph(pen.say.resetBy(oneLine(by)))] : []),
      steps({ press: pen.say.openSignIn, url: pen.signInUrl }, say.signIn, say.choose),
      { kind: 'spelling', secret: password },
    ],
    ...wayOut(pen, notMe, 'notAsked', say.notYou),
  };
};
