/**
 * Without accents, other marks and signs that nobody sees. Letters that a script composes (as Hangul) stay composed, and one
 * sign that stands for a whole phrase stays one sign.
 */
export const withoutMarks = (text: string): string =>
  text
    .replace(/[^\0-\x7f]/gu, (sign) => {
      const plain = sign.normalize('NFKC');
      return plain.length === 1 || /^[a-z]{2,3}$/i.test(plain) ? plain : sign;
    })
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .normalize('NFC');

/** Without marks and case, so that one word is found however it is dressed. */
export const fold = (text: string): string =>
  withoutMarks(text)
    .toLowerCase()
    .replace(/[œæßø]/g, (letter) => ligatures[letter] ?? letter);

const ligatures: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o' };

/** Digits and signs that stand for letters, undone; both readings where a sign is used for two letters. */
export const readings = (folded: string): string[] => {
  const read = (ones: string) =>
    folded.replace(/[@4310$5789!|€+(]/g, (sign) => (ones.includes(sign) ? 'l' : (disguises[sign] ?? sign)));
  return [...new Set([folded, read(''), read('1!|')])];
};

const disguises: Record<string, string> = {
  '@': 'a',
  '4': 'a',
  '8': 'b',
  '(': 'c',
  '3': 'e',
  '€': 'e',
  '9': 'g',
  '1': 'i',
  '!': 'i',
  '|': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
  '+': 't',
};

/** Letters and digits alone. */
export const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** A letter that is typed twice or more in a row counts once. */
export const withoutDoubles = (text: string): string => text.replace(/(.)\1+/gu, '$1');

export const reversed = (text: string): string => [...text].reverse().join('');

/** The words of a text, as a reader would part them: at signs, at digits and where a capital begins a word. */
export const partsOf = (text: string): string[] =>
  text.match(/\p{Lu}?[\p{Ll}\p{Lm}\p{Lo}\p{Lt}\p{M}]+|\p{Lu}+(?![\p{Ll}])|\p{Lu}|\p{N}+/gu) ?? [];

/** `eKoSoleil` is `eKo` and `Soleil`: a part shorter than three letters goes with the next. A word in capitals stays one. */
export const partsAtCapitals = (segment: string): string[] => {
  if (!/\p{Ll}/u.test(segment)) return [segment];
  const parts: string[] = [];
  for (const part of segment.split(/(?=\p{Lu})/u)) {
    const previous = parts.at(-1);
    if (previous !== undefined && previous.length < 3) parts[parts.length - 1] = previous + part;
    else parts.push(part);
  }
  return parts;
};

/** Whether one slip of the finger (a letter more, less, other, or two exchanged) makes one text of the other. */
export const isOneSlipAway = (one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end += 1;
  const left = short.slice(start, short.length - end);
  const right = long.slice(start, long.length - end);
  if (right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
};
