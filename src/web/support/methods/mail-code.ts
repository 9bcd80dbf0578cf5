import { html } from 'hono/html';
import { sentences } from '../../../text/sentences.ts';
import { nextButton, postForm } from '../../components/form.ts';
import { typed } from '../../components/pieces.ts';
import { maskedEmail } from '../masked-email.ts';
import { isNextMethod } from '../next-method.ts';
import { leadsTo, proofOf } from '../request-data.ts';
import { codeCheck, liveCode } from './code-check.ts';
import type { MethodSection } from './method-section.ts';

export const mailCode: MethodSection = {
  method: 'mail-code',
  heading: ({ language }) => sentences(language).web.deskVerification.mailCode.heading,
  fields: (data) => (liveCode(data, 'mail-code') ? ['code'] : []),
  render: (frame, data, path) => {
    const say = sentences(frame.language).web.desk.detail;
    const code = liveCode(data, 'mail-code');
    const earlier = proofOf(data, 'mail-code');
    const isOver = earlier !== undefined && !code;
    const given = { action: `${path}/verification`, name: 'code', label: say.code, check: say.checkCode };
    const isNext = isNextMethod(data, 'mail-code');
    return html`${isOver ? html`<p>${say.verificationOver}</p>\n` : ''}${
      code
        ? codeCheck(frame, data, code, given)
        : html`<div class="script"><h4>${say.scriptHeading}</h4>
<p>${say.script(data.view.request.number)}</p>
<p><strong>${say.neverAsk}</strong></p></div>`
    }
${postForm(
  frame,
  `${path}/code`,
  html`<p>${say.codeGoesTo} <strong>${typed(maskedEmail(data.view.account?.email ?? ''))}</strong></p>
${nextButton(earlier ? say.sendNewCode : say.sendCode, leadsTo(data, isNext), isNext ? 'main' : 'second')}`,
)}`;
  },
};
