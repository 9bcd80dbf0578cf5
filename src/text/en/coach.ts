import { plural } from '../dates.ts';

/** What is said while a password is typed. It goes to the browser: no more than is needed there. */
export const coach = {
  states: { done: 'good', open: 'to do', later: '(checked on saving)' },
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
    months: 'It would probably take an attacker months.',
    years: 'It would probably take an attacker years.',
    centuries: 'It would probably take an attacker centuries.',
  },
  remains: (possibilities: string) => `Left to guess, for somebody who knows the method: ${possibilities}.`,
  few: (count: number) => `about ${plural('en', count, { one: 'possibility', other: 'possibilities' })}`,
  many: (digits: number) => `a ${digits}-digit number of possibilities`,
  mendFirst: 'Change this first',
  show: 'Show',
  hide: 'Hide',
  proposed: 'Drawn by your browser, and known to it alone:',
  none: 'No proposal fits here. Try with more words.',
};
