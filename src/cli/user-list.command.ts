import { fullName } from '../domain/accounts/account.ts';
import { readPageMark, writePageMark } from '../domain/accounts/page-mark.ts';
import type { Cursor, PeopleCount, PeopleFilter, PeopleOrder } from '../domain/accounts/people.ts';
import { showPerson } from '../domain/accounts/show-account.ts';
import type { Company } from '../domain/companies/company.ts';
import type { Group } from '../domain/companies/group.ts';
import { type ListedPerson, listPeople, pageSizes, standingsOf } from '../domain/password-policy/list-people.ts';
import { dates, plural } from '../text/dates.ts';
import { invitationInShort } from '../text/invitation-words.ts';
import { type Sentences, sentences } from '../text/sentences.ts';
import { type Answer, done, misused, refused } from './answer.ts';
import type { OpenedInstallation } from './command-parts.ts';
import { layOutTable } from './lay-out-table.ts';
import { printable } from './printable.ts';
import { type ListFlags, readListFlags } from './read-list-flags.ts';

type Text = Sentences['cli'];

/** The accounts of one company, or of all of them, by company and name; with --limit or --cursor, one page of a company. */
export const listUsers = async (
  installation: OpenedInstallation,
  text: Text,
  input: { company?: string } & ListFlags,
): Promise<Answer> => {
  const { companies, groups } = installation.storage;
  const one = input.company === undefined ? null : await companies.findByName(input.company);
  if (input.company !== undefined && !one) {
    return refused('unknown-company', text.unknownCompany(printable(input.company)));
  }
  const read = readListFlags(input, one ? await groups.list(one.id) : [], text);
  if ('faults' in read) return misused('rejected', read.faults);
  const { filter, order, limit } = read;
  if (limit !== null || input.cursor !== undefined) {
    if (!one) return misused('rejected', [text.usage.missingOption('--company <name>')]);
    const cursor = input.cursor === undefined ? null : readPageMark(order, input.cursor);
    if (input.cursor !== undefined && !cursor) {
      return misused('rejected', [text.field('--cursor', text.faults['not-a-choice']('next'))]);
    }
    const asked = { filter, order, cursor, limit: limit ?? pageSizes.usual };
    const page = await listPeople(installation, { kind: 'console' }, one.id, asked);
    if (page.kind !== 'listed') throw new Error('The console may list accounts.');
    const [previous, next] = [writePageMark(order, page.previous), writePageMark(order, page.next)];
    const place = { company: one, groups: namesOf(await groups.list(one.id)) };
    const people = await placed(installation, place, page.people);
    const lines = next === null ? [] : ['', text.user.next(next)];
    return answerWith(installation, text, people, lines, { previous, next }, page.count);
  }
  const listed: Listed[] = [];
  for (const company of one ? [one] : await companies.list()) {
    listed.push(...(await listWhole(installation, company, filter, order)));
  }
  return answerWith(installation, text, listed, [], null, null);
};

type Listed = { person: ListedPerson; company: Company; group: string | null; emailWaits: boolean };
type Place = { company: Company; groups: ReadonlyMap<string, string> };

const namesOf = (groups: readonly Group[]) => new Map(groups.map(({ id, name }) => [id, name]));

/** What the page of the list says of people beside what is known of each: the group by name, and whose new address waits. */
const placed = async (
  { storage, clock }: OpenedInstallation,
  { company, groups }: Place,
  people: readonly ListedPerson[],
): Promise<Listed[]> => {
  const ids = people.map(({ id }) => id);
  const waiting = await storage.emailChanges.listWaiting(company.id, ids, clock.now());
  return people.map((person) => ({
    person,
    company,
    group: groups.get(person.groupId ?? '') ?? null,
    emailWaits: waiting.has(person.id),
  }));
};

const answerWith = (
  { settings, clock }: OpenedInstallation,
  text: Text,
  listed: readonly Listed[],
  more: readonly string[],
  facts: { previous: string | null; next: string | null } | null,
  found: PeopleCount | null,
): Answer => {
  const { language } = settings;
  const accounts = (count: number) => plural(language, count, { one: text.user.one, other: text.user.many });
  const isPart = found && !(found.isExact && found.count === listed.length);
  const total = isPart
    ? text.user.shown(String(listed.length), accounts(found.count), found.isExact)
    : text.user.total(accounts(listed.length));
  const shown = columnsOf({ text, settings, now: clock.now() }).filter(
    ({ isNeeded }) => isNeeded === undefined || listed.some(isNeeded),
  );
  const table = layOutTable(
    shown.map(({ head }) => head),
    listed.map((line) => shown.map(({ cell }) => cell(line))),
  );
  return done('listed', listed.length === 0 ? [total] : [...table, '', total, ...more], {
    accounts: listed.map(({ person, company, group, emailWaits }) => ({
      ...showPerson(person),
      ...{ company: company.name, group, emailWaits },
    })),
    ...found,
    ...facts,
  });
};

const listWhole = async (
  installation: OpenedInstallation,
  company: Company,
  filter: PeopleFilter,
  order: PeopleOrder,
): Promise<Listed[]> => {
  const place = { company, groups: namesOf(await installation.storage.groups.list(company.id)) };
  const people: Listed[] = [];
  const asked = { filter, order, limit: pageSizes.most };
  for (let cursor: Cursor | null = null; ; ) {
    const listed = await listPeople(installation, { kind: 'console' }, company.id, { ...asked, cursor });
    if (listed.kind !== 'listed') throw new Error('The console may list accounts.');
    people.push(...(await placed(installation, place, listed.people)));
    cursor = listed.next;
    if (!cursor) return people;
  }
};

type Column = { head: string; cell(listed: Listed): string; isNeeded?(listed: Listed): boolean };

/** The columns of the page of the list, and the company before them; that of groups only where somebody is in one. */
const columnsOf = ({
  text,
  settings,
  now,
}: Pick<OpenedInstallation, 'settings'> & { text: Text; now: number }): Column[] => {
  const { language, timeZone } = settings;
  const { web, oneUser } = sentences(language);
  const { short, day } = dates(language, timeZone);
  const { columns, users } = text;
  const standingOf = ({ person }: Listed): string => {
    const standing = standingsOf(person)
      .map((one) => web.peopleList.standings[one])
      .join(', ');
    const { invitation } = person;
    return invitation ? `${standing} · ${invitationInShort(language, timeZone, invitation, now)}` : standing;
  };
  return [
    { head: columns.company, cell: ({ company }) => company.name },
    { head: columns.name, cell: ({ person }) => fullName(person) },
    {
      head: columns.email,
      cell: ({ person, emailWaits }) => (emailWaits ? `${person.email} · ${oneUser.waiting.tag}` : person.email),
    },
    { head: columns.role, cell: ({ person }) => text.roles[person.role] },
    { head: users.facts.group, cell: ({ group }) => group ?? '', isNeeded: ({ group }) => group !== null },
    { head: columns.state, cell: standingOf },
    {
      head: columns.lastSignedIn,
      cell: ({ person: { lastSignedInAt: at } }) => (at === null ? text.never : short(at)),
    },
    {
      head: users.facts.passwordSet,
      cell: ({ person: { passwordSetAt: at } }) => (at === null ? users.noPassword : day(at)),
    },
  ];
};
