import type { Sentences } from './sentences.ts';

/** One line for each group of a spelled text: each sign with the word it is spelled with. */
export const spelledLines = (
  { spelling }: Pick<Sentences, 'spelling'>,
  groups: readonly { text: string; signs: readonly SpelledSign[] }[],
): string[] =>
  groups.map(({ text, signs }) => spelling.group(text, signs.map((sign) => spelledSign(spelling, sign)).join(', ')));

type SpelledSign = {
  sign: string;
  kind: 'letter' | 'capital' | 'digit';
  key: keyof Sentences['spelling']['words'];
};

const spelledSign = (spelling: Sentences['spelling'], { sign, kind, key }: SpelledSign): string =>
  spelling[kind](sign, spelling.words[key]);
