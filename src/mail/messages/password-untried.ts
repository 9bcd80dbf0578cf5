import type { NoticeContent } from '../../domain/notifications/notice.ts';
import { type Draft, type Pen, paragraph, steps } from '../message.ts';

type Content = Extract<NoticeContent, { kind: 'password-untried' }>;

export const passwordUntried = ({ at, requestNumber }: Content, pen: Pen): Draft => {
  const { untried: say, erase, elsewhere } = pen.say.sentPasswordBurnt;
  return {
    subject: say.subject(pen.service),
    parts: [
      paragraph(say.what(pen.service, String(requestNumber), pen.moment(at))),
      paragraph(say.why),
      steps({ text: say.change, press: pen.say.openSignIn, url: pen.signInUrl }, erase, elsewhere),
    ],
    notYou: say.notYou,
  };
};
