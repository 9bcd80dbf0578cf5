import type { NoticeContent } from '../../domain/notifications/notice.ts';
import { type Draft, type Pen, paragraph, steps } from '../message.ts';

type Content = Extract<NoticeContent, { kind: 'sent-password-burnt' }>;

export const sentPasswordBurnt = ({ at, requestNumber, secret }: Content, pen: Pen): Draft => {
  const say = pen.say.sentPasswordBurnt;
  const request = String(requestNumber);
  const what = secret === 'password' ? say.password : say.temporary;
  return {
    subject: say.subject(pen.service),
    parts: [
      paragraph(what(pen.service, request, pen.moment(at))),
      paragraph(say.over),
      steps(say.call(request), say.erase, say.elsewhere),
    ],
    notYou: say.notYou,
  };
};
