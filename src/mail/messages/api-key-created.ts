import type { NoticeContent } from '../../domain/notifications/notice.ts';
import { type Draft, type Pen, paragraph } from '../message.ts';
import { oneLine } from '../one-line.ts';

type Content = Extract<NoticeContent, { kind: 'api-key-created' }>;

/** Goes to the company's other administrators. */
export const apiKeyCreated = ({ name, scopes, company, by, at, expiresAt }: Content, pen: Pen): Draft => {
  const { mail: say, scopes: words } = pen.apiKeys;
  const maker = by === '' ? say.operator : oneLine(by);
  const may = scopes.map((scope) => words[scope]).join(' · ');
  return {
    subject: say.subject(oneLine(company)),
    parts: [
      paragraph(say.what(oneLine(company), pen.moment(at), maker, oneLine(name))),
      paragraph(`${say.mayHeading} ${may}.`),
      paragraph(say.until(pen.day(expiresAt))),
      paragraph(pen.say.nothingToDo),
    ],
    notYou: say.notYou,
  };
};
