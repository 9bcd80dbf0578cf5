import { html } from 'hono/html';
import { fullName } from '../../domain/accounts/account.ts';
import type { Group } from '../../domain/companies/group.ts';
import { type LeftOut, type MassKind, massKinds, type NamedPerson } from '../../domain/mass-actions/mass-action.ts';
import type { PeopleList } from '../../domain/mass-actions/people-list-store.ts';
import { isForNobody, type MassPreview } from '../../domain/mass-actions/preview-mass-action.ts';
import { inDigits } from '../../text/dates.ts';
import { sentences } from '../../text/sentences.ts';
import type { Faults } from '../components/error-summary.ts';
import { field, fileField, select, textArea } from '../components/field.ts';
import { button, fileForm, postForm } from '../components/form.ts';
import { helpLinkBeside } from '../components/help-link.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import { brokenAtSign, factList, typed } from '../components/pieces.ts';
import type { Frame } from '../frame.ts';
import { peopleFiles } from './import-users.ts';
import { type AskedPopulation, askedWords, writeAsked } from './mass-population.ts';
import { wayTo } from './menu.page.ts';

const path = '/config/users/actions';

/** `list`: the one that was brought. */
type Chosen = { asked: AskedPopulation; list: PeopleList | null; groups: readonly Group[]; faults: Faults };

/** `pasted`, `kind`: as they were left. */
export const renderChoose = (
  frame: Frame,
  {
    asked,
    list,
    groups,
    faults,
    pasted = '',
    kind = asked.query.standing === 'disabled' ? 'enable' : 'end-sessions',
  }: Chosen & { pasted?: string; kind?: MassKind },
): Html => {
  const { kinds, choose: say } = sentences(frame.language).massActions;
  return layout(frame, {
    heading: say.heading,
    faults,
    place: 'config',
    before: wayTo(frame, 'actions'),
    body: html`<section><h2>${say.whomHeading}</h2>
${askedWords(frame, asked, groups, list)}
<p><a href="/config/users?${writeAsked({ ...asked, listId: '' })}">${say.changeFilter}</a></p></section>
${fileForm(
  frame,
  `${path}/new`,
  html`<input type="hidden" name="asked" value="${writeAsked(asked)}">
<h2>${say.listHeading}</h2>
${textArea(frame, { name: 'list', label: say.list, hint: say.listHint, value: pasted, faults: faults.list })}
${fileField(frame, { name: 'file', label: say.file, hint: say.fileHint, accept: peopleFiles, faults: faults.file })}
${select(frame, {
  name: 'kind',
  label: say.kind,
  value: kind,
  autocomplete: 'off',
  choices: massKinds.map((value) => ({ value, label: kinds[value] })),
})}
${button(say.submit)}`,
)}
<p>${helpLinkBeside(frame, 'after-a-breach')}<br>
<a href="${path}">${say.cancel}</a></p>`,
  });
};

/** `linkHours`: how long the link of an invitation lives; `claim`: by which a form that is sent twice begins one. */
export type PreviewData = Chosen & {
  linkHours: number;
  kind: MassKind;
  preview: MassPreview;
  reason: string;
  confirmed: string;
  claim: string;
};

/**
 * What will happen, the number first; then who they are, and who is left out and why. Of several, the number is asked for;
 * of one, the button says who it is.
 */
export const renderPreview = (frame: Frame, data: PreviewData): Html => {
  const { kind, asked, list, groups, preview, linkHours, faults } = data;
  const say = sentences(frame.language).massActions;
  const { preview: words, people } = say;
  const isFor = !isForNobody(preview);
  const forNobody = preview.concerned > 0 ? words.noSession : words.nobody;
  return layout(frame, {
    heading: words.heading(whatIsDone(frame, data)),
    faults,
    place: 'config',
    before: wayTo(frame, 'actions'),
    body: html`<p><strong>${isFor ? words.concerned(people(preview.concerned)) : forNobody}</strong>${
      isFor && preview.inSession !== null ? html` ${words.inSession(people(preview.inSession))}` : ''
    }</p>
${isFor ? alike(frame, preview) : ''}${isFor ? html`<p>${say.effects[kind]}${kind === 'invite' ? ` ${say.inviteLives(linkHours)}` : ''}</p>\n` : ''}${askedWords(frame, asked, groups, list)}
${isFor ? concerned(frame, data) : ''}${leftOut(frame, preview)}${unknown(frame, preview)}${isFor ? confirmation(frame, data) : ''}
<p><a href="${path}/new?${writeAsked(asked)}">${words.back}</a></p>`,
  });
};

/** In the heading and on the button: what, and to whom or to how many. */
const whatIsDone = (frame: Frame, { kind, preview }: Pick<PreviewData, 'kind' | 'preview'>): string => {
  const { preview: words, people, kinds } = sentences(frame.language).massActions;
  if (isForNobody(preview)) return kinds[kind];
  const [one] = preview.concerned === 1 ? firstOf(preview, null) : [];
  if (one) return words.forOne[kind](fullName(one));
  return words.forMany[kind](people(preview.concerned));
};

/** The same act on the way, each with the way to it: it hinders nothing. */
const alike = (frame: Frame, preview: MassPreview): Html | '' => {
  const { preview: words, people } = sentences(frame.language).massActions;
  if (preview.alike.length === 0) return '';
  const told = preview.alike.map(({ id, state, concerned: count }) => {
    const sentence = words.alike[state === 'paused' ? 'paused' : 'running'](people(count));
    return html`<a href="${path}/${id}">${sentence}</a> `;
  });
  return html`<p class="advice">${told}${words.alike.check}</p>\n`;
};

/** Who they are, the first of them, and the list of users where they are all on it. */
const concerned = (frame: Frame, { asked, list, preview }: PreviewData): Html | '' => {
  const say = sentences(frame.language).massActions;
  const first = firstOf(preview, null);
  if (first.length === 0) return '';
  const more = preview.concerned - first.length;
  const isListed = !list && asked.importId === '' && asked.setBefore === '';
  return html`<h2>${say.preview.whoHeading}</h2>
<ul>
${first.map((person) => html`<li>${typed(fullName(person))}, ${brokenAtSign(person.email)}</li>\n`)}</ul>
${more > 0 ? html`<p>${say.preview.unknownMore(more)}</p>\n` : ''}${
  isListed && preview.people > 1
    ? html`<p><a href="/config/users?${writeAsked(asked)}">${say.preview.wholeList(say.people(preview.people))}</a></p>\n`
    : ''
}`;
};

const firstOf = ({ forecast }: MassPreview, reason: LeftOut | null): readonly NamedPerson[] =>
  forecast.find((one) => one.leftOut === reason)?.first ?? [];

const leftOut = (frame: Frame, { forecast }: MassPreview): Html | '' => {
  const say = sentences(frame.language).massActions;
  const others = forecast.flatMap(({ leftOut: reason, ...rest }) => (reason ? [{ reason, ...rest }] : []));
  if (others.length === 0) return '';
  return html`<h2>${say.preview.leftOutHeading}</h2>
${factList(
  others.map(
    ({ reason, people, first = [] }) => [say.leftOut[reason], whoIsLeft(frame, reason, people, first)] as const,
  ),
)}
`;
};

const whoIsLeft = (frame: Frame, reason: LeftOut, people: number, first: readonly NamedPerson[]): Html | string => {
  const count = sentences(frame.language).massActions.people(people);
  if (reason === 'oneself' || first.length === 0) return count;
  const names = first.map((person, index) => html`${index === 0 ? '' : ', '}${typed(fullName(person))}`);
  return html`${count}<br>${names}${people > first.length ? '…' : ''}`;
};

const unknown = (frame: Frame, { unknown: lines, unknownCount }: MassPreview): Html | '' => {
  const { preview: say } = sentences(frame.language).massActions;
  if (unknownCount === 0) return '';
  const more = unknownCount - lines.length;
  return html`<details class="whole"${lines.length <= 10 ? html` open` : ''}>
<summary>${say.unknownHeading(String(unknownCount))}</summary>
<ul>
${lines.map((line) => html`<li>${brokenAtSign(line)}</li>\n`)}</ul>
${more > 0 ? html`<p>${say.unknownMore(more)}</p>\n` : ''}</details>
`;
};

const confirmation = (frame: Frame, { kind, asked, preview, reason, confirmed, claim, faults }: PreviewData): Html => {
  const say = sentences(frame.language).massActions;
  const words = say.preview;
  const [one] = preview.concerned === 1 ? firstOf(preview, null) : [];
  return postForm(
    frame,
    path,
    html`<input type="hidden" name="kind" value="${kind}">
<input type="hidden" name="asked" value="${writeAsked(asked)}">
<input type="hidden" name="claim" value="${claim}">
<input type="hidden" name="shown" value="${preview.concerned}">
${
  one
    ? html`<input type="hidden" name="confirmed" value="1">
<input type="hidden" name="person" value="${one.id}">`
    : field(frame, {
        name: 'confirmed',
        label: words.confirm,
        hint: words.confirmHint(inDigits(frame.language, preview.concerned)),
        value: confirmed,
        autocomplete: 'off',
        maxLength: 12,
        required: true,
        faults: faults.confirmed,
      })
}
${textArea(frame, { name: 'reason', label: words.reason, hint: words.reasonHint, value: reason, faults: faults.reason })}
${button(whatIsDone(frame, { kind, preview }), kind === 'invite' || kind === 'enable' ? 'main' : 'danger')}`,
  );
};
