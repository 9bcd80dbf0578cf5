import type { cliInit as fr } from '../fr/cli-init.ts';
import { languageCodes } from '../language-codes.ts';
import type { Translated } from '../sentences.ts';

/** What `init` asks, says and writes. */
export const cliInit: Translated<typeof fr> = {
  questions: {
    data: 'Data directory',
    url: 'Address that people will open (example: https://access.example.org)',
    company: 'Name of the company that operates this installation',
    operatorEmail: 'E-mail address of the first operator',
    operatorFirstName: 'Their first name',
    operatorLastName: 'Their last name',
    service: 'Name of the application, as its users say it',
    supportEmail: 'Address where users ask for help',
    supportTelephone: 'Telephone number of the support, in international form (empty: no telephone)',
    supportHours: 'Its hours (example: monday-friday 9:00-12:00 14:00-18:00; empty: not said)',
    smtpHost: 'SMTP server (empty: mails wait)',
    smtpPort: 'SMTP port (empty: the usual one)',
    smtpSecurity: 'SMTP encryption: starttls, tls or none',
    smtpUser: 'SMTP user name (empty: none)',
    smtpFrom: 'Address of the sender (empty: that of the support)',
    database: 'Database: sqlite, or an address postgres://',
    language: `Language of pages and mails: ${languageCodes}`,
    timeZone: 'Time zone',
  },
  question: (label, fallback) => (fallback === '' ? `${label}: ` : `${label} [${fallback}]: `),
  summary: 'This will be created:',
  confirm: 'Create this installation? (yes/no) ',
  yesWords: 'y,yes,o,oui',
  abandoned: 'Nothing was created.',
  missing: (flags) => `Missing: ${flags}`,
  tooManyTries: 'The answers still do not fit. Nothing was created.',
  configurationExists: (file) =>
    `${file} is there already and is not replaced. For another installation, give another directory with --data.`,
  databaseWithoutKey: (file) =>
    `${file} is there already, without the secret key it goes with. Put secret.key beside it, or give another directory with --data.`,
  notEmpty: 'This database holds an installation already. Nothing was changed.',
  done: (url) => `The installation is ready for ${url}`,
  configuration: (file) => `Configuration: ${file}`,
  secretKey: (file) => `Secret key: ${file}. Keep a copy elsewhere: without it, a backup cannot be read.`,
  secretKeyGiven: 'Secret key: the one the environment gives.',
  link: (name) => `${name} chooses a password with this link, once:`,
  expires: (until) => `It works until ${until}, once the server is started. It is shown here only.`,
  start: (command) => `To start: ${command}`,
  sealCode: (command) =>
    `Once the password is chosen, prepare for the day when the desk cannot help: ${command} makes the sealed code, to be locked away in an envelope.`,
  smtpPassword: 'Give the SMTP password in MARIGNAN_SMTP_PASSWORD or MARIGNAN_SMTP_PASSWORD_FILE.',
  intro: 'Enter keeps the answer between brackets. Nothing is created before you agree; Ctrl-C stops.',
  parts: {
    place: 'The installation',
    operator: 'The first operator',
    support: 'Help for users',
    mail: 'How mails leave',
    more: 'What remains',
  },
  options: {
    config: 'a configuration that is written already; it stays as it is',
    supportTelephone: 'the number users call, like +33123456789',
    supportHours: 'when it is answered, like "monday-friday 9:00-12:00 14:00-18:00"',
  },
  notHours: 'these are no hours. Example: monday-friday 9:00-12:00 14:00-18:00',
  hoursAlone: 'these hours go with a number. Give it, or leave the hours out.',
  configurationKept: (file) =>
    `${file} is there already and stays as it is. Only the operating company and its first operator are missing.`,
  configurationSays: (url, database) => `By this file: address ${url}, database ${database}.`,
  configurationOfAnother: (file) =>
    `Others than you can write into ${file}: the installation would do as they say. Check it, then take that right from them (chmod go-w) or give the file to whoever runs this command.`,
  resume: (command) => `To go on with your answers: ${command}`,
  /** What stands in the configuration file, as its comments. */
  comments: {
    head: 'Written by "marignan init". All settings: docs/configuration.md.',
    secrets: 'Secrets have no place here: they come from variables, or from files that variables ending in _FILE name.',
    check: 'After a change, "marignan config check" says whether all is well.',
    url: 'The address that users open, and that mails name.',
    listen: 'The port to listen on, on this machine alone.',
    data: 'The data directory. A path starts where this file is.',
    database: 'A file in that directory, or postgres://user@host:port/name.',
    language: 'The language of pages and mails, until somebody chooses another.',
    timeZone: 'The time zone of hours and dates.',
    service: 'What users read about the service and its support.',
    team: 'The team that helps may have a name of its own, which the French help pages say. For example: team: l’équipe eKo',
    telephones: 'The numbers users call. Each reader sees that of the own country first.',
    hours: 'When the support answers.',
    noTelephone: 'Without a number, the help page gives the e-mail address alone. For example:',
    mail: 'How mails leave. The password comes from MARIGNAN_SMTP_PASSWORD or MARIGNAN_SMTP_PASSWORD_FILE.',
    noMail: 'Without a server, mails wait. For example:',
  },
};
