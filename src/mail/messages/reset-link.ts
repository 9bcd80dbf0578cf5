import type { NoticeContent } from '../../domain/notifications/notice.ts';
import { type Draft, type Pen, paragraph, steps } from '../message.ts';
import { wayOut } from '../not-me.ts';

type Content = Extract<NoticeContent, { kind: 'reset-link' }>;

export const resetLink = ({ token, expiresAt, notMe }: Content, pen: Pen): Draft => {
  const say = pen.say.resetLink;
  return {
    subject: say.subject(pen.service),
    parts: [
      paragraph(say.what(pen.service)),
      steps({ press: say.open, url: pen.linkUrl(token) }),
      paragraph(say.expiry(pen.moment(expiresAt))),
    ],
    ...wayOut(pen, notMe, 'notAsked', say.notYou),
  };
};
