import { html } from 'hono/html';
import { sentences } from '../../text/sentences.ts';
import type { Frame } from '../frame.ts';
import type { Html } from './html.ts';

type Common = {
  /** Also the element's id: a page has each name once. */
  name: string;
  label: string;
  hint?: string | undefined;
  /** The messages at the field; none when it is well. */
  faults?: readonly string[] | undefined;
};

export type Field = Common & {
  type?: 'text' | 'email' | 'password' | 'tel' | 'search' | 'date';
  value?: string;
  autocomplete: string;
  required?: boolean;
  maxLength?: number;
  inputMode?: 'numeric';
  /** Attributes of this field alone, as `passwordrules`. */
  more?: unknown;
  /** A button at the field's end. */
  beside?: unknown;
  describedBy?: string;
  readOnly?: boolean;
};

export const field = (frame: Frame, given: Field): Html => {
  const { name, type = 'text', value = '' } = given;
  const control = html`<input id="${name}" name="${name}" type="${type}"${value === '' ? '' : html` value="${value}"`} autocomplete="${given.autocomplete}"${
    given.required ? html` required` : ''
  }${given.readOnly ? html` readonly` : ''}${given.maxLength ? html` maxlength="${given.maxLength}"` : ''}${
    given.inputMode ? html` inputmode="${given.inputMode}"` : ''
  }${type === 'text' || type === 'search' ? '' : html` spellcheck="false" autocapitalize="none"`}${given.more ?? ''}${described(given, given.describedBy)}>`;
  return wrap(frame, given, given.beside ? html`<div class="beside">${control}\n${given.beside}</div>` : control);
};

export const textArea = (frame: Frame, given: Common & { value: string }): Html =>
  wrap(
    frame,
    given,
    html`<textarea id="${given.name}" name="${given.name}" rows="4" autocomplete="off"${described(given)}>
${given.value}</textarea>`,
  );

/** A file of the device, with the form of `fileForm`. */
export const fileField = (frame: Frame, given: Common & { accept: string }): Html =>
  wrap(
    frame,
    given,
    html`<input id="${given.name}" name="${given.name}" type="file" accept="${given.accept}"${described(given)}>`,
  );

export const select = (
  frame: Frame,
  given: Common & { value: string; choices: readonly { value: string; label: string }[]; autocomplete?: 'off' },
): Html =>
  wrap(
    frame,
    given,
    html`<select id="${given.name}" name="${given.name}"${given.autocomplete ? html` autocomplete="off"` : ''}${described(given)}>
${given.choices.map(
  ({ value, label }) =>
    html`<option value="${value}"${value === given.value ? html` selected` : ''}>${label}</option>\n`,
)}</select>`,
  );

export const tickBox = (given: { name: string; label: string; hint: string; ticked: boolean }): Html =>
  html`<div class="field tick">
<input id="${given.name}" name="${given.name}" type="checkbox" value="yes"${given.ticked ? html` checked` : ''} aria-describedby="${given.name}-hint">
<label for="${given.name}">${given.label}</label>
<p class="hint" id="${given.name}-hint">${given.hint}</p>
</div>`;

/** One of a few, each with what it means. The first has the name as its id, where an error summary leads. */
export const radios = (given: {
  name: string;
  legend: string;
  value: string;
  choices: readonly { value: string; label: string; hint: string }[];
  faults?: readonly string[] | undefined;
}): Html => {
  const { name, legend, value, choices, faults = [] } = given;
  return html`<fieldset class="field${faults.length > 0 ? ' faulty' : ''}"${faults.length > 0 ? html` aria-describedby="${name}-fault"` : ''}>
<legend>${legend}</legend>
${faults.length === 0 ? '' : html`<div class="fault" id="${name}-fault">${faults.map((fault) => html`<p>${fault}</p>`)}</div>\n`}${choices.map(
  (choice, index) => {
    const id = index === 0 ? name : `${name}-${choice.value}`;
    return html`<div class="field tick">
<input id="${id}" name="${name}" type="radio" value="${choice.value}"${choice.value === value ? html` checked` : ''}${choice.hint === '' ? '' : html` aria-describedby="${id}-hint"`}>
<label for="${id}">${choice.label}</label>
${choice.hint === '' ? '' : html`<p class="hint" id="${id}-hint">${choice.hint}</p>\n`}</div>\n`;
  },
)}</fieldset>`;
};

const wrap = (frame: Frame, { name, label, hint, faults = [] }: Common, control: Html): Html =>
  html`<div class="field${faults.length > 0 ? ' faulty' : ''}">
<label for="${name}">${label}</label>
${hint === undefined ? '' : html`<p class="hint" id="${name}-hint">${unbroken(hint)}</p>\n`}${
  faults.length === 0
    ? ''
    : html`<div class="fault" id="${name}-fault">\n${faults.map(
        (fault) =>
          html`<p><span class="unseen">${sentences(frame.language).web.frame.faultAtField} </span>${fault}</p>\n`,
      )}</div>\n`
}${control}
</div>`;

/** A word with a hyphen that a narrow line would break in two. */
const unbroken = (hint: string): unknown[] =>
  hint.split(/(e-mail)/).map((part) => (part === 'e-mail' ? html`<span class="unbroken">${part}</span>` : part));

const described = ({ name, hint, faults = [] }: Common, more?: string): Html => {
  const ids = [
    ...(hint === undefined ? [] : [`${name}-hint`]),
    ...(more === undefined ? [] : [more]),
    ...(faults.length > 0 ? [`${name}-fault`] : []),
  ];
  return html`${faults.length > 0 ? html` aria-invalid="true"` : ''}${ids.length > 0 ? html` aria-describedby="${ids.join(' ')}"` : ''}`;
};
