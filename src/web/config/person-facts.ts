import type { ListedPerson } from '../../domain/password-policy/list-people.ts';
import { dates } from '../../text/dates.ts';
import { invitationInWords } from '../../text/invitation-words.ts';
import { sentences } from '../../text/sentences.ts';
import type { Html } from '../components/html.ts';
import { factList } from '../components/pieces.ts';
import type { Frame } from '../frame.ts';

/** `person`: as the list shows them; `isAwaited`: nobody ever came in, and somebody may. */
type FactsData = { person: ListedPerson; isAwaited: boolean; now: number; timeZone: string };

/** When the account was made, when somebody came last, and since when the password is this one; else the invitation. */
export const personFacts = (frame: Frame, { person, isAwaited, now, timeZone }: FactsData): Html => {
  const { web, oneUser } = sentences(frame.language);
  const { users } = web.config;
  const { moment } = dates(frame.language, timeZone);
  const { invitation, passwordSetAt, lastSignedInAt } = person;
  return factList([
    [oneUser.created, moment(person.createdAt)],
    [users.lastSignIn, lastSignedInAt === null ? users.never : moment(lastSignedInAt)],
    [web.peopleList.passwordSet, passwordSetAt === null ? web.peopleList.none : moment(passwordSetAt)],
    isAwaited
      ? [
          oneUser.invitation.heading,
          invitation ? invitationInWords(frame.language, timeZone, invitation, now) : oneUser.invitation.none,
        ]
      : null,
  ]);
};
