import { readCursor, writeCursor } from '../../domain/accounts/people-cursor.ts';
import { readPeopleQuery, writePeopleQuery } from './people-query.ts';

/** What the list of users was asked before somebody's page was opened: the query of its address, without question mark. */
export const readList = (url: URL): string => {
  const given = url.searchParams.get('list') ?? '';
  return listOf(new URL(`http://here.invalid/?${given.slice(0, 2000)}`));
};

/** The same of the list's own address. Nothing is handed on but what the list knows: it leads nowhere else. */
export const listOf = (url: URL): string => {
  const cursor = readCursor(url.searchParams.get('cursor'));
  return writePeopleQuery(readPeopleQuery(url), cursor ? { cursor: writeCursor(cursor) } : {});
};

/** The address of the list as it was. */
export const listAddress = (list: string): string => `/config/users${list === '' ? '' : `?${list}`}`;

type Part = { list: string; part?: string; query?: Record<string, string>; anchor?: string };

/** The address of somebody's page, or of a part of it, which knows the way back. `part`: like `/history`. */
export const userAddress = (id: string, { list, part = '', query = {}, anchor = '' }: Part): string => {
  const asked = String(new URLSearchParams({ ...query, ...(list === '' ? {} : { list }) }));
  return `/config/users/${id}${part}${asked === '' ? '' : `?${asked}`}${anchor === '' ? '' : `#${anchor}`}`;
};
