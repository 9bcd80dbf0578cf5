import type { NoticeContent } from '../../domain/notifications/notice.ts';
import { type Draft, type Pen, paragraph, steps } from '../message.ts';
import { oneLine } from '../one-line.ts';

type Content = Extract<NoticeContent, { kind: 'reset-requested' }>;

export const resetRequested = (
  { requestNumber, by, answering, isFrozen }: Content,
  createdAt: number,
  pen: Pen,
): Draft => {
  const say = pen.say.resetRequested;
  const { frozen } = pen.afterReset.mail;
  const request = String(requestNumber);
  const when = answering ? [paragraph(answeringWords(answering, pen))] : [];
  const asked = say.what(pen.service, request, pen.moment(createdAt));
  const what = paragraph(by ? `${asked} ${say.askedBy(oneLine(by))}` : asked);
  // Nobody answers before they are there.
  const first =
    answering?.isOpen === false ? [paragraph(say.nothingYet(request)), ...when] : [...when, steps(say.call(request))];
  return {
    subject: say.subject(request),
    parts: isFrozen
      ? [what, paragraph(frozen.stays), ...when, steps(frozen.call(request))]
      : [what, ...first, paragraph(`${say.verification} ${say.password}`), paragraph(say.meanwhile)],
    notYou: isFrozen ? frozen.notYou : say.notYou,
  };
};

const answeringWords = ({ isOpen, changesAt }: NonNullable<Content['answering']>, pen: Pen): string => {
  const { answering: say } = pen.say;
  if (changesAt === null) return isOpen ? say.open : say.closed;
  const moment = pen.moment(changesAt);
  return isOpen ? say.openUntil(moment) : say.opens(moment);
};
