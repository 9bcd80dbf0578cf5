import { html } from 'hono/html';
import { shownTelephone } from '../../domain/accounts/telephone-number.ts';
import type {
  ImportCounts,
  ImportDone,
  LineOutcome,
  RefusedLine,
} from '../../domain/recovery/import/import-outcome.ts';
import type { KeptImport } from '../../domain/recovery/import/import-store.ts';
import { lineChanges, lineReasons, whatIsErased } from '../../text/import-reasons.ts';
import { type Language, type Sentences, sentences } from '../../text/sentences.ts';
import { errorSummary, type Faults, isFaulty } from '../components/error-summary.ts';
import { fileField } from '../components/field.ts';
import { button, fileForm, postForm } from '../components/form.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import { brokenAtSign, statusTag, table, typed } from '../components/pieces.ts';
import type { Frame } from '../frame.ts';
import { wayTo } from './menu.page.ts';

export const importPath = '/config/users/import';

/** What a browser offers to choose from. */
export const peopleFiles = '.csv,.txt,text/csv,text/plain';

export const renderChooseFile = (frame: Frame, faults: Faults): Html => {
  const { page: say } = sentences(frame.language).peopleImport;
  return layout(frame, {
    heading: say.heading,
    faulty: isFaulty(faults),
    place: 'config',
    before: wayTo(frame, 'users'),
    body: html`${errorSummary(frame, faults)}<p>${say.what}</p>
<p>${say.columns} ${say.example}</p>
${fileForm(
  frame,
  importPath,
  html`${fileField(frame, { name: 'file', label: say.file, hint: say.fileHint, accept: peopleFiles, faults: faults.file })}
${button(say.look)}`,
)}
<p><a href="/config/users">${say.toList}</a></p>`,
  });
};

/** What the file would do, before anything is written. `note`: why what was confirmed did not happen. */
export const renderImportPreview = (
  frame: Frame,
  kept: KeptImport,
  note: 'changedMeanwhile' | 'otherUnderWay' | null = null,
): Html => {
  const { peopleImport } = sentences(frame.language);
  const say = peopleImport.page;
  const { preview, id } = kept;
  const { counts, unread, lines } = preview;
  const erased = whatIsErased(frame.language, preview.emptied);
  const people = counts.added + counts.changed;
  const changesTelephones = lines.some((line) => line.kind === 'changed' && line.fields.includes('telephone'));
  return layout(frame, {
    heading: say.previewHeading(kept.fileName),
    place: 'config',
    shape: 'wide',
    before: wayTo(frame, 'users'),
    body: html`${note ? html`<p class="advice" role="status">${say[note]}</p>\n` : ''}<p>${people === 0 ? say.nothing : say.ifConfirmed}</p>
${countList(peopleImport.counts, counts)}
${erased === '' ? '' : html`<p class="advice">${erased}</p>\n`}${unread.length === 0 ? '' : html`<p>${peopleImport.unread(unread.join(', '))}</p>\n`}${
  people === 0
    ? ''
    : html`<p>${counts.refused === 0 ? say.atOnce : say.othersAtOnce}${counts.added === 0 ? '' : ` ${say.newPeople}`}${preview.withheld ? ` ${say.withheld}` : ''}${changesTelephones ? ` ${say.telephones}` : ''}${preview.onlyGroup === undefined || counts.added === 0 ? '' : ` ${say.onlyGroup(preview.onlyGroup)}`}</p>
${postForm(frame, `${importPath}/${id}`, html`<input type="hidden" name="digest" value="${preview.digest}">\n${button(say.confirm(peopleImport.people(people)))}`)}`
}
${postForm(frame, `${importPath}/${id}/drop`, button(say.drop, 'second'))}
${counts.refused === 0 ? '' : html`<p><a href="${importPath}/${id}/refused.csv">${say.refusedFile}</a></p>\n`}${
  lines.length === 0
    ? ''
    : html`${lines.length < counts.added + counts.changed + counts.refused ? html`<p>${say.firstLines}</p>\n` : ''}${table(
        say.table,
        [say.lineColumn, say.person, say.outcome],
        lines.map((line) => row(frame, line)),
      )}`
}`,
  });
};

const countList = (say: Sentences['peopleImport']['counts'], counts: ImportCounts): Html =>
  html`<ul>
${(['added', 'changed', 'unchanged', 'refused'] as const).map((kind) =>
  counts[kind] === 0 ? '' : html`<li>${say[kind](counts[kind])}</li>\n`,
)}</ul>`;

const row = (frame: Frame, line: LineOutcome): unknown[] => [String(line.line), named(line), outcomeOf(frame, line)];

const named = ({ name, email }: Pick<LineOutcome, 'name' | 'email'>): Html =>
  html`${name === '' ? '' : html`${typed(name)}, `}${brokenAtSign(email)}`;

const outcomeOf = (frame: Frame, line: LineOutcome): Html =>
  html`${statusTag(sentences(frame.language).peopleImport.page.kinds[line.kind], tones[line.kind])} ${detailsOf(frame.language, line)}`;

const tones = { added: 'good', changed: 'calm', refused: 'attention' } as const;

const detailsOf = (language: Language, line: LineOutcome): string => {
  switch (line.kind) {
    case 'added':
      return '';
    case 'changed':
      return lineChanges(language, line, (number) => shownTelephone(number, language));
    case 'refused':
      return lineReasons(language, line.faults);
  }
};

/** `done`: how many people are written, where this process knows. */
export const renderImportUnderWay = (frame: Frame, kept: KeptImport, done: number | null): Html => {
  const { peopleImport } = sentences(frame.language);
  const { counts } = kept.preview;
  const say = peopleImport.page;
  const all = counts.added + counts.changed;
  const number = new Intl.NumberFormat(frame.language);
  return layout(frame, {
    heading: say.runningHeading,
    place: 'config',
    before: wayTo(frame, 'users'),
    body: html`<p role="status">${done === null ? say.runningElsewhere : say.running(number.format(done), peopleImport.people(all))}</p>
${done === null ? '' : html`<p><progress max="${all}" value="${done}" aria-label="${say.runningHeading}"></progress></p>\n`}<p><a class="second" href="${importPath}/${kept.id}">${say.reload}</a></p>`,
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
${takenLines(frame, counts.taken ?? [])}${counts.refused === 0 || !hasLines ? '' : html`<p><a href="${importPath}/${id}/refused.csv">${say.refusedFile}</a></p>\n<p>${say.leftOutUntil}</p>\n`}${counts.added === 0 ? '' : html`<p><a class="main" href="${invitePath}${id}">${say.invite}</a></p>\n`}<p><a href="/config/users">${say.toList}</a></p>`,
  });
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
