import { openingState } from '../../domain/desk/opening-hours.ts';
import type { SupportContacts } from '../../domain/desk/support-contacts.ts';
import type { HelpDocument, Inline } from '../../help/help-document.ts';
import { readHelp } from '../../help/read-help.ts';
import { type HelpValue, renderHelp } from '../../help/render-help.ts';
import { dates } from '../../text/dates.ts';
import { type Language, sentences } from '../../text/sentences.ts';
import { closedDaysWords, mailLink, telephoneWords } from './contact-words.ts';
import { capital, hoursWords, openingWords } from './opening-words.ts';

type Reading = {
  contacts: SupportContacts;
  language: Language;
  /** Whose number comes first. */
  country: string | null;
  now: number;
};

/** On the screen: whether the desk is open, which holds for this minute, and other forms of the page. */
type OnScreen = { isHoliday: (isoDate: string) => boolean; printHref: string; pdfHref: string };

/** "J'ai oublié mon mot de passe, que faire ?" for one installation and one moment. null: on paper. */
export const forgottenPasswordDocument = (reading: Reading, screen: OnScreen | null): HelpDocument => {
  const { contacts, language, country, now } = reading;
  const say = sentences(language).help;
  const writeDay = dates(language, contacts.timeZone).day;
  const telephones = telephoneWords(say, contacts.telephones, country);
  const version: Inline[] = [text(say.version(writeDay(now)))];
  if (screen) version.push(text(' · '), link(say.print, screen.printHref), text(' · '), link(say.pdf, screen.pdfHref));
  // The hours are those of the telephone: without a number, nobody can use them.
  const byTelephone: Record<string, HelpValue> = telephones
    ? {
        telephones,
        openNow: screen && openNow(reading, screen),
        hours: hoursWords(say, contacts.hours, contacts.timeZone, now),
        closedDays: contacts.hours.length > 0 ? closedDaysWords(say, contacts, writeDay, now) : null,
      }
    : { telephones: null, openNow: null, hours: null, closedDays: null };
  return renderHelp(readHelp(language, 'forgotten-password'), {
    service: contacts.service,
    team: contacts.team,
    Team: capital(contacts.team),
    supportEmail: mailLink(say, contacts),
    version,
    ...labels(language),
    ...byTelephone,
  });
};

const openNow = ({ contacts, language, now }: Reading, { isHoliday }: OnScreen): HelpValue => {
  const { hours, timeZone, closings } = contacts;
  if (hours.length === 0) return null;
  const state = openingState(hours, timeZone, isHoliday, closings, now);
  return [{ kind: 'strong', inlines: [text(openingWords(sentences(language).help, state, timeZone, now))] }];
};

/** What the page sends people to is called here as it is called there. */
const labels = (language: Language): Record<string, string> => {
  const { signIn, password, config } = sentences(language).web;
  return {
    askReset: signIn.askReset,
    signIn: signIn.submit,
    configMenu: config.menu.heading,
    configuration: config.configuration.heading,
    userList: config.users.heading,
    newPassword: password.next,
    confirmation: password.confirmation,
    save: config.edit.submit,
  };
};

const text = (value: string): Inline => ({ kind: 'text', text: value });

const link = (label: string, href: string): Inline => ({ kind: 'link', href, inlines: [text(label)] });
