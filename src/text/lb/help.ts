import { plural } from '../dates.ts';
import { allOf } from './lists.ts';
import { den, nRule, spoken } from './n-rule.ts';

/** Around the help pages of src/help/lb. */
export const help = {
  /** Of Intl: names of days, countries and time zones. */
  locale: 'lb',
  listed: allOf,
  version: (day: string) => `Versioun vum ${day}`,
  print: 'Drécken',
  pdf: 'PDF',
  translation: {
    older: 'Dës Iwwersetzung follegt enger méi aler Versioun vun der franséischer Säit.',
    missing: 'Dës Säit gëtt et nach net an Ärer Sprooch. Hei ass se op Franséisch.',
  },
  /** In the place of the support's address. */
  noAddress: 'eis Equipe (hir Adress steet hei nach net)',
  contents: {
    heading: 'Hëllef',
    search: 'Wat sicht Dir?',
    submit: 'Sichen',
    submitWhat: 'an der Hëllef',
    found: (count: number) =>
      count === 0
        ? 'Keng Säit äntwert op Är Sich:'
        : `${plural('lb', count, { one: 'Säit äntwert', other: 'Säiten äntweren' })} op Är Sich:`,
    none: 'Probéiert et mat engem eenzege Wuert, oder kuckt d’Säiten hei drënner duerch.',
    pages: 'All Säiten',
    contact: 'Eis erreechen',
    byMail: 'Per Mail: ',
    all: 'All Hëllefssäiten',
  },
  links: {
    'good-password': 'E gutt Passwuert wielen',
    passphrases: 'Eng Passphras behalen',
    'why-this-mail': 'Firwat dëse Message?',
    'someone-called': 'Huet Iech een an eisem Numm ugeruff?',
    'reset-as-administrator': 'Hëllef: engem den Zougang zréckginn',
    'import-people': 'Hëllef: Leit mat engem Fichier dobäisetzen',
    roles: 'Hëllef: wien däerf wat, a wann een d’Firma verléisst',
    'after-a-breach': 'Hëllef: den Dag no engem Passwuert-Leck',
  },
  elsewhere: '(nei Fënster)',
  pageOf: (page: number, pages: number) => `Säit ${page} ${nRule('vun', String(pages))}`,
  mailSubject: (service: string) => `Passwuert vergiess: ${service}`,
  mailAbout: (about: string, service: string) => `${about}: ${service}`,

  otherCountries: 'all aner Länner',
  telephoneFrom: (countries: string, label: string) => `${countries}${label && ` (${label})`}: `,
  callYourNumber: 'Wéi eng Nummer Dir urufft, hänkt dovun of, a wéi engem Land Dir sidd:',

  /** Words that hold for some lines; `whose` is empty where they hold for all. */
  ofLine: (whose: string, words: string) => (whose === '' ? words : `${whose}: ${words}`),
  openUntil: (time: string) => `Elo op, bis ${time}`,
  openUntilDay: (day: string, time: string) => `Elo op, bis ${den(day)} um ${time}`,
  openAlways: 'Elo op',
  opensToday: (time: string) => `Zou, mécht haut um ${time} op`,
  opensOn: (day: string, time: string) => `Zou, mécht ${den(day)} um ${time} op`,
  closed: 'De Moment zou',

  /** "09:00" on the clock. */
  time: (hour: number, minute: number) =>
    hour % 24 === 0 && minute === 0 ? 'Mëtternuecht' : `${hour}:${String(minute).padStart(2, '0')}${oClock}`,
  timeRange: (from: string, until: string) =>
    `${nRule('vun', until.endsWith(oClock) ? from.replace(oClock, '') : from)} bis ${until}`,
  everyDay: 'all Dag',
  dayRange: (first: string, last: string) => `${nRule('vun', first)} bis ${last}`,
  daysAndTimes: (days: string, times: string) => `${days}, ${times}`,
  hours: (lines: readonly string[], zone: string) => `${lines.join('; ')} (${zone}).`,
  holidays: (countries: string) => `Zou op de Feierdeeg: ${countries}.`,
  closedOn: (day: string, reason: string | undefined) => `Zou ${den(day)}${reason ? `: ${reason}` : ''}`,
  closedFrom: (first: string, last: string, reason: string | undefined) =>
    `Zou vum ${spoken(first)} bis ${den(last)}${reason ? `: ${reason}` : ''}`,
};

const oClock = '\u00a0Auer';
