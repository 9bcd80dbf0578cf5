import type { Command } from 'commander';
import { type Language, type Sentences, sentences } from '../text/sentences.ts';
import type { Making } from './command-making.ts';

/** The commands of companies' keys. */
export const addApiKeyCommands = (
  program: Command,
  { placed, group, withInstallation }: Making,
  language: Language,
  text: Sentences['cli'],
): void => {
  const { cli: say } = sentences(language).apiKeys;
  const apiKey = group(program, 'api-key', say.group);
  placed(apiKey.command('create').description(say.create), text)
    .requiredOption('--company <name>', say.company)
    .requiredOption('--name <text>', say.name)
    .requiredOption('--scope <scope...>', say.scope)
    .option('--days <number>', say.days)
    .action(async (flags) => {
      const { makeApiKey } = await import('./api-key.command.ts');
      await withInstallation(flags, (installation) => makeApiKey(installation, language, flags));
    });
  placed(apiKey.command('list').description(say.list), text)
    .requiredOption('--company <name>', say.company)
    .action(async (flags) => {
      const { showApiKeys } = await import('./api-key.command.ts');
      await withInstallation(flags, (installation) => showApiKeys(installation, language, flags.company));
    });
  placed(apiKey.command('revoke').description(say.revoke), text)
    .argument('<id>', say.id)
    .requiredOption('--company <name>', say.company)
    .action(async (id, flags) => {
      const { endApiKey } = await import('./api-key.command.ts');
      await withInstallation(flags, (installation) => endApiKey(installation, language, flags.company, id));
    });
};
