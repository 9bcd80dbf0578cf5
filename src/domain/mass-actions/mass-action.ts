import type { Account } from '../accounts/account.ts';

/** What is done to each of many people. */
export type MassKind = 'require-new-password' | 'end-sessions' | 'invite' | 'disable' | 'enable';

export const massKinds: readonly MassKind[] = ['end-sessions', 'require-new-password', 'invite', 'disable', 'enable'];

/** `ready`: its people are written down, and nothing has happened to them yet. */
export type MassState = 'ready' | 'running' | 'paused' | 'cancelled' | 'done';

/** Why somebody of the population is left as they are. */
export type LeftOut =
  | 'oneself'
  | 'last-administrator'
  /** In no group of the delegate any more, or gone. */
  | 'out-of-reach'
  | 'frozen'
  | 'disabled'
  | 'active'
  /** What brings them in is on its way. */
  | 'no-password'
  /** Neither a password nor anything that opens. */
  | 'not-invited'
  | 'required-already'
  | 'no-session'
  /** A link sent before still opens: another would take it away from who is about to use it. */
  | 'invited-already'
  /** Somebody came in to this account before: only the desk or the person brings it back. */
  | 'entered';

export type MassResult = 'done' | LeftOut;

/** One act on many people of a company, done in waves. Its population is the one of the moment when it was begun. */
export type MassAction = {
  id: string;
  companyId: string;
  kind: MassKind;
  state: MassState;
  /** Why it is done, in the words of who began it. */
  reason: string;
  /** Who began it, or the company's key that did; neither: the operator at the console. */
  begunBy: string | null;
  begunByKey: string | null;
  /** Of who began it: from where, and in which session. */
  source: string | null;
  sessionId: string | null;
  begunAt: number;
  endedAt: number | null;
  /** `right-lost`: who began it may no longer. */
  endCause: 'pressed' | 'right-lost' | null;
  /** Everybody who was chosen, and how many of them it was to be done to. */
  people: number;
  concerned: number;
  /** Of those concerned: to whom it has been done, or who turned out to be left as they are. */
  settled: number;
  /** Lines of a list that belong to nobody within reach: how many, and the first of them. */
  unknownCount: number;
  unknown: readonly string[];
  /** No wave comes earlier. */
  nextWaveAt: number;
};

/**
 * How many people of a population something holds for. `leftOut` null: those it would be done to. `first`: the first of
 * them, where they were asked for.
 */
export type MassForecast = readonly { leftOut: LeftOut | null; people: number; first?: readonly NamedPerson[] }[];

export type NamedPerson = Pick<Account, 'id' | 'firstName' | 'lastName' | 'email'>;

export const isUnderWay = ({ state }: Pick<MassAction, 'state'>): boolean => state === 'ready' || state === 'running';

export const isOver = ({ state }: Pick<MassAction, 'state'>): boolean => state === 'done' || state === 'cancelled';

/** One node at a time works on mass actions, and the next takes over when it has been gone for so long. */
export const massLease = { name: 'mass-actions', lastsMs: 60_000 } as const;

export const longestReason = 500;
export const shortestReason = 5;
/** Under way or paused in one company, at a time. */
export const actionsAtOnce = 10;
/** Of a list. */
export const longestList = 100_000;
/** So many unknown lines are told one by one. */
export const unknownTold = 200;
