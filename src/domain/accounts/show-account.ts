import type { Account } from './account.ts';
import type { Invitation, Person, Standing } from './people.ts';

/** An account as programs are shown it: by the API and by the command line alike. */
export const showAccount = (account: Account) => ({
  id: account.id,
  role: account.role,
  groupId: account.groupId,
  email: account.email,
  firstName: account.firstName,
  lastName: account.lastName,
  telephone: account.telephone,
  language: account.language,
  state: account.state,
  createdAt: new Date(account.createdAt).toISOString(),
  lastSignedInAt: instant(account.lastSignedInAt),
});

/** The same, as a list shows it. */
export const showPerson = (person: Person & { standing: Standing; invitation: Invitation | null }) => ({
  ...showAccount(person),
  standing: person.standing,
  passwordSetAt: instant(person.passwordSetAt),
  mustChange: person.mustChange,
  invitedAt: instant(person.invitation?.sentAt ?? null),
  invitationEndsAt: instant(person.invitation?.endsAt ?? null),
});

const instant = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());
