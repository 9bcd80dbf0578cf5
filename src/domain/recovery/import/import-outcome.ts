import type { Account, Role } from '../../accounts/account.ts';
import type { FileColumn, PeopleFileFault, PersonColumn } from '../../accounts/people-file.ts';
import type { DetailFault, PersonDetails } from '../../accounts/person-details.ts';
import type { AddedPeople } from './added-people.ts';
import type { ChangedPeople } from './changed-people.ts';
import type { LineHome } from './home-of-lines.ts';
import type { NewAdministrators } from './new-administrators.ts';

/** Why a line is refused, at a cell of it or as a whole (`column` null). */
export type LineFault = {
  column: PersonColumn | null;
  fault: DetailFault | LineRefusal;
  /** Of a line that is told: what the cell says, as `quotedCell` shortens it; without it, the cell says nothing. */
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
  /** `values`: as they would be kept, in place of nothing. */
  | { line: number; kind: 'added'; name: string; email: string; values?: ShownValues }
  | ({ line: number; kind: 'changed'; name: string; email: string } & ShownChange)
  | RefusedLine;

/** What was there, and what would be: a group by its name, a role and a language by their codes, and nothing as ''. */
export type ShownValues = Partial<Record<ChangedField, readonly [string, string]>>;

export type ShownChange = {
  fields: readonly ChangedField[];
  /** Those that have no value any more. */
  emptied?: readonly ChangedField[];
  values?: ShownValues;
  /** No name of before is left: it may be somebody else. */
  isOtherName?: true;
};

export type RefusedLine = { line: number; kind: 'refused'; name: string; email: string; faults: readonly LineFault[] };

/** A refused line as it is kept while a file is judged: its cells are read from the file again. */
export type RefusedPlace = Pick<RefusedLine, 'line' | 'faults'>;

/** Lines that the same is wrong with. `value`: what their cells say, where all of them say it. */
export type RefusalCause = Pick<LineFault, 'column' | 'fault' | 'value'> & {
  count: number;
  /** The first of them. */
  lines: readonly number[];
  /** Of cells that name one of several things, where they say different ones: those of most lines first. */
  values?: readonly { value: string; count: number }[];
  /** How many more such names there are. */
  moreValues?: number;
};

/** How many people, by role; the users are not counted. */
export type RoleCounts = Partial<Record<Role, number>>;

/** What a file would do, and what tells one such outcome from another. */
export type ImportPreview = {
  counts: ImportCounts;
  /** How the file was read. */
  columns?: readonly FileColumn[];
  /** How many telephones empty cells would erase, and how many people they would take out of their group. */
  emptied?: { telephone: number; groupId: number };
  /** How many people would have no name of before left. */
  otherNames?: number;
  /** Who would be added with which role, and who of those who are there would come to hold it, or hold it no more. */
  roles?: { added: RoleCounts; given: RoleCounts; taken: RoleCounts };
  /** Why lines are refused, those of most lines first. */
  causes?: readonly RefusalCause[];
  /** The first lines of each kind but the unchanged; those to be checked, and some of each cause, before others. */
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
  changed: ChangedPeople;
  administrators: NewAdministrators;
  /** All lines that are refused. */
  refused: readonly RefusedPlace[];
  /** Of these the ones that accounts out of reach have the addresses of, whatever else is wrong with them, and these accounts. */
  taken: readonly RefusedPlace[];
  met: readonly string[];
  /** The preview that does not tell of them. */
  withheld: ImportPreview;
};

/** What a run did; `taken`: the first lines whose addresses others have, where its preview did not tell of them. */
export type ImportDone = ImportCounts & { taken?: readonly RefusedLine[] };

export type AddedPerson = PersonDetails & { companyId: string };

export type ChangedPerson = { before: Account; after: Account; fields: readonly ChangedField[] };

export type PlanOutcome =
  | { kind: 'planned'; plan: ImportPlan }
  | { kind: 'unreadable'; fault: PeopleFileFault }
  /** Each new telephone is told to its person: so many at once are no everyday change. */
  | { kind: 'too-many-telephones' }
  | { kind: 'not-allowed' };
