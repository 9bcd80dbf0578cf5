import type { NoticeContent } from '../../domain/notifications/notice.ts';
import { type Draft, type Pen, paragraph, steps } from '../message.ts';

type Content = Extract<NoticeContent, { kind: 'email-confirmation' }>;

/** Goes to an address of which nobody knows yet whose it is: it names the company, and not the person. */
export const emailConfirmation = ({ token, companyName, expiresAt }: Content, pen: Pen): Draft => {
  const say = pen.oneUser.mail.confirmation;
  return {
    subject: say.subject(pen.service),
    parts: [
      paragraph(say.what(pen.service, companyName)),
      steps({ press: say.open, url: pen.newEmailUrl(token) }),
      paragraph(say.expiry(pen.moment(expiresAt))),
    ],
    notYou: say.notYou,
  };
};
