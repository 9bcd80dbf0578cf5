import { html } from 'hono/html';
import type { Method } from '../../../domain/caller-verification/method.ts';
import type { ProofView } from '../../../domain/recovery/view-request.ts';
import { dates } from '../../../text/dates.ts';
import { sentences } from '../../../text/sentences.ts';
import { button, postForm } from '../../components/form.ts';
import type { Html } from '../../components/html.ts';
import type { Frame } from '../../frame.ts';
import { isUnderWay, proofOf, type RequestData } from '../request-data.ts';
import type { MethodSection } from './method-section.ts';

/** The company's administrators are asked, and answer in their own sessions. */
export const vouching: MethodSection = {
  method: 'vouching',
  heading: ({ language }) => sentences(language).web.vouching.ofDesk.heading,
  render: (frame, data, path) => asking(frame, data, path, 'vouching'),
};

/** The same question: where the policy takes their word, its mails bring links. */
export const vouchingLink: MethodSection = {
  method: 'vouching-link',
  heading: ({ language }) => sentences(language).web.vouching.ofDesk.linkHeading,
  render: (frame, data, path) => asking(frame, data, path, 'vouching-link'),
};

const asking = (frame: Frame, data: RequestData, path: string, method: Method): Html => {
  const say = sentences(frame.language).web.vouching.ofDesk;
  const proof = proofOf(data, method);
  // The mail asks all of them at once: while one of its questions is open, there is none to ask.
  const isOpen = isUnderWay(proofOf(data, 'vouching'), data.now);
  return html`${proof ? html`<p class="${proof.refusedAt === null ? 'hint' : 'advice'}">${stateOf(frame, data, proof)}</p>\n` : ''}${
    isOpen
      ? ''
      : postForm(
          frame,
          `${path}/vouching`,
          html`<p>${say.what}</p>
${button(proof ? say.askAgain : say.ask, 'second')}`,
        )
  }`;
};

const stateOf = (frame: Frame, { timeZone }: RequestData, proof: ProofView): string => {
  const say = sentences(frame.language).web.vouching.ofDesk;
  const { time, short } = dates(frame.language, timeZone);
  if (proof.refusedAt !== null) return say.refused(time(proof.refusedAt));
  if (proof.passedAt === null) return say.waiting(time(proof.startedAt), short(proof.expiresAt));
  return proof.standing?.isUnsettled ? say.withSecond : say.outOfDate(time(proof.passedAt));
};
