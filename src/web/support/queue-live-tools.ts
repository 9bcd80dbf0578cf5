import { html } from 'hono/html';
import { sentences } from '../../text/sentences.ts';
import type { Html } from '../components/html.ts';
import { table } from '../components/pieces.ts';
import type { Frame } from '../frame.ts';

/**
 * What the page's script adds: the list that changes by itself can be held (WCAG 2.2 SC 2.2.2), and keys of one sign
 * can be switched off (SC 2.1.4). Without the script there is nothing to switch, so nothing is shown.
 */
export const liveTools = (frame: Frame): Html => {
  const say = sentences(frame.language).web.deskQueue.live;
  return html`<details data-live hidden>
<summary>${say.heading}</summary>
<div class="fields">
<div class="field tick"><input id="live-update" type="checkbox" checked><label for="live-update">${say.update}</label></div>
<div class="field tick"><input id="live-keys" type="checkbox" aria-describedby="live-keys-hint" checked><label for="live-keys">${say.keys}</label>
<p class="hint" id="live-keys-hint">${say.keysWhat}</p></div>
</div>
${table(
  say.table,
  [say.key, say.does],
  Object.entries(say.actions).map(([key, does]) => [html`<kbd>${key.toUpperCase()}</kbd>`, does]),
)}
</details>`;
};
