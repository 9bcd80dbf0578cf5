import { german } from './names/de.ts';
import { english } from './names/en.ts';
import { french } from './names/fr.ts';
import { luxembourgish } from './names/lb.ts';
import { pets } from './names/pets.ts';

/**
 * Some 2,300 first names of the four languages people sign in with: a to z, without accents and in lower case, three
 * letters at least. They serve the rule that a password is anonymous. Names that are rather words of every day (Rose,
 * Olive, Miles) are left out, so that no passphrase is refused for one.
 */
export const firstNames: ReadonlySet<string> = wordsOf(french, german, luxembourgish, english);

/** Some 580 names of dogs, cats and horses, written alike: the name of the dog everybody knows. */
export const petNames: ReadonlySet<string> = wordsOf(pets);

function wordsOf(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.trim().split(/\s+/)));
}
