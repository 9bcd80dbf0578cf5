import type { Command } from 'commander';
import type { Language, Sentences } from '../text/sentences.ts';
import type { Making } from './command-making.ts';

type Text = Sentences['cli'];

/** The commands about rules: those of passwords, and those of the desk. */
export const addPolicyCommands = (
  program: Command,
  { placed, group, withInstallation }: Making,
  language: Language,
  text: Text,
): void => {
  const { commands, options } = text;
  const policy = group(program, 'policy', commands.policy);
  placed(policy.command('show').description(commands.policyShow), text)
    .option('--company <name>', options.company)
    .action(async (flags) => {
      const { showPolicy } = await import('./policy-show.command.ts');
      await withInstallation(flags, (installation) => showPolicy(installation, language, flags));
    });
  placed(policy.command('choose').description(commands.policyChoose), text)
    .requiredOption('--company <name>', options.company)
    .requiredOption('--class <name>', options.accountClass)
    .requiredOption('--profile <name>', options.profile)
    .option('--owner <name>', options.owner)
    .option('--reason <text>', options.reason)
    .option('--review <date>', options.review)
    .action(async (flags) => {
      const { choosePolicy } = await import('./policy-choose.command.ts');
      await withInstallation(flags, (installation) => choosePolicy(installation, language, flags));
    });
  placed(policy.command('analyse').description(commands.policyAnalyse), text)
    .option('--file <file>', options.policyFile)
    .action(async (flags) => {
      const { analysePolicy } = await import('./policy-analyse.command.ts');
      await withInstallation(flags, (installation) => analysePolicy(installation, language, flags));
    });
  placed(policy.command('save').description(commands.policySave), text)
    .argument('<file>', text.help.file)
    .action(async (file, flags) => {
      const { savePolicy } = await import('./policy-save.command.ts');
      await withInstallation(flags, (installation) => savePolicy(installation, language, file));
    });
};
