import { type Clock, hours } from '../../../platform/clock.ts';
import { type Account, emailKey } from '../../accounts/account.ts';
import type { AccountStore } from '../../accounts/account-store.ts';
import type { BulkStore } from '../../accounts/bulk-store.ts';
import type { FileColumn, PeopleTable, PersonLine } from '../../accounts/people-file.ts';
import { becomesAdministrator } from '../tell-of-roles.ts';
import { AddedPeople } from './added-people.ts';
import { ChangedPeople } from './changed-people.ts';
import type { LineHome } from './home-of-lines.ts';
import type {
  AddedPerson,
  ChangedPerson,
  ImportCounts,
  ImportPreview,
  LineFault,
  PlanOutcome,
  RefusedPlace,
} from './import-outcome.ts';
import type { JudgedLine } from './judge-line.ts';
import { NewAdministrators } from './new-administrators.ts';
import { OutcomeDigest } from './outcome-digest.ts';
import { previewOf } from './plan-preview.ts';
import { RefusalCauses, withoutTaken } from './refusals.ts';
import { tellRefused } from './refused-rows.ts';
import { ShownAdditions, shownOfEach } from './shown-additions.ts';
import { ShownChanges } from './shown-changes.ts';

/** In a file, and in a company within a day: each is told to its person. */
const changedTelephonesAtMost = 2000;

/** Keeps what a file's lines were judged to be, one after the other. */
export class PlanBook {
  readonly #added = new AddedPeople();
  readonly #changed = new ChangedPeople();
  /** Administrators who would be none any more: it may be that one has to stay. */
  readonly #stepping: (ChangedPerson & { line: PersonLine })[] = [];
  readonly #refused: RefusedPlace[] = [];
  readonly #taken: RefusedPlace[] = [];
  /** What is wrong with lines is mostly the same of many, and kept once. */
  readonly #faults = new Map<string, readonly LineFault[]>();
  /** Of those that are refused, and of those that are where no taken address is told. */
  readonly #causes = new RefusalCauses();
  readonly #withheldCauses = new RefusalCauses();
  readonly #met = new Set<string>();
  readonly #administrators = new NewAdministrators();
  /** Of those that are added, and of those that are or would be. */
  readonly #shown = new ShownAdditions();
  readonly #offered = new ShownAdditions();
  readonly #shownChanges = new ShownChanges();
  /** By account or mail address: the line that has it, but for those of people who are added. */
  readonly #seen = new Map<string, number>();
  readonly #companies = new Set<string>();
  #unchanged = 0;
  /** By company: the lines about people who are there that name a telephone, whether or not it changes. */
  readonly #telephones = new Map<string, number>();
  /** Of these the ones that change it. */
  readonly #newTelephones = new Map<string, number>();
  readonly #reads: boolean;
  /** The second does not tell a taken address from a free one. */
  readonly #digest = new OutcomeDigest();
  readonly #withheld = new OutcomeDigest();

  /** `reads`: whether the bringer may read who people are, and so which lines change somebody. */
  constructor(reads: boolean) {
    this.#reads = reads;
  }

  get lines(): number {
    return this.#added.size + this.#changed.size + this.#stepping.length + this.#unchanged + this.#refused.length;
  }

  note(line: PersonLine, judged: JudgedLine): void {
    const key = keyOf(judged);
    if (key === null) {
      if (judged.kind === 'refused') this.#refuse(line, this.#alsoTwice(line, judged), judged.takenBy);
      return;
    }
    const twice = this.#twice(key, line, judged);
    if (twice) this.#refuse(line, [twice]);
    else if (judged.kind === 'refused') this.#refuse(line, judged.faults, judged.takenBy, judged.person);
    else if (judged.kind === 'added') this.#add(key, line, judged.person);
    else if (judged.kind === 'changed') this.#change(line, judged);
    else {
      this.#unchanged += 1;
      this.#countTelephone(line, judged.account);
      this.#enter(line.line, 'unchanged');
    }
  }

  #add(key: string, { line }: PersonLine, person: AddedPerson): void {
    this.#added.add(key, line, person);
    this.#companies.add(person.companyId);
    this.#administrators.note(person);
    this.#shown.note(line, person);
    this.#offered.note(line, person);
    this.#enter(line, 'added');
  }

  #change(line: PersonLine, change: ChangedPerson): void {
    const { before, fields } = change;
    if (stepsDown(change)) this.#stepping.push({ ...change, line });
    else this.#noteChange(line, change);
    this.#countTelephone(line, before);
    this.#enter(line.line, before.id, ...fields, ...fields.map((field) => before[field]));
  }

  #noteChange(line: PersonLine, change: ChangedPerson): void {
    const { companyId } = change.before;
    this.#changed.add(change);
    this.#shownChanges.note(line, change);
    if (becomesAdministrator(change)) this.#administrators.note(change.after);
    if (change.fields.includes('telephone')) countIn(this.#newTelephones, companyId);
  }

  #countTelephone({ cells: { telephone } }: PersonLine, { companyId }: Account): void {
    if (telephone !== undefined) countIn(this.#telephones, companyId);
  }

  /** The whole, once it is known that every company keeps an administrator. */
  async close(
    deps: { storage: { accounts: AccountStore; bulk: BulkStore }; clock: Clock; outcomesKey: Uint8Array },
    homes: readonly LineHome[],
    columns: readonly FileColumn[],
    table: PeopleTable,
  ): Promise<PlanOutcome> {
    const tooMany = await withoutAdministrator(deps, this.#stepping);
    for (const { line, ...change } of this.#stepping.splice(0)) {
      if (tooMany.has(change.before.companyId)) this.#refuse(line, [{ column: 'role', fault: 'last-administrator' }]);
      else this.#noteChange(line, change);
    }
    const telephones = this.#reads ? this.#newTelephones : this.#telephones;
    if (await areTooManyTelephones(deps, telephones)) return { kind: 'too-many-telephones' };
    const used = homes.filter(({ isNew, company }) => !isNew || this.#companies.has(company.id));
    const counts: ImportCounts = {
      added: this.#added.size,
      changed: this.#changed.size,
      unchanged: this.#unchanged,
      refused: this.#refused.length,
      companies: used.filter(({ isNew }) => isNew).length,
    };
    const refused = this.#refused.toSorted((one, other) => one.line - other.line);
    const told = this.#taken.length === 0 ? refused : withoutTaken(refused);
    const show = async (
      judged: { counts: ImportCounts; added: ShownAdditions },
      causes: RefusalCauses,
      of: readonly RefusedPlace[],
    ): Promise<Omit<ImportPreview, 'digest'>> => {
      const shown = await tellRefused(table.lines(), causes.examples(of, shownOfEach));
      return previewOf(homes, columns, { ...judged, changed: this.#shownChanges, causes: causes.all, refused: shown });
    };
    const preview = await show({ counts, added: this.#shown }, this.#causes, refused);
    const offered = { ...counts, added: counts.added + refused.length - told.length, refused: told.length };
    const withheld =
      told === refused ? preview : await show({ counts: offered, added: this.#offered }, this.#withheldCauses, told);
    return {
      kind: 'planned',
      plan: {
        preview: { ...preview, digest: this.#digest.close(deps.outcomesKey) },
        withheld: { ...withheld, digest: this.#withheld.close(deps.outcomesKey), withheld: true },
        homes: used,
        added: this.#added,
        changed: this.#changed,
        administrators: this.#administrators,
        refused,
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

  /** Of a line that is refused anyway: it may not be the first with its person either. */
  #alsoTwice({ cells }: PersonLine, { faults, meant }: Extract<JudgedLine, { kind: 'refused' }>): readonly LineFault[] {
    const key = meant ?? emailKey(cells.email ?? '');
    const first = this.#added.lineOf(key) ?? this.#seen.get(key);
    return first === undefined ? faults : [...faults, { column: null, fault: 'twice', line: first }];
  }

  /** `offered`: who would be added if nobody had the address. */
  #refuse(line: PersonLine, faults: readonly LineFault[], takenBy?: string, offered?: AddedPerson): void {
    const refused: RefusedPlace = { line: line.line, faults: this.#shared(faults) };
    this.#refused.push(refused);
    this.#causes.note(line, faults);
    this.#digest.enter(...entryOf(refused));
    if (takenBy !== undefined) {
      this.#taken.push(refused);
      this.#met.add(takenBy);
    }
    if (offered) {
      this.#offered.note(line.line, offered);
      this.#withheld.enter(line.line, 'added');
      return;
    }
    for (const told of takenBy === undefined ? [refused] : withoutTaken([refused])) {
      this.#withheldCauses.note(line, told.faults);
      this.#withheld.enter(...entryOf(told));
    }
  }

  #shared(faults: readonly LineFault[]): readonly LineFault[] {
    // A line that stands twice names another one.
    if (faults.some(({ line }) => line !== undefined)) return faults;
    const key = faults.map(nameOf).join();
    const known = this.#faults.get(key) ?? faults;
    this.#faults.set(key, known);
    return known;
  }

  #enter(...entry: unknown[]): void {
    this.#digest.enter(...entry);
    this.#withheld.enter(...entry);
  }
}

/** By which a person is found a second time; null of a line that names nobody whom it could bring. */
const keyOf = (judged: JudgedLine): string | null => {
  if (judged.kind === 'refused') return judged.person ? emailKey(judged.person.email) : null;
  if (judged.kind === 'added') return emailKey(judged.person.email);
  if (judged.kind === 'changed') return judged.before.id;
  return judged.account.id;
};

const entryOf = ({ line, faults }: RefusedPlace): unknown[] => [line, 'refused', ...faults.map(nameOf)];

const nameOf = ({ column, fault }: LineFault): string => `${column} ${fault}`;

/** An active administrator who would be none any more. */
export const stepsDown = ({ before, after }: { before: Account; after: Account }): boolean =>
  before.role === 'administrator' && after.role !== 'administrator' && before.state === 'active';

const countIn = (counts: Map<string, number>, companyId: string): void => {
  counts.set(companyId, (counts.get(companyId) ?? 0) + 1);
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
