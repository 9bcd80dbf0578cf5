import { isLanguage, type Language } from '../../platform/languages.ts';

/** What a mail says of its language, else the one whose small words it uses most, if by two words or more. */
export const guessLanguage = (said: string | null, text: string): Language | null => {
  const [first = ''] = said?.toLowerCase().split(/[-,;\s]/) ?? [];
  if (isLanguage(first)) return first;
  const words =
    text
      .slice(0, 2000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const counts = Object.entries(smallWords)
    .map(([language, known]) => ({ language, count: words.filter((word) => known.has(word)).length }))
    .sort((one, other) => other.count - one.count);
  const [most, next] = counts;
  return most && isLanguage(most.language) && most.count - (next?.count ?? 0) >= 2 ? most.language : null;
};

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const smallWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: set('bonjour je ne me suis pas mon ma mes le la les des est et vous pour merci avec plus mot passe compte'),
  en: set('hello i my the is are and you for thanks please with not can cannot have password account sign in'),
  de: set(
    'hallo guten tag ich mein meine mich bin ist der die das und sie für danke bitte mit nicht passwort konto anmelden',
  ),
  lb: set(
    'moien bonjour ech hunn mäi mech net an wéi ass si mir dir fir merci mat dat däerf kann passwuert kont aloggen',
  ),
};
