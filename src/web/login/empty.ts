import { html } from 'hono/html';
import { sentences } from '../../text/sentences.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import type { Frame } from '../frame.ts';

/**
 * The first page of an installation without anybody: what its operator does now, at the console. It takes nothing and
 * tells nothing of the machine, since whoever finds the address may read it.
 */
export const renderEmpty = (frame: Frame): Html => {
  const say = sentences(frame.language).firstRun.empty;
  const administrator = [
    ...['marignan user add', `--company "${say.name}"`, '--role administrator', `--email ${say.address}`],
    ...[`--first-name ${say.firstName}`, `--last-name ${say.lastName}`],
  ];
  return layout(frame, {
    heading: say.heading,
    body: html`<p>${say.what}</p>
<ol class="steps">
<li><h2>${say.first}</h2>
${command('marignan init')}
<p>${say.firstWhat}</p>
</li>
<li><h2>${say.mail}</h2>
${command('marignan config check', `marignan mail test --to ${say.address}`)}
<p>${say.mailWhat}</p>
</li>
<li><h2>${say.company}</h2>
${command(`marignan company add "${say.name}"`, administrator.join(' \\\n  '))}
<p>${say.companyWhat}</p>
</li>
</ol>
<p>${say.docs}</p>
<p class="hint">${say.gone}</p>`,
  });
};

const command = (...lines: readonly string[]): Html => html`<pre><code>${lines.join('\n')}</code></pre>`;
