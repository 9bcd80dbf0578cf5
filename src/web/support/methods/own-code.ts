import { html } from 'hono/html';
import { sentences } from '../../../text/sentences.ts';
import { field } from '../../components/field.ts';
import { button, postForm } from '../../components/form.ts';
import type { MethodSection } from './method-section.ts';
import { script } from './script.ts';

export const ownCode: MethodSection = {
  method: 'own-code',
  heading: ({ language }) => sentences(language).web.deskVerification.ownCode.heading,
  fields: () => ['ownCode'],
  render: (frame, data, path) => {
    const say = sentences(frame.language).web.deskVerification.ownCode;
    return postForm(
      frame,
      `${path}/own-code`,
      html`<p>${say.what}</p>
${script(frame, data, say.script)}
${field(frame, {
  name: 'ownCode',
  label: say.code,
  autocomplete: 'off',
  inputMode: 'numeric',
  maxLength: 20,
  required: true,
  faults: data.faults.ownCode,
})}
${button(say.check, 'second')}`,
    );
  },
};
