import type { Command } from 'commander';
import { hasUnreadableCharacters } from '../domain/accounts/person-details.ts';
import type { Sentences } from '../text/sentences.ts';

/** No argument of any command is longer than the longest path of a system. */
const longest = 4096;

/** What no argument may be, whatever it means: empty, endless, or made of signs that cannot be read. */
export const checkArguments = (command: Command, text: Sentences['cli']): string[] => {
  const values: [name: string, value: unknown][] = [
    ...command.options.map((option): [string, unknown] => [
      option.long ?? option.flags,
      command.getOptionValue(option.attributeName()),
    ]),
    ...command.registeredArguments.flatMap((argument, place) =>
      command.args
        .slice(place, argument.variadic ? undefined : place + 1)
        .map((value): [string, unknown] => [`<${argument.name()}>`, value]),
    ),
  ];
  return values.flatMap(([name, given]) =>
    [given].flat().flatMap((value) => {
      const fault = typeof value === 'string' ? faultOf(value) : null;
      return fault ? [text.field(name, text.faults[fault])] : [];
    }),
  );
};

/** A command line that says what it wants in a way that cannot be. */
export class ArgumentFaults extends Error {
  readonly sentences: readonly string[];

  constructor(sentences: readonly string[]) {
    super(sentences.join('\n'));
    this.name = 'ArgumentFaults';
    this.sentences = sentences;
  }
}

const faultOf = (value: string): 'missing' | 'too-long' | 'unreadable-characters' | null => {
  if (value.trim() === '') return 'missing';
  if (value.length > longest) return 'too-long';
  return hasUnreadableCharacters(value) ? 'unreadable-characters' : null;
};
