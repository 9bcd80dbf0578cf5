import type { Command } from 'commander';
import type { Sentences } from '../text/sentences.ts';
import type { Making } from './command-making.ts';
import type { CommandParts } from './command-parts.ts';

type Maker = Pick<Making, 'placed' | 'withInstallation'>;

/** The commands about companies. */
export const addCompanyCommands = (
  company: Command,
  { placed, withInstallation }: Maker,
  { language }: Pick<CommandParts, 'language'>,
  text: Sentences['cli'],
): void => {
  const { commands, options, help, companies: say } = text;
  placed(company.command('add').description(commands.companyAdd), text)
    .argument('<name>', help.name)
    .option('--profile <name>', options.profile)
    .option('--owner <name>', options.owner)
    .option('--reason <text>', options.reason)
    .option('--review <date>', options.review)
    .action(async (name, flags) => {
      const { addCompany } = await import('./company-add.command.ts');
      await withInstallation(flags, (installation) => addCompany(installation, language, { ...flags, name }));
    });
  placed(company.command('list').description(commands.companyList), text).action(async (flags) => {
    const { listCompanies } = await import('./company-list.command.ts');
    await withInstallation(flags, (installation) => listCompanies(installation, text));
  });
  placed(company.command('show').description(say.commands.show), text)
    .argument('<name>', help.name)
    .action(async (name, flags) => {
      const { showCompany } = await import('./company-show.command.ts');
      await withInstallation(flags, (installation) => showCompany(installation, language, name));
    });
  placed(company.command('reset-modes').description(say.commands.resetModes), text)
    .argument('<name>', help.name)
    .option('--allow <mode...>', say.options.allow)
    .action(async (name, flags) => {
      const { companyResetModes } = await import('./company-reset-modes.command.ts');
      await withInstallation(flags, (installation) => companyResetModes(installation, language, name, flags.allow));
    });
};

/** The commands about a company’s groups, each named as the pages name it. */
export const addGroupCommands = (
  program: Command,
  { placed, group, withInstallation }: Making,
  { language }: Pick<CommandParts, 'language'>,
  text: Sentences['cli'],
): void => {
  const { commands, options } = text.companies;
  const groups = group(program, 'group', commands.group);
  placed(groups.command('list').description(commands.groupList), text)
    .requiredOption('--company <name>', options.company)
    .action(async (flags) => {
      const { listCompanyGroups } = await import('./group.command.ts');
      await withInstallation(flags, (installation) => listCompanyGroups(installation, language, flags.company));
    });
  placed(groups.command('add').description(commands.groupAdd), text)
    .argument('<name>', options.groupName)
    .requiredOption('--company <name>', options.company)
    .action(async (name, flags) => {
      const { addGroup } = await import('./group.command.ts');
      await withInstallation(flags, (installation) => addGroup(installation, language, flags.company, name));
    });
  placed(groups.command('rename').description(commands.groupRename), text)
    .argument('<name>', options.groupName)
    .argument('<newName>', options.newName)
    .requiredOption('--company <name>', options.company)
    .action(async (before, name, flags) => {
      const { giveGroupName } = await import('./group.command.ts');
      await withInstallation(flags, (installation) =>
        giveGroupName(installation, language, flags.company, { before, name }),
      );
    });
  placed(groups.command('remove').description(commands.groupRemove), text)
    .argument('<name>', options.groupName)
    .requiredOption('--company <name>', options.company)
    .action(async (name, flags) => {
      const { dropGroup } = await import('./group.command.ts');
      await withInstallation(flags, (installation) => dropGroup(installation, language, flags.company, name));
    });
};
