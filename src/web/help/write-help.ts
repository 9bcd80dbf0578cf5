import type { SupportContacts } from '../../domain/desk/support-contacts.ts';
import type { Answering } from '../../domain/desk/when-answered.ts';
import type { Block, HelpDocument, Inline } from '../../help/help-document.ts';
import { type HelpName, type HelpReading, readHelp } from '../../help/read-help.ts';
import { type HelpValue, renderHelp } from '../../help/render-help.ts';
import { dates } from '../../text/dates.ts';
import { type Language, type Sentences, sentences } from '../../text/sentences.ts';
import { countryName, mailLink, telephoneWords } from './contact-words.ts';
import { helpLabels } from './help-labels.ts';
import { linesWords } from './hours-words.ts';
import { capital, openingWords } from './opening-words.ts';

export type Reading = {
  contacts: SupportContacts;
  language: Language;
  /** Whose number comes first. */
  country: string | null;
  now: number;
  /** The address people open, without a slash at its end. */
  baseUrl: string;
  /** How long a link that is mailed opens. */
  linkHours: number;
};

/** On the screen: whether the desk is open, which holds for this minute, and other forms of the page. */
export type OnScreen = { answering: Answering | null; printHref: string; pdfHref: string };

/** Where a help page is; its PDF is at the same address with `.pdf` behind. */
export const helpPath = (name: HelpName): string => (name === 'accessibility' ? '/accessibility' : `/help/${name}`);

/** One help page for one installation, one reader and one moment. null: on paper. */
export const writeHelp = (name: HelpName, reading: Reading, screen: OnScreen | null): HelpDocument =>
  fillHelp(name, readHelp(reading.language, name), reading, screen);

/** A page that was read, in its own language; what is told about the page is in the reader's. */
export const fillHelp = (
  name: HelpName,
  { source, translation }: HelpReading,
  reading: Reading,
  screen: OnScreen | null,
): HelpDocument => {
  const say = sentences(source.language).help;
  const { service } = reading.contacts;
  const subject = name === 'forgotten-password' ? say.mailSubject(service) : say.mailAbout(source.title, service);
  const supportEmail = mailLink(reading.contacts, say, subject);
  const help = renderHelp(source, { supportEmail, ...valuesFor({ ...reading, language: source.language }, screen) });
  return { ...help, blocks: [...before(reading, translation, screen), ...help.blocks] };
};

/** The date of the page, its other forms, and what a reader must know of its translation: in the reader's language. */
const before = (
  { contacts, language, now }: Reading,
  translation: HelpReading['translation'],
  screen: OnScreen | null,
): Block[] => {
  const say = sentences(language).help;
  const version: Inline[] = [text(say.version(dates(language, contacts.timeZone).day(now)))];
  if (screen) version.push(text(' · '), link(say.print, screen.printHref), text(' · '), link(say.pdf, screen.pdfHref));
  const lines: Block[] = [{ kind: 'paragraph', inlines: version }];
  if (translation !== 'up-to-date') lines.push({ kind: 'paragraph', inlines: [text(say.translation[translation])] });
  return translation === 'missing' ? lines.map((line) => ({ ...line, language })) : lines;
};

/** What the pages of an installation may name. */
const valuesFor = (reading: Reading, screen: OnScreen | null): Record<string, HelpValue> => {
  const { contacts, language, country, now, baseUrl, linkHours } = reading;
  const say = sentences(language).help;
  const telephones = telephoneWords(say, contacts.telephones, country);
  // The hours are those of the telephone: without a number, nobody can use them.
  const byTelephone: Record<string, HelpValue> = telephones
    ? {
        telephones,
        openNow: screen?.answering ? openNow(say, screen.answering, now) : null,
        ...linesWords(say, contacts, language, dates(language, contacts.timeZone).day, now),
      }
    : { telephones: null, openNow: null, hours: null, closedDays: null };
  return {
    service: contacts.service,
    team: contacts.team,
    // A name begins as it is written.
    Team: contacts.team === contacts.service ? contacts.team : capital(contacts.team),
    address: baseUrl,
    ...helpLabels(language),
    ...quoted(language, linkHours),
    ...authorities,
    ...byTelephone,
  };
};

/** On the reader's own line; of several with hours of their own, the page says which. */
export const openNow = (say: Sentences['help'], answering: Answering, now: number): Inline[] => {
  const words = openingWords(say, answering.state, answering.timeZone, now);
  const isOwn = answering.telephone?.hours !== undefined || answering.telephone?.holidays !== undefined;
  const whose = answering.telephone && isOwn ? capital(countryName(say, answering.telephone.country)) : '';
  return [{ kind: 'strong', inlines: [text(say.ofLine(whose, words))] }];
};

/** What a page says in the very words of another. */
const quoted = (language: Language, linkHours: number): Record<string, string> => {
  const { inviteLives, effects } = sentences(language).massActions;
  return {
    linkLives: inviteLives(linkHours),
    sessionsEffect: effects['end-sessions'],
    requireEffect: effects['require-new-password'],
    inviteEffect: effects.invite,
    disableEffect: effects.disable,
    enableEffect: effects.enable,
  };
};

const text = (value: string): Inline => ({ kind: 'text', text: value });

const link = (label: string, href: string): Inline => ({ kind: 'link', href, inlines: [text(label)] });

/** Who hears those whom a service leaves outside: the same in every language. */
const authorities: Record<string, HelpValue> = {
  defenderForm: [link('formulaire.defenseurdesdroits.fr', 'https://formulaire.defenseurdesdroits.fr/')],
  luxembourgSite: [link('accessibilite.public.lu', 'https://accessibilite.public.lu/')],
};
