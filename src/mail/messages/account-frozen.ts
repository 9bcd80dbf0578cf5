import type { NoticeContent } from '../../domain/notifications/notice.ts';
import { type Draft, type Pen, paragraph, steps } from '../message.ts';

type Content = Extract<NoticeContent, { kind: 'account-frozen' }>;

export const accountFrozen = ({ at, requestNumber, byOther }: Content, pen: Pen): Draft => {
  const say = pen.afterReset.mail.frozen;
  const what = byOther ? say.whatByOther : say.what;
  return {
    subject: say.subject(pen.service),
    parts: [paragraph(what(pen.service, pen.moment(at))), steps(say.call(String(requestNumber)), say.elsewhere)],
    notYou: say.notYou,
  };
};
