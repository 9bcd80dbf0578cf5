import type { NoticeContent } from '../../domain/notifications/notice.ts';
import { type Draft, type Pen, paragraph } from '../message.ts';
import { oneLine } from '../one-line.ts';

type Content = Extract<NoticeContent, { kind: 'administrator-made' }>;

/** Goes to the company's other administrators; to who did it where there is none. */
export const administratorMade = (content: Content, pen: Pen): Draft => {
  const say = pen.roleMails.administrator;
  const { people, more, personId, byReader } = content;
  const isMany = people.length + more > 1;
  const company = oneLine(content.company);
  return {
    subject: subjectOf(content, pen)(company),
    parts: [
      paragraph(happened(content, pen)),
      paragraph(say.effect(company)),
      ...(byReader ? [paragraph(say.alone)] : []),
      paragraph(pen.say.nothingToDo),
    ],
    notYou: byReader ? say.notYouAlone : isMany ? say.notYouMany : say.notYou,
    notYouLink:
      personId === null
        ? { press: say.list, url: pen.administratorsUrl }
        : { press: say.open, url: pen.personUrl(personId) },
  };
};

const subjectOf = ({ how, people, more }: Content, { roleMails }: Pen): ((company: string) => string) => {
  const say = roleMails.administrator;
  if (how === 'enabled') return say.subjectEnabled;
  return people.length + more > 1 ? say.subjectMany : say.subject;
};

const happened = ({ how, people, more, ...content }: Content, { roleMails, moment }: Pen): string => {
  const say = roleMails.administrator;
  const [at, by] = [moment(content.at), content.by === '' ? roleMails.operator : oneLine(content.by)];
  const names = people.map((name) => oneLine(name)).join(' · ');
  return how === 'imported' ? say.imported(at, by, names, more) : say[how](at, by, names);
};
