import { type Command, CommanderError } from 'commander';
import { type Sentences, sentences } from '../text/sentences.ts';
import { type Answer, type ExitCode, misused } from './answer.ts';
import { asTyped } from './as-typed.ts';
import { ArgumentFaults } from './check-arguments.ts';
import type { CommandParts } from './command-parts.ts';
import { printable } from './printable.ts';
import { buildProgram } from './program.ts';

type Text = Sentences['cli'];

/** Runs the command that the arguments name, says its answer, and returns the exit code. Never throws. */
export const run = async (argv: readonly string[], parts: CommandParts): Promise<ExitCode> => {
  const text = sentences(parts.language).cli;
  let answer: Answer | undefined;
  const program = buildProgram(parts, text, (given) => {
    answer = given;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (cause) {
    if (cause instanceof CommanderError) {
      // Help and the version are written already; help shown because the command was not whole is no success.
      if (cause.code === 'commander.help') return 2;
      if (cause.exitCode === 0) return 0;
      answer = explainMisuse(cause, ['marignan', ...commandWords(program, argv)], text);
    } else if (cause instanceof ArgumentFaults) {
      answer = misused('rejected', cause.sentences);
    } else {
      if (parts.showsStacks) parts.terminal.errors.write(`${stackOf(cause)}\n`);
      answer = explainFailure(cause, parts.showsStacks, text);
    }
  }
  if (!answer) return 0;
  print(answer, argv.includes('--json'), parts);
  return answer.exitCode;
};

/** One JSON object on the standard output, or lines for a person. */
const print = ({ lines, complaints, json }: Answer, asJson: boolean, parts: CommandParts): void => {
  const { output, errors } = parts.terminal;
  if (asJson) {
    output.write(`${JSON.stringify(json)}\n`);
    return;
  }
  for (const line of lines) output.write(`${asTyped(line, parts)}\n`);
  for (const line of complaints) errors.write(`${asTyped(line, parts)}\n`);
};

/** Commander names the culprit between quotes, and what it resembles in a second line. */
const explainMisuse = ({ code, message }: CommanderError, words: readonly string[], { usage }: Text): Answer => {
  const [first = '', second = ''] = message.split(/\n(?=\(Did you mean)/);
  const culprit = printable(/'(.*)'/su.exec(first)?.[1] ?? '');
  const near = /^\(Did you mean (?:one of )?(.*)\?\)$/su.exec(second)?.[1];
  const lines = [explainCode(code, culprit, usage)];
  if (near !== undefined) lines.push(usage.near(printable(near)));
  return misused(
    code.replace('commander.', '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    [...lines, usage.seeHelp(words.join(' '))],
  );
};

const explainCode = (code: string, culprit: string, usage: Text['usage']): string => {
  switch (code) {
    case 'commander.unknownOption':
      return usage.unknownOption(culprit);
    case 'commander.unknownCommand':
      return usage.unknownCommand(culprit);
    case 'commander.missingArgument':
      return usage.missingArgument(culprit);
    case 'commander.optionMissingArgument':
      return usage.missingValue(culprit);
    case 'commander.missingMandatoryOptionValue':
      return usage.missingOption(culprit);
    case 'commander.excessArguments':
      return usage.tooManyArguments;
    default:
      return usage.refused;
  }
};

/** The words of the command itself, as far as they are known ones. */
const commandWords = ({ commands }: Command, [first, ...rest]: readonly string[]): string[] => {
  const known = commands.find((command) => command.name() === first);
  return known ? [known.name(), ...commandWords(known, rest)] : [];
};

/** One line; the deepest cause says most. */
const explainFailure = (cause: unknown, showsStacks: boolean, text: Text): Answer => {
  let deepest = cause;
  for (let depth = 0; depth < 10 && deepest instanceof Error && deepest.cause !== undefined; depth += 1) {
    deepest = deepest.cause;
  }
  const reason = printable(reasonOf(deepest) || reasonOf(cause) || 'unknown');
  const message = text.failed(reason);
  return {
    exitCode: 3,
    lines: [],
    complaints: showsStacks ? [message] : [message, text.failedMore],
    json: { outcome: 'failed', message },
  };
};

/** A refused connection to several addresses is an AggregateError with an empty message of its own. */
const reasonOf = (cause: unknown): string => {
  if (cause instanceof AggregateError && cause.message === '') return reasonOf(cause.errors[0]);
  return cause instanceof Error ? cause.message : String(cause);
};

const stackOf = (cause: unknown): string =>
  cause instanceof Error
    ? `${cause.stack ?? cause.message}${cause.cause ? `\n${stackOf(cause.cause)}` : ''}`
    : String(cause);
