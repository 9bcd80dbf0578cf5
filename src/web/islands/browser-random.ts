import type { Random } from '../../platform/random.ts';

/** The browser's own randomness, each number equally likely: what does not divide evenly is drawn again. */
export const browserRandom: Pick<Random, 'integer'> = {
  integer: (below) => {
    const fair = 2 ** 32 - (2 ** 32 % below);
    for (let draw = 0; draw < mostDraws; draw += 1) {
      const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
      if (drawn < fair) return drawn % below;
    }
    throw new Error('The browser draws the same numbers again and again.');
  },
};

/** At worst every other draw is thrown away. */
const mostDraws = 128;
