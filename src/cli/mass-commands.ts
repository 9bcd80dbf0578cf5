import type { Command } from 'commander';
import { sentences } from '../text/sentences.ts';
import type { Making } from './command-making.ts';
import type { CommandParts } from './command-parts.ts';

/** The commands of acts on many people of a company. */
export const addMassCommands = (
  program: Command,
  { placed, group, withInstallation }: Making,
  { language, terminal }: CommandParts,
): void => {
  const { cli: text, massActions } = sentences(language);
  const say = massActions.cli;
  const mass = group(program, 'mass', say.mass);
  placed(mass.command('begin').description(say.begin), text)
    .requiredOption('--company <name>', say.company)
    .requiredOption('--kind <kind>', say.kind)
    .option('-q, --search <text>', say.search)
    .option('--standing <standing>', say.standing)
    .option('--role <role>', say.role)
    .option('--group <name>', say.group)
    .option('--password-set-before <date>', say.passwordBefore)
    .addOption(program.createOption('--password-before <date>').hideHelp())
    .option('--signed-in-before <date>', say.signedInBefore)
    .option('--file <file>', say.file)
    .option('--confirm <number>', say.confirm)
    .option('--reason <text>', say.reason)
    .action(async (flags) => {
      const { beginMass } = await import('./mass-begin.command.ts');
      await withInstallation(flags, (installation) => beginMass(installation, language, terminal, flags));
    });
  placed(mass.command('list').description(say.list), text)
    .requiredOption('--company <name>', say.company)
    .action(async (flags) => {
      const { listMass } = await import('./mass-list.command.ts');
      await withInstallation(flags, (installation) => listMass(installation, language, flags));
    });
  placed(mass.command('show').description(say.show), text)
    .argument('<id>', say.identifier)
    .requiredOption('--company <name>', say.company)
    .action(async (id, flags) => {
      const { showMass } = await import('./mass-list.command.ts');
      await withInstallation(flags, (installation) => showMass(installation, language, { ...flags, id }));
    });
  for (const act of ['pause', 'resume', 'cancel'] as const) {
    placed(mass.command(act).description(say[act]), text)
      .argument('<id>', say.identifier)
      .requiredOption('--company <name>', say.company)
      .action(async (id, flags) => {
        const { steerMass } = await import('./mass-steer.command.ts');
        await withInstallation(flags, (installation) =>
          steerMass(installation, language, terminal, act, { ...flags, id }),
        );
      });
  }
  placed(mass.command('report').description(say.report), text)
    .argument('<id>', say.identifier)
    .requiredOption('--company <name>', say.company)
    .requiredOption('--to <file>', say.to)
    .action(async (id, flags) => {
      const { reportMass } = await import('./mass-report.command.ts');
      await withInstallation(flags, (installation) => reportMass(installation, language, { ...flags, id }));
    });
};
