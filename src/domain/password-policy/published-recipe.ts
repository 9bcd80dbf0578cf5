import { fold } from './fold.ts';
import { guessesLog10 } from './passphrase.ts';

/**
 * The recipe that the help page shows, begun with a service's own letters: `EkoMotsecret1515 !?`. Who has read the page
 * has one word to guess, of the 60,000 that a desk dictionary of French holds.
 */
export const publishedRecipe = (service: string): { example: string; guessesLog10: number } => {
  const letters =
    fold(service)
      .replace(/[^a-z]/g, '')
      .slice(0, 3) || 'eko';
  return {
    example: `${letters.charAt(0).toUpperCase()}${letters.slice(1)}Motsecret1515 !?`,
    guessesLog10: guessesLog10(Math.log2(dictionaryWords)),
  };
};

const dictionaryWords = 60_000;
