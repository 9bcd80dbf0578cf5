import type { NoticeContent } from '../../domain/notifications/notice.ts';
import { type Draft, type Pen, paragraph, steps } from '../message.ts';
import { wayOut } from '../not-me.ts';
import { oneLine } from '../one-line.ts';

type Content = Extract<NoticeContent, { kind: 'password-set-by-administrator' }>;

export const passwordSetByAdministrator = (content: Content, pen: Pen): Draft => {
  const say = pen.say.passwordSet;
  const administrator = oneLine(content.administrator);
  return {
    subject: say.subject(pen.service),
    parts: [
      paragraph(say.what(pen.service, administrator, pen.moment(content.at))),
      steps(
        say.ask(administrator),
        { press: pen.say.openSignIn, url: pen.signInUrl },
        content.mustChange ? say.mustChange : say.mayChange,
      ),
    ],
    ...wayOut(pen, content.notMe, 'notAware', say.notYou(administrator)),
  };
};
