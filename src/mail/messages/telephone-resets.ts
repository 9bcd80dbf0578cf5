import type { NoticeContent } from '../../domain/notifications/notice.ts';
import { type Draft, type Pen, paragraph } from '../message.ts';
import { oneLine } from '../one-line.ts';

type Content = Extract<NoticeContent, { kind: 'telephone-resets' }>;

/** Goes to the supervisors, and to the administrators of the company concerned. */
export const telephoneResets = ({ isStopped, company, reason, by, at }: Content, pen: Pen): Draft => {
  const say = pen.afterReset.mail.telephone;
  const scope = company === null ? say.forAll : say.forCompany(oneLine(company));
  const name = by === '' ? '' : say.by(oneLine(by));
  const what = isStopped ? say.stopped : say.resumed;
  return {
    subject: isStopped ? say.subjectStopped : say.subjectResumed,
    parts: [
      paragraph(what(scope, pen.moment(at), name)),
      paragraph(say.reason(oneLine(reason))),
      paragraph(pen.say.nothingToDo),
    ],
    notYou: say.notYou,
  };
};
