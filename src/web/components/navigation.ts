import { html } from 'hono/html';
import { sentences } from '../../text/sentences.ts';
import type { Frame } from '../frame.ts';
import { csrfField } from './form.ts';
import type { Html } from './html.ts';

export type Place = 'account' | 'desk' | 'figures' | 'policy' | 'config';

/** The menu of somebody signed in: what the role opens, and the way out, on each page. */
export const navigation = (frame: Frame, place: Place | undefined): Html | '' => {
  const { viewer } = frame;
  if (!viewer) return '';
  const say = sentences(frame.language).web.frame;
  const entries: [Place, string, string, boolean][] = [
    ['desk', '/support', say.desk, viewer.role === 'agent' || viewer.role === 'supervisor'],
    ['figures', '/support/figures', say.figures, viewer.role === 'supervisor'],
    ['policy', '/support/policy', say.policy, viewer.role === 'supervisor'],
    ['config', '/config', say.config, viewer.role === 'administrator' || viewer.role === 'delegate'],
    ['account', '/account', say.account, true],
  ];
  const links = entries
    .filter(([, , , open]) => open && !viewer.mustChoose)
    .map(([name, href, label]) => html`<li><a href="${href}"${name === place ? current : ''}>${label}</a></li>\n`);
  return html`${links.length === 0 ? '' : html`<nav aria-label="${say.navigation}"><ul>\n${links}</ul></nav>\n`}<form class="plain out" method="post" action="/sign-out">
${csrfField(frame)}<span class="who">${say.signedInAs} <bdi>${viewer.name}</bdi></span>
<button class="quiet">${say.signOut}</button>
</form>`;
};

/** The way from the menu to a page; the last step is the page itself. */
export const breadcrumb = (frame: Frame, steps: { href: string; label: string }[]): Html =>
  html`<nav class="crumbs" aria-label="${sentences(frame.language).web.frame.breadcrumb}"><ol>
${steps.map(
  ({ href, label }, index) =>
    html`<li><a href="${href}"${index === steps.length - 1 ? current : ''}>${label}</a></li>\n`,
)}</ol></nav>`;

const current = html` aria-current="page"`;
