import { announcedValues } from './announced-passwords.ts';
import { respelled, unannouncedRuns } from './password-runs.ts';
import { isState } from './sentence-words.ts';

/** How many words or runs of words of a message are tried: each is a hash to make. */
export const mostTried = 12;

/**
 * The words of a message that could be a password, the likeliest first, each once, at most twelve: what is announced as
 * one, what has the shape of a temporary password, what stands between quotation marks or behind what somebody tried,
 * words that mix letters with digits or signs, and short lines of their own. A space may be in one, as in the source's
 * example; a passphrase of up to ten words is found within a sentence.
 */
export const possiblePasswords = (parts: readonly string[]): string[] => {
  const ranked: string[][] = Array.from({ length: ranks }, () => []);
  for (const part of parts) {
    const text = part.slice(0, longestRead).replace(/[\u00A0\u202F]/gu, ' ');
    ranked[0]?.push(...inTurn(announcedValues(text).map(({ variants }) => variants)));
    ranked[1]?.push(...temporaryShapes(text));
    ranked[2]?.push(...inTurn([...quoted(text), ...bracketed(text), ...used(text)]));
    for (const line of text.split('\n').slice(0, mostLines)) rankLine(line, ranked);
  }
  const words = ranked.flat().filter((word) => word.length >= shortest && word.length <= longest);
  return [...new Set(words)].slice(0, mostTried);
};

/** What looks like a temporary password of ours is a secret by its shape alone. */
export const temporaryShapes = (text: string): string[] =>
  [...text.slice(0, longestRead).matchAll(temporaryShape)].slice(0, mostTried).map(([found]) => found);

const temporaryShape =
  /(?<![\p{L}\p{N}])[a-z0-9]{4}(?:[ \u00A0]?[\p{Pd}_.][ \u00A0]?[a-z0-9]{4}){3}(?![\p{L}\p{N}])/giu;

const ranks = 7;
const shortest = 3;
/** As long as the password of any account is read from a sentence; a longer one is no slip. */
const longest = 128;
const mostLines = 200;
/** What an intake lets through is shorter; nothing here takes longer for a longer text. */
const longestRead = 20_000;

/** The likeliest of each before the second of any. */
const inTurn = (lists: readonly (readonly string[])[]): string[] =>
  Array.from({ length: Math.max(0, ...lists.map(({ length }) => length)) }, (_, turn) =>
    lists.flatMap((list) => list[turn] ?? []),
  ).flat();

const quoted = (text: string): string[][] =>
  [...text.matchAll(betweenQuotes)].slice(0, mostTried).map(([, ...inner]) => respelled(inner.find(Boolean) ?? ''));

const betweenQuotes =
  /«([^«»\n]{3,128})»|“([^“”\n]{3,128})”|„([^„“”\n]{3,128})[“”]|"([^"\n]{3,128})"|`([^`\n]{3,128})`/gu;

/** Much stands between brackets: a passphrase there has two words at least, and a digit or a sign. */
const bracketed = (text: string): string[][] =>
  [...text.matchAll(betweenBrackets)]
    .map(([, round, square]) => (round ?? square ?? '').trim())
    .filter(
      (inner) =>
        /\S\s+\S/u.test(inner) && /\d|[^\p{L}\p{N}\s'’.,;:/-]/u.test(inner) && !isState(inner.split(/\s/u, 1)[0] ?? ''),
    )
    .slice(0, mostOfAKind)
    .map(respelled);

const betweenBrackets = /\(([^()\n]{3,128})\)|\[([^[\]\n]{3,128})\]/gu;

/** "J'ai essayé …", "I use …", "mit … geht es nicht". */
const used = (text: string): string[][] =>
  [...text.matchAll(saysUsed)]
    .slice(0, mostLines)
    .map((match) => {
      const rest = text.slice(match.index + match[0].length);
      return unannouncedRuns(rest, mostRunsOfOne, match.groups?.typed !== undefined);
    })
    .filter(({ length }) => length > 0)
    .slice(0, mostOfAKind);

/** What one types is a password more often than what one uses. */
const typed = [
  "j[’']ai (?:bien |aussi |déjà |toujours )?(?:essayé|tapé|saisi|entré|mis|testé|rentré)(?: avec)?",
  "j[’'](?:essaie|essaye)|je (?:tape|saisis|rentre)|en (?:tapant|saisissant)",
  "i(?:[’']ve| have)? (?:tried|typed|entered|type|enter|try)",
  'ich tippe|ech tippen',
].join('|');
const taken = [
  "j[’']ai utilisé|j[’']utilise|je (?:mets|utilise|prends)|en (?:mettant|utilisant)|avec",
  "i(?:[’']ve| have|[’']m| am)? (?:used|use|using)|with|using",
  'ich (?:habe|hab|benutze|verwende|nutze|nehme|gebe)|mit',
  'ech (?:hunn|hu|benotzen|huelen|ginn)|mat',
].join('|');

const saysUsed = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?<typed>${typed})|${taken})(?: (?:toujours|bien|encore|always|still|immer|ëmmer))?[ \t]+`,
  'giu',
);

const mostOfAKind = 3;
const mostRunsOfOne = 6;

const rankLine = (line: string, ranked: string[][]): void => {
  const words = line.split(/[ \t\u00A0\u202F]+/u).filter(Boolean);
  for (const [index, word] of words.entries()) {
    if (word.length > longest || isAddress(word)) continue;
    const joined = withTail(words, index);
    const [likely = '', ...others] = readings(word);
    const mixture = mixtureOf(withoutStops(word));
    const rank = mixture === 'strong' ? 3 : 5;
    if (joined && (mixture !== null || /\d/u.test(joined))) ranked[rank]?.push(joined);
    if (mixture !== null) {
      ranked[rank]?.push(likely);
      ranked[rank + 1]?.push(...others);
    } else if (isUnusual(likely)) ranked[6]?.push(likely);
  }
  const whole = line.trim();
  if (words.length > mostWordsOfLine || words.length === 0 || words.some(isAddress)) return;
  if (!(/\p{L}/u.test(whole) || isUnusual(whole.replaceAll(' ', ''))) || isOrdinary(words[0] ?? '')) return;
  if (/mots? de passe|\bmdp\b|password|passwort/iu.test(whole)) return;
  // Greetings and sentences have such stops; a passphrase on a line of its own seldom has.
  if (/[,:]$/u.test(whole) || (words.length > 1 && /\.$|[,:]\s/u.test(whole))) return;
  ranked[/[\d\p{P}\p{S}]/u.test(whole) || words.length === 1 ? 4 : 6]?.push(whole);
};

const mostWordsOfLine = 10;

/** A word with the lone signs and digits behind it: `EkoMotsecret1515 !?`, `Soleil 47 !`. */
const withTail = (words: readonly string[], index: number): string | null => {
  let end = index + 1;
  while (end < words.length && end < index + 4 && /^[\d\p{P}\p{S}]{1,6}$/u.test(words[end] ?? '')) end += 1;
  const word = words[index] ?? '';
  return end > index + 1 && /\p{L}{3}/u.test(word) ? words.slice(index, end).join(' ') : null;
};

/** Without the stops that belong to the sentence, with them, and without the signs that may belong to either. */
const readings = (word: string): string[] => {
  const opened = word.replace(/^[("'’«“]+/u, '');
  const likely = opened.replace(/[.,;:)"'’»”…]+$/u, '');
  return [...new Set([likely, opened, withoutStops(word)])];
};

const withoutStops = (word: string): string => word.replace(/^[("'’«“]+/u, '').replace(/[.,;:!?)"'’»”…]+$/u, '');

const mixtureOf = (word: string): 'strong' | 'weak' | null => {
  if (word.length < 5 || !/\p{L}/u.test(word)) return null;
  const classes = [/\p{Ll}/u, /\p{Lu}/u, /\d/u, /[^\p{L}\d'’-]/u].filter((has) => has.test(word)).length;
  if (classes >= 3) return 'strong';
  return /\d/u.test(word) || /\p{Ll}\p{Lu}/u.test(word) || (classes === 2 && /[^\p{L}'’.\-/]/u.test(word))
    ? 'weak'
    : null;
};

/** One class of signs only, and yet no word, telephone number or date of a sentence. */
const isUnusual = (word: string): boolean => {
  if (/^\d{8,}$/u.test(word)) return !/^0\d{9}$/u.test(word);
  if (/^[\p{L}'’]{11,}$/u.test(word))
    return !/(ments?|tions?|t[eé]s?|eurs?|rices?|elles?|ables?|ibles?|antes?|ungs?|ness)$/iu.test(word);
  return word.length >= 8 && /^[\p{L}]+([._]\p{L}+)+$/u.test(word);
};

const isAddress = (word: string): boolean =>
  /^\S+@[\w-]+(\.[\w-]+)+\S?$/u.test(word) || /^(https?:\/\/|www\.)/iu.test(word);

/** A line of one such word is a greeting or an answer. */
const isOrdinary = (word: string): boolean => ordinary.has(withoutStops(word).toLowerCase());

const ordinary: ReadonlySet<string> = new Set(
  "bonjour bonsoir salut madame monsieur merci cordialement bien cdlt hello hi dear thanks thank regards kind best sincerely hallo danke je j’ai j'ai please".split(
    ' ',
  ),
);
