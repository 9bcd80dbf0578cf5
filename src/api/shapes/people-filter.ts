import * as z from 'zod';
import { type PeopleFilter, standingsAsked } from '../../domain/accounts/people.ts';
import { text } from '../endpoint.ts';
import { companyRoles } from './account.ts';

const instant = z.iso.datetime({ offset: true });

/** Which people: what is left out is not asked. */
export const peopleFilter = z.strictObject({
  q: text(200)
    .optional()
    .describe('Parts of names and e-mail address, in any order, without regard to case and accents'),
  standing: z
    .enum(standingsAsked as [string, ...string[]])
    .optional()
    .describe(
      'How the account stands now; `must-change`: all active people who must, those too who never signed in; `to-invite`: who never signed in and has neither a password nor a link or temporary password that opens',
    ),
  role: z.enum(companyRoles).optional().describe('Only people of this role'),
  groupId: z
    .string()
    .regex(/^[a-z0-9]{1,64}$/)
    .optional()
    .describe('A group, or `none`: in no group'),
  signedInBefore: instant.optional().describe('The last sign-in is older'),
  signedInSince: instant.optional().describe('The last sign-in is no older'),
  passwordSetBefore: instant.optional().describe('The password is older'),
  importId: z
    .string()
    .regex(/^[a-z0-9]{1,64}$/)
    .optional()
    .describe('Those whom this import added'),
});

export const filterOf = (asked: z.infer<typeof peopleFilter>): PeopleFilter => ({
  ...(asked.q ? { text: asked.q } : {}),
  ...(asked.standing ? { standing: asked.standing as NonNullable<PeopleFilter['standing']> } : {}),
  ...(asked.role ? { role: asked.role } : {}),
  ...(asked.groupId ? { groupId: asked.groupId } : {}),
  ...(asked.signedInBefore ? { signedInBefore: Date.parse(asked.signedInBefore) } : {}),
  ...(asked.signedInSince ? { signedInSince: Date.parse(asked.signedInSince) } : {}),
  ...(asked.importId ? { importId: asked.importId } : {}),
  ...(asked.passwordSetBefore ? { passwordSetBefore: Date.parse(asked.passwordSetBefore) } : {}),
});
