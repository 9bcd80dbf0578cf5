import { plural } from '../dates.ts';

/** Around the help pages of src/help/en. */
export const help = {
  /** Of Intl: names of days, countries and time zones. */
  locale: 'en-GB',
  listed: (names: readonly string[]) => new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names),
  version: (day: string) => `Version generated on ${day}`,
  print: 'Print',
  pdf: 'PDF',
  translation: {
    older: 'This translation follows an earlier version of the French page.',
    missing: 'This page does not exist in your language yet. Here it is in French.',
  },
  /** In the place of the support's address. */
  noAddress: 'our team (its address is not given here yet)',
  contents: {
    heading: 'Help',
    search: 'What are you looking for?',
    submit: 'Search',
    submitWhat: 'the help',
    found: (count: number) =>
      count === 0
        ? 'No page answers your search:'
        : `${plural('en', count, { one: 'page answers', other: 'pages answer' })} your search:`,
    none: 'Try a single word, or look through the pages below.',
    pages: 'All pages',
    contact: 'Reach us',
    byMail: 'By e-mail: ',
    all: 'All help pages',
  },
  links: {
    'good-password': 'Choose a good password',
    passphrases: 'Remember a passphrase',
    'why-this-mail': 'Why this message?',
    'someone-called': 'Somebody called you in our name?',
    'reset-as-administrator': 'Help: give somebody their access back',
    'import-people': 'Help: add people from a file',
    roles: 'Help: who may do what, and how one leaves the company',
    'after-a-breach': 'Help: the day after a password breach',
  },
  elsewhere: '(new window)',
  pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
  mailSubject: (service: string) => `Forgotten password: ${service}`,
  mailAbout: (about: string, service: string) => `${about}: ${service}`,

  otherCountries: 'all other countries',
  telephoneFrom: (countries: string, label: string) => `${countries}${label && ` (${label})`}: `,
  callYourNumber: 'The number to call depends on the country you are in:',

  /** Words that hold for some lines; `whose` is empty where they hold for all. */
  ofLine: (whose: string, words: string) => (whose === '' ? words : `${whose}: ${words}`),
  openUntil: (time: string) => `Open now, until ${time}`,
  openUntilDay: (day: string, time: string) => `Open now, until ${day} at ${time}`,
  openAlways: 'Open now',
  opensToday: (time: string) => `Closed, opens today at ${time}`,
  opensOn: (day: string, time: string) => `Closed, opens ${day} at ${time}`,
  closed: 'Closed for the time being',

  /** "09:00" on the clock. */
  time: (hour: number, minute: number) =>
    hour % 24 === 0 && minute === 0 ? 'midnight' : `${hour}:${String(minute).padStart(2, '0')}`,
  timeRange: (from: string, until: string) => `${from} to ${until}`,
  everyDay: 'every day',
  dayRange: (first: string, last: string) => `${first} to ${last}`,
  daysAndTimes: (days: string, times: string) => `${days}, ${times}`,
  hours: (lines: readonly string[], zone: string) => `${lines.join('; ')} (${zone}).`,
  holidays: (countries: string) => `Closed on public holidays: ${countries}.`,
  closedOn: (day: string, reason: string | undefined) => `Closed on ${day}${reason ? `: ${reason}` : ''}`,
  closedFrom: (first: string, last: string, reason: string | undefined) =>
    `Closed from ${first} to ${last}${reason ? `: ${reason}` : ''}`,
};
