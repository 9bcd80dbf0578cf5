import * as z from 'zod';
import { text } from './fields.ts';

/** La Poste reads lines of at most 38 characters (NF Z 10-011). */
const addressLine = text(38).meta({ description: 'A line of at most 38 characters.' });

export const letters = z
  .strictObject({
    sender: z.array(addressLine).min(2).max(5).meta({
      description:
        'The lines of the address at the head of a sealed letter: what cannot be handed over comes back there.',
    }),
  })
  .optional()
  .meta({ description: 'Sealed letters (docs/letters.md). Without this section the desk offers none.' });
