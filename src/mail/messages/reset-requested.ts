import type { NoticeContent } from '../../domain/notifications/notice.ts';
import { type Draft, type Pen, paragraph, steps } from '../message.ts';

type Content = Extract<NoticeContent, { kind: 'reset-requested' }>;

export const resetRequested = ({ requestNumber }: Content, createdAt: number, pen: Pen): Draft => {
  const say = pen.say.resetRequested;
  const request = String(requestNumber);
  return {
    subject: say.subject(request),
    parts: [
      paragraph(say.what(pen.service, request, pen.moment(createdAt))),
      steps(say.call(request), say.verification, say.password),
      paragraph(say.meanwhile),
    ],
    notYou: say.notYou,
  };
};
