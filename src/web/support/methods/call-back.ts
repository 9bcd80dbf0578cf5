import { html } from 'hono/html';
import { shownTelephone } from '../../../domain/accounts/telephone-number.ts';
import { sentences } from '../../../text/sentences.ts';
import { button, postForm } from '../../components/form.ts';
import type { Html } from '../../components/html.ts';
import { typed } from '../../components/pieces.ts';
import type { Frame } from '../../frame.ts';
import { maskedDigits } from '../masked-telephone.ts';
import { isUnderWay, proofOf, type RequestData } from '../request-data.ts';
import type { MethodSection } from './method-section.ts';
import { script } from './script.ts';

export const callBack: MethodSection = {
  method: 'call-back',
  heading: ({ language }) => sentences(language).web.deskVerification.callBack.heading,
  render: (frame, data, path) => {
    const say = sentences(frame.language).web.deskVerification.callBack;
    const telephone = data.view.account?.telephone ?? '';
    const isCalling = isUnderWay(proofOf(data, 'call-back'), data.now);
    return html`<p>${say.what}</p>
${shownNumber(frame, data, telephone)}
${postForm(frame, `${path}/call-back`, button(isCalling ? say.showAgain : say.start, 'second'))}
${
  isCalling
    ? html`${script(frame, data, say.script)}
${outcomes(frame, path)}`
    : ''
}`;
  },
};

const shownNumber = (frame: Frame, { unmasked }: RequestData, telephone: string): Html => {
  const say = sentences(frame.language).web.deskVerification.callBack;
  const shown = unmasked?.telephone;
  if (shown === undefined)
    return html`<p>${say.number} <strong>${typed(maskedDigits(telephone, frame.language))}</strong></p>`;
  return html`<div class="advice"><p>${say.shownNow} <strong><a href="tel:${shown.replace(/[^+0-9]/g, '')}" autofocus>${typed(shownTelephone(shown, frame.language))}</a></strong></p>
<p>${say.shownOnce}</p></div>`;
};

const outcomes = (frame: Frame, path: string): Html => {
  const say = sentences(frame.language).web.deskVerification.callBack;
  const answers = [
    ['confirmed', say.confirmed],
    ['no-answer', say.noAnswer],
    ['not-recognised', say.notRecognised],
  ] as const;
  return html`<h4>${say.heard}</h4>
${postForm(
  frame,
  `${path}/call-back-outcome`,
  html`${answers.map(
    ([answer, label]) => html`<button class="second" name="answer" value="${answer}">${label}</button>\n`,
  )}`,
)}`;
};
