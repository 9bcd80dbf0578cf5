import type { NoticeContent } from '../../domain/notifications/notice.ts';
import { type Draft, type Pen, paragraph, steps } from '../message.ts';

type Content = Extract<NoticeContent, { kind: 'sealed-code-made' }>;

export const sealedCodeMade = ({ at, by, usableAt }: Content, pen: Pen): Draft => {
  const say = pen.say.sealedCodeMade;
  return {
    subject: say.subject(pen.service),
    parts: [paragraph(say.what(by, pen.moment(at))), paragraph(say.usable(pen.moment(usableAt))), steps(say.check)],
    notYou: say.notYou,
  };
};
