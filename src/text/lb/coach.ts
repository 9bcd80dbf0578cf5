import { plural } from '../dates.ts';

/** What is said while a password is typed. It goes to the browser: no more than is needed there. */
export const coach = {
  states: { done: 'gutt', open: 'nach ze maachen', later: '(gëtt beim Späicheren nogekuckt)' },
  strengths: {
    trivial: 'Ganz liicht ze roden',
    weak: 'Liicht ze roden',
    strong: 'Schwéier ze roden',
    'very-strong': 'Ganz schwéier ze roden',
  },
  guessed: {
    'at-once': 'En Hacker géif et direkt fannen.',
    minutes: 'En Hacker géif et an e puer Minutte fannen.',
    hours: 'En Hacker géif et an e puer Stonne fannen.',
    days: 'En Hacker géif et an e puer Deeg fannen.',
    months: 'En Hacker bräicht wuel e puer Méint dofir.',
    years: 'En Hacker bräicht wuel e puer Joer dofir.',
    centuries: 'En Hacker bräicht wuel e puer Joerhonnerten dofir.',
  },
  remains: (possibilities: string) => `Wat ze rode bleift, fir een, deen d’Method kennt: ${possibilities}.`,
  few: (count: number) => `ongeféier ${plural('lb', count, { one: 'Méiglechkeet', other: 'Méiglechkeeten' })}`,
  many: (digits: number) => `eng Zuel vu Méiglechkeete mat ${digits} Zifferen`,
  mendFirst: 'Fir d’éischt z’änneren',
  show: 'Weisen',
  hide: 'Verstoppen',
  proposed: 'Vun Ärem Browser gezunn, an nëmmen him bekannt:',
  none: 'Hei passt kee Virschlag. Probéiert mat méi Wierder.',
};
