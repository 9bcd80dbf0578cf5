import { html } from 'hono/html';
import type { ImportDone, RefusedLine } from '../../domain/recovery/import/import-outcome.ts';
import type { KeptImport } from '../../domain/recovery/import/import-store.ts';
import type { ImportProgress } from '../../domain/recovery/import/imports-under-way.ts';
import { inDigits } from '../../text/dates.ts';
import { sentences } from '../../text/sentences.ts';
import type { Faults } from '../components/error-summary.ts';
import { fileField } from '../components/field.ts';
import { button, fileForm } from '../components/form.ts';
import { helpLinkBeside } from '../components/help-link.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import { table } from '../components/pieces.ts';
import type { Frame } from '../frame.ts';
import { countList, importPath, named } from './import-preview.ts';
import { wayTo } from './menu.page.ts';

/** What a browser offers to choose from. */
export const peopleFiles = '.csv,.txt,text/csv,text/plain';

export const renderChooseFile = (frame: Frame, faults: Faults): Html => {
  const { page: say } = sentences(frame.language).peopleImport;
  return layout(frame, {
    heading: say.heading,
    faults,
    place: 'config',
    before: wayTo(frame, 'users'),
    body: html`<p>${say.what}</p>
<p>${say.columns} ${say.example}</p>
${fileForm(
  frame,
  importPath,
  html`${fileField(frame, { name: 'file', label: say.file, hint: say.fileHint, accept: peopleFiles, faults: faults.file })}
${button(say.look)}`,
)}
<p>${helpLinkBeside(frame, 'import-people')}<br>
<a href="/config/users">${say.toList}</a></p>`,
  });
};

/** `done`: how far it is, where this process knows. */
export const renderImportUnderWay = (frame: Frame, kept: KeptImport, done: ImportProgress | null): Html => {
  const { peopleImport } = sentences(frame.language);
  const { counts } = kept.preview;
  const say = peopleImport.page;
  const people = counts.added + counts.changed;
  const lines = people + counts.unchanged + counts.refused;
  const isWriting = done !== null && (done.written > 0 || done.judged >= lines);
  const [at, all] = isWriting ? [done.written, people] : [done?.judged ?? 0, lines];
  const told = isWriting
    ? say.running(inDigits(frame.language, at), peopleImport.people(all))
    : say.checking(inDigits(frame.language, at), peopleImport.lines(all));
  return layout(frame, {
    heading: say.runningHeading,
    place: 'config',
    before: wayTo(frame, 'users'),
    body: html`<p role="status">${done === null ? say.runningElsewhere : told}</p>
${done === null ? '' : html`<p><progress max="${all}" value="${at}" aria-label="${say.runningHeading}"></progress></p>\n`}<p><a class="second" href="${importPath}/${kept.id}">${say.reload}</a></p>`,
  });
};

/** `hasLines`: whether the refused lines are still kept. */
export const renderImportDone = (
  frame: Frame,
  { id, counts, hasLines }: { id: string; counts: ImportDone; hasLines: boolean },
): Html => {
  const { peopleImport } = sentences(frame.language);
  const say = peopleImport.page;
  return layout(frame, {
    heading: say.doneHeading,
    place: 'config',
    before: wayTo(frame, 'users'),
    body: html`${countList(peopleImport.done, counts)}
<p class="actions">${counts.added === 0 ? '' : html`<a class="main" href="${invitePath}${id}">${say.invite(counts.added)}</a> `}<a class="second" href="/config/users">${say.seeList}</a></p>
${takenLines(frame, counts.taken ?? [])}${leftOut(frame, { id, counts, hasLines })}`,
  });
};

/** What to do about the lines that were refused. */
const leftOut = (
  frame: Frame,
  { id, counts, hasLines }: { id: string; counts: ImportDone; hasLines: boolean },
): Html | '' => {
  if (counts.refused === 0) return '';
  const { page: say } = sentences(frame.language).peopleImport;
  const lines = hasLines
    ? html`<p>${say.leftOutUntil}</p>
<p><a href="${importPath}/${id}/refused.csv">${say.refusedFile(counts.refused)}</a></p>`
    : html`<p>${say.linesGone}</p>`;
  return html`<h2>${say.refusedTable}</h2>
${lines}
<p><a href="${importPath}">${say.mended}</a></p>
`;
};

const takenLines = (frame: Frame, taken: readonly RefusedLine[]): Html | '' => {
  if (taken.length === 0) return '';
  const { page: say } = sentences(frame.language).peopleImport;
  const rows = taken.map(({ line, name, email }) => [String(line), named({ name, email })]);
  return html`<h2>${say.takenHeading}</h2>
${table(say.takenHeading, [say.lineColumn, say.person], rows)}
`;
};

const invitePath = '/config/users/actions/new?kind=invite&import=';
