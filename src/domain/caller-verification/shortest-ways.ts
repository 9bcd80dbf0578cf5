import { type Rule, suffices } from './desk-policy.ts';
import { type Delivery, type Method, methods } from './method.ts';

/**
 * What still lacks, the least first: each answer is a set of methods that, passed besides what is passed already, opens
 * one of these deliveries; no answer holds another. Empty when nothing that is possible would do.
 */
export const shortestWays = (
  rules: readonly Rule[],
  passed: ReadonlySet<Method>,
  possible: readonly Method[],
  deliveries: readonly Delivery[],
): Method[][] => {
  const open = methods.filter((method) => possible.includes(method) && !passed.has(method));
  const found: Method[][] = [];
  // Seven methods have 128 subsets: they are all asked of the very rule that runs.
  for (const ways of subsetsOf(open)) {
    if (found.some((shorter) => shorter.every((method) => ways.includes(method)))) continue;
    const proved = new Set([...passed, ...ways]);
    if (deliveries.some((delivery) => suffices(rules, proved, delivery))) found.push(ways);
  }
  return found.sort((one, other) => costOf(one) - costOf(other));
};

/** What a method takes of everybody's time, in seconds: in this order they are offered. */
const costs: Readonly<Record<Method, number>> = {
  'own-code': 15,
  'mail-code': 30,
  'sms-code': 31,
  'second-agent': 60,
  'call-back': 90,
  vouching: 120,
  'vouching-link': 121,
};

const costOf = (ways: readonly Method[]): number => ways.reduce((sum, method) => sum + costs[method], 0);

/** Every subset, the smaller ones first. */
const subsetsOf = (all: readonly Method[]): Method[][] =>
  Array.from({ length: 2 ** all.length }, (_, mask) => all.filter((__, place) => mask & (1 << place))).sort(
    (one, other) => one.length - other.length,
  );
