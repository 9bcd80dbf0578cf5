import type { Sentences } from './sentences.ts';

type Say = Sentences['deskPolicy'];

/** The keys are the codes of the domain. */
type Way = { methods: readonly (keyof Say['steps'])[]; delivery: keyof Say['receives'] };

export type BrokenPromiseInCodes = {
  accountClass: keyof Say['classes'];
  circumstance: Exclude<keyof Say['parts'], 'usual'> | null;
  held: readonly (keyof Say['things'])[];
  way: Way;
};

/**
 * Examples of how somebody gets in with too little, step by step. What is possible as usual is not told again for each
 * circumstance, nor what is possible with nothing for each thing.
 */
export const explainBroken = (say: Say, broken: readonly BrokenPromiseInCodes[]): string[] => {
  const told = new Map<string, BrokenPromiseInCodes>();
  for (const one of broken) {
    const keys = [[], one.held].map((held) => [one.accountClass, ...held].join(' '));
    if (!keys.some((key) => told.has(key))) told.set(keys[1] ?? '', one);
  }
  return [...told.values()].map((one) => example(say, one));
};

const example = (say: Say, { accountClass, circumstance, held, way }: BrokenPromiseInCodes): string => {
  const steps = [...way.methods.map((method) => say.steps[method]), say.receives[way.delivery]];
  const numbered = steps.map((step, index) => say.numbered(step, index + 1)).join(', ');
  const holding = held.length === 0 ? say.withNothing : say.withOnly(wordsOf(say, held));
  return say.example(holding, say.classes[accountClass], say.parts[circumstance ?? 'usual'], numbered);
};

/** "la boîte aux lettres et un second agent". */
const wordsOf = (say: Say, held: readonly (keyof Say['things'])[]): string =>
  say.and(held.map((thing) => say.things[thing]));

/**
 * Sets of things as few lines as tell them all: those that differ in one thing alone share a line, and so do things
 * that go with the same others.
 */
export const setsInWords = (say: Say, sets: readonly (readonly ThingCode[])[]): string[] => {
  if (sets.some((set) => set.length === 0)) return [say.nothing];
  const alone = sets.filter((set) => set.length === 1).flat();
  const groups = mergeHeads(groupByHead(sets.filter((set) => set.length > 1)));
  const either = (things: readonly ThingCode[]): string => say.or(things.map((thing) => say.things[thing]));
  return [
    ...(alone.length === 0 ? [] : [say.alone(either(alone))]),
    ...groups.map(({ heads, ends }) => say.together(say.or(heads.map((head) => wordsOf(say, head))), either(ends))),
  ];
};

type ThingCode = keyof Say['things'];

/** Any of the heads, each whole, with any of the ends. */
type Group = { heads: ThingCode[][]; ends: ThingCode[] };

/** The head that most sets share comes first, and takes its sets with it. */
const groupByHead = (sets: readonly (readonly ThingCode[])[]): Group[] => {
  const groups: Group[] = [];
  for (let left = [...sets]; left.length > 0; ) {
    const heads = left.flatMap((set) => set.map((end) => set.filter((thing) => thing !== end)));
    const sharing = (head: readonly ThingCode[]) =>
      left.filter((set) => set.length === head.length + 1 && head.every((thing) => set.includes(thing)));
    const head = heads.reduce((best, one) => (sharing(one).length > sharing(best).length ? one : best));
    const taken = sharing(head);
    groups.push({ heads: [head], ends: taken.flatMap((set) => set.filter((thing) => !head.includes(thing))) });
    left = left.filter((set) => !taken.includes(set));
  }
  return groups;
};

const mergeHeads = (groups: readonly Group[]): Group[] =>
  [...Map.groupBy(groups, ({ heads, ends }) => keyOf(heads[0] ?? [], ends)).values()].map((alike) => ({
    heads: alike.flatMap(({ heads }) => heads),
    ends: alike[0]?.ends ?? [],
  }));

/** Heads of several things stay apart: a list of lists is read wrongly. */
const keyOf = (head: readonly ThingCode[], ends: readonly ThingCode[]): string =>
  head.length === 1 ? [...ends].sort().join(' ') : `${head.join(' ')}: ${ends.join(' ')}`;
