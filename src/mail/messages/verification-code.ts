import type { NoticeContent } from '../../domain/notifications/notice.ts';
import { type Draft, type Pen, paragraph, steps } from '../message.ts';

type Content = Extract<NoticeContent, { kind: 'verification-code' }>;

export const verificationCode = ({ code, requestNumber, mutualCode, expiresAt }: Content, pen: Pen): Draft => {
  const say = pen.say.verificationCode;
  const request = String(requestNumber);
  return {
    subject: say.subject(request),
    parts: [
      paragraph(say.what(request)),
      { kind: 'secret', secret: code },
      paragraph(say.expiry(pen.moment(expiresAt))),
      paragraph(say.mutual(grouped(mutualCode))),
      steps(say.onlyTo(request)),
    ],
    notYou: say.notYou,
  };
};

/** As it is said: "41 27". */
const grouped = (code: string): string => `${code.slice(0, 2)}\u00a0${code.slice(2)}`;
