import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fullName } from '../domain/accounts/account.ts';
import { newSecretKey } from '../platform/keys.ts';
import { isLanguage, type Language } from '../platform/languages.ts';
import type { Secret } from '../platform/secret.ts';
import { dates } from '../text/dates.ts';
import { type Sentences, sentences } from '../text/sentences.ts';
import { type Answer, done, refused } from './answer.ts';
import { asTyped } from './as-typed.ts';
import type { CommandParts, InitParts, OpenedInstallation, Places, ShownFault, Terminal } from './command-parts.ts';
import { misconfigured } from './explain-configuration.ts';
import { awaitsItsOperator, createFirstOperator } from './init/create-first-operator.ts';
import { gatherAnswers, givenAnswers, type InitFlags, isAnswered } from './init/gather-answers.ts';
import {
  type InitAnswers,
  initQuestions,
  questionsBesideTheFile,
  settingsOf,
  usualAnswers,
} from './init/init-answers.ts';
import { isOfAnother, keptConfiguration, saysSettings } from './init/kept-configuration.ts';
import { writeConfiguration } from './init/write-configuration.ts';
import { writeSecretKey } from './init/write-secret-key.ts';
import { printable } from './printable.ts';

type Text = Sentences['cli'];

/**
 * Makes a real installation: its configuration, its secret key, its database, the operating company and the first
 * operator, who chooses a password with the link that is shown here and nowhere else. Replaces nothing that is there: a
 * configuration that is written already is taken as it is.
 */
export const init = async (parts: CommandParts, flags: InitFlags): Promise<Answer> => {
  const language: Language = isLanguage(flags.language) ? flags.language : parts.language;
  const text = sentences(language).cli;
  const initParts = await parts.init();
  const asking = { terminal: parts.terminal, init: initParts, language, text };
  const given = givenAnswers(initParts, flags);
  if (isAnswered(parts.terminal, flags)) {
    parts.terminal.output.write(`${text.init.intro}\n`);
    const isOpen = given.data === '' && !keptConfiguration(initParts, flags, '.') && !flags.yes;
    const said = isOpen ? await gatherAnswers(asking, given, ['data'], flags, true) : given;
    if ('exitCode' in said) return said;
    given.data = said.data;
  }
  const kept = keptConfiguration(initParts, flags, given.data || (usualAnswers.data ?? ''));
  if (kept !== null) return initialiseKept(parts, asking, given, flags, kept);
  const answers = await gatherAnswers(asking, given, initQuestions, flags);
  return 'exitCode' in answers ? answers : initialiseNew(parts, asking, answers);
};

type Asking = { terminal: Terminal; init: InitParts; language: Language; text: Text };

const initialiseNew = async (parts: CommandParts, asking: Asking, answers: InitAnswers): Promise<Answer> => {
  const { init: initParts, language, text } = asking;
  const data = resolve(answers.data);
  const file = join(data, 'marignan.yaml');
  const content = asTyped(writeConfiguration(settingsOf(answers), text.init.comments), parts);
  // An init that broke off half way left the very same file, and may go on.
  if (existsSync(file) && readFileSync(file, 'utf8') !== content) {
    return refused('configuration-exists', text.init.configurationExists(printable(file, 1000)));
  }
  const found = initParts.readSecretKey(data, language);
  if (found.kind === 'misconfigured') return misconfigured(found, text);
  const database = join(data, 'marignan.db');
  if (!found.key && answers.database === 'sqlite' && existsSync(database)) {
    return refused('database-without-key', text.init.databaseWithoutKey(printable(database, 1000)));
  }
  const { key, keyFile, isNew } = takeKey(data, found);
  const installation = await initParts.open(settingsOf(answers), data, key);
  try {
    if (!(await awaitsItsOperator(installation))) {
      // This key belongs to nothing, and the server would take it for the installation's.
      if (isNew && keyFile !== null) rmSync(keyFile);
      return refused('not-empty', text.init.notEmpty);
    }
    writeFileSync(file, content, { mode: 0o600 });
    const { warnings } = parts.checkConfiguration({ config: file });
    return await finish(installation, answers, { file, secretKeyFile: keyFile, warnings }, language, text);
  } finally {
    await installation.close();
  }
};

/** The same, where somebody wrote the configuration before: it says everything but who operates. */
const initialiseKept = async (
  parts: CommandParts,
  asking: Asking,
  given: InitAnswers,
  flags: InitFlags,
  file: string,
): Promise<Answer> => {
  const { init: initParts, language, text } = asking;
  const shown = printable(resolve(file), 1000);
  if (saysSettings(flags)) return refused('configuration-exists', text.init.configurationExists(shown));
  // What a directory that others write to holds may be theirs; a file that was named is meant.
  const isNamed = (flags.config ?? initParts.given.config) !== undefined;
  if (!isNamed && isOfAnother(file)) {
    return refused('configuration-of-another', text.init.configurationOfAnother(shown));
  }
  const places = { config: file, data: flags.data, database: flags.database };
  const read = initParts.readConfiguration(places, language);
  if (read.kind === 'misconfigured') return misconfigured(read, text);
  const { data, database, language: spoken } = read.settings;
  if (!read.key && database.engine === 'sqlite' && existsSync(database.place)) {
    return refused('database-without-key', text.init.databaseWithoutKey(printable(database.place, 1000)));
  }
  if (read.key && !(await isEmpty(parts, places))) return refused('not-empty', text.init.notEmpty);
  const says = text.init.configurationSays(printable(read.settings.url, 1000), printable(database.place, 1000));
  parts.terminal.errors.write(`${text.init.configurationKept(shown)}\n${says}\n`);
  const answers = await gatherAnswers(asking, { ...given, data, language: spoken }, questionsBesideTheFile, {
    ...flags,
    config: file,
  });
  if ('exitCode' in answers) return answers;
  const { keyFile, isNew } = takeKey(data, read);
  const opened = await parts.openInstallation(places);
  if (opened.kind === 'misconfigured') return misconfigured(opened, text);
  const { installation } = opened;
  try {
    if (!(await awaitsItsOperator(installation))) {
      if (isNew && keyFile !== null) rmSync(keyFile);
      return refused('not-empty', text.init.notEmpty);
    }
    const made = { file: resolve(file), secretKeyFile: keyFile, warnings: read.warnings };
    return await finish(installation, answers, made, language, text);
  } finally {
    await installation.close();
  }
};

const isEmpty = async (parts: CommandParts, places: Places): Promise<boolean> => {
  const opened = await parts.openInstallation(places);
  // What is wrong is told when it is opened to be filled.
  if (opened.kind === 'misconfigured') return true;
  try {
    return await awaitsItsOperator(opened.installation);
  } finally {
    await opened.installation.close();
  }
};

/** The key that is there, or a new one in the data directory; `keyFile` is null where the environment gives it. */
const takeKey = (
  data: string,
  found: { key: Secret | null; inFile: boolean },
): { key: Secret; keyFile: string | null; isNew: boolean } => {
  const file = join(data, 'secret.key');
  if (found.key) return { key: found.key, keyFile: found.inFile ? file : null, isNew: false };
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const key = newSecretKey();
  writeSecretKey(file, key);
  return { key, keyFile: file, isNew: true };
};

const finish = async (
  installation: OpenedInstallation,
  answers: InitAnswers,
  made: { file: string; secretKeyFile: string | null; warnings: readonly ShownFault[] },
  language: Language,
  text: Text,
): Promise<Answer> => {
  const { account, token, expiresAt } = await createFirstOperator(installation, answers);
  const { url, timeZone, mail } = installation.settings;
  const link = `${url}/link/${token.reveal()}`;
  const { file, secretKeyFile: key, warnings } = made;
  const place = `--config ${printable(file, 1000)}`;
  const lines = [
    text.init.done(url),
    text.init.configuration(printable(file, 1000)),
    key === null ? text.init.secretKeyGiven : text.init.secretKey(printable(key, 1000)),
    '',
    ...(mail?.user ? [text.init.smtpPassword] : []),
    `1. ${text.init.start(`marignan serve ${place}`)}`,
    `2. ${text.init.link(printable(fullName(account)))}`,
    `     ${link}`,
    `   ${text.init.expires(dates(language, timeZone).moment(expiresAt))}`,
    `3. ${text.init.sealCode(`marignan emergency seal ${place}`)}`,
    `4. ${text.init.addCompany(`marignan company add ${sentences(language).firstRun.empty.name} ${place}`)}`,
    ...warnings.map(({ message }) => text.config.warning(message)),
  ];
  return done('created', lines, {
    url,
    configuration: file,
    secretKey: key,
    company: answers.company.trim(),
    operator: account.email,
    link,
    linkExpiresAt: new Date(expiresAt).toISOString(),
    warnings,
  });
};
