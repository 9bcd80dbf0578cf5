import { html } from 'hono/html';
import { sentences } from '../../../text/sentences.ts';
import { nextButton, postForm } from '../../components/form.ts';
import { typed } from '../../components/pieces.ts';
import { maskedEmail } from '../masked-email.ts';
import { isNextMethod } from '../next-method.ts';
import { leadsTo, proofOf } from '../request-data.ts';
import { codeCheck, liveCode } from './code-check.ts';
import type { MethodSection } from './method-section.ts';
import { script } from './script.ts';

export const mailCode: MethodSection = {
  method: 'mail-code',
  heading: ({ language }) => sentences(language).web.deskVerification.mailCode.heading,
  fields: (data) => (liveCode(data, 'mail-code') ? ['code'] : []),
  render: (frame, data, path) => {
    const { desk, deskVerification } = sentences(frame.language).web;
    const say = desk.detail;
    const code = liveCode(data, 'mail-code');
    const earlier = proofOf(data, 'mail-code');
    const isOver = earlier !== undefined && !code;
    const given = { action: `${path}/verification`, name: 'code', label: say.code, check: say.checkCode };
    const isNext = isNextMethod(data, 'mail-code');
    return html`${isOver ? html`<p>${say.verificationOver}</p>\n` : ''}${script(frame, data, deskVerification.mailCode.script)}
${code ? codeCheck(frame, data, code, given) : ''}
${postForm(
  frame,
  `${path}/code`,
  html`<p>${say.codeGoesTo} <strong>${typed(maskedEmail(data.view.account?.email ?? ''))}</strong></p>
${nextButton(earlier ? say.sendNewCode : say.sendCode, leadsTo(data, isNext), isNext ? 'main' : 'second')}`,
)}`;
  },
};
