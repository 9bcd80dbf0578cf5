import { html } from 'hono/html';
import { type Language, sentences } from '../../text/sentences.ts';
import type { Faults } from '../components/error-summary.ts';
import { field, fileField, radios, select, textArea, tickBox } from '../components/field.ts';
import { button, postForm } from '../components/form.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import { breadcrumb } from '../components/navigation.ts';
import { doneNote, emptyState, factList, statusTag, table } from '../components/pieces.ts';
import type { Example } from '../gallery.ts';
import { frameFor, viewers } from './people.ts';

/** Each component once, in its states, without a page around it that means something. */
export const componentExamples = (language: Language): Example[] => {
  const say = sentences(language).web.gallery.components;
  const frame = frameFor(language, '/', viewers.administrator);
  const example = (name: string, body: Html, faults: Faults = {}) => ({
    page: 'components',
    example: name,
    html: layout(frame, { heading: say.heading, body, faults, before: trail, place: 'config' }),
  });
  const trail = breadcrumb(frame, [
    { href: '/config', label: say.more },
    { href: '/config/users', label: say.heading },
  ]);
  const choices = [
    { value: 'mail', label: say.one, hint: say.hint },
    { value: 'letter', label: say.other, hint: '' },
  ];
  const fields = (
    faults: readonly string[],
  ): Html => html`${field(frame, { name: 'name', label: say.label, hint: say.hint, autocomplete: 'off', faults })}
${select(frame, { name: 'way', label: say.label, value: 'mail', choices, autocomplete: 'off', faults })}
${textArea(frame, { name: 'text', label: say.label, hint: say.hint, value: '', faults })}
${radios({ name: 'how', legend: say.label, value: 'mail', choices, faults })}
${fileField(frame, { name: 'file', label: say.file, accept: '.csv', faults })}
${tickBox({ name: 'both', label: say.other, hint: say.hint, ticked: true })}
<div class="actions">${button(say.press)} ${button(say.more, 'second')} ${button(say.danger, 'danger')}</div>
<p class="hint" id="why">${say.offWhy}</p>
${button(say.off, 'main', 'why')}`;
  return [
    example('fields and buttons', postForm(frame, '/', fields([]))),
    example('fields with faults', postForm(frame, '/', fields([say.fault])), { name: [say.fault], way: [say.fault] }),
    example(
      'notes, facts and a table',
      html`${doneNote(say.done)}<p class="advice">${say.words}</p>
<p class="goes-on">${say.words} <a href="/">${say.more}</a></p>
<section>
<h2>${say.label}</h2>
${factList([
  [say.label, say.one],
  [say.file, statusTag(say.off, 'attention')],
])}</section>
${table(
  say.heading,
  [say.label, say.file],
  (['good', 'calm', 'attention', 'off'] as const).map((tone) => [say.one, statusTag(say.other, tone)]),
)}
${emptyState(say.empty)}
<details><summary>${say.more}</summary>
<p>${say.words}</p>
</details>
<p><progress max="3" value="1" aria-label="${say.heading}"></progress></p>`,
    ),
  ];
};
