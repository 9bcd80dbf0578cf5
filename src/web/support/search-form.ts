import { html } from 'hono/html';
import { sentences } from '../../text/sentences.ts';
import { field } from '../components/field.ts';
import { button, unseen } from '../components/form.ts';
import type { Html } from '../components/html.ts';
import type { Frame } from '../frame.ts';

/** Looks for the account of whoever is on the telephone. */
export const searchForm = (frame: Frame, query: string, faults: readonly string[]): Html => {
  const say = sentences(frame.language).web.desk;
  return html`<form class="search" method="get" action="/support/accounts" role="search" novalidate>
${field(frame, { name: 'q', label: say.search, hint: say.searchHint, type: 'search', value: query, autocomplete: 'off', maxLength: 200, faults })}
${button(html`${say.searchSubmit}${unseen(say.searchSubmitWhat)}`, 'second')}
</form>`;
};
