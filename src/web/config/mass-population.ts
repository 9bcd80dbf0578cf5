import { html } from 'hono/html';
import type { PeopleFilter } from '../../domain/accounts/people.ts';
import type { Group } from '../../domain/companies/group.ts';
import { massKinds } from '../../domain/mass-actions/mass-action.ts';
import type { PeopleList } from '../../domain/mass-actions/people-list-store.ts';
import type { MassPopulation } from '../../domain/mass-actions/preview-mass-action.ts';
import { sentences } from '../../text/sentences.ts';
import type { Html } from '../components/html.ts';
import { factList, typed } from '../components/pieces.ts';
import type { Frame } from '../frame.ts';
import { readId } from '../typed-input.ts';
import { filterOf, isUnfiltered, type PeopleQuery, readPeopleQuery, writePeopleQuery } from './people-query.ts';

/** Whom a mass action is asked for: what the list of users was asked, or a list that somebody brought. */
export type AskedPopulation = { query: PeopleQuery; setBefore: string; importId: string; listId: string };

const dateForm = /^\d{4}-\d{2}-\d{2}$/;

/** From an address, or from the same words in a form. */
export const readAsked = (search: string): AskedPopulation => {
  const url = new URL(`http://here.invalid/?${search.replace(/^\?/, '').slice(0, 2000)}`);
  const setBefore = url.searchParams.get('set-before') ?? '';
  const importId = idIn(url, 'import');
  const listId = idIn(url, 'list');
  return { query: readPeopleQuery(url), setBefore: instantOf(setBefore) === null ? '' : setBefore, importId, listId };
};

/** What names nothing stands for nobody, and never for everybody. */
const idIn = (url: URL, name: string): string => {
  const text = url.searchParams.get(name) ?? '';
  return text === '' ? '' : (readId(text) ?? 'none');
};

/** Midnight of a day, UTC; null where there is no such day. */
export const instantOf = (day: string): number | null => {
  if (!dateForm.test(day)) return null;
  const at = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== day ? null : at;
};

export const writeAsked = (
  { query, setBefore, importId, listId }: AskedPopulation,
  more: Record<string, string> = {},
): string =>
  writePeopleQuery(query, {
    ...(setBefore === '' ? {} : { 'set-before': setBefore }),
    ...(importId === '' ? {} : { import: importId }),
    ...(listId === '' ? {} : { list: listId }),
    ...more,
  });

/** `list`: the one that is asked for, as it is kept. */
export const populationOf = (
  { query, setBefore, importId }: AskedPopulation,
  list: PeopleList | null,
  now: number,
): MassPopulation => {
  if (list) return { kind: 'list', entries: list.entries };
  const before = instantOf(setBefore);
  const filter: PeopleFilter = {
    ...filterOf(query, now),
    ...(before === null ? {} : { passwordSetBefore: before }),
    ...(importId === '' ? {} : { importId }),
  };
  return { kind: 'filter', filter };
};

export const readKind = (text: string | null) => massKinds.find((kind) => kind === text) ?? null;

/** In words, as the filters of the list say it. */
export const askedWords = (
  frame: Frame,
  { query, setBefore, importId }: AskedPopulation,
  groups: readonly Group[],
  list: PeopleList | null,
): Html => {
  const { web, massActions } = sentences(frame.language);
  const { peopleList: say, account, config } = web;
  if (list) {
    const lines = massActions.choose.lines(list.entries.length);
    const { fileName } = list;
    return fileName === null
      ? html`<p>${massActions.choose.pasted(lines)}</p>`
      : html`<p>${massActions.choose.brought(lines)} ${typed(fileName)}</p>`;
  }
  if (importId !== '') return html`<p>${massActions.choose.imported}</p>`;
  if (isUnfiltered(query) && setBefore === '')
    return html`<p>${massActions.choose.everybody[frame.viewer?.role === 'delegate' ? 'groups' : 'company']}</p>`;
  const days = (age: string) => age.replace(/^\w+-/, '');
  const groupName = groups.find(({ id }) => id === query.groupId)?.name ?? say.none;
  return html`<p>${massActions.choose.filtered}</p>
${factList([
  query.text === '' ? null : [config.users.search, typed(query.text)],
  query.standing && [say.standing, say.standings[query.standing]],
  query.role && [say.role, account.roles[query.role]],
  query.groupId ? [say.group, typed(groupName)] : null,
  query.signedIn && [
    say.signedIn,
    query.signedIn.startsWith('before') ? say.before(days(query.signedIn)) : say.within(days(query.signedIn)),
  ],
  query.password && [say.password, say.older(query.password)],
  setBefore === '' ? null : [massActions.breach.setBefore, setBefore],
])}`;
};
