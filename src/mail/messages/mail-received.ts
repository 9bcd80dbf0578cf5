import type { NoticeContent } from '../../domain/notifications/notice.ts';
import { type Draft, type Pen, paragraph, steps } from '../message.ts';

type Content = Extract<NoticeContent, { kind: 'mail-received' }>;

export const mailReceived = ({ requestNumber, isOpen, changesAt }: Content, pen: Pen): Draft => {
  const { mailReceived: say } = pen.say.deskMail;
  const request = String(requestNumber);
  const moment = changesAt === null ? null : pen.moment(changesAt);
  const when = isOpen ? say.open(moment) : moment === null ? say.closed : say.opens(moment);
  return {
    subject: say.subject(request),
    parts: [paragraph(say.what(request)), paragraph(when), steps(say.call(request), say.noPassword)],
    notYou: say.notYou,
  };
};
