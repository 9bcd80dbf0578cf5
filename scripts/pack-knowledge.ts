import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as german } from '@zxcvbn-ts/language-de';
import { dictionary as english } from '@zxcvbn-ts/language-en';
import { dictionary as french } from '@zxcvbn-ts/language-fr';
import { fold } from '../src/domain/password-policy/fold.ts';
import { packWords, type WordList } from '../src/domain/password-policy/packed-words.ts';

/**
 * What attackers know before they begin, as the text that the server and the browser read: a line with the keyboards, then
 * the packed lists. Small enough for a telephone: the commonest passwords and the words of three languages.
 */
export const packKnowledge = (): string => {
  const { azerty, qwerty, qwertz, keypad } = adjacencyGraphs;
  const passwords = distinct(common['passwords-common'].map((word) => String(word).toLowerCase())).slice(0, 30_000);
  const ranks = new Map(passwords.map((word, index) => [word, index]));
  // A word that the passwords hold already, at about the same place or before, tells nothing new.
  const news = (words: string[]) => words.filter((word, index) => (ranks.get(word) ?? Infinity) > index * 2);
  const lists: WordList[] = [
    { name: 'passwords', words: passwords },
    { name: 'words-fr', words: news(letters(french['commonWords-fr']).slice(0, 12_000)) },
    { name: 'words-en', words: news(letters(english['commonWords-en']).slice(0, 6_000)) },
    { name: 'words-de', words: news(letters(german.commonWords).slice(0, 6_000)) },
  ];
  return `${JSON.stringify({ azerty, qwerty, qwertz, keypad })}\n${packWords(lists)}`;
};

const distinct = (words: readonly string[]): string[] =>
  [...new Set(words)].filter((word) => !/[\p{Lu}\n\r]/u.test(word));

const letters = (words: readonly (string | number)[]): string[] =>
  distinct(words.map((word) => fold(String(word)))).filter((word) => /^[a-z]{2,20}$/.test(word));
