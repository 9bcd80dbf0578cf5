import { plural } from '../dates.ts';

export const reasons = {
  'too-short': (minimum: number) =>
    `This password is too short: it needs at least ${plural('en', minimum, characters)}.`,
  'too-long': (maximum: number) =>
    `This password is too long: it can have at most ${plural('en', maximum, characters)}.`,
  'unreadable-characters': 'This password holds a character that cannot be read. Type it on your keyboard.',
  'lacks-lower-case': 'Add at least one lower-case letter.',
  'lacks-upper-case': 'Add at least one capital letter.',
  'lacks-digit': 'Add at least one digit.',
  'lacks-sign': 'Add at least one special character, for example a dash, an exclamation mark or a space.',
  repetitive: 'This password repeats the same characters too often. Choose a more varied one.',
  'published-recipe':
    'This password follows the published recipe: whoever has read the help page knows all of it but one word. Put it together in another way.',
  personal:
    'This password holds a word that is easy to know: a name, an address, a number, the company or the name of the service. Choose words that have nothing to do with any of that.',
  common: 'This password is one of the first an intruder would try. Choose a less expected one.',
  name: 'This password holds a first name or a pet’s name, which others may know. Choose another word.',
  'keyboard-walk': 'This password follows neighbouring keys of the keyboard. Choose several unrelated words instead.',
  date: 'This password is mostly a date. Choose several unrelated words instead.',
  guessable: 'This password is too easy to guess. Add one or two words that have nothing to do with the others.',
  breached: 'This password is in a list of stolen passwords, which intruders try. Choose one that has never been used.',
  'used-before': 'You have had this password before. Choose a new one.',
  'like-the-last':
    'This password differs from the last one by a number only. Whoever knows the old one would guess it: change the words too.',
  'same-as-other-account':
    'This password is that of another account of yours. Choose a different password for each access.',
  'same-as-before': 'This password is the one you have already. Choose another one.',
  'same-as-temporary': 'This password is the temporary password. Choose another one, of your own.',
  'too-many-tries':
    'Many passwords were tried within a day: for safety, this one was not saved. Come back tomorrow, or ask the support for a reset.',
};

const characters = { one: 'character', other: 'characters' };
