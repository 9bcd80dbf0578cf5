import type { Config } from '../config/config.ts';
import type { SupportContacts } from '../domain/desk/support-contacts.ts';
import { type WhenAnswered, whenAnswered } from '../domain/desk/when-answered.ts';

/** How users reach the team of this installation, and when. */
export const contactsOf = ({ service, timeZone }: Config): SupportContacts => {
  const { name, team, supportEmail, telephones, hours, closings, holidays } = service;
  return { service: name, team: team ?? name, email: supportEmail, telephones, hours, timeZone, closings, holidays };
};

/** `whenAnswered` of this installation; and whether any line is answered at an instant: always where none has hours. */
export const deskClock = (
  config: Config,
): { whenAnswered: WhenAnswered; isDeskOpen: (now: number) => Promise<boolean> } => {
  const contacts = contactsOf(config);
  return {
    whenAnswered: (reader, now) => whenAnswered(contacts, reader, now),
    isDeskOpen: async (now) => {
      const answering = await whenAnswered(contacts, { country: null, language: null }, now);
      return answering?.state.open ?? true;
    },
  };
};
