import { createInterface } from 'node:readline/promises';
import type { Sentences } from '../../text/sentences.ts';
import type { Terminal } from '../command-parts.ts';
import { layOutFacts } from '../lay-out-table.ts';
import { type InitAnswers, type InitQuestion, initFlag, initQuestions, usualAnswers } from './init-answers.ts';

type Text = Sentences['cli'];

const mostRounds = 5;

/**
 * Asks for `wanted` one after the other, then again for those that `check` finds at fault; shows the whole and asks
 * whether to go on, unless `isConfirmed`. Ends early when the person closes the input.
 */
export const askAnswers = async (
  terminal: Terminal,
  text: Text,
  given: InitAnswers,
  wanted: readonly InitQuestion[],
  check: (answers: InitAnswers) => Map<InitQuestion, string>,
  isConfirmed: boolean,
): Promise<InitAnswers | 'abandoned' | 'too-many-tries'> => {
  const ask = openQuestions(terminal);
  try {
    const answers = { ...given };
    let asked = wanted;
    for (let round = 0; round < mostRounds; round += 1) {
      for (const question of asked) {
        if (isMailDetail(question) && answers.smtpHost === '') continue;
        const fallback = answers[question] || (usualAnswers[question] ?? '');
        const said = await ask.question(text.init.question(text.init.questions[question], fallback));
        answers[question] = said.trim() === '' ? fallback : said.trim();
      }
      const faults = check(answers);
      if (faults.size === 0)
        return isConfirmed || (await confirm(terminal, ask, text, answers)) ? answers : 'abandoned';
      for (const sentence of faults.values()) terminal.output.write(`${sentence}\n`);
      asked = initQuestions.filter((question) => faults.has(question));
      // What was refused is not offered again.
      for (const question of asked) answers[question] = '';
    }
    return 'too-many-tries';
  } catch (cause) {
    if (cause === closed) return 'abandoned';
    throw cause;
  } finally {
    ask.close();
  }
};

const isMailDetail = (question: InitQuestion): boolean => question.startsWith('smtp') && question !== 'smtpHost';

const confirm = async (
  { output }: Terminal,
  ask: { question(line: string): Promise<string> },
  text: Text,
  answers: InitAnswers,
): Promise<boolean> => {
  const said = initQuestions.filter((question) => answers[question] !== '');
  const shown = said.filter((question) => !isMailDetail(question) || answers.smtpHost !== '');
  const facts = shown.map((question): [string, string] => [initFlag(question), answers[question]]);
  output.write(`\n${[text.init.summary, ...layOutFacts(facts)].join('\n')}\n\n`);
  return text.init.yesWords.split(',').includes((await ask.question(text.init.confirm)).trim().toLowerCase());
};

const closed = new Error('The input was closed.');

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
