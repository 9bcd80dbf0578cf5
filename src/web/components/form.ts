import { html } from 'hono/html';
import type { Frame } from '../frame.ts';
import type { Html } from './html.ts';

/** Ties a form to the session or browser it was shown to. */
export const csrfField = (frame: Frame): Html =>
  html`<input type="hidden" name="csrf" value="${frame.csrfToken ?? ''}">\n`;

/**
 * A form that is checked by the server alone: its messages say how to mend a fault, in the page's language
 * (WCAG 2.2 SC 3.3.1, 3.3.3).
 */
export const postForm = (frame: Frame, action: string, body: unknown, className = 'fields'): Html =>
  html`<form class="${className}" method="post" action="${action}" novalidate>
${csrfField(frame)}${body}
</form>`;

/** A form that brings a file: its route says how large it may be. */
export const fileForm = (frame: Frame, action: string, body: unknown): Html =>
  html`<form class="fields" method="post" action="${action}" enctype="multipart/form-data" novalidate>
${csrfField(frame)}${body}
</form>`;

export const button = (label: unknown, look: 'main' | 'second' | 'danger' = 'main', locked = ''): Html =>
  html`<button class="${look}"${locked === '' ? '' : html` aria-disabled="true" aria-describedby="${locked}"`}>${label}</button>`;

/** What most people do next: Enter is enough, as the page opens. A page has one, and none beside an error summary. */
export const nextButton = (label: unknown, isNext: boolean, look: 'main' | 'second' = 'main'): Html =>
  isNext ? html`<button class="${look}" autofocus>${label}</button>` : button(label, look);

/** A second meaning for those who hear the page: "Rechercher" reads "Rechercher un compte". */
export const unseen = (text: string): Html => html`<span class="unseen"> ${text}</span>`;
