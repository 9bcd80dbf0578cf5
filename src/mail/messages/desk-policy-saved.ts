import type { NoticeContent } from '../../domain/notifications/notice.ts';
import { type Draft, type Pen, paragraph, steps } from '../message.ts';

type Content = Extract<NoticeContent, { kind: 'desk-policy-saved' }>;

export const deskPolicySaved = ({ at, by, version, changes }: Content, pen: Pen): Draft => {
  const { mail: say, ...words } = pen.deskPolicy;
  const parts = changes.map(({ accountClass, part }) => words.ofClass(words.classes[accountClass], words.parts[part]));
  return {
    subject: say.subject(pen.service),
    parts: [
      paragraph(say.what(by, pen.moment(at), words.version(version))),
      paragraph(say.changed(parts)),
      steps(say.check),
    ],
    notYou: say.notYou,
  };
};
