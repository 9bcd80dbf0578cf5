import { fullName } from '../domain/accounts/account.ts';
import { readPageMark, writePageMark } from '../domain/accounts/page-mark.ts';
import type { Cursor, PeopleCount, PeopleFilter, PeopleOrder } from '../domain/accounts/people.ts';
import { showPerson } from '../domain/accounts/show-account.ts';
import type { Company } from '../domain/companies/company.ts';
import { type ListedPerson, listPeople, pageSizes, standingsOf } from '../domain/password-policy/list-people.ts';
import { dates, plural } from '../text/dates.ts';
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
    const people = page.people.map((person) => ({ person, company: one }));
    const lines = next === null ? [] : ['', text.user.next(next)];
    return answerWith(installation, text, people, lines, { previous, next }, page.count);
  }
  const listed: Listed[] = [];
  for (const company of one ? [one] : await companies.list()) {
    for (const person of await listWhole(installation, company, filter, order)) listed.push({ person, company });
  }
  return answerWith(installation, text, listed, [], null, null);
};

type Listed = { person: ListedPerson; company: Company };

const answerWith = (
  { settings }: OpenedInstallation,
  text: Text,
  listed: readonly Listed[],
  more: readonly string[],
  facts: { previous: string | null; next: string | null } | null,
  found: PeopleCount | null,
): Answer => {
  const { language, timeZone } = settings;
  const accounts = (count: number) => plural(language, count, { one: text.user.one, other: text.user.many });
  const isPart = found && !(found.isExact && found.count === listed.length);
  const total = isPart
    ? text.user.shown(String(listed.length), accounts(found.count), found.isExact)
    : text.user.total(accounts(listed.length));
  const table = layOutTable(
    head(text),
    listed.map((line) => row(line, text, sentences(language), dates(language, timeZone).short)),
  );
  return done('listed', listed.length === 0 ? [total] : [...table, '', total, ...more], {
    accounts: listed.map(({ person, company }) => ({ ...showPerson(person), company: company.name })),
    ...found,
    ...facts,
  });
};

const listWhole = async (
  installation: OpenedInstallation,
  company: Company,
  filter: PeopleFilter,
  order: PeopleOrder,
): Promise<ListedPerson[]> => {
  const people: ListedPerson[] = [];
  const asked = { filter, order, limit: pageSizes.most };
  for (let cursor: Cursor | null = null; ; ) {
    const listed = await listPeople(installation, { kind: 'console' }, company.id, { ...asked, cursor });
    if (listed.kind !== 'listed') throw new Error('The console may list accounts.');
    people.push(...listed.people);
    cursor = listed.next;
    if (!cursor) return people;
  }
};

const head = ({ columns }: Text): string[] => [
  columns.company,
  columns.name,
  columns.email,
  columns.role,
  columns.state,
  columns.lastSignedIn,
];

const row = ({ person, company }: Listed, text: Text, { web }: Sentences, tell: (at: number) => string) => [
  company.name,
  fullName(person),
  person.email,
  text.roles[person.role],
  standingsOf(person)
    .map((standing) => web.peopleList.standings[standing])
    .join(', '),
  person.lastSignedInAt === null ? text.never : tell(person.lastSignedInAt),
];
