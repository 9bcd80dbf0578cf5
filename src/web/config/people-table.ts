import { html } from 'hono/html';
import { fullName } from '../../domain/accounts/account.ts';
import {
  type Cursor,
  lastPage,
  type PeopleCount,
  type PeopleSort,
  type Standing,
} from '../../domain/accounts/people.ts';
import { writeCursor } from '../../domain/accounts/people-cursor.ts';
import type { Group } from '../../domain/companies/group.ts';
import { type ListedPerson, standingsOf } from '../../domain/password-policy/list-people.ts';
import { localeOf } from '../../platform/languages.ts';
import { dates } from '../../text/dates.ts';
import { invitationInShort } from '../../text/invitation-words.ts';
import { sentences } from '../../text/sentences.ts';
import type { Html } from '../components/html.ts';
import { brokenAtSign, type Column, emptyState, statusTag, table, typed } from '../components/pieces.ts';
import type { Frame } from '../frame.ts';
import { isUnfiltered, type PeopleQuery, writePeopleQuery } from './people-query.ts';
import { listAddress, userAddress } from './user-address.ts';

export type PeopleData = {
  query: PeopleQuery;
  people: readonly ListedPerson[];
  count: PeopleCount;
  first: number | null;
  previous: Cursor | null;
  next: Cursor | null;
  groups: readonly Group[];
  /** The new mail addresses that wait to be confirmed, by account. */
  waiting: ReadonlyMap<string, string>;
  /** The query of this page of the list. */
  list: string;
  now: number;
  timeZone: string;
};

/** What a search changes: the script puts a new one in its place. */
export const peopleTable = (frame: Frame, data: PeopleData): Html => {
  const { web, massActions } = sentences(frame.language);
  const { config, account: own, peopleList } = web;
  const say = config.users;
  const { day } = dates(frame.language, data.timeZone);
  const hasGroups = data.groups.length > 0;
  const names = new Map(data.groups.map(({ id, name }) => [id, name]));
  const groupOf = ({ groupId }: ListedPerson) =>
    groupId === null ? '' : html`<span class="words">${typed(names.get(groupId) ?? '')}</span>`;
  // Two ways to one person: the keyboard stops at the pencil alone.
  const rows = data.people.map((person) => [
    html`<a href="${userAddress(person.id, { list: data.list })}" tabindex="-1"><strong>${typed(fullName(person))}</strong></a>`,
    html`${brokenAtSign(person.email)}${awaitedAddress(frame, data.waiting.get(person.id))}`,
    own.roles[person.role],
    ...(hasGroups ? [groupOf(person)] : []),
    html`${standingTags(frame, person)}${invited(frame, data, person)}`,
    person.lastSignedInAt === null ? say.never : day(person.lastSignedInAt),
    person.passwordSetAt === null ? peopleList.none : day(person.passwordSetAt),
    html`<a class="pencil" href="${userAddress(person.id, { list: data.list })}">${pencil}<span class="unseen">${say.edit(fullName(person))}</span></a>`,
  ]);
  const by = (sort: PeopleSort, label: string) => sortedColumn(frame, data.query, sort, label);
  const columns: Column[] = [
    by('name', say.name),
    by('email', say.email),
    say.role,
    ...(hasGroups ? [peopleList.group] : []),
    say.state,
    by('last-sign-in', say.lastSignIn),
    by('password-age', peopleList.passwordSet),
    say.action,
  ];
  return html`<p class="row"><span data-found>${foundLine(frame, data)}</span>${
    isUnfiltered(data.query) ? '' : html` <a href="/config/users">${say.clear}</a>`
  }</p>
${shortWords(frame, data)}${rows.length === 0 ? emptyState(say.empty) : table(say.heading, columns, rows)}
${pages(frame, data)}
${rows.length === 0 ? '' : html`<p><a class="second" href="/config/users/actions/new?${writePeopleQuery(data.query)}">${massActions.list.actOnThese}</a></p>`}`;
};

/** Below the address that is in force: the new one, which is not yet. */
const awaitedAddress = (frame: Frame, email: string | undefined): Html | '' =>
  email === undefined
    ? ''
    : html`<br><span class="hint">${sentences(frame.language).oneUser.waiting.inList} ${brokenAtSign(email)}</span>`;

/** Below how somebody stands who never came in: when they were invited. */
const invited = (frame: Frame, { timeZone, now }: PeopleData, { invitation }: ListedPerson): Html | '' =>
  invitation ? html`<br><span class="hint">${invitationInShort(frame.language, timeZone, invitation, now)}</span>` : '';

const foundLine = (frame: Frame, { count }: Pick<PeopleData, 'count'>): string =>
  sentences(frame.language).web.peopleList.found(count.count, count.isExact);

/** A word of one or two letters is looked for where names begin, or nearly everybody would be found. */
const shortWords = (frame: Frame, { query }: PeopleData): Html | '' =>
  query.text.split(' ').some((word) => /^\p{L}{1,2}$/u.test(word))
    ? html`<p class="hint">${sentences(frame.language).web.peopleList.shortWords}</p>\n`
    : '';

export const standingTags = (frame: Frame, person: Pick<ListedPerson, 'standing' | 'mustChange'>): Html =>
  html`${standingsOf(person).map(
    (standing, index) =>
      html`${index === 0 ? '' : ' '}${statusTag(sentences(frame.language).web.peopleList.standings[standing], tones[standing])}`,
  )}`;

const tones: Record<Standing, 'calm' | 'attention' | 'good' | 'off'> = {
  active: 'good',
  'never-signed-in': 'calm',
  'must-change': 'attention',
  'password-expired': 'attention',
  frozen: 'attention',
  disabled: 'off',
};

/** A press on the column the list is sorted by turns the order round. */
const sortedColumn = (frame: Frame, query: PeopleQuery, sort: PeopleSort, label: string): Column => {
  const isSorted = query.sort === sort;
  const turned = { ...query, sort, isDescending: isSorted && !query.isDescending };
  return {
    label,
    href: `/config/users?${writePeopleQuery(turned)}`,
    what: sentences(frame.language).web.peopleList.sortBy(label),
    sorted: isSorted ? (query.isDescending ? 'descending' : 'ascending') : null,
  };
};

const pages = (frame: Frame, data: PeopleData): Html | '' => {
  const { query, previous, next } = data;
  if (!previous && !next) return '';
  const say = sentences(frame.language).web.frame;
  const href = (cursor: Cursor) => `/config/users?${writePeopleQuery(query, { cursor: writeCursor(cursor) })}`;
  return html`<nav class="pages" aria-label="${say.pages}">
${previous ? html`<a href="${listAddress(writePeopleQuery(query))}">${say.first}</a>\n` : ''}${previous ? html`<a rel="prev" href="${href(previous)}">${say.previous}</a>\n` : ''}${place(frame, data)}${
  next ? html`<a rel="next" href="${href(next)}">${say.next}</a>\n<a href="${href(lastPage)}">${say.last}</a>\n` : ''
}</nav>`;
};

/** Which of them are on this page, where that and their number are known. */
const place = (frame: Frame, { first, people, count }: PeopleData): Html | '' => {
  if (first === null || !count.isExact) return '';
  const number = (each: number) => new Intl.NumberFormat(localeOf(frame.language)).format(each);
  const { shown } = sentences(frame.language).web.deskQueue;
  return html`<span>${shown(number(first), number(first + people.length - 1), number(count.count))}</span>\n`;
};

/** Fifty of them on a page: how it is drawn stands in the style sheet, once. */
const pencil = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 20l1-5L16 4l4 4L9 19zM13 7l4 4"/></svg>`;
