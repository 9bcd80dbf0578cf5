import { type Account, fullName } from '../domain/accounts/account.ts';
import type { Cursor } from '../domain/accounts/people.ts';
import type { Company } from '../domain/companies/company.ts';
import { listPeople, pageSizes } from '../domain/password-policy/list-people.ts';
import { dates, plural } from '../text/dates.ts';
import type { Sentences } from '../text/sentences.ts';
import { type Answer, done, refused } from './answer.ts';
import type { OpenedInstallation } from './command-parts.ts';
import { layOutTable } from './lay-out-table.ts';
import { printable } from './printable.ts';
import { showAccount } from './show-account.ts';

type Text = Sentences['cli'];

/** The accounts of one company, or of all of them, by company and name. */
export const listUsers = async (
  installation: OpenedInstallation,
  text: Text,
  input: { company?: string; search?: string },
): Promise<Answer> => {
  const { companies } = installation.storage;
  const one = input.company === undefined ? null : await companies.findByName(input.company);
  if (input.company !== undefined && !one) {
    return refused('unknown-company', text.unknownCompany(printable(input.company)));
  }
  const listed: { account: Account; company: Company }[] = [];
  for (const company of one ? [one] : await companies.list()) {
    for (const account of await listWhole(installation, company, input.search ?? '')) listed.push({ account, company });
  }
  const { language, timeZone } = installation.settings;
  const total = plural(language, listed.length, { one: text.user.one, other: text.user.many });
  const table = layOutTable(
    head(text),
    listed.map((line) => row(line, text, dates(language, timeZone).short)),
  );
  return done('listed', listed.length === 0 ? [text.user.total(total)] : [...table, '', text.user.total(total)], {
    accounts: listed.map(({ account, company }) => showAccount(account, company.name)),
  });
};

const listWhole = async (installation: OpenedInstallation, company: Company, search: string): Promise<Account[]> => {
  const accounts: Account[] = [];
  const asked = {
    filter: { text: search },
    order: { sort: 'name', isDescending: false },
    limit: pageSizes.most,
  } as const;
  for (let cursor: Cursor | null = null; ; ) {
    const listed = await listPeople(installation, { kind: 'console' }, company.id, { ...asked, cursor });
    if (listed.kind !== 'listed') throw new Error('The console may list accounts.');
    accounts.push(...listed.people);
    cursor = listed.next;
    if (!cursor) return accounts;
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

const row = (
  { account, company }: { account: Account; company: Company },
  text: Text,
  tell: (at: number) => string,
) => [
  company.name,
  fullName(account),
  account.email,
  text.roles[account.role],
  text.states[account.state],
  account.lastSignedInAt === null ? text.never : tell(account.lastSignedInAt),
];
