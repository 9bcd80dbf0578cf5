import type { Language } from '../platform/languages.ts';

/** What people type in the search of the help, in small letters without accents, and a word of the pages for it. */
export const synonyms: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: {
    mdp: 'passe',
    pwd: 'passe',
    motdepasse: 'passe',
    password: 'passe',
    login: 'connexion',
    hotline: 'support',
    piratage: 'fuite',
    pirate: 'fuite',
  },
  en: {
    mdp: 'password',
    pw: 'password',
    pwd: 'password',
    login: 'sign',
    hotline: 'support',
    helpdesk: 'support',
    hacked: 'breach',
    leak: 'breach',
  },
  de: {
    mdp: 'passwort',
    pw: 'passwort',
    kennwort: 'passwort',
    password: 'passwort',
    hotline: 'support',
    gehackt: 'leck',
    datenleck: 'leck',
  },
  lb: {
    mdp: 'passwuert',
    pw: 'passwuert',
    passwort: 'passwuert',
    password: 'passwuert',
    hotline: 'support',
    gehackt: 'leck',
    dateleck: 'leck',
  },
};
