import type { Command } from 'commander';
import type { Sentences } from '../text/sentences.ts';
import type { Making } from './command-making.ts';
import type { CommandParts } from './command-parts.ts';

type Maker = Pick<Making, 'placed' | 'withInstallation'>;

/** The commands about one person, each named by mail address. */
export const addUserCommands = (
  user: Command,
  { placed, withInstallation }: Maker,
  { language }: Pick<CommandParts, 'language'>,
  text: Sentences['cli'],
): void => {
  const { commands, options } = text.users;
  const about = (name: string, description: string): Command =>
    placed(user.command(name).description(description), text)
      .argument('<email>', text.help.email)
      .option('--company <name>', options.company);

  about('show', commands.show).action(async (email, flags) => {
    const { showUser } = await import('./user-show.command.ts');
    await withInstallation(flags, (installation) => showUser(installation, language, { ...flags, email }));
  });
  about('change', commands.change)
    .option('--new-email <email>', options.newEmail)
    .option('--first-name <name>', text.options.firstName)
    .option('--last-name <name>', text.options.lastName)
    .option('--role <role>', options.role)
    .option('--language <code>', text.options.language)
    .option('--telephone <number>', text.options.telephone)
    .option('--no-telephone', options.noTelephone)
    .option('--group <name>', options.group)
    .option('--no-group', options.noGroup)
    .action(async (email, flags) => {
      const { changeUser } = await import('./user-change.command.ts');
      await withInstallation(flags, (installation) => changeUser(installation, language, email, flags));
    });
  for (const [name, act, description] of [
    ['resend-confirmation', 'resend', commands.resendConfirmation],
    ['cancel-email-change', 'cancel', commands.cancelEmailChange],
  ] as const) {
    about(name, description).action(async (email, flags) => {
      const { followEmailChange } = await import('./user-change.command.ts');
      await withInstallation(flags, (installation) =>
        followEmailChange(installation, language, act, { ...flags, email }),
      );
    });
  }
  about('history', commands.history)
    .option('--kind <name>', options.kind)
    .option('--limit <number>', options.limit)
    .option('--cursor <text>', options.cursor)
    .action(async (email, flags) => {
      const { showUserHistory } = await import('./user-history.command.ts');
      await withInstallation(flags, (installation) => showUserHistory(installation, language, { ...flags, email }));
    });
  about('sessions', commands.sessions).action(async (email, flags) => {
    const { listUserSessions } = await import('./user-sessions.command.ts');
    await withInstallation(flags, (installation) => listUserSessions(installation, language, { ...flags, email }));
  });
  about('end-sessions', commands.endSessions)
    .option('--session <id>', options.session)
    .action(async (email, flags) => {
      const { endUserSessions } = await import('./user-sessions.command.ts');
      await withInstallation(flags, (installation) => endUserSessions(installation, language, { ...flags, email }));
    });
  about('invite', commands.invite).action(async (email, flags) => {
    const { inviteUser } = await import('./user-invite.command.ts');
    await withInstallation(flags, (installation) => inviteUser(installation, language, { ...flags, email }));
  });
  about('delegate', commands.delegate)
    .option('--group <name...>', options.delegated)
    .option('--no-groups', options.noGroups)
    .action(async (email, flags) => {
      const { delegateUser } = await import('./user-delegate.command.ts');
      await withInstallation(flags, (installation) => delegateUser(installation, language, { ...flags, email }));
    });
};
