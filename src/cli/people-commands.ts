import type { Command } from 'commander';
import { type Language, type Sentences, sentences } from '../text/sentences.ts';
import type { Making } from './command-making.ts';
import type { CommandParts } from './command-parts.ts';

type Text = Sentences['cli'];

/** The commands that bring many people in, and take them out. */
export const addPeopleCommands = (
  user: Command,
  { placed, withInstallation }: Pick<Making, 'placed' | 'withInstallation'>,
  parts: Pick<CommandParts, 'terminal'> & { language: Language },
  text: Text,
): void => {
  const say = sentences(parts.language).peopleImport.cli;
  placed(user.command('import').description(say.import), text)
    .argument('<file>', text.help.file)
    .option('--company <name>', text.options.company)
    .option('--create-companies', say.createCompanies)
    .option('--skip-refused', say.skipRefused)
    .option('--dry-run', say.dryRun)
    .option('--refused <file>', say.refused)
    .option('--invite', say.invite)
    .action(async (file, flags) => {
      const { importUsers } = await import('./user-import.command.ts');
      await withInstallation(flags, (installation) => importUsers(installation, text, parts.terminal, file, flags));
    });
  placed(user.command('export').description(say.export), text)
    .requiredOption('--company <name>', text.options.company)
    .option('--to <file>', say.to)
    .option('-q, --search <text>', text.options.search)
    .option('--standing <name>', text.options.listStanding)
    .option('--role <role>', text.options.listRole)
    .option('--group <name>', text.options.listGroup)
    .option('--signed-in-before <date>', text.options.signedInBefore)
    .option('--signed-in-since <date>', text.options.signedInSince)
    .option('--password-set-before <date>', text.options.passwordSetBefore)
    .action(async (flags) => {
      const { exportUsers } = await import('./user-export.command.ts');
      await withInstallation(flags, (installation) => exportUsers(installation, text, parts.terminal, flags));
    });
};
