import type { Command } from 'commander';
import { type Language, type Sentences, sentences } from '../text/sentences.ts';
import type { Making } from './command-making.ts';

type Text = Sentences['cli'];

/** The commands of what the desk does now. */
export const addDeskCommands = (
  program: Command,
  { placed, group, withInstallation }: Making,
  language: Language,
  text: Text,
): void => {
  const say = sentences(language).afterReset.cli;
  const desk = group(program, 'desk', say.desk);
  const telephone = desk.command('telephone').description(say.telephone).usage(program.usage()).helpCommand(false);
  for (const act of ['stop', 'start'] as const) {
    placed(telephone.command(act).description(say[act]), text)
      .option('--company <name>', say.companyOption)
      .requiredOption('--reason <text>', say.reasonOption)
      .action(async (flags) => {
        const { turnTelephone } = await import('./desk-telephone.command.ts');
        await withInstallation(flags, (installation) => turnTelephone(installation, language, act, flags));
      });
  }
  placed(telephone.command('status').description(say.status), text).action(async (flags) => {
    const { showTelephone } = await import('./desk-telephone.command.ts');
    await withInstallation(flags, (installation) => showTelephone(installation, language));
  });
};
