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

/** An example of how somebody gets in with too little, step by step. */
export const explainBroken = (say: Say, { accountClass, circumstance, held, way }: BrokenPromiseInCodes): string => {
  const steps = [...way.methods.map((method) => say.steps[method]), say.receives[way.delivery]];
  const numbered = steps.map((step, index) => say.numbered(step, index + 1)).join(', ');
  return say.example(wordsOf(say, held), say.classes[accountClass], say.parts[circumstance ?? 'usual'], numbered);
};

/** "la boîte aux lettres et un second agent". */
export const wordsOf = (say: Say, held: readonly (keyof Say['things'])[]): string =>
  held.length === 0 ? say.nothing : say.and(held.map((thing) => say.things[thing]));
