import type { NoticeContent } from '../../domain/notifications/notice.ts';
import { minutes } from '../../platform/clock.ts';
import { type Draft, type Pen, paragraph, steps } from '../message.ts';

type Content = Extract<NoticeContent, { kind: 'verification-code' }>;

export const verificationCode = (
  { code, requestNumber, mutualCode, expiresAt }: Content,
  createdAt: number,
  pen: Pen,
): Draft => {
  const say = pen.say.verificationCode;
  const request = String(requestNumber);
  return {
    subject: say.subject(request),
    parts: [
      paragraph(say.what(request)),
      { kind: 'secret', secret: code },
      paragraph(say.expiry(Math.round((expiresAt - createdAt) / minutes(1)), pen.time(expiresAt))),
      paragraph(say.mutual(grouped(mutualCode))),
      steps(say.onlyTo(request)),
    ],
    notYou: say.notYou,
  };
};

/** As it is said: "41 27". */
const grouped = (code: string): string => `${code.slice(0, 2)}\u00a0${code.slice(2)}`;
