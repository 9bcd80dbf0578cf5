import type { Clock } from '../../../platform/clock.ts';
import { letOthers } from '../../../platform/let-others.ts';
import { type Account, emailKey } from '../../accounts/account.ts';
import type { AccountStore } from '../../accounts/account-store.ts';
import { type Actor, readsPeople } from '../../accounts/actor.ts';
import type { BulkStore } from '../../accounts/bulk-store.ts';
import {
  type FileColumn,
  type PeopleFileFault,
  type PeopleTable,
  type PeopleWords,
  type PersonLine,
  readPeopleFile,
} from '../../accounts/people-file.ts';
import { telephoneRule } from '../../accounts/telephone-number.ts';
import { type HomeDeps, type ImportScope, type LineHome, LineHomes } from './home-of-lines.ts';
import type { LineFault, PlanOutcome } from './import-outcome.ts';
import { type FoundAccounts, judgeLine, refuseUnknown } from './judge-line.ts';
import { OneNaming } from './one-naming.ts';
import { PlanBook } from './plan-book.ts';

export type PlanDeps = HomeDeps & {
  storage: { accounts: AccountStore; bulk: BulkStore };
  clock: Clock;
  /** By which a preview's digest is made. */
  outcomesKey: Uint8Array;
  defaultLanguage: Account['language'];
};

export type PeopleFile = { bytes: Uint8Array; words: PeopleWords };

/** Told how many lines are done. */
export type Told = (lines: number) => void;

/** What is made of so many does not outlive a small young heap. */
const linesAtOnce = 250;

/** Judges every line of a file against what is kept at this moment, and writes nothing. */
export const planImport = async (
  deps: PlanDeps,
  actor: Actor,
  scope: ImportScope,
  file: PeopleFile,
  tell: Told = () => undefined,
): Promise<PlanOutcome> => {
  const homes = new LineHomes(deps, actor, scope);
  if ('companyId' in scope && !(await homes.find(''))) return { kind: 'not-allowed' };
  if ('everyCompany' in scope && actor.kind !== 'console') return { kind: 'not-allowed' };
  const table = readPeopleFile(file.bytes, file.words);
  if ('fault' in table) return { kind: 'unreadable', fault: table.fault };
  if ('everyCompany' in scope && !table.columns.some(({ column }) => column === 'company')) {
    return { kind: 'unreadable', fault: { kind: 'no-company-column' } };
  }
  const reads = readsPeople(actor);
  const book = new PlanBook(reads);
  const naming = reads ? null : new OneNaming();
  const readTelephone = await telephoneRule();
  const context = { actor, words: file.words, language: deps.defaultLanguage, readTelephone };
  const reading = table.lines();
  const lookAhead = async () => {
    const { lines, end } = take(reading);
    const housed = await withHomes(homes, lines);
    return { housed, found: await findAccounts(deps, housed), end };
  };
  let coming = lookAhead();
  for (;;) {
    const { housed, found, end } = await coming;
    if (end === undefined) {
      // While these lines are judged, the database looks for the next ones. It is awaited, but not before it may fail.
      coming = lookAhead();
      coming.catch(() => undefined);
    }
    for (const { line, home } of housed) {
      const fault = home ? naming?.faultOf(line) : unknownCompany;
      if (fault) book.note(line, refuseUnknown(context, home, line, fault));
      else if (home) book.note(line, judgeLine(context, home, line, found(line, home)));
    }
    tell(book.lines);
    if (end?.kind) return { kind: 'unreadable', fault: end };
    if (end === null) break;
    await letOthers();
  }
  return book.close(deps, homes.all, columnsIn(scope, table.columns), table);
};

/** Of people of one company alone, nobody reads which it is. */
const columnsIn = (scope: ImportScope, columns: readonly FileColumn[]): readonly FileColumn[] =>
  'everyCompany' in scope
    ? columns
    : columns.map((one) => (one.column === 'company' ? { title: one.title, column: null } : one));

const unknownCompany: LineFault = { column: 'company', fault: 'unknown-company' };

type Reading = ReturnType<PeopleTable['lines']>;

/** The next lines; `end` is undefined while there are more, then the fault that ended them, or null. */
const take = (reading: Reading): { lines: PersonLine[]; end: PeopleFileFault | null | undefined } => {
  const lines: PersonLine[] = [];
  while (lines.length < linesAtOnce) {
    const step = reading.next();
    if (step.done) return { lines, end: step.value };
    lines.push(step.value);
  }
  return { lines, end: undefined };
};

type HousedLine = { line: PersonLine; home: LineHome | null };

const withHomes = async (homes: LineHomes, lines: readonly PersonLine[]): Promise<HousedLine[]> => {
  const housed: HousedLine[] = [];
  let [name, home]: [string | null, LineHome | null] = [null, null];
  for (const line of lines) {
    const { company = '' } = line.cells;
    // Mostly as the line before.
    if (company !== name) [name, home] = [company, await homes.find(company)];
    housed.push({ line, home });
  }
  return housed;
};

/** Who has the identifiers and mail addresses of these lines, found a thousand at once. */
const findAccounts = async (
  { storage }: PlanDeps,
  lines: readonly HousedLine[],
): Promise<(line: PersonLine, home: LineHome) => FoundAccounts> => {
  const emails: string[] = [];
  const ids = new Map<string, string[]>();
  for (const { line, home } of lines) {
    const { id = '', email = '' } = line.cells;
    if (id === '' && email.includes('@')) emails.push(email);
    if (home && isId(id)) ids.set(home.company.id, [...(ids.get(home.company.id) ?? []), id]);
  }
  const byEmail = new Map<string, Account>();
  for (const account of await storage.bulk.findByEmails(emails)) byEmail.set(emailKey(account.email), account);
  const byId = new Map<string, Account>();
  for (const [companyId, some] of ids) {
    for (const account of await storage.bulk.findByIds(companyId, some)) byId.set(account.id, account);
  }
  return ({ cells: { id = '', email = '' } }, home) => {
    const account = byId.get(id) ?? null;
    return {
      byId: account?.companyId === home.company.id ? account : null,
      byEmail: byEmail.size === 0 ? null : (byEmail.get(emailKey(email)) ?? null),
    };
  };
};

const isId = (text: string): boolean => /^[a-z0-9]{1,64}$/.test(text);
