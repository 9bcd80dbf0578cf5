import { plural } from '../dates.ts';

/** Around the help pages of src/help/fr. U+202F stands before ? ! ; and inside « », U+00A0 before a colon. */
export const help = {
  /** Of Intl: names of days, countries and time zones. */
  locale: 'fr-FR',
  listed: (names: readonly string[]) => new Intl.ListFormat('fr', { type: 'conjunction' }).format(names),
  version: (day: string) => `Version générée le ${day}`,
  print: 'Imprimer',
  pdf: 'PDF',
  /** Above a page that is no translation of the French page as it is now. */
  translation: {
    older: 'Cette traduction suit une version plus ancienne de la page française.',
    missing: 'Cette page n’existe pas encore dans votre langue. La voici en français.',
  },
  /** In the place of the support's address. */
  noAddress: 'notre équipe (son adresse n’est pas encore donnée ici)',
  contents: {
    heading: 'Aide',
    search: 'Que cherchez-vous\u202f?',
    submit: 'Rechercher',
    submitWhat: 'dans l’aide',
    found: (count: number) =>
      count === 0
        ? 'Aucune page ne répond à votre recherche\u00a0:'
        : `${plural('fr', count, { one: 'page répond', other: 'pages répondent' })} à votre recherche\u00a0:`,
    none: 'Essayez avec un seul mot, ou parcourez les pages ci-dessous.',
    pages: 'Toutes les pages',
    contact: 'Nous joindre',
    byMail: 'Par e-mail\u00a0: ',
    all: 'Toutes les pages d’aide',
  },
  /** From where a page's reader is, to it; `elsewhere` says that what is typed on this page stays. */
  links: {
    'good-password': 'Choisir un bon mot de passe',
    passphrases: 'Retenir une phrase de passe',
    'why-this-mail': 'Pourquoi ce message\u202f?',
    'someone-called': 'Quelqu’un vous a appelé de notre part\u202f?',
    'reset-as-administrator': 'Aide\u00a0: rendre son accès à quelqu’un',
    'import-people': 'Aide\u00a0: ajouter des personnes à partir d’un fichier',
    roles: 'Aide\u00a0: qui peut quoi, et comment on quitte la société',
    'after-a-breach': 'Aide\u00a0: le lendemain d’une fuite de mots de passe',
  },
  elsewhere: '(nouvelle fenêtre)',
  pageOf: (page: number, pages: number) => `Page ${page} sur ${pages}`,
  mailSubject: (service: string) => `Mot de passe oublié\u00a0: ${service}`,
  mailAbout: (about: string, service: string) => `${about}\u00a0: ${service}`,

  otherCountries: 'tous les autres pays',
  telephoneFrom: (countries: string, label: string) => `${countries}${label && ` (${label})`}\u00a0: `,
  callYourNumber: 'Le numéro à appeler dépend du pays où vous êtes\u00a0:',

  /** Words that hold for some lines; `whose` is empty where they hold for all. */
  ofLine: (whose: string, words: string) =>
    whose === '' ? words : `${whose}\u00a0: ${words.slice(0, 1).toLowerCase()}${words.slice(1)}`,
  openUntil: (time: string) => `Ouvert maintenant, jusqu’à ${time}`,
  openUntilDay: (day: string, time: string) => `Ouvert maintenant, jusqu’à ${day} à ${time}`,
  openAlways: 'Ouvert maintenant',
  opensToday: (time: string) => `Fermé, ouvre aujourd’hui à ${time}`,
  opensOn: (day: string, time: string) => `Fermé, ouvre ${day} à ${time}`,
  closed: 'Fermé pour le moment',

  /** "09:00" on the clock. */
  time: (hour: number, minute: number) =>
    hour % 24 === 0 && minute === 0 ? 'minuit' : `${hour}\u00a0h\u00a0${String(minute).padStart(2, '0')}`,
  timeRange: (from: string, until: string) => `de ${from} à ${until}`,
  everyDay: 'tous les jours',
  dayRange: (first: string, last: string) => `du ${first} au ${last}`,
  daysAndTimes: (days: string, times: string) => `${days}, ${times}`,
  hours: (lines: readonly string[], zone: string) => `${lines.join('\u202f; ')} (${zone}).`,
  holidays: (countries: string) => `Fermé les jours fériés\u00a0: ${countries}.`,
  closedOn: (day: string, reason: string | undefined) => `Fermé le ${day}${reason ? `\u00a0: ${reason}` : ''}`,
  closedFrom: (first: string, last: string, reason: string | undefined) =>
    `Fermé du ${first} au ${last}${reason ? `\u00a0: ${reason}` : ''}`,
};
