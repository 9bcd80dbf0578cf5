import { plural } from '../dates.ts';

/** What is said while a password is typed. It goes to the browser: no more than is needed there. */
export const coach = {
  states: { done: 'done', open: 'to do', later: 'checked on saving' },
  strengths: {
    trivial: 'Very easy to guess',
    weak: 'Easy to guess',
    strong: 'Hard to guess',
    'very-strong': 'Very hard to guess',
  },
  guessed: {
    'at-once': 'An attacker would find it at once.',
    minutes: 'An attacker would find it in a few minutes.',
    hours: 'An attacker would find it in a few hours.',
    days: 'An attacker would find it in a few days.',
    months: 'It would take an attacker months.',
    years: 'It would take an attacker years.',
    centuries: 'It would take an attacker centuries.',
  },
  remains: (possibilities: string) => `Left to guess, for somebody who knows the method: ${possibilities}.`,
  few: (count: number) => `about ${plural('en', count, { one: 'possibility', other: 'possibilities' })}`,
  many: (digits: number) => `a number of possibilities of ${digits} digits`,
  mendFirst: 'To change first',
  accepted: 'This password will do.',
  show: 'Show',
  hide: 'Hide',
  proposed: 'Drawn by your browser, and known to it alone:',
  none: 'No proposal fits here. Try with more words.',
};
