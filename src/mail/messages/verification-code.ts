import type { NoticeContent } from '../../domain/notifications/notice.ts';
import { type Draft, type Pen, paragraph, steps } from '../message.ts';

type Content = Extract<NoticeContent, { kind: 'verification-code' }>;

export const verificationCode = ({ code, requestNumber, expiresAt }: Content, pen: Pen): Draft => {
  const say = pen.say.verificationCode;
  const request = String(requestNumber);
  return {
    subject: say.subject(request),
    parts: [
      paragraph(say.what(request)),
      { kind: 'secret', secret: code },
      paragraph(say.expiry(pen.moment(expiresAt))),
      steps(say.onlyTo(request)),
    ],
    notYou: say.notYou,
  };
};
