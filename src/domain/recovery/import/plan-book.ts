import { sha256 } from '../../../platform/digest.ts';
import { type Account, emailKey } from '../../accounts/account.ts';
import type { AccountStore } from '../../accounts/account-store.ts';
import type { PersonLine } from '../../accounts/people-file.ts';
import type { LineHome } from './home-of-lines.ts';
import type {
  AddedPerson,
  ChangedPerson,
  ImportCounts,
  LineFault,
  LineOutcome,
  PlanOutcome,
  RefusedLine,
} from './import-outcome.ts';
import type { JudgedLine } from './judge-line.ts';

/** So many lines of each kind are shown; all are counted. */
const shownOfEach = 100;
const changedTelephonesAtMost = 2000;

type NotedChange = ChangedPerson & { line: PersonLine };

/** Keeps what a file's lines were judged to be, one after the other. */
export class PlanBook {
  readonly #added: AddedPerson[] = [];
  readonly #changed: NotedChange[] = [];
  readonly #refused: RefusedLine[] = [];
  readonly #shown: LineOutcome[] = [];
  /** By account or new mail address: the line that has it. */
  readonly #seen = new Map<string, number>();
  readonly #companies = new Set<string>();
  #unchanged = 0;
  #digest = '';
  #entries: unknown[] = [];

  get lines(): number {
    return this.#added.length + this.#changed.length + this.#unchanged + this.#refused.length;
  }

  note(line: PersonLine, judged: JudgedLine): void {
    const twice = this.#twice(line, judged);
    if (twice) this.#refuse(line, [twice]);
    else if (judged.kind === 'refused') this.#refuse(line, judged.faults);
    else if (judged.kind === 'added') this.#add(line, judged.person);
    else if (judged.kind === 'changed') this.#change(line, judged);
    else {
      this.#unchanged += 1;
      this.#enter(line.line, 'unchanged');
    }
  }

  #add(line: PersonLine, person: AddedPerson): void {
    this.#added.push(person);
    this.#companies.add(person.companyId);
    if (this.#added.length <= shownOfEach) this.#shown.push({ ...named(line), kind: 'added' });
    this.#enter(line.line, 'added');
  }

  #change(line: PersonLine, { before, after, fields }: ChangedPerson): void {
    this.#changed.push({ before, after, fields, line });
    this.#enter(line.line, before.id, ...fields);
  }

  /** The whole, once it is known that every company keeps an administrator. */
  async close(
    deps: { storage: { accounts: AccountStore } },
    homes: readonly LineHome[],
    unread: readonly string[],
  ): Promise<PlanOutcome> {
    const stepping = this.#changed.filter(stepsDown);
    const tooMany = await withoutAdministrator(deps, stepping);
    for (const { line } of stepping.filter(({ before }) => tooMany.has(before.companyId))) {
      this.#refuse(line, [{ column: 'role', fault: 'last-administrator' }]);
    }
    const changed = this.#changed.filter((change) => !(stepsDown(change) && tooMany.has(change.before.companyId)));
    const telephones = changed.filter(({ fields }) => fields.includes('telephone')).length;
    if (telephones > changedTelephonesAtMost) return { kind: 'too-many-telephones' };
    for (const { line, fields } of changed.slice(0, shownOfEach)) {
      this.#shown.push({ ...named(line), kind: 'changed', fields });
    }
    const used = homes.filter(({ isNew, company }) => !isNew || this.#companies.has(company.id));
    const counts: ImportCounts = {
      added: this.#added.length,
      changed: changed.length,
      unchanged: this.#unchanged,
      refused: this.#refused.length,
      companies: used.filter(({ isNew }) => isNew).length,
    };
    const lines = [...this.#shown, ...this.#refused.slice(0, shownOfEach)].sort((one, other) => one.line - other.line);
    const digest = sha256(JSON.stringify([this.#digest, this.#entries]));
    return {
      kind: 'planned',
      plan: {
        preview: { counts, unread, lines, digest },
        homes: used,
        added: this.#added,
        changed,
        refused: this.#refused.sort((one, other) => one.line - other.line),
      },
    };
  }

  /** The same person a second time: what one line asks, the other could undo. */
  #twice({ line }: PersonLine, judged: JudgedLine): LineFault | null {
    const key = keyOf(judged);
    if (key === null) return null;
    const first = this.#seen.get(key);
    if (first === undefined) {
      this.#seen.set(key, line);
      return null;
    }
    return { column: null, fault: 'twice', line: first };
  }

  #refuse(line: PersonLine, faults: readonly LineFault[]): void {
    this.#refused.push({ ...named(line), kind: 'refused', faults });
    this.#enter(line.line, 'refused', ...faults.map(({ column, fault }) => `${column} ${fault}`));
  }

  #enter(...entry: unknown[]): void {
    this.#entries.push(entry);
    if (this.#entries.length < 1000) return;
    this.#digest = sha256(JSON.stringify([this.#digest, this.#entries]));
    this.#entries = [];
  }
}

const keyOf = (judged: JudgedLine): string | null => {
  if (judged.kind === 'added') return emailKey(judged.person.email);
  if (judged.kind === 'changed') return judged.before.id;
  return judged.kind === 'unchanged' ? judged.account.id : null;
};

const longestShown = 100;

const named = ({ line, cells: { firstName = '', lastName = '', email = '', id = '' } }: PersonLine) => ({
  line,
  name: `${firstName} ${lastName}`.trim().slice(0, longestShown),
  email: (email === '' ? id : email).slice(0, longestShown),
});

/** An active administrator who would be none any more. */
export const stepsDown = ({ before, after }: { before: Account; after: Account }): boolean =>
  before.role === 'administrator' && after.role !== 'administrator' && before.state === 'active';

/** The companies that would be left without an active administrator of today. */
const withoutAdministrator = async (
  { storage }: { storage: { accounts: AccountStore } },
  stepping: readonly ChangedPerson[],
): Promise<Set<string>> => {
  const left = new Set<string>();
  for (const companyId of new Set(stepping.map(({ before }) => before.companyId))) {
    const going = stepping.filter(({ before }) => before.companyId === companyId).length;
    if (going >= (await storage.accounts.countActive(companyId, 'administrator'))) left.add(companyId);
  }
  return left;
};
