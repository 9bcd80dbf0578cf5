import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { DetailRules } from '../../domain/accounts/choices.ts';
import { type DetailField, hasUnreadableCharacters, readPersonDetails } from '../../domain/accounts/person-details.ts';
import { isLanguage } from '../../platform/languages.ts';
import type { Language, Sentences } from '../../text/sentences.ts';
import type { InitParts } from '../command-parts.ts';
import { readHours } from './read-hours.ts';

type Text = Sentences['cli'];

/** What `init` has to know, in the order it asks; each is also a flag. */
export const initQuestions = [
  'data',
  'url',
  'company',
  'operatorEmail',
  'operatorFirstName',
  'operatorLastName',
  'service',
  'supportEmail',
  'supportTelephone',
  'supportHours',
  'smtpHost',
  'smtpPort',
  'smtpSecurity',
  'smtpUser',
  'smtpFrom',
  'database',
  'language',
  'timeZone',
] as const satisfies (keyof Text['init']['questions'])[];

export type InitQuestion = (typeof initQuestions)[number];

/** Empty: not said. */
export type InitAnswers = Record<InitQuestion, string>;

const requiredAnswers: readonly InitQuestion[] = [
  'url',
  'company',
  'operatorEmail',
  'operatorFirstName',
  'operatorLastName',
];

/** An installation that people reach from elsewhere also says where they write. */
export const requiredOf = ({ url }: Pick<InitAnswers, 'url'>): readonly InitQuestion[] =>
  /^https:\/\/(?!(localhost|127(\.\d+){3}|\[::1\])([:/]|$))/i.test(url)
    ? [...requiredAnswers, 'supportEmail']
    : requiredAnswers;

/** What a configuration file does not hold: it is asked even where there is one already. */
export const questionsBesideTheFile: readonly InitQuestion[] = requiredAnswers.filter((question) => question !== 'url');

/** What holds when nothing is said; empty: the configuration's own default, or nothing. */
export const usualAnswers: Partial<InitAnswers> = {
  data: 'data',
  service: 'Marignan',
  smtpSecurity: 'starttls',
  database: 'sqlite',
  language: 'fr',
  timeZone: 'Europe/Paris',
};

export const initFlag = (question: InitQuestion): string =>
  `--${question.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** The settings of the new installation, as its configuration file says them. */
export const settingsOf = (answers: InitAnswers): Record<string, unknown> => {
  const said = (question: InitQuestion): string | undefined => answers[question] || undefined;
  const mail = ['smtpHost', 'smtpPort', 'smtpUser', 'smtpFrom'] as const;
  return withoutGaps({
    url: said('url'),
    listen: listenOf(answers.url),
    // Such an address is served through a reverse proxy on this machine.
    trustedProxies: answers.url.startsWith('https:') ? ['127.0.0.1', '::1'] : undefined,
    // The file lies in the data directory, and a path in it starts there.
    data: '.',
    database: said('database'),
    language: said('language'),
    timeZone: said('timeZone'),
    service: withoutGaps({
      name: said('service'),
      supportEmail: said('supportEmail'),
      telephones: said('supportTelephone') && [telephoneOf(answers.supportTelephone)],
      hours: (said('supportHours') && readHours(answers.supportHours)) || undefined,
    }),
    mail: mail.some(said)
      ? withoutGaps({
          host: said('smtpHost'),
          port: asNumber(said('smtpPort')),
          security: said('smtpSecurity'),
          user: said('smtpUser'),
          from: said('smtpFrom') && { address: said('smtpFrom') },
        })
      : undefined,
  });
};

/** Every fault of the answers, each at its question. */
export const checkAnswers = (
  answers: InitAnswers,
  parts: Pick<InitParts, 'checkSettings'>,
  language: Language,
  text: Text,
): Map<InitQuestion, string> => {
  const faults = new Map<InitQuestion, string>();
  const note = (question: InitQuestion, fault: keyof Text['faults'] | null | undefined) => {
    if (!fault || fault === 'not-a-choice') return;
    faults.set(question, text.field(initFlag(question), text.faults[fault]));
  };
  for (const question of requiredOf(answers)) note(question, answers[question].trim() === '' ? 'missing' : null);
  note('company', faultOf(answers.company, 200));
  note('data', faultOf(answers.data, 1000));
  if (answers.supportHours !== '') {
    const fault = answers.supportTelephone === '' ? text.init.hoursAlone : text.init.notHours;
    if (answers.supportTelephone === '' || !readHours(answers.supportHours)) {
      faults.set('supportHours', text.field(initFlag('supportHours'), fault));
    }
  }
  const read = readPersonDetails(operatorDetails(answers), operatorChoices);
  if ('faults' in read) {
    note('operatorEmail', read.faults.email);
    note('operatorFirstName', read.faults.firstName);
    note('operatorLastName', read.faults.lastName);
  }
  const faulty = parts.checkSettings(settingsOf(answers), language, (path) => initFlag(questionOf(path)));
  for (const { file, message } of faulty) {
    const question = initQuestions.find((known) => initFlag(known) === file) ?? 'data';
    if (!faults.has(question)) faults.set(question, message);
  }
  return faults;
};

export const operatorDetails = (answers: InitAnswers): Record<DetailField, string> => ({
  email: answers.operatorEmail,
  firstName: answers.operatorFirstName,
  lastName: answers.operatorLastName,
  telephone: '',
  language: isLanguage(answers.language) ? answers.language : 'fr',
  role: 'operator',
  groupId: '',
});

/** No number is asked of the first operator. */
export const operatorChoices: DetailRules = {
  ...{ roles: ['operator'], groups: [], isGroupNeeded: false },
  readTelephone: () => null,
};

const faultOf = (text: string, longest: number): keyof Text['faults'] | null => {
  if (text.trim().length > longest) return 'too-long';
  return hasUnreadableCharacters(text) ? 'unreadable-characters' : null;
};

const questions: Record<string, InitQuestion> = {
  url: 'url',
  'listen.port': 'url',
  data: 'data',
  database: 'database',
  language: 'language',
  timeZone: 'timeZone',
  'service.name': 'service',
  'service.supportEmail': 'supportEmail',
  'mail.port': 'smtpPort',
  'mail.security': 'smtpSecurity',
  'mail.user': 'smtpUser',
  'mail.from.address': 'smtpFrom',
};

const questionOf = (path: string): InitQuestion => {
  if (path.startsWith('service.telephones')) return 'supportTelephone';
  if (path.startsWith('service.hours')) return 'supportHours';
  return questions[path] ?? (path.startsWith('mail') ? 'smtpHost' : 'data');
};

/** The number without what is written between its digits, and whose country it is. */
const telephoneOf = (written: string): { country: string; number: string } => {
  const number = written.replace(/[\s().-]/g, '').replace(/^00/, '+');
  return { country: parsePhoneNumberFromString(number)?.country ?? 'other', number };
};

/** An address on this machine that names its port is where the server itself listens: no proxy stands in front. */
const listenOf = (url: string): { port: number } | undefined => {
  const port = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\]):([0-9]{1,5})\/?$/.exec(url)?.[1];
  return port === undefined ? undefined : { port: Number(port) };
};

const asNumber = (text: string | undefined): string | number | undefined =>
  text !== undefined && /^[0-9]{1,6}$/.test(text) ? Number(text) : text;

const withoutGaps = (section: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(section).filter(([, value]) => value !== undefined));
