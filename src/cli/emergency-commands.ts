import type { Command } from 'commander';
import type { Sentences } from '../text/sentences.ts';
import type { Making } from './command-making.ts';
import type { CommandParts } from './command-parts.ts';

/** The commands of emergency access. */
export const addEmergencyCommands = (
  program: Command,
  { placed, group, withInstallation }: Making,
  { terminal, language }: CommandParts,
  text: Sentences['cli'],
): void => {
  const { commands, options } = text;
  const emergency = group(program, 'emergency', commands.emergency);
  placed(emergency.command('reset').description(commands.emergencyReset), text)
    .argument('<email>', text.help.email)
    .requiredOption('--reason <text>', options.emergencyReason)
    .option('--sealed-code', options.sealedCode)
    .action(async (email, flags) => {
      const { resetInEmergency } = await import('./emergency-reset.command.ts');
      const input = { email, reason: flags.reason, sealedCode: flags.sealedCode === true };
      await withInstallation(flags, (installation) => resetInEmergency(installation, terminal, language, input));
    });
  placed(emergency.command('seal').description(commands.emergencySeal), text).action(async (flags) => {
    const { makeSealedCode } = await import('./emergency-seal.command.ts');
    await withInstallation(flags, (installation) => makeSealedCode(installation, terminal, language));
  });
  placed(emergency.command('status').description(commands.emergencyStatus), text).action(async (flags) => {
    const { showEmergency } = await import('./emergency-status.command.ts');
    await withInstallation(flags, (installation) => showEmergency(installation, language));
  });
};
