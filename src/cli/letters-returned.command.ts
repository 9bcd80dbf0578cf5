import { returnLetter } from '../domain/recovery/return-letter.ts';
import type { Sentences } from '../text/sentences.ts';
import { type Answer, done, misused, refused } from './answer.ts';
import type { OpenedInstallation } from './command-parts.ts';
import { printable } from './printable.ts';

/** A letter came back unopened: its password opens nothing from now on. */
export const noteReturnedLetter = async (
  installation: OpenedInstallation,
  text: Sentences['cli'],
  typed: string,
): Promise<Answer> => {
  const number = printable(typed);
  const outcome = await returnLetter(installation, { kind: 'console' }, typed);
  switch (outcome.kind) {
    case 'returned': {
      const { requestNumber: request, secret } = outcome;
      const more = { letter: number, request, secret };
      // Read on its way, and closed again: that is for people to look into.
      if (secret === 'spent') return refused('spent', text.letters.spent(number, String(request)), more);
      return done('returned', [text.letters.returned(number, String(request))], more);
    }
    case 'not-a-number':
      return misused('rejected', [text.field('<number>', text.letters.notANumber)]);
    case 'unknown':
      return refused('unknown', text.letters.unknown(number));
    case 'not-printed':
      return refused('not-printed', text.letters.notPrinted(number));
    case 'already-returned':
      return refused('already-returned', text.letters.alreadyReturned(number));
    case 'not-allowed':
      throw new Error('The console may note that a letter came back.');
  }
};
