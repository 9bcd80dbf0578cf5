import { html } from 'hono/html';
import { sentences } from '../../../text/sentences.ts';
import { nextButton, postForm } from '../../components/form.ts';
import { maskedTelephone } from '../masked-telephone.ts';
import { isNextMethod } from '../next-method.ts';
import { leadsTo, proofOf } from '../request-data.ts';
import { codeCheck, liveCode } from './code-check.ts';
import type { MethodSection } from './method-section.ts';
import { script } from './script.ts';

export const smsCode: MethodSection = {
  method: 'sms-code',
  heading: ({ language }) => sentences(language).web.deskVerification.smsCode.heading,
  fields: (data) => (liveCode(data, 'sms-code') ? ['smsCode'] : []),
  render: (frame, data, path) => {
    const say = sentences(frame.language).web.deskVerification.smsCode;
    const code = liveCode(data, 'sms-code');
    const given = { action: `${path}/sms-verification`, name: 'smsCode', label: say.code, check: say.check };
    const isNext = isNextMethod(data, 'sms-code');
    return html`${script(frame, data, say.script)}
${code ? codeCheck(frame, data, code, given) : ''}
${postForm(
  frame,
  `${path}/sms-code`,
  html`<p>${say.goesTo} <strong>${maskedTelephone(data.view.means?.smsNumber ?? '')}</strong></p>
${nextButton(proofOf(data, 'sms-code') ? say.sendNew : say.send, leadsTo(data, isNext), isNext ? 'main' : 'second')}`,
)}`;
  },
};
