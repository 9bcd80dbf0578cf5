import type { Account } from '../accounts/account.ts';
import type { PeopleQuestion } from '../accounts/people.ts';
import type { MassAction, MassForecast, MassKind, MassResult, MassState } from './mass-action.ts';
import type { Wave } from './pace.ts';

/** Who is chosen: what a question finds, or of that only these. */
export type Selection = { question: PeopleQuestion; ids: readonly string[] | null };

type Asked = { oneselfId: string | null; now: number; named?: number };

export type MassPerson = { account: Account; result: MassResult | null; at: number | null };

export type Beginner = { begunBy: string; begunByKey: null } | { begunBy: null; begunByKey: string };

export type MassActionStore = {
  /** Whom within the question mail addresses and ids name, and which name nobody. */
  resolve(question: PeopleQuestion, entries: readonly string[]): Promise<{ ids: string[]; unknown: string[] }>;
  /** What the kind would do to the selection at `now`. `oneselfId`: who asks; `named`: of how many of each kind the names come. */
  forecast(kind: MassKind, selection: Selection, asked: Asked): Promise<MassForecast>;
  /** How many of the selection, but for who asks, have an open session. */
  countInSession(selection: Selection, asked: Omit<Asked, 'named'>): Promise<number>;
  /** Writes the action with its population, those who are left out with the reason; says what it found. */
  insert(action: Omit<MassAction, 'people' | 'concerned' | 'settled'>, selection: Selection): Promise<MassForecast>;
  find(companyId: string, actionId: string): Promise<MassAction | null>;
  /** The same, held as it is until the transaction ends. */
  findLocked(companyId: string, actionId: string): Promise<MassAction | null>;
  /** The newest first. `by`: those of one person, or of one key, alone. */
  list(companyId: string, by: Beginner | null, limit: number): Promise<MassAction[]>;
  /** Those neither done nor cancelled, the newest first. `by`: those of one person, or of one key, alone. */
  listOpen(companyId: string, by: Beginner | null, limit: number): Promise<MassAction[]>;
  /** How many of a company are neither done nor cancelled; within a transaction nobody else counts until it ends. */
  countOpen(companyId: string): Promise<number>;
  /** One guarded UPDATE: true for the one who changed it from one of these states. */
  change(
    companyId: string,
    actionId: string,
    from: readonly MassState[],
    to: Pick<MassAction, 'state' | 'endedAt' | 'endCause'>,
  ): Promise<boolean>;
  /** The action whose wave is due first; invitations wait for those of any other action. */
  nextDue(now: number): Promise<Pick<MassAction, 'id' | 'companyId'> | null>;
  /** Those to whom nothing has happened yet, in the order of their ids. */
  listWaiting(companyId: string, actionId: string, limit: number): Promise<string[]>;
  /** What became of a wave's people; the action runs, and its next wave comes no earlier than `nextWaveAt`. */
  settle(
    companyId: string,
    actionId: string,
    results: ReadonlyMap<string, MassResult>,
    at: number,
    nextWaveAt: number,
  ): Promise<void>;
  /** The waves of the newest people of an action that runs, so many people at most, oldest first. */
  listWaves(action: Pick<MassAction, 'id' | 'companyId' | 'begunAt'>, people: number): Promise<Wave[]>;
  countResults(companyId: string, actionId: string): Promise<{ result: MassResult | null; people: number }[]>;
  /** By name, those after a place; `only`: those alone who came to this result. */
  listPeople(
    companyId: string,
    actionId: string,
    which: { only: MassResult | null; afterId: string | null },
    limit: number,
  ): Promise<MassPerson[]>;
};
