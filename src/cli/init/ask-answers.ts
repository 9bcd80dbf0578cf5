import { createInterface } from 'node:readline/promises';
import type { Sentences } from '../../text/sentences.ts';
import type { Terminal } from '../command-parts.ts';
import { layOutFacts } from '../lay-out-table.ts';
import { type InitAnswers, type InitQuestion, initFlag, initQuestions, usualAnswers } from './init-answers.ts';

type Text = Sentences['cli'];

const mostTries = 5;

/**
 * Asks for `wanted` one after the other, each again while `check` finds its answer at fault, then for what does not fit
 * together; shows the whole and asks whether to go on, unless `isConfirmed`. What was said until the person gave up, or was
 * given up on, comes back as `kept`.
 */
export const askAnswers = async (
  terminal: Terminal,
  text: Text,
  given: InitAnswers,
  wanted: readonly InitQuestion[],
  check: (answers: InitAnswers) => Map<InitQuestion, string>,
  isConfirmed: boolean,
): Promise<InitAnswers | { kept: InitAnswers; why: 'abandoned' | 'too-many-tries' }> => {
  const ask = openQuestions(terminal);
  const answers = { ...given };
  try {
    let asked = wanted;
    let part: Part | null = null;
    for (let round = 0; round < mostTries; round += 1) {
      for (const question of asked) {
        if (isBeside(question, answers)) continue;
        if (round === 0 && part !== partOf(question)) {
          part = partOf(question);
          if (part) terminal.output.write(`\n${text.init.parts[part]}\n`);
        }
        if (!(await askUntilItFits(terminal, ask, text, answers, question, check)))
          return { kept: answers, why: 'too-many-tries' };
      }
      const faults = check(answers);
      if (faults.size === 0) {
        return isConfirmed || (await confirm(terminal, ask, text, answers))
          ? answers
          : { kept: answers, why: 'abandoned' };
      }
      for (const sentence of faults.values()) terminal.output.write(`${sentence}\n`);
      asked = initQuestions.filter((question) => faults.has(question));
      // What was refused is not offered again.
      for (const question of asked) answers[question] = '';
    }
    return { kept: answers, why: 'too-many-tries' };
  } catch (cause) {
    if (cause !== closed) throw cause;
    // Below the question that was not answered.
    terminal.output.write('\n');
    return { kept: answers, why: 'abandoned' };
  } finally {
    ask.close();
  }
};

type Part = keyof Text['init']['parts'];

/** Under which head a question stands; that of the directory, which decides what else is asked, under none. */
const partOf = (question: InitQuestion): Part | null => {
  if (question === 'data') return null;
  if (question.startsWith('smtp')) return 'mail';
  if (question.startsWith('operator')) return 'operator';
  if (question.startsWith('support') || question === 'service') return 'support';
  return question === 'url' || question === 'company' ? 'place' : 'more';
};

/** False after too many answers that do not fit. */
const askUntilItFits = async (
  { output }: Terminal,
  ask: Ask,
  text: Text,
  answers: InitAnswers,
  question: InitQuestion,
  check: (answers: InitAnswers) => Map<InitQuestion, string>,
): Promise<boolean> => {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const fallback = answers[question] || (usualAnswers[question] ?? '');
    const said = await ask.question(text.init.question(text.init.questions[question], fallback));
    const answer = said.trim() === '' ? fallback : said.trim();
    const fault = check({ ...answers, [question]: answer }).get(question);
    if (fault === undefined) {
      answers[question] = answer;
      return true;
    }
    output.write(`${fault}\n`);
  }
  return false;
};

/** Not to be asked: it says more of something that there is not. */
const isBeside = (question: InitQuestion, answers: InitAnswers): boolean =>
  (isMailDetail(question) && answers.smtpHost === '') ||
  (question === 'supportHours' && answers.supportTelephone === '');

const isMailDetail = (question: InitQuestion): boolean => question.startsWith('smtp') && question !== 'smtpHost';

const confirm = async ({ output }: Terminal, ask: Ask, text: Text, answers: InitAnswers): Promise<boolean> => {
  const shown = initQuestions.filter((question) => answers[question] !== '' && !isBeside(question, answers));
  const facts = shown.map((question): [string, string] => [initFlag(question), answers[question]]);
  output.write(`\n${[text.init.summary, ...layOutFacts(facts)].join('\n')}\n\n`);
  return text.init.yesWords.split(',').includes((await ask.question(text.init.confirm)).trim().toLowerCase());
};

const closed = new Error('The input was closed.');

type Ask = { question(line: string): Promise<string> };

/** A question whose input ends (Ctrl-C, Ctrl-D) is refused, where readline would wait for ever. */
const openQuestions = ({ input, output }: Terminal) => {
  const lines = createInterface({ input, output });
  const ending = new Promise<never>((_, reject) => {
    lines.once('close', () => reject(closed));
  });
  ending.catch(() => {});
  return {
    question: (line: string): Promise<string> => Promise.race([lines.question(line), ending]),
    close: () => lines.close(),
  };
};
