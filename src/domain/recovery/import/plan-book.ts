import { type Clock, hours } from '../../../platform/clock.ts';
import { type Account, emailKey } from '../../accounts/account.ts';
import type { AccountStore } from '../../accounts/account-store.ts';
import type { BulkStore } from '../../accounts/bulk-store.ts';
import { type PersonLine, quotedCell } from '../../accounts/people-file.ts';
import { AddedPeople } from './added-people.ts';
import type { LineHome } from './home-of-lines.ts';
import type {
  AddedPerson,
  ChangedField,
  ChangedPerson,
  ImportCounts,
  LineFault,
  LineOutcome,
  PlanOutcome,
  RefusedLine,
  ShownChange,
} from './import-outcome.ts';
import { type JudgedLine, onlyGroup } from './judge-line.ts';
import { OutcomeDigest } from './outcome-digest.ts';

/** So many lines of each kind are shown; all are counted. */
const shownOfEach = 100;
/** In a file, and in a company within a day: each is told to its person. */
const changedTelephonesAtMost = 2000;

type NotedChange = ChangedPerson & { line: PersonLine };

/** Keeps what a file's lines were judged to be, one after the other. */
export class PlanBook {
  readonly #added = new AddedPeople();
  readonly #changed: NotedChange[] = [];
  readonly #refused: RefusedLine[] = [];
  readonly #taken: RefusedLine[] = [];
  readonly #met = new Set<string>();
  /** The first that are added, and the first that are or would be. */
  readonly #shown: LineOutcome[] = [];
  readonly #offered: LineOutcome[] = [];
  /** By account or mail address: the line that has it, but for those of people who are added. */
  readonly #seen = new Map<string, number>();
  readonly #companies = new Set<string>();
  #unchanged = 0;
  /** By company: the lines about people who are there that name a telephone, whether or not it changes. */
  readonly #telephones = new Map<string, number>();
  readonly #reads: boolean;
  /** The second does not tell a taken address from a free one. */
  readonly #digest = new OutcomeDigest();
  readonly #withheld = new OutcomeDigest();

  /** `reads`: whether the bringer may read who people are, and so which lines change somebody. */
  constructor(reads: boolean) {
    this.#reads = reads;
  }

  get lines(): number {
    return this.#added.size + this.#changed.length + this.#unchanged + this.#refused.length;
  }

  note(line: PersonLine, judged: JudgedLine): void {
    const key = keyOf(judged, line.cells.email);
    const twice = key === null ? null : this.#twice(key, line, judged);
    if (twice) this.#refuse(line, [twice]);
    else if (judged.kind === 'refused') this.#refuse(line, judged.faults, judged.takenBy);
    else if (judged.kind === 'added') this.#add(key ?? '', line, judged.person);
    else if (judged.kind === 'changed') this.#change(line, judged);
    else {
      this.#unchanged += 1;
      this.#countTelephone(line, judged.account);
      this.#enter(line.line, 'unchanged');
    }
  }

  #add(key: string, line: PersonLine, person: AddedPerson): void {
    this.#added.add(key, line.line, person);
    this.#companies.add(person.companyId);
    if (this.#added.size <= shownOfEach) this.#shown.push({ ...named(line), kind: 'added' });
    this.#offer(line);
    this.#enter(line.line, 'added');
  }

  #offer(line: PersonLine): void {
    if (this.#offered.length < shownOfEach) this.#offered.push({ ...named(line), kind: 'added' });
  }

  #change(line: PersonLine, { before, after, fields }: ChangedPerson): void {
    this.#changed.push({ before, after, fields, line });
    this.#countTelephone(line, before);
    this.#enter(line.line, before.id, ...fields, ...fields.map((field) => before[field]));
  }

  #countTelephone({ cells: { telephone } }: PersonLine, { companyId }: Account): void {
    if (telephone !== undefined) this.#telephones.set(companyId, (this.#telephones.get(companyId) ?? 0) + 1);
  }

  /** The whole, once it is known that every company keeps an administrator. */
  async close(
    deps: { storage: { accounts: AccountStore; bulk: BulkStore }; clock: Clock; outcomesKey: Uint8Array },
    homes: readonly LineHome[],
    unread: readonly string[],
  ): Promise<PlanOutcome> {
    const stepping = this.#changed.filter(stepsDown);
    const tooMany = await withoutAdministrator(deps, stepping);
    for (const { line } of stepping.filter(({ before }) => tooMany.has(before.companyId))) {
      this.#refuse(line, [{ column: 'role', fault: 'last-administrator', value: quotedCell(line.cells.role) }]);
    }
    const changed = this.#changed.filter((change) => !(stepsDown(change) && tooMany.has(change.before.companyId)));
    const telephones = this.#reads ? changedTelephones(changed) : this.#telephones;
    if (await areTooManyTelephones(deps, telephones)) return { kind: 'too-many-telephones' };
    const changes = changed
      .slice(0, shownOfEach)
      .map(({ line, ...change }): LineOutcome => ({ ...named(line), kind: 'changed', ...shownChange(change, homes) }));
    const used = homes.filter(({ isNew, company }) => !isNew || this.#companies.has(company.id));
    const counts: ImportCounts = {
      added: this.#added.size,
      changed: changed.length,
      unchanged: this.#unchanged,
      refused: this.#refused.length,
      companies: used.filter(({ isNew }) => isNew).length,
    };
    const emptied = countEmptied(changed);
    const taken = new Set(this.#taken);
    const told = this.#refused.filter((line) => !taken.has(line));
    const shown = (added: readonly LineOutcome[], refused: readonly RefusedLine[]): LineOutcome[] =>
      [...added, ...changes, ...refused.slice(0, shownOfEach)].sort((one, other) => one.line - other.line);
    return {
      kind: 'planned',
      plan: {
        preview: {
          counts,
          unread,
          emptied,
          lines: shown(this.#shown, this.#refused),
          digest: this.#digest.close(deps.outcomesKey),
          ...groupOfAll(homes),
        },
        withheld: {
          counts: { ...counts, added: counts.added + taken.size, refused: told.length },
          unread,
          emptied,
          lines: shown(this.#offered, told),
          digest: this.#withheld.close(deps.outcomesKey),
          withheld: true,
          ...groupOfAll(homes),
        },
        homes: used,
        added: this.#added,
        changed,
        refused: this.#refused.toSorted((one, other) => one.line - other.line),
        taken: this.#taken,
        met: [...this.#met],
      },
    };
  }

  /** The same person a second time: what one line asks, the other could undo. */
  #twice(key: string, { line }: PersonLine, judged: JudgedLine): LineFault | null {
    const first = this.#added.lineOf(key) ?? this.#seen.get(key);
    if (first === undefined) {
      if (judged.kind !== 'added') this.#seen.set(key, line);
      return null;
    }
    return { column: null, fault: 'twice', line: first };
  }

  #refuse(line: PersonLine, faults: readonly LineFault[], takenBy?: string): void {
    const refused: RefusedLine = { ...named(line), kind: 'refused', faults };
    this.#refused.push(refused);
    const entry = [line.line, 'refused', ...faults.map(({ column, fault }) => `${column} ${fault}`)];
    if (takenBy === undefined) {
      this.#enter(...entry);
      return;
    }
    this.#taken.push(refused);
    this.#met.add(takenBy);
    this.#offer(line);
    this.#digest.enter(...entry);
    this.#withheld.enter(line.line, 'added');
  }

  #enter(...entry: unknown[]): void {
    this.#digest.enter(...entry);
    this.#withheld.enter(...entry);
  }
}

const keyOf = (judged: JudgedLine, email = ''): string | null => {
  if (judged.kind === 'refused') return judged.takenBy === undefined ? null : emailKey(email);
  if (judged.kind === 'added') return emailKey(judged.person.email);
  if (judged.kind === 'changed') return judged.before.id;
  return judged.kind === 'unchanged' ? judged.account.id : null;
};

const shownChange = ({ before, after, fields }: ChangedPerson, homes: readonly LineHome[]): ShownChange => {
  const emptied = fields.filter((field) => after[field] === null);
  const groups =
    homes
      .find(({ company }) => company.id === before.companyId)
      ?.groups.values()
      .toArray() ?? [];
  const said = (account: Account, field: ChangedField): string => {
    const value = account[field] ?? '';
    return field === 'groupId' ? (groups.find(({ id }) => id === value)?.name ?? '') : value;
  };
  const values = fields.map((field) => [field, [said(before, field), said(after, field)]]);
  return { fields, ...(emptied.length === 0 ? {} : { emptied }), values: Object.fromEntries(values) };
};

const countEmptied = (changed: readonly ChangedPerson[]): { telephone: number; groupId: number } => {
  const count = (field: 'telephone' | 'groupId'): number =>
    changed.filter(({ after, fields }) => after[field] === null && fields.includes(field)).length;
  return { telephone: count('telephone'), groupId: count('groupId') };
};

/** Told whether or not a line needs it, so that it says nothing of any line. */
const groupOfAll = (homes: readonly LineHome[]): { onlyGroup?: string } => {
  const [home] = homes;
  const group = home && home.reach.groupIds !== null ? onlyGroup(home) : undefined;
  return group ? { onlyGroup: group.name } : {};
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

const changedTelephones = (changed: readonly ChangedPerson[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { before, fields } of changed) {
    if (fields.includes('telephone')) counts.set(before.companyId, (counts.get(before.companyId) ?? 0) + 1);
  }
  return counts;
};

const areTooManyTelephones = async (
  { storage, clock }: { storage: { bulk: BulkStore }; clock: Clock },
  telephones: ReadonlyMap<string, number>,
): Promise<boolean> => {
  if (telephones.values().reduce((sum, count) => sum + count, 0) > changedTelephonesAtMost) return true;
  for (const [companyId, count] of telephones) {
    const today = await storage.bulk.countNewTelephones(companyId, clock.now() - hours(24));
    if (today + count > changedTelephonesAtMost) return true;
  }
  return false;
};

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
