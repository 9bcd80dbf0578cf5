import * as z from 'zod';
import { whole } from './fields.ts';

// How long those who confirm for somebody have to answer, how often they are asked, and when one word is not enough.

export const confirmations = z
  .strictObject({
    vouchingHours: whole(1, 72).default(24).meta({
      unit: 'hours',
      description: "How long the administrators of a person's company have to confirm or refuse.",
    }),
    vouchingsPerCompanyPerHour: whole(1, 1000).default(10).meta({
      unit: 'questions',
      description: 'How often the administrators of one company are asked within an hour, for all of its people.',
    }),
    secondOpinionMinutes: whole(5, 480)
      .default(30)
      .meta({ unit: 'minutes', description: 'How long the rest of the desk has to give a second opinion.' }),
    settlingDays: whole(1, 90).default(7).meta({
      unit: 'days',
      description:
        "For so long after a change of the own access, contacts or role, an administrator's word counts together with a second agent's alone.",
    }),
  })
  .prefault({})
  .meta({ description: 'When somebody else confirms that a caller is who they say.' });
