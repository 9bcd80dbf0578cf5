import type { NoticeContent } from '../../domain/notifications/notice.ts';
import { type Draft, type Pen, paragraph, steps } from '../message.ts';
import { oneLine } from '../one-line.ts';

type Content = Extract<NoticeContent, { kind: 'vouching-asked' }>;

/** Goes to an administrator, about somebody of the own company. */
export const vouchingAsked = ({ requestNumber, person, agent, token, at, expiresAt }: Content, pen: Pen): Draft => {
  const say = pen.say.vouchingAsked;
  const request = String(requestNumber);
  const answering = token
    ? [{ press: say.link, url: pen.vouchingUrl(token) }]
    : [{ press: pen.say.openSignIn, url: pen.signInUrl }, say.open(request)];
  return {
    subject: say.subject(request),
    parts: [
      paragraph(say.what(pen.service, oneLine(person), oneLine(agent), pen.moment(at))),
      steps(say.speak, ...answering),
      paragraph(say.expiry(pen.moment(expiresAt))),
    ],
    notYou: say.notYou,
  };
};
