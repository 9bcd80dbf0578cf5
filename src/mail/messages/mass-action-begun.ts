import type { NoticeContent } from '../../domain/notifications/notice.ts';
import { type Draft, type Pen, paragraph } from '../message.ts';
import { oneLine } from '../one-line.ts';

type Content = Extract<NoticeContent, { kind: 'mass-action-begun' }>;

/** Goes to the company's other administrators; where a key began it, to all of them. */
export const massActionBegun = (content: Content, pen: Pen): Draft => {
  const { what, people, reason, key, at } = content;
  const { kinds, people: count, mail } = pen.massActions;
  const say = mail.begun;
  return {
    subject: say.subject(kinds[what], count(people)),
    parts: [
      paragraph(say.what(beginner(content, pen), pen.moment(at), kinds[what], count(people))),
      paragraph(say.reason(oneLine(reason))),
      paragraph(say.where),
      paragraph(pen.say.nothingToDo),
    ],
    ...(key
      ? { notYou: say.notYourKey, notYouLink: { press: say.toKeys, url: pen.apiKeysUrl } }
      : { notYou: say.notYou }),
  };
};

const beginner = ({ key, by }: Content, { massActions }: Pen): string => {
  const say = massActions.mail.begun;
  if (!key) return by === '' ? say.operator : oneLine(by);
  if (key.maker === '') return say.key(oneLine(key.name));
  return say.keyOf(oneLine(key.name), key.maker === null ? say.operator : oneLine(key.maker));
};
