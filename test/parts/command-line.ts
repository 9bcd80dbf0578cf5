import { Readable, Writable } from 'node:stream';
import type { Command, Option } from 'commander';
import type { CommandParts } from '../../src/cli/command-parts.ts';
import { buildProgram } from '../../src/cli/program.ts';
import { runCommandLine } from '../../src/composition/command-line.ts';
import { sentences } from '../../src/text/sentences.ts';

/** A command with nothing below it, as the program declares it. */
export type DeclaredCommand = {
  words: string[];
  arguments: { name: string; required: boolean }[];
  options: { flag: string; name: string; takesValue: boolean; mandatory: boolean }[];
};

/** Every command of the program; none of its parts is used until one runs. */
export const declaredCommands = (): DeclaredCommand[] => {
  const parts = { version: '0', language: 'fr', terminal: {} } as CommandParts;
  return leavesOf(
    buildProgram(parts, sentences('fr').cli, () => {}),
    [],
  );
};

const leavesOf = (command: Command, words: string[]): DeclaredCommand[] =>
  command.commands.length > 0
    ? command.commands.flatMap((below) => leavesOf(below, [...words, below.name()]))
    : [
        {
          words,
          arguments: command.registeredArguments.map((one) => ({ name: one.name(), required: one.required })),
          options: command.options.map(describe),
        },
      ];

const describe = (option: Option): DeclaredCommand['options'][number] => ({
  flag: option.long ?? '',
  name: option.attributeName(),
  takesValue: option.required || option.optional,
  mandatory: option.mandatory,
});

/** Runs a command in this process: in a tenth of the time, where it is neither the process nor its terminal that counts. */
export const runHere = async (
  argv: readonly string[],
  lines: readonly string[],
): Promise<{ exitCode: number; stdout: string; stderr: string }> => {
  const said = { stdout: '', stderr: '' };
  const listener = (name: 'stdout' | 'stderr') =>
    new Writable({
      write: (chunk, _encoding, done) => {
        said[name] += String(chunk);
        done();
      },
    });
  const [output, errors] = [listener('stdout'), listener('stderr')];
  const input = Readable.from(lines.map((line) => `${line}\n`));
  const exitCode = await runCommandLine(argv, { input, output, errors, isInteractive: false });
  return { exitCode, ...said };
};
