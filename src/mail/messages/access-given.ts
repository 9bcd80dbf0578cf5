import type { NoticeContent } from '../../domain/notifications/notice.ts';
import { type Draft, type Pen, paragraph, steps } from '../message.ts';
import { wayOut } from '../not-me.ts';
import { oneLine } from '../one-line.ts';

type Content = Extract<NoticeContent, { kind: 'access-given' }>;

/** Goes to the person, or to somebody of the company, who reads whose access it is. */
export const accessGiven = ({ what, delivery, letter, by, at, person, notMe: token }: Content, pen: Pen): Draft => {
  const { given: say } = pen.afterReset.mail;
  const name = by === '' ? '' : say.by(oneLine(by));
  const moment = pen.moment(at);
  const way = delivery === null ? [] : [paragraph(say.way[delivery])];
  if (person === null) {
    // Who waits for a letter is shut out until it is there.
    const next = letter
      ? [paragraph(say.shutOut), steps(say.askForLetter(oneLine(letter.company), pen.day(letter.until)))]
      : [paragraph(say.nothingToDo)];
    return {
      subject: say.subject[what](pen.service),
      parts: [paragraph(say.what[what](pen.service, moment, name)), ...way, ...next],
      ...wayOut(pen, token, 'notMe'),
    };
  }
  const whose = oneLine(person);
  return {
    subject: say.subjectOf(whose),
    parts: [paragraph(say.whatOf[what](whose, pen.service, moment, name)), ...way, paragraph(pen.say.nothingToDo)],
    ...wayOut(pen, token, 'notNormal'),
  };
};
