import type { Command } from 'commander';
import type { Sentences } from '../text/sentences.ts';
import type { Answer } from './answer.ts';
import type { OpenedInstallation, Places } from './command-parts.ts';

/** How `buildProgram` makes commands, for the files that add some. */
export type Making = {
  placed: (command: Command, text: Sentences['cli']) => Command;
  group: (program: Command, name: string, description: string) => Command;
  withInstallation: (flags: Places, act: (installation: OpenedInstallation) => Promise<Answer>) => Promise<void>;
};
