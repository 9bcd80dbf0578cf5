import { type SupportContacts, weekdays } from '../../domain/desk/support-contacts.ts';
import type { Answering } from '../../domain/desk/when-answered.ts';
import { helpNames, readHelp } from '../../help/read-help.ts';
import type { Language } from '../../text/sentences.ts';
import type { Example } from '../gallery.ts';
import { renderHelpPage } from '../help/help.page.ts';
import { helpEntries, renderHelpContents } from '../help/help-contents.ts';
import type { Reach } from '../help/reach-desk.ts';
import { fillHelp, helpPath, writeHelp } from '../help/write-help.ts';
import { frameFor } from './people.ts';

const workdays = weekdays.slice(0, 5);

/** The installation of the source page. */
export const eko: SupportContacts = {
  service: 'eKo',
  team: 'l’équipe eKo',
  email: 'contact@conselio.com',
  telephones: [
    { country: 'FR', number: '+33972117605' },
    { country: 'LU', number: '+35226551109' },
    { country: 'other', number: '+35226551109' },
  ],
  hours: [
    { days: workdays, from: '09:00', until: '12:00' },
    { days: workdays, from: '14:00', until: '18:00' },
  ],
  timeZone: 'Europe/Paris',
  closings: [],
  holidays: ['FR', 'LU'],
};

/** A Monday: 11:30 in Paris. */
export const mondayMorning = Date.parse('2026-06-29T09:30:00Z');

const openTillNoon: Answering = {
  telephone: null,
  timeZone: eko.timeZone,
  state: { open: true, until: '12:00', untilAt: mondayMorning + 1_800_000 },
};

/** How the desk is reached, while somebody answers and while nobody does. */
export const reachExamples: Record<'open' | 'closed', Reach> = {
  open: { contacts: eko, country: null, answering: openTillNoon, now: mondayMorning },
  closed: {
    ...{ contacts: eko, country: null, now: mondayMorning },
    answering: { ...openTillNoon, state: { open: false, opensAt: mondayMorning + 9_000_000 } },
  },
};

export const helpExamples = (language: Language): Example[] => {
  const reading = {
    contacts: eko,
    language,
    country: null,
    now: mondayMorning,
    baseUrl: 'https://acces.example.org',
    linkHours: 24,
  };
  const contents = (example: string, query: string): Example => {
    const html = renderHelpContents(frameFor(language, '/help'), reading, helpEntries(reading), query, openTillNoon);
    return { page: '/help', example, html };
  };
  const page = '/help/passphrases';
  const told = (translation: 'older' | 'missing', source = readHelp(language, 'passphrases').source): Example => {
    const help = fillHelp('passphrases', { source, translation }, reading, null);
    return { page, example: `translation ${translation}`, html: renderHelpPage(frameFor(language, page), help) };
  };
  return [
    contents('default', ''),
    contents('found', 'code'),
    contents('nothing found', 'xyzzy'),
    ...helpNames.map((name) => {
      const path = helpPath(name);
      const screen = { answering: null, printHref: `${path}?print`, pdfHref: `${path}.pdf` };
      const html = renderHelpPage(frameFor(language, path), writeHelp(name, reading, screen));
      return { page: path, example: 'default', html };
    }),
    told('older'),
    told('missing', readHelp('fr', 'passphrases').source),
  ];
};
