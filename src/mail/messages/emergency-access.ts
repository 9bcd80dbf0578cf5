import type { NoticeContent } from '../../domain/notifications/notice.ts';
import { type Draft, type Pen, paragraph, steps } from '../message.ts';
import { wayOut } from '../not-me.ts';

type Content = Extract<NoticeContent, { kind: 'emergency-access' }>;

export const emergencyAccess = ({ at, person, reason, notMe }: Content, pen: Pen): Draft => {
  const say = pen.say.emergencyAccess;
  return {
    subject: say.subject(pen.service),
    parts: [paragraph(say.what(person, pen.moment(at))), paragraph(say.reason(reason)), steps(say.check)],
    ...wayOut(pen, notMe, 'notNormal'),
    notYou: say.notYou,
  };
};
