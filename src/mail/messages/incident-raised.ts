import type { NoticeContent } from '../../domain/notifications/notice.ts';
import { type Draft, type Pen, paragraph, steps } from '../message.ts';
import { oneLine } from '../one-line.ts';

type Content = Extract<NoticeContent, { kind: 'incident-raised' }>;

/** Goes to the supervisors. */
export const incidentRaised = ({ cause, at, person, company, requestNumber }: Content, pen: Pen): Draft => {
  const { mail, causes } = pen.afterReset;
  const say = mail.incident;
  const request = String(requestNumber);
  return {
    subject: say.subject(request),
    parts: [
      paragraph(say.what(oneLine(person), oneLine(company), pen.moment(at))),
      paragraph(causes[cause]),
      steps({ press: pen.say.openSignIn, url: pen.signInUrl }, say.open(request)),
    ],
    notYou: say.notYou,
  };
};
