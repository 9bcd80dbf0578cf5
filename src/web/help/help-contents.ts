import { html } from 'hono/html';
import type { Answering } from '../../domain/desk/when-answered.ts';
import { helpNames } from '../../help/read-help.ts';
import { synonyms } from '../../help/synonyms.ts';
import { sentences } from '../../text/sentences.ts';
import { field } from '../components/field.ts';
import { button, unseen } from '../components/form.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import { typed } from '../components/pieces.ts';
import type { Frame } from '../frame.ts';
import { reachDesk } from './reach-desk.ts';
import { type HelpEntry, longestQuery, searchHelp } from './search-help.ts';
import { helpPath, type Reading, writeHelp } from './write-help.ts';

/** All help pages, those that hold what was searched for first, and how to reach somebody. */
export const renderHelpContents = (
  frame: Frame,
  reading: Reading,
  entries: readonly HelpEntry[],
  query: string,
  answering: Answering | null,
): Html => {
  const say = sentences(frame.language).help;
  return layout(frame, {
    heading: say.contents.heading,
    body: html`<form class="search" method="get" action="/help" role="search" novalidate>
${field(frame, { name: 'q', label: say.contents.search, type: 'search', value: query, autocomplete: 'off', maxLength: longestQuery })}
${button(html`${say.contents.submit}${unseen(say.contents.submitWhat)}`, 'second')}
</form>
${query === '' ? '' : found(frame, entries, query)}<section>
<h2>${say.contents.pages}</h2>
${list(entries.map((entry) => ({ ...entry, below: entry.help.description })))}
</section>
${reachDesk(frame, { ...reading, answering }, say.contents.heading)}`,
  });
};

/** Every page as a reader of the language finds it. */
export const helpEntries = (reading: Reading): HelpEntry[] =>
  helpNames.map((name) => ({ name, help: writeHelp(name, reading, null) }));

const found = (frame: Frame, entries: readonly HelpEntry[], query: string): Html => {
  const say = sentences(frame.language).help.contents;
  const hits = searchHelp(entries, query, synonyms[frame.language]);
  return html`<section>
<h2>${say.found(hits.length)} ${typed(query)}</h2>
${hits.length === 0 ? html`<p>${say.none}</p>\n` : list(hits.map((hit) => ({ ...hit, below: shortened(hit.extract) })))}
</section>
`;
};

/** A page that nobody has translated yet stands there in French, and says so. */
const list = (entries: readonly (HelpEntry & { below: string })[]): Html => html`<ul>
${entries.map(({ name, help, below }) => html`<li lang="${help.language}"><a href="${helpPath(name)}">${help.title}</a><br><span class="hint">${below}</span></li>\n`)}</ul>`;

const shortened = (text: string): string => {
  if (text.length <= 220) return text;
  const cut = text.slice(0, 220);
  return `${cut.slice(0, cut.lastIndexOf(' '))}…`;
};
