import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { fullName } from '../domain/accounts/account.ts';
import { newSecretKey } from '../platform/keys.ts';
import { isLanguage, type Language } from '../platform/languages.ts';
import { dates } from '../text/dates.ts';
import { type Sentences, sentences } from '../text/sentences.ts';
import { type Answer, done, misused, refused } from './answer.ts';
import type { CommandParts, InitParts, OpenedInstallation, ShownFault, Terminal } from './command-parts.ts';
import { misconfigured } from './explain-configuration.ts';
import { askAnswers } from './init/ask-answers.ts';
import { createFirstOperator } from './init/create-first-operator.ts';
import {
  checkAnswers,
  type InitAnswers,
  type InitQuestion,
  initFlag,
  initQuestions,
  requiredAnswers,
  settingsOf,
  usualAnswers,
} from './init/init-answers.ts';
import { writeSecretKey } from './init/write-secret-key.ts';
import { printable } from './printable.ts';

type Text = Sentences['cli'];
type Flags = Partial<InitAnswers> & { yes?: boolean; json?: boolean };

/**
 * Makes a real installation: its configuration, its secret key, its database, the operating company and the first
 * operator, who chooses a password with the link that is shown here and nowhere else. Replaces nothing that is there.
 */
export const init = async (parts: CommandParts, flags: Flags): Promise<Answer> => {
  const language: Language = isLanguage(flags.language) ? flags.language : 'fr';
  const text = sentences(language).cli;
  const initParts = await parts.init();
  const answers = await gather(parts.terminal, initParts, flags, language, text);
  if ('exitCode' in answers) return answers;
  const data = resolve(answers.data);
  const file = join(data, 'marignan.yaml');
  const content = writeConfiguration(answers, text);
  const database = join(data, 'marignan.db');
  // An init that broke off half way left the very same file, and may go on.
  if (existsSync(file) && readFileSync(file, 'utf8') !== content) {
    return refused('configuration-exists', text.init.configurationExists(printable(file, 1000)));
  }
  const found = initParts.readSecretKey(data, language);
  if (found.kind === 'misconfigured') return misconfigured(found, text);
  if (!found.key && answers.database === 'sqlite' && existsSync(database)) {
    return refused('database-without-key', text.init.databaseWithoutKey(printable(database, 1000)));
  }
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const keyFile = join(data, 'secret.key');
  const key = found.key ?? newSecretKey();
  if (!found.key) writeSecretKey(keyFile, key);
  const installation = await initParts.open(settingsOf(answers), data, key);
  try {
    if ((await installation.storage.companies.list()).length > 0) {
      // This key belongs to nothing, and the server would take it for the installation's.
      if (!found.key) rmSync(keyFile);
      return refused('not-empty', text.init.notEmpty);
    }
    writeFileSync(file, content, { mode: 0o600 });
    const secretKeyFile = found.key && !found.inFile ? null : keyFile;
    const { warnings } = parts.checkConfiguration({ config: file });
    return await finish(installation, answers, { file, secretKeyFile, warnings }, language, text);
  } finally {
    await installation.close();
  }
};

/** The answers, checked: from flags and the environment, and from the person at the terminal, if there is one. */
const gather = async (
  terminal: Terminal,
  init: InitParts,
  flags: Flags,
  language: Language,
  text: Text,
): Promise<InitAnswers | Answer> => {
  const given: Partial<Record<InitQuestion, string | undefined>> = init.given;
  const said = (question: InitQuestion): string => flags[question] ?? given[question] ?? '';
  const answers = Object.fromEntries(initQuestions.map((question) => [question, said(question)])) as InitAnswers;
  const check = (complete: InitAnswers) => checkAnswers(complete, init, language, text);
  if (terminal.isInteractive && !flags.json) {
    const open = initQuestions.filter((question) => answers[question] === '');
    const wanted = flags.yes ? open.filter((question) => requiredAnswers.includes(question)) : open;
    const asked = await askAnswers(
      terminal,
      text,
      flags.yes ? complete(answers) : answers,
      wanted,
      (so) => check(complete(so)),
      flags.yes === true,
    );
    if (asked === 'abandoned') return refused(asked, text.init.abandoned);
    if (asked === 'too-many-tries') return misused(asked, [text.init.tooManyTries]);
    return complete(asked);
  }
  const missing = requiredAnswers.filter((question) => answers[question] === '');
  if (missing.length > 0) {
    const flagsMissing = missing.map(initFlag);
    return misused('missing', [text.init.missing(flagsMissing.join(' '))], { flags: flagsMissing });
  }
  const faults = check(complete(answers));
  return faults.size > 0 ? misused('rejected', [...faults.values()]) : complete(answers);
};

const complete = (answers: InitAnswers): InitAnswers => {
  const whole = { ...answers };
  for (const question of initQuestions) whole[question] = answers[question] || (usualAnswers[question] ?? '');
  return whole;
};

const writeConfiguration = (answers: InitAnswers, text: Text): string =>
  `# ${text.init.fileHead}\n\n${stringify(settingsOf(answers), { lineWidth: 0 })}`;

const finish = async (
  installation: OpenedInstallation,
  answers: InitAnswers,
  made: { file: string; secretKeyFile: string | null; warnings: readonly ShownFault[] },
  language: Language,
  text: Text,
): Promise<Answer> => {
  const { account, token, expiresAt } = await createFirstOperator(installation, answers);
  const { url, timeZone } = installation.settings;
  const link = `${url}/link/${token.reveal()}`;
  const { file, secretKeyFile: key, warnings } = made;
  const lines = [
    text.init.done(url),
    text.init.configuration(printable(file, 1000)),
    key === null ? text.init.secretKeyGiven : text.init.secretKey(printable(key, 1000)),
    '',
    text.init.link(printable(fullName(account))),
    `  ${link}`,
    text.init.expires(dates(language, timeZone).moment(expiresAt)),
    '',
    ...(answers.smtpUser === '' || answers.smtpHost === '' ? [] : [text.init.smtpPassword]),
    text.init.start(`marignan serve --config ${printable(file, 1000)}`),
    text.init.sealCode(`marignan emergency seal --config ${printable(file, 1000)}`),
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
