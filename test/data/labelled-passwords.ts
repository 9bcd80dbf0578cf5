import { heldPasswords } from './labelled-passwords/held.ts';
import { openPasswords } from './labelled-passwords/open.ts';

export type Kind = keyof typeof kinds;

/** A password and whether the attacker described below finds it within 10^10 guesses. */
export type LabelledPassword = {
  password: string;
  label: 'weak' | 'strong';
  why: Kind;
  /** True for the two fifths that nobody looks at while tuning the judgement. */
  held: boolean;
};

/** Whom the attacker knows, along with the published recipe. Her telephone number is one that France keeps for fiction. */
export const knownPerson = {
  firstName: 'Élodie',
  lastName: 'Rousseau',
  email: 'elodie.rousseau@ardoise.example',
  company: 'Ardoise & Fils',
  telephone: '+33 6 39 98 12 34',
  bornOn: '1985-04-12',
  town: 'Metz',
  service: 'eKo',
};

/**
 * Each label by its argument, which counts what the attacker tries; no estimator was asked. The recipe is the
 * published one: the first three letters of the service, a secret word, 1515 or another year, and signs, in any order.
 */
export const kinds = {
  recipe: {
    label: 'weak',
    because: '50,000 words x 100 years x 50 endings x 24 orders; fewer words for other prefixes',
  },
  pet: { label: 'weak', because: '1,000 names of animals x 1,000 words of affection x 1,000 numbers and signs' },
  name: { label: 'weak', because: 'her own names, or two of the 1,000 commonest, x 10,000 years and endings' },
  walk: { label: 'weak', because: 'a few thousand walks of a keyboard, joined by two, x 100 endings' },
  date: { label: 'weak', because: '36,500 days in 20 spellings x 1,000 words; two days are 10^9' },
  common: { label: 'weak', because: '100,000 passwords of the lists x 10,000 years, counters and signs' },
  leet: { label: 'weak', because: 'a common word or a name of hers x 100 ways to write it x 1,000 endings' },
  repetition: { label: 'weak', because: 'one short block from the lists x 10 times x 1,000 endings' },
  derived: {
    label: 'weak',
    because: 'two or three of 50 words about her, her firm and the service x 10,000 numbers and signs',
  },
  season: { label: 'weak', because: '100 seasons and months of the languages x 100 years x 1,000 signs' },
  club: { label: 'weak', because: '10,000 clubs, players and cries x 10,000 years and signs' },
  song: { label: 'weak', because: '1,000,000 titles, proverbs and known lines x 1,000 spellings' },
  shift: {
    label: 'weak',
    because: '100,000 passwords of the lists x 50 shifts of the keys or the alphabet x 1,000 endings',
  },
  passphrase: { label: 'strong', because: 'at least four words drawn from 1,024 or more: 40 bits (10^12) and up' },
  manager: {
    label: 'strong',
    because: 'drawn sign by sign: at least 12 signs of 62 (10^21), 18 digits or 9 syllables (10^15)',
  },
  initials: {
    label: 'strong',
    because: 'a sentence of nobody else: 14 initials or more at 2.5 bits, its numbers and commas',
  },
  phrase: {
    label: 'strong',
    because: 'six odd words or more that never stood together, at 8 bits each, in 40 kinds of sentence',
  },
} as const satisfies Record<string, { label: 'weak' | 'strong'; because: string }>;

export const labelledPasswords: readonly LabelledPassword[] = [
  ...listed(openPasswords, false),
  ...listed(heldPasswords, true),
];

function listed(table: Record<Kind, string>, held: boolean): LabelledPassword[] {
  return (Object.keys(kinds) as Kind[]).flatMap((why) =>
    table[why]
      .trim()
      .split('\n')
      .map((password) => ({ password, label: kinds[why].label, why, held })),
  );
}
