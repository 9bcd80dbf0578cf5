import { passwordRuns, respelled, unannouncedRuns } from './password-runs.ts';
import { isState, matter, withoutStop } from './sentence-words.ts';

/**
 * What a text announces as a password: "mot de passe : …", "my password is …", "… est mon mot de passe". `hidden` is what
 * is never kept, whether or not it opens anything here: it may open another door. `variants` are the ways to read it, the
 * likeliest first. Ordinary words that say how a password fares ("mon mot de passe est expiré") announce none; a sentence
 * that begins with one is read as a passphrase, and not hidden for that alone. Nor does a subject such as the help page
 * writes: what follows "mot de passe oublié :" is whose it is, or what it opens.
 */
export type AnnouncedValue = { hidden: string | null; variants: readonly string[] };

export const announcedValues = (text: string): AnnouncedValue[] => {
  const found: AnnouncedValue[] = [];
  for (const match of [...text.matchAll(announcing)].slice(0, mostFound)) {
    const { called = '', said } = match.groups ?? {};
    const meaning = said === undefined ? 'nothing' : meaningOf(text.slice(0, match.index), said);
    const value = readValue(text.slice(match.index + match[0].length), meaning);
    // "Mot de passe … est refusé": what comes behind the verb is none, and what comes before it may be one.
    const isBefore = value === null && said !== undefined && meaning !== 'gone';
    const other = isBefore ? readValue(text.slice(match.index + called.length), 'nothing') : value;
    if (other) found.push(other);
  }
  for (const [, word = ''] of [...text.matchAll(announcedBehind)].slice(0, mostFound)) {
    const bare = word.replace(/^[«“"'(]+|[»”"',;)]+$/gu, '');
    if (!isState(bare)) found.push({ hidden: bare, variants: variantsOf(bare) });
  }
  return found;
};

const mostFound = 8;
const mostVariants = 8;
const mostWords = 12;
/** Of a passphrase that opens nothing here, as many words as one has; the rest may be the rest of a sentence. */
const mostHidden = 8;

const name = String.raw`(?:mots?[ \u00A0-]de[ \u00A0-]passes?|mdp|m\.d\.p\.?|pass ?words?|passwd|passwort|kennwort|passwuert|pass ?phrase|phrase (?:de passe|secrète)|code (?:secret|personnel|d[’']accès)|pwd|psw|pw)`;

/** The name, a few words of the same sentence, and what says that it comes now; or the name alone, right before it. */
const announcing = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<called>${name})(?![\p{L}\p{N}])(?<said>[^\n:=.,;!?«"“]{0,40}?(?:[ \t\u00A0\u202F]*[:=][ \t\u00A0\u202F]*\n?[ \t]*|[ \u00A0](?:est|c[’']est|était|etait|is|was|ist|war|lautet|ass)(?:[ \u00A0](?:bien|toujours|encore|maintenant|still|now))?(?:[ \t\u00A0\u202F]*:)?[ \t\u00A0\u202F]+\n?))?[ \t\u00A0\u202F]*`,
  'giu',
);

const announcedBehind = new RegExp(
  String.raw`(?<!\S)(\S{3,128})[ \u00A0](?:est|c[’']est|était|is|was|ist|ass)[ \u00A0](?:mon|le|son|notre|my|the|our|mein|das|mäi)[ \u00A0](?:ancien |vieux |old |altes |aalt )?${name}(?![\p{L}\p{N}])`,
  'giu',
);

/** What is said between the name and what follows it: that it comes now, that it is refused, that it is gone, or nothing. */
type Meaning = 'here it comes' | 'refused' | 'gone' | 'nothing';

const meaningOf = (before: string, said: string): Meaning => {
  const isSubject = /[:=]\s*$/u.test(said) && !verb.test(said);
  if (gone.test(said)) return isSubject ? 'gone' : 'refused';
  if (isSubject && goneBefore.test(before.slice(-longestBefore))) return 'gone';
  return refused.test(said) ? 'refused' : 'here it comes';
};

const verb = /(?<![\p{L}\p{N}])(?:est|c[’']est|était|etait|is|was|ist|war|lautet|ass)(?![\p{L}\p{N}])/iu;

const gone = new RegExp(matter, 'iu');

/** "Forgotten password:", "Oubli de mon mot de passe :". */
const goneBefore = new RegExp(
  String.raw`${matter}(?:[ \u00A0-]+(?:avec|de|du|des|d[’']une?|le|la|les|mon|ma|mes|son|notre|votre|une?|bon|nouveau|my|the|our|your|his|her|an?|of|with|good|new|mit|mein(?:e[smn]?)?|das|dem|des|vom|eine?s?|gutes|neues|mäin?|mengem|vum|mam|eng?|gutt|neit))*[ \u00A0-]+$`,
  'iu',
);

const longestBefore = 60;

const refused =
  /(?<![\p{L}\p{N}])(?:(?:refus|rejet|incorrect|invalid|erron|bloqu|désactiv|wrong|reject|block|falsch|ungültig|gesperrt|abgelehnt|ongëlteg|gespaart|chang|modifi|geändert|geännert)\p{L}*|faux|fausse|ne|pas|plus|not|doesn[’']t|nicht|net|futti)(?![\p{L}\p{N}])/iu;

const readValue = (rest: string, meaning: Meaning): AnnouncedValue | null => {
  if (meaning === 'gone') return null;
  const isCertain = meaning === 'here it comes';
  const line = (rest.split('\n', 1)[0] ?? '').slice(0, 200).trim();
  const quotation = /^[«“„"'`][ \u00A0\u202F]?(.{1,128}?)[ \u00A0\u202F]?[»”“"'`]/u.exec(line)?.[1];
  if (quotation) return { hidden: quotation, variants: variantsOf(quotation, respelled(quotation)) };
  // Between brackets may be a password, or what it opens.
  const bracketed = /^[([][ \u00A0\u202F]?(.{1,128}?)[ \u00A0\u202F]?[)\]]/u.exec(line)?.[1];
  if (bracketed && !isCertain) {
    const isOrdinary = /^\p{Ll}/u.test(bracketed) && isState(bracketed.split(/\s/u, 1)[0] ?? '');
    if (isOrdinary) return null;
    return { hidden: null, variants: variantsOf(bracketed, respelled(bracketed)) };
  }
  const [first = ''] = line.split(/\s/u, 1);
  if (first === '') return null;
  // A sentence may be a passphrase: within another, its capital shows it.
  if (isState(first) && (isCertain || !/^\p{Lu}/u.test(first))) {
    const sentence = clauseOf(line);
    const isLong = isCertain && endOfWord(sentence, 2) < sentence.length;
    return isLong
      ? { hidden: null, variants: variantsOf(line, [sentence, ...passwordRuns(line, { least: 3, most: 6 }), line]) }
      : null;
  }
  if (isCertain) {
    const clause = clauseOf(line);
    return { hidden: clause.slice(0, endOfWord(clause, mostHidden)), variants: variantsOf(line) };
  }
  if (isUnlikeAWord(first)) return { hidden: first, variants: variantsOf(line) };
  const runs =
    meaning === 'refused'
      ? passwordRuns(line, { least: 1, most: mostVariants })
      : unannouncedRuns(line, mostVariants, true);
  return runs.length > 0 ? { hidden: null, variants: variantsOf(line, runs) } : null;
};

/** Up to where the sentence goes on with something else. */
const clauseOf = (line: string): string => {
  const end = line.search(
    /[,;](?=\s)|\.(?=\s|$)|\s(?:mais|et|ou|car|donc|puis|but|and|or|aber|und|oder|mee|awer|merci|thanks)(?=\s)/iu,
  );
  return (end > 0 ? line.slice(0, end) : line).slice(0, endOfWord(line, mostWords));
};

const endOfWord = (text: string, words: number): number =>
  [...text.matchAll(/\S+/gu)].slice(0, words).reduce((_, match) => match.index + match[0].length, 0);

const variantsOf = (line: string, chosen?: readonly string[]): string[] => {
  const clause = clauseOf(line);
  const first = line.slice(0, endOfWord(line, 1));
  const withSigns = /^\S+(?:[ \u00A0\u202F][\d\p{P}\p{S}]{1,6}(?=\s|$))+/u.exec(line)?.[0];
  const all = chosen ?? [
    ...(withSigns === undefined ? [] : [withSigns]),
    ...passwordRuns(line, { least: 1, most: 3 }),
    ...[clause, first, withoutStop(first), withoutStop(clause), line],
    ...passwordRuns(line, { least: 1, most: mostVariants }),
  ];
  return [...new Set(all.map((text) => text.replace(/[\u00A0\u202F]/gu, ' ')))].slice(0, mostVariants);
};

const isUnlikeAWord = (word: string): boolean => /\p{L}/u.test(word) && /[\d!#$%&*+=?@^_~]/u.test(withoutStop(word));
