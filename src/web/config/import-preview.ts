import { html } from 'hono/html';
import type { FileColumn } from '../../domain/accounts/people-file.ts';
import { shownTelephone } from '../../domain/accounts/telephone-number.ts';
import type { ImportCounts, ImportPreview, LineOutcome } from '../../domain/recovery/import/import-outcome.ts';
import type { KeptImport } from '../../domain/recovery/import/import-store.ts';
import { isToCheck } from '../../domain/recovery/import/plan-preview.ts';
import { shownOfEach } from '../../domain/recovery/import/shown-additions.ts';
import {
  causeOf,
  columnReading,
  groupReading,
  importWarnings,
  lineChanges,
  lineReasons,
  lineValues,
} from '../../text/import-reasons.ts';
import { type Language, type Sentences, sentences } from '../../text/sentences.ts';
import { button, postForm } from '../components/form.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import { brokenAtSign, statusTag, table, typed } from '../components/pieces.ts';
import type { Frame } from '../frame.ts';
import { wayTo } from './menu.page.ts';

export const importPath = '/config/users/import';

/** What the file would do, before anything is written. `note`: why what was confirmed did not happen. */
export const renderImportPreview = (
  frame: Frame,
  kept: KeptImport,
  note: 'changedMeanwhile' | 'otherUnderWay' | null = null,
): Html => {
  const { peopleImport } = sentences(frame.language);
  const say = peopleImport.page;
  const { preview, id } = kept;
  const { counts } = preview;
  const people = counts.added + counts.changed;
  const nothing = counts.refused === 0 ? say.nothing : say.nothingBut;
  return layout(frame, {
    heading: say.previewHeading(kept.fileName),
    place: 'config',
    shape: 'wide',
    before: wayTo(frame, 'users'),
    body: html`${note ? html`<p class="advice" role="status">${say[note]}</p>\n` : ''}<p>${people === 0 ? nothing : say.ifConfirmed}</p>
${countList(peopleImport.counts, counts)}
${warnings(frame, preview)}${columnList(frame, preview.columns ?? [])}${
  people === 0
    ? html`<p class="actions"><a class="main" href="${importPath}">${say.another}</a></p>\n`
    : html`<p>${whatComes(frame, preview)}</p>
${postForm(frame, `${importPath}/${id}`, html`<input type="hidden" name="digest" value="${preview.digest}">\n${button(say.confirm(peopleImport.people(people)))}`)}`
}
${postForm(frame, `${importPath}/${id}/drop`, button(say.drop, 'second'))}
${refusedLines(frame, preview, `${importPath}/${id}/refused.csv`)}${writtenLines(frame, preview)}`,
  });
};

export const countList = (say: Sentences['peopleImport']['counts'], counts: ImportCounts): Html =>
  html`<ul>
${(['added', 'changed', 'unchanged', 'refused'] as const).map((kind) =>
  counts[kind] === 0 ? '' : html`<li>${say[kind](counts[kind])}</li>\n`,
)}</ul>`;

/** What may be a mistake of the file, and the way to its lines. */
const warnings = (frame: Frame, preview: ImportPreview): Html | '' => {
  const said = importWarnings(frame.language, preview);
  if (said.length === 0) return '';
  const { page: say } = sentences(frame.language).peopleImport;
  return html`<div class="advice">
${said.map((sentence) => html`<p>${sentence}</p>\n`)}<p><a href="#${toCheck}">${say.seeDoubtful}</a></p>
</div>
`;
};

const toCheck = 'to-check';

/** Each column of the file beside what it is read as, with what its first cell says. */
const columnList = (frame: Frame, columns: readonly FileColumn[]): Html | '' => {
  if (columns.length === 0) return '';
  const { reading: say } = sentences(frame.language).peopleImport;
  const asGroup = groupReading(frame.language, columns);
  const items = columns.map(
    (column) =>
      html`<li>${typed(columnReading(frame.language, column))}${column.sample === undefined ? '' : html`, <span class="hint">${typed(say.sample(column.sample))}</span>`}</li>\n`,
  );
  return html`<h2>${say.heading}</h2>
<ul>
${items}</ul>
${asGroup === '' ? '' : html`<p>${typed(asGroup)}</p>\n`}`;
};

const whatComes = (frame: Frame, { counts, columns, withheld, onlyGroup }: ImportPreview): string => {
  const { page: say } = sentences(frame.language).peopleImport;
  const changesTelephones = counts.changed > 0 && (columns ?? []).some(({ column }) => column === 'telephone');
  return [
    counts.refused === 0 ? say.atOnce : say.othersAtOnce,
    counts.added === 0 ? '' : say.newPeople,
    withheld ? say.withheld : '',
    changesTelephones ? say.telephones : '',
    onlyGroup === undefined || counts.added === 0 ? '' : say.onlyGroup(onlyGroup),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
};

/** They come first: what is wrong with many at once, then the lines, all of which can be downloaded. */
const refusedLines = (frame: Frame, { counts, lines, causes = [] }: ImportPreview, download: string): Html | '' => {
  if (counts.refused === 0) return '';
  const { page: say } = sentences(frame.language).peopleImport;
  const shown = lines.filter((line) => line.kind === 'refused');
  const many = causes.filter((cause) => cause.count > cause.lines.length);
  // Told to those alone who may make groups: to a delegate, a group that is not there is somebody else's.
  const isGroupMissing = causes.some(({ fault }) => fault === 'unknown-group');
  return html`<h2>${say.refusedTable}</h2>
<p><a href="${download}">${say.refusedFile(counts.refused)}</a></p>
${many.length === 0 ? '' : html`<ul>\n${many.map((cause) => html`<li>${typed(causeOf(frame.language, cause))}</li>\n`)}</ul>\n`}${
  isGroupMissing ? html`<p><a href="/config/groups">${say.toGroups}</a></p>\n` : ''
}${shown.length < counts.refused ? html`<p>${say.examples}</p>\n` : ''}${lineTable(frame, say.refusedTable, shown)}
`;
};

/** Those to check stand before the others, and those who are there before the new ones. */
const writtenLines = (frame: Frame, { counts, lines }: ImportPreview): Html | '' => {
  const { page: say } = sentences(frame.language).peopleImport;
  const shown = [...lines.filter(({ kind }) => kind === 'changed'), ...lines.filter(({ kind }) => kind === 'added')];
  const doubtful = shown.filter(isToCheck);
  const others = shown.filter((line) => !isToCheck(line));
  const first = shown.length < counts.added + counts.changed ? html`<p>${say.firstLines}</p>\n` : '';
  return html`${
    doubtful.length === 0
      ? ''
      : html`<h2 id="${toCheck}">${say.doubtfulTable}</h2>\n${doubtful.length < shownOfEach ? '' : first}${lineTable(frame, say.doubtfulTable, doubtful)}\n`
  }${others.length === 0 ? '' : html`<h2>${say.table}</h2>\n${first}${lineTable(frame, say.table, others)}`}`;
};

const isOtherName = (line: LineOutcome): boolean => line.kind === 'changed' && line.isOtherName === true;

const lineTable = (frame: Frame, caption: string, lines: readonly LineOutcome[]): Html => {
  const { page: say } = sentences(frame.language).peopleImport;
  const rows = lines.map((line) => [String(line.line), named(line), outcomeOf(frame.language, line)]);
  return table(caption, [say.lineColumn, say.person, say.outcome], rows);
};

export const named = ({ name, email }: Pick<LineOutcome, 'name' | 'email'>): Html =>
  html`${name === '' ? '' : html`${typed(name)}, `}${brokenAtSign(email)}`;

const outcomeOf = (language: Language, line: LineOutcome): Html => {
  const { page: say } = sentences(language).peopleImport;
  const tag = statusTag(say.kinds[line.kind], tones[line.kind]);
  return html`${tag} ${detailsOf(language, line)}${isOtherName(line) ? html`<br><strong>${say.otherName}</strong>` : ''}`;
};

const tones = { added: 'good', changed: 'calm', refused: 'attention' } as const;

const detailsOf = (language: Language, line: LineOutcome): string => {
  const shown = (number: string) => shownTelephone(number, language);
  switch (line.kind) {
    case 'added':
      return lineValues(language, line.values ?? {}, shown);
    case 'changed':
      return lineChanges(language, line, shown);
    case 'refused':
      return lineReasons(language, line.faults);
  }
};
