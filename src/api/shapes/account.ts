import * as z from 'zod';
import { standings } from '../../domain/accounts/people.ts';
import { type DetailField, detailLimits } from '../../domain/accounts/person-details.ts';
import { showAccount } from '../../domain/accounts/show-account.ts';
import type { SignedIn } from '../../domain/sessions/session.ts';
import { languages } from '../../platform/languages.ts';
import type { FieldBounds } from '../body-faults.ts';
import { text } from '../endpoint.ts';

const instant = z.iso.datetime();

export const companyRoles = ['user', 'delegate', 'administrator'] as const;
/** What is written of a person. */
export const personFields = {
  email: text(1000).describe('One account of the whole installation has it'),
  firstName: text(1000).describe('As the person is called'),
  lastName: text(1000).describe('As the person is called'),
  telephone: text(1000)
    .nullable()
    .describe('However it is written, it is kept as E.164; without a country it is French; null: none'),
  language: z.enum(languages).describe('In which pages and mails come'),
  role: z.enum(companyRoles).describe('A key and a delegate write users alone'),
  groupId: text(64).nullable().describe('null: in no group'),
};

const accountStates = ['active', 'disabled', 'frozen'] as const;

/** An account, as `showAccount` shows it. */
export const accountShape = z.object({
  id: z.string(),
  role: z.enum(companyRoles),
  groupId: z.string().nullable(),
  email: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  telephone: z.string().nullable().describe('E.164, or as it was written before that form was kept'),
  language: z.enum(languages),
  state: z.enum(accountStates).describe('`frozen`: the person disowned a reset; the desk alone brings it back'),
  createdAt: instant,
  lastSignedInAt: instant.nullable(),
});

/** The same in a list, with how it stands, as `showPerson` shows it. */
export const personShape = accountShape.extend({
  standing: z.enum(standings as [string, ...string[]]),
  passwordSetAt: instant.nullable(),
  mustChange: z.boolean(),
  invitedAt: instant
    .nullable()
    .describe('Of somebody who never signed in: when the newest link, or temporary password, was mailed'),
  invitationEndsAt: instant.nullable().describe('Until when it opens, or since when it does not'),
});

/** What a line of the journal tells of a change, as `readChange` reads it. */
export const changeShape = {
  changed: z.array(z.string()).describe('Of a change of details: which'),
  role: z
    .object({ from: z.string(), to: z.string() })
    .nullable()
    .describe('Of a change of role: from what to what, where the journal has it'),
  through: z.enum(['import', 'mass-action']).nullable().describe('Where more people were concerned at once'),
};

export const personBounds: FieldBounds = Object.fromEntries(
  Object.entries(detailLimits).map(([field, most]) => [field, { most }]),
);

type PersonFields = { [Field in DetailField]?: string | null | undefined };

/** What was sent of a person, as somebody types it; what was not is as it was before, or empty. */
export const asTyped = (sent: PersonFields, before: PersonFields = {}): Record<DetailField, string> => {
  const { email, firstName, lastName, telephone, language, role, groupId } = { ...before, ...sent };
  return {
    ...{ email: email ?? '', firstName: firstName ?? '', lastName: lastName ?? '', telephone: telephone ?? '' },
    ...{ language: language ?? '', role: role ?? '', groupId: groupId ?? '' },
  };
};

/** The own account, as its owner sees it. */
export const showOwn = ({ account, companyName, changeAdvised, session: { passwordExpiresAt } }: SignedIn) => {
  const { groupId: _, state: __, ...shown } = showAccount(account);
  return {
    ...shown,
    company: { id: account.companyId, name: companyName },
    passwordExpiresAt: passwordExpiresAt === null ? null : new Date(passwordExpiresAt).toISOString(),
    changeAdvised,
  };
};
