import type { NoticeContent } from '../../domain/notifications/notice.ts';
import { type Draft, type Pen, paragraph, steps } from '../message.ts';

type Content = Extract<NoticeContent, { kind: 'reset-requested' }>;

export const resetRequested = ({ requestNumber, answering }: Content, createdAt: number, pen: Pen): Draft => {
  const say = pen.say.resetRequested;
  const request = String(requestNumber);
  return {
    subject: say.subject(request),
    parts: [
      paragraph(say.what(pen.service, request, pen.moment(createdAt))),
      steps(say.call(request), say.verification, say.password),
      ...(answering ? [paragraph(answeringWords(answering, pen))] : []),
      paragraph(say.meanwhile),
    ],
    notYou: say.notYou,
  };
};

const answeringWords = ({ isOpen, changesAt }: NonNullable<Content['answering']>, pen: Pen): string => {
  const { answering: say } = pen.say;
  if (changesAt === null) return isOpen ? say.open : say.closed;
  const moment = pen.moment(changesAt);
  return isOpen ? say.openUntil(moment) : say.opens(moment);
};
