import type { Language, Sentences } from '../../text/sentences.ts';
import { type Answer, misused, refused } from '../answer.ts';
import type { InitParts, Terminal } from '../command-parts.ts';
import { printable } from '../printable.ts';
import { askAnswers } from './ask-answers.ts';
import {
  checkAnswers,
  type InitAnswers,
  type InitQuestion,
  initFlag,
  initQuestions,
  questionsBesideTheFile,
  requiredOf,
  usualAnswers,
} from './init-answers.ts';

export type InitFlags = Partial<InitAnswers> & { config?: string; yes?: boolean; json?: boolean };

type Asking = { terminal: Terminal; init: InitParts; language: Language; text: Sentences['cli'] };

/** What flags and the environment say. */
export const givenAnswers = (init: InitParts, flags: InitFlags): InitAnswers => {
  const given: Partial<Record<InitQuestion, string | undefined>> = init.given;
  const said = (question: InitQuestion): string => flags[question] ?? given[question] ?? '';
  return Object.fromEntries(initQuestions.map((question) => [question, said(question)])) as InitAnswers;
};

/** The answers to `questions`, checked: what is given, and what the person at the terminal says, if there is one, and agrees to. */
export const gatherAnswers = async (
  { terminal, init, language, text }: Asking,
  given: InitAnswers,
  questions: readonly InitQuestion[],
  flags: InitFlags,
  isConfirmed = flags.yes === true,
): Promise<InitAnswers | Answer> => {
  const needed = requiredOf(given).filter((question) => questions.includes(question));
  const check = (answers: InitAnswers) =>
    new Map(
      [...checkAnswers(complete(answers), init, language, text)].filter(([question]) => questions.includes(question)),
    );
  if (isAnswered(terminal, flags)) {
    const open = questions.filter((question) => given[question] === '');
    const wanted = flags.yes ? open.filter((question) => needed.includes(question)) : open;
    const known = flags.yes ? complete(given) : given;
    const answers = await askAnswers(terminal, text, known, wanted, check, isConfirmed);
    if ('kept' in answers) return withResume(givenUp[answers.why](text.init), answers.kept, flags, text);
    return complete(answers);
  }
  const missing = needed.filter((question) => given[question] === '');
  const faults = check(given);
  const faulty = questions.filter((question) => faults.has(question) && !missing.includes(question));
  const flagsMissing = missing.map(initFlag);
  const sentences = [
    ...(missing.length > 0 ? [text.init.missing(flagsMissing.join(' '))] : []),
    ...faulty.map((question) => faults.get(question) ?? ''),
  ];
  if (missing.length > 0) return misused('missing', sentences, { flags: flagsMissing });
  return faulty.length > 0 ? misused('rejected', sentences) : complete(given);
};

export const isAnswered = (terminal: Terminal, { json }: InitFlags): boolean => terminal.isInteractive && !json;

const complete = (answers: InitAnswers): InitAnswers => {
  const whole = { ...answers };
  for (const question of initQuestions) whole[question] = answers[question] || (usualAnswers[question] ?? '');
  return whole;
};

type Say = Sentences['cli']['init'];

const givenUp = {
  abandoned: (say: Say) => refused('abandoned', say.abandoned),
  'too-many-tries': (say: Say) => misused('too-many-tries', [say.tooManyTries, say.abandoned]),
};

/** Nothing of what was typed is lost: the command that goes on with it. */
const withResume = (
  answer: Answer,
  answers: InitAnswers,
  { config, data }: InitFlags,
  text: Sentences['cli'],
): Answer => {
  const isTold = (question: InitQuestion): boolean =>
    config === undefined || questionsBesideTheFile.includes(question) || (question === 'data' && data !== undefined);
  const said = initQuestions.filter((question) => answers[question] !== '' && isTold(question));
  const words = said.map((question) => `${initFlag(question)} ${quoted(answers[question])}`);
  if (config !== undefined) words.unshift(`--config ${quoted(config)}`);
  const lines = words.length === 0 ? [] : [text.init.resume(`marignan init ${words.join(' ')}`)];
  return { ...answer, complaints: [...answer.complaints, ...lines] };
};

/** As a shell takes it for one word. */
const quoted = (value: string): string =>
  /^[\w@%+=:,./-]+$/.test(value) ? value : `'${printable(value, 1000).replaceAll("'", "'\\''")}'`;
