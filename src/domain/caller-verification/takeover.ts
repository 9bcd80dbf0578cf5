import type { AccountClass } from '../password-policy/profiles.ts';
import { type Circumstance, circumstances } from './circumstance.ts';
import { type DeskPolicy, rulesInForce, suffices } from './desk-policy.ts';
import { type Delivery, deliveries, type Method, methods } from './method.ts';
import { attemptsOf, canPass, canRead, hasOtherDoor, type Target, type Thing, things } from './things.ts';

export const accountClasses: readonly AccountClass[] = ['user', 'administrator', 'staff'];

/** The smallest sets of things with which somebody gets into an account of this class, under one circumstance or none. */
export type Exposure = {
  accountClass: AccountClass;
  circumstance: Circumstance | null;
  sets: Thing[][];
};

/** Nobody is expected to hold more at once; larger sets are not looked for. */
const largestSet = 4;

/**
 * What an attacker must hold to get in, for each class and circumstance, by the rules that run: every set of things is
 * tried against the function that the reset itself asks.
 */
export const analyseTakeover = (policy: DeskPolicy): Exposure[] =>
  accountClasses.flatMap((accountClass) =>
    [null, ...circumstances].map((circumstance) => ({
      accountClass,
      circumstance,
      sets: smallestSets(policy, targetOf(accountClass, circumstance)),
    })),
  );

export const targetOf = (accountClass: AccountClass, circumstance: Circumstance | null): Target => ({
  accountClass,
  circumstances: circumstance === null ? [] : [circumstance],
});

export const smallestSets = (policy: DeskPolicy, target: Target): Thing[][] => {
  const found: Thing[][] = [];
  for (let size = 0; size <= largestSet; size += 1) {
    for (const set of setsOf(things, size)) {
      const isLarger = found.some((smaller) => smaller.every((thing) => set.includes(thing)));
      if (!isLarger && getsIn(policy, target, set)) found.push(set);
    }
  }
  return found;
};

/** Whether somebody who holds these things gets into an account of the target. */
export const getsIn = (policy: DeskPolicy, target: Target, held: readonly Thing[]): boolean =>
  hasOtherDoor(new Set(held), target) || wayThroughDesk(policy, target, held) !== null;

/** How somebody gets in through the desk: what they pass and by which way the access reaches them. */
export type DeskWay = { methods: Method[]; delivery: Delivery };

/** The shortest such way; null when there is none. */
const wayThroughDesk = (policy: DeskPolicy, target: Target, held: readonly Thing[]): DeskWay | null => {
  const own = new Set(held);
  const rules = rulesInForce(policy, target.accountClass, target.circumstances);
  for (const attempt of attemptsOf(own, target)) {
    const open = deliveries.filter((delivery) => canRead(own, delivery, attempt));
    const passable = methods.filter((method) => canPass(own, method, target, attempt));
    if (!open.some((delivery) => suffices(rules, new Set(passable), delivery))) continue;
    for (let size = 0; size <= passable.length; size += 1) {
      for (const tried of setsOf(passable, size)) {
        const delivery = open.find((one) => suffices(rules, new Set(tried), one));
        if (delivery) return { methods: tried, delivery };
      }
    }
  }
  return null;
};

/**
 * What the analysis leaves out because alone it opens no account, whatever the policy: a program with it is let in by no
 * door that gives a password, a session or an office. The walk through every door proves it.
 */
export const opensNothing = ['api-key'] as const;

/** A promise that a policy breaks: who holds no more than this gets in. */
export type BrokenPromise = {
  accountClass: AccountClass;
  circumstance: Circumstance | null;
  held: Thing[];
  way: DeskWay;
};

/**
 * The promises that every policy keeps. A user: neither an agent alone, nor any knowledge about the person, a borrowed
 * number on the display or a copy of the database. An administrator and the desk's own people: no single thing.
 */
export const brokenPromises = (policy: DeskPolicy): BrokenPromise[] =>
  accountClasses.flatMap((accountClass) =>
    [null, ...circumstances].flatMap((circumstance) => {
      const target = targetOf(accountClass, circumstance);
      return tooLittle(accountClass).flatMap((held) => {
        const way = wayThroughDesk(policy, target, held);
        return way ? [{ accountClass, circumstance, held, way }] : [];
      });
    }),
  );

const tooLittle = (accountClass: AccountClass): Thing[][] => {
  const alone: readonly Thing[] = accountClass === 'user' ? neverEnoughForUsers : things;
  return [[], ...alone.map((thing) => [thing])];
};

const neverEnoughForUsers: readonly Thing[] = ['agent', 'second-agent', 'supervisor', 'caller-id', 'database-copy'];

/** All sets of so many of these, in their order. */
const setsOf = <Item>(items: readonly Item[], size: number): Item[][] => {
  if (size === 0) return [[]];
  return items.flatMap((item, index) => setsOf(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]));
};
