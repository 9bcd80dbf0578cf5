import * as z from 'zod';
import { whole } from './fields.ts';

// What follows a reset.

export const afterReset = z
  .strictObject({
    disavowalDays: whole(1, 30).default(7).meta({
      unit: 'days',
      description: 'How long those who are told of a reset can say that it was not them, which freezes the account.',
    }),
  })
  .prefault({})
  .meta({ description: 'What follows a reset.' });
