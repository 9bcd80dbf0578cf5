import type { NoticeContent } from '../../domain/notifications/notice.ts';
import { type Draft, type Pen, paragraph, steps } from '../message.ts';
import { wayOut } from '../not-me.ts';
import { oneLine } from '../one-line.ts';

type Content = Extract<NoticeContent, { kind: 'reset-link' }>;

export const resetLink = ({ token, expiresAt, notMe, by }: Content, pen: Pen): Draft => {
  const say = pen.say.resetLink;
  return {
    subject: say.subject(pen.service),
    parts: [
      paragraph(say.what(pen.service)),
      steps({ press: say.open, url: pen.linkUrl(token) }),
      paragraph(say.expiry(pen.moment(expiresAt))),
      ...(by ? [paragraph(pen.say.resetBy(oneLine(by)))] : []),
    ],
    ...wayOut(pen, notMe, 'notAsked', say.notYou),
  };
};
