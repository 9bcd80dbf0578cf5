import type { Account } from '../../accounts/account.ts';
import type { PeopleFileFault, PersonColumn } from '../../accounts/people-file.ts';
import type { DetailFault, PersonDetails } from '../../accounts/person-details.ts';
import type { AddedPeople } from './added-people.ts';
import type { LineHome } from './home-of-lines.ts';

/** Why a line is refused, at a cell of it or as a whole (`column` null). */
export type LineFault = {
  column: PersonColumn | null;
  fault: DetailFault | LineRefusal;
  /** What the cell says, as `quotedCell` shortens it; without it, the cell says nothing. */
  value?: string;
  /** Of a person that stands in the file twice: the line before. */
  line?: number;
};

export type LineRefusal =
  /** More cells than titles: they may have slipped. */
  | 'more-cells'
  | 'twice'
  | 'unknown-id'
  /** Another account has it, wherever that is. */
  | 'email-taken'
  /** Of the account with this identifier: an import changes no mail address. */
  | 'email-differs'
  /** Of a bringer that may not read who people are: one of the two names a person, and all of a file alike. */
  | 'id-and-email'
  | 'own-role'
  /** A role that there is, but not here, or not of this bringer's giving. */
  | 'role-not-given'
  | 'last-administrator'
  | 'unknown-group'
  /** Of a delegate, whether it is somebody else's or nobody's. */
  | 'not-own-group'
  | 'unknown-company';

export type ChangedField = Exclude<keyof PersonDetails, 'email'>;

export type LineOutcome =
  | { line: number; kind: 'added'; name: string; email: string }
  | ({ line: number; kind: 'changed'; name: string; email: string } & ShownChange)
  | RefusedLine;

export type ShownChange = {
  fields: readonly ChangedField[];
  /** Those that have no value any more. */
  emptied?: readonly ChangedField[];
  /** What was there, and what would be: a group by its name, a role and a language by their codes, and nothing as ''. */
  values?: Partial<Record<ChangedField, readonly [string, string]>>;
};

export type RefusedLine = { line: number; kind: 'refused'; name: string; email: string; faults: readonly LineFault[] };

/** What a file would do, and what tells one such outcome from another. */
export type ImportPreview = {
  counts: ImportCounts;
  /** Titles of columns that nothing is read from. */
  unread: readonly string[];
  /** How many telephones empty cells would erase, and how many people they would take out of their group. */
  emptied?: { telephone: number; groupId: number };
  /** The first lines of each kind but the unchanged. */
  lines: readonly LineOutcome[];
  digest: string;
  /** Where a delegate with one group adds people whose group the file does not say. */
  onlyGroup?: string;
  /** Which addresses are taken by accounts out of reach is told once the file is imported: their lines count as added. */
  withheld?: true;
};

export type ImportCounts = {
  added: number;
  changed: number;
  unchanged: number;
  refused: number;
  /** Companies that would be made. */
  companies: number;
};

/** What is to be written, and what is told of it. */
export type ImportPlan = {
  preview: ImportPreview;
  homes: readonly LineHome[];
  added: AddedPeople;
  changed: readonly ChangedPerson[];
  /** All lines that are refused. */
  refused: readonly RefusedLine[];
  /** Of these the ones that an account out of reach has the address of, and these accounts. */
  taken: readonly RefusedLine[];
  met: readonly string[];
  /** The preview that does not tell of them. */
  withheld: ImportPreview;
};

/** What a run did; `taken`: the first lines that its preview counted as added, and whose addresses others have. */
export type ImportDone = ImportCounts & { taken?: readonly RefusedLine[] };

export type AddedPerson = PersonDetails & { companyId: string };

export type ChangedPerson = { before: Account; after: Account; fields: readonly ChangedField[] };

export type PlanOutcome =
  | { kind: 'planned'; plan: ImportPlan }
  | { kind: 'unreadable'; fault: PeopleFileFault }
  /** Each new telephone is told to its person: so many at once are no everyday change. */
  | { kind: 'too-many-telephones' }
  | { kind: 'not-allowed' };
