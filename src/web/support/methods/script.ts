import { html } from 'hono/html';
import { sentences } from '../../../text/sentences.ts';
import type { Html } from '../../components/html.ts';
import { mutualDigits } from '../../components/mutual-digits.ts';
import type { Frame } from '../../frame.ts';
import type { RequestData } from '../request-data.ts';

/** What the agent says, with the digits by which the person knows them. */
export const script = (frame: Frame, data: RequestData, words: (mutual: string) => string): Html => {
  const say = sentences(frame.language).web.desk.detail;
  return html`<div class="script"><h4>${say.scriptHeading}</h4>
<p>${words(mutualDigits(data.view.means?.mutualCode ?? ''))}</p>
<p><strong>${say.neverAsk}</strong></p></div>`;
};
