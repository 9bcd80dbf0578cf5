import type { Config } from '../config/config.ts';
import { isNowhere } from '../config/fields.ts';
import type { SupportContacts } from '../domain/desk/support-contacts.ts';
import { type WhenAnswered, whenAnswered } from '../domain/desk/when-answered.ts';

/** The support's address as people are told it; null until one is said: the default reaches nobody. */
export const toldAddress = ({ service }: Config): string | null =>
  isNowhere(service.supportEmail) ? null : service.supportEmail;

/** How users reach the team of this installation, and when. */
export const contactsOf = (config: Config): SupportContacts => {
  const { timeZone } = config;
  const { name, team, telephones, hours, closings, holidays } = config.service;
  const email = toldAddress(config);
  return { service: name, team: team ?? name, email, telephones, hours, timeZone, closings, holidays };
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
