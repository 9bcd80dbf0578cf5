import type { NoticeContent } from '../../domain/notifications/notice.ts';
import { type Draft, type Pen, paragraph } from '../message.ts';
import { wayOut } from '../not-me.ts';

type Content = Extract<NoticeContent, { kind: 'telephone-changed' }>;

export const telephoneChanged = ({ at, wasRemoved, notMe: token }: Content, pen: Pen): Draft => {
  const { telephoneChanged: say } = pen.afterReset.mail;
  return {
    subject: (wasRemoved ? say.subjectRemoved : say.subject)(pen.service),
    parts: [
      paragraph((wasRemoved ? say.whatRemoved : say.what)(pen.service, pen.moment(at))),
      paragraph(pen.say.nothingToDo),
    ],
    ...wayOut(pen, token, 'notAware'),
  };
};
