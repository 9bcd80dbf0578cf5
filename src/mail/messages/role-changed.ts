import type { NoticeContent } from '../../domain/notifications/notice.ts';
import { type Draft, type Pen, paragraph, steps } from '../message.ts';
import { oneLine } from '../one-line.ts';

type Content = Extract<NoticeContent, { kind: 'role-changed' }>;

/** Goes to the person. */
export const roleChanged = (content: Content, pen: Pen): Draft => {
  const { from, to, at } = content;
  const say = pen.roleMails.changed;
  const by = content.by === '' ? pen.roleMails.operator : oneLine(content.by);
  return {
    subject: say.subject(pen.service),
    parts: [
      paragraph(say.what(pen.service, pen.moment(at), by)),
      paragraph(say.fromTo(pen.roles[from], pen.roles[to])),
      paragraph(say.may[to]),
      endsSessions(content)
        ? steps({ text: say.signIn, press: pen.say.openSignIn, url: pen.signInUrl })
        : paragraph(pen.say.nothingToDo),
    ],
    notYou: whomToAsk(content, pen),
  };
};

/** Whoever rises to an office signs in anew. */
const endsSessions = ({ from, to }: Content): boolean =>
  to === 'administrator' || (to === 'delegate' && from !== 'administrator');

const whomToAsk = ({ to, by }: Content, { roleMails: { changed: say } }: Pen): string => {
  if (to === 'operator' || to === 'supervisor' || to === 'agent') return say.askStaff;
  return by === '' ? say.askCompany : say.ask(oneLine(by));
};
