import type { AccountClass } from '../password-policy/profiles.ts';
import type { Circumstance } from './circumstance.ts';
import {
  type Channel,
  channelOfDelivery,
  channelOfMethod,
  type Delivery,
  type Method,
  needsSecondPerson,
} from './method.ts';

/** What the desk asks before it brings somebody back. */
export type Rule = {
  /** Any one of these sets of methods suffices, passed whole. */
  sets: readonly (readonly Method[])[];
  /** The ways in which the access may come back. */
  deliveries: readonly Delivery[];
  /** Every set needs the second agent besides. */
  secondPerson: boolean;
  /** Channels that may not carry both the verification and the access. */
  apart: readonly Channel[];
};

/** Nobody reads more ways than these; all doors hold to it. */
export const mostSetsOfRule = 30;

export type DeskPolicy = Readonly<Record<AccountClass, ClassPolicy>>;

/** The usual rule always holds; each circumstance adds its own, and none takes anything away. */
export type ClassPolicy = { usual: Rule; circumstances: Readonly<Record<Circumstance, Rule>> };

/** A policy as it is kept: never overwritten, the newest holds. */
export type KeptDeskPolicy = { version: number; policy: DeskPolicy; savedAt: number; savedBy: string | null };

/** The rules that hold together for an account of this class as things are. */
export const rulesInForce = (
  policy: DeskPolicy,
  accountClass: AccountClass,
  present: readonly Circumstance[],
): Rule[] => {
  const { usual, circumstances } = policy[accountClass];
  return [usual, ...present.map((circumstance) => circumstances[circumstance])];
};

/**
 * Whether what was passed is enough to send the access back this way: for every rule in force, one of its sets is
 * passed whole, with the second agent where one is needed, and on no channel that must be kept apart.
 */
export const suffices = (rules: readonly Rule[], passed: ReadonlySet<Method>, delivery: Delivery): boolean =>
  rules.length > 0 && rules.every((rule) => ruleSuffices(rule, passed, delivery));

const ruleSuffices = (rule: Rule, passed: ReadonlySet<Method>, delivery: Delivery): boolean =>
  rule.deliveries.includes(delivery) &&
  // An empty set proves nothing: it is none.
  rule.sets.some(
    (set) =>
      set.length > 0 &&
      wholeSet(rule, set, delivery).every((method) => passed.has(method) && !clashes(rule, method, delivery)),
  );

/** A set with the second agent, where the rule or the delivery adds one. */
const wholeSet = (rule: Rule, set: readonly Method[], delivery: Delivery): readonly Method[] => {
  const second = rule.secondPerson || needsSecondPerson[delivery];
  return second && !set.includes('second-agent') ? [...set, 'second-agent'] : set;
};

const clashes = (rule: Rule, method: Method, delivery: Delivery): boolean => {
  const channel = channelOfMethod[method];
  return channel !== null && channel === channelOfDelivery[delivery] && rule.apart.includes(channel);
};
