import type { NoticeContent } from '../../domain/notifications/notice.ts';
import { type Draft, type Pen, paragraph } from '../message.ts';

type Content = Extract<NoticeContent, { kind: 'desk-reply' }>;

export const deskReply = ({ requestNumber, text }: Content, pen: Pen): Draft => {
  const { deskReply: say } = pen.say.deskMail;
  return {
    subject: say.subject(String(requestNumber)),
    parts: text
      .split(/\n{2,}/)
      .filter((block) => block.trim() !== '')
      .map(paragraph),
    notYou: say.notYou,
    byPerson: true,
  };
};
