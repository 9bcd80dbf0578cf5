import type { NoticeContent } from '../../domain/notifications/notice.ts';
import { type Draft, type Pen, paragraph, steps } from '../message.ts';
import { oneLine } from '../one-line.ts';

type Content = Extract<NoticeContent, { kind: 'account-invited' }>;

export const accountInvited = ({ token, expiresAt, companyName }: Content, pen: Pen): Draft => {
  const say = pen.massActions.mail.invited;
  return {
    subject: say.subject(pen.service),
    parts: [
      paragraph(say.what(pen.service, oneLine(companyName))),
      steps({ press: say.open, url: pen.linkUrl(token) }),
      paragraph(say.expiry(pen.moment(expiresAt))),
    ],
    notYou: say.notYou,
  };
};
