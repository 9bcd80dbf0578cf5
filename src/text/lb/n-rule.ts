/**
 * `nRule('vun', 'Paul')`: "vu Paul", `nRule('vun', 'Anna')`: "vun Anna". A last n is only said before vowels and before
 * n, d, t, z and h; a number goes by the word it is read as.
 */
export const nRule = (word: string, next: string): string => `${keepsN(next) ? word : word.replace(/n+$/, '')} ${next}`;

/** A moment as it is said inside a sentence: "e Méindeg, den 29. Juni 2026 um 09:05", "de 5. Juni 2026". */
export const den = (at: string): string => nRule(startsWithDigit(at) ? 'den' : 'en', spoken(at));

/** The same where a sentence begins. */
export const Den = (at: string): string => nRule(startsWithDigit(at) ? 'Den' : 'En', spoken(at));

/** "Méindeg, den 29. Juni 2026 um 09:05" of "Méindeg, 29. Juni 2026 09:05". */
export const spoken = (at: string): string =>
  at.replace(/, (\d.*)$/, (_, date: string) => `, ${nRule('den', date)}`).replace(/ (\d\d:\d\d)$/, ' um $1');

const keepsN = (next: string): boolean => {
  const digits = /^[\d.]*\d/.exec(next)?.[0];
  if (digits !== undefined) return !losesN(Number.parseInt(digits.replace(/\.(?=\d{3}\b)/g, ''), 10));
  const letters = next.normalize('NFD').replace(/\P{L}/gu, '').toLowerCase();
  // A name such as Yannick begins as it would with a j.
  return !/^(?:y[aeiou]|[^aeiouyndtzh])/.test(letters);
};

const startsWithDigit = (text: string): boolean => /^\d/.test(text);

/**
 * Before a number that is read as véier, fënnef, sechs or siwen, or as a word that begins with one of them: units are
 * said before tens, but hundreds and thousands first.
 */
const losesN = (number: number): boolean => {
  if (number >= 1000) return losesN(Math.floor(number / 1000));
  if (number >= 100) return losesN(Math.floor(number / 100));
  const said = number % 10 === 0 ? number / 10 : number % 10;
  return said >= 4 && said <= 7;
};
