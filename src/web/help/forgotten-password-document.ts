import type { SupportContacts } from '../../domain/desk/support-contacts.ts';
import type { Answering } from '../../domain/desk/when-answered.ts';
import type { HelpDocument, Inline } from '../../help/help-document.ts';
import { readHelp } from '../../help/read-help.ts';
import { type HelpValue, renderHelp } from '../../help/render-help.ts';
import { dates } from '../../text/dates.ts';
import { type Language, sentences } from '../../text/sentences.ts';
import { countryName, mailLink, telephoneWords } from './contact-words.ts';
import { linesWords } from './hours-words.ts';
import { capital, openingWords } from './opening-words.ts';

type Reading = {
  contacts: SupportContacts;
  language: Language;
  /** Whose number comes first. */
  country: string | null;
  now: number;
};

/** On the screen: whether the desk is open, which holds for this minute, and other forms of the page. */
type OnScreen = { answering: Answering | null; printHref: string; pdfHref: string };

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
        ...linesWords(say, contacts, language, writeDay, now),
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

/** On the reader's own line; of several with hours of their own, the page says which. */
const openNow = ({ language, now }: Reading, { answering }: OnScreen): HelpValue => {
  if (!answering) return null;
  const say = sentences(language).help;
  const words = openingWords(say, answering.state, answering.timeZone, now);
  const isOwn = answering.telephone?.hours !== undefined || answering.telephone?.holidays !== undefined;
  const whose = answering.telephone && isOwn ? capital(countryName(say, answering.telephone.country)) : '';
  return [{ kind: 'strong', inlines: [text(say.ofLine(whose, words))] }];
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
