import { html } from 'hono/html';
import { spell } from '../../domain/credentials/spelling-sheet.ts';
import type { Secret } from '../../platform/secret.ts';
import { dates } from '../../text/dates.ts';
import { sentences } from '../../text/sentences.ts';
import { spelledLines } from '../../text/spelled-lines.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import type { Frame } from '../frame.ts';

type ReadOutData = { requestNumber: number; password: Secret; expiresAt: number; timeZone: string };

/** The one page on which an agent sees a secret: the answer to a press, and to that press alone. */
export const renderReadOut = (frame: Frame, { requestNumber, password, expiresAt, timeZone }: ReadOutData): Html => {
  const all = sentences(frame.language);
  const say = all.web.deskDelivery.readOut;
  const plain = password.reveal();
  return layout(frame, {
    heading: say.heading,
    place: 'desk',
    shape: 'wide',
    body: html`<p class="advice"><strong>${say.onlyCase}</strong> ${say.once} ${say.toldThem}</p>
<ol>
<li>${say.steps.open}</li>
<li>${say.steps.read}</li>
<li>${say.steps.wait}</li>
</ol>
<section aria-label="${say.password}">
<p class="read-out"><code>${plain}</code></p>
<p>${say.until(dates(frame.language, timeZone).time(expiresAt))}</p>
<h2>${say.spelling}</h2>
<ul>
${spelledLines(all, spell(plain)).map((line) => html`<li>${line}</li>\n`)}</ul>
</section>
<p><a href="/support/requests/${requestNumber}">${say.back(requestNumber)}</a></p>`,
  });
};
