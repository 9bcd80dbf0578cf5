import { Command } from 'commander';
import { type Sentences, sentences } from '../text/sentences.ts';
import type { Answer } from './answer.ts';
import { addApiKeyCommands } from './api-key-commands.ts';
import { ArgumentFaults, checkArguments } from './check-arguments.ts';
import type { CommandParts, OpenedInstallation, Places } from './command-parts.ts';
import { addCompanyCommands, addGroupCommands } from './company-commands.ts';
import { addDeliveryCommands } from './delivery-commands.ts';
import { addDeskCommands } from './desk-commands.ts';
import { addEmergencyCommands } from './emergency-commands.ts';
import { misconfigured } from './explain-configuration.ts';
import { addMassCommands } from './mass-commands.ts';
import { addPeopleCommands } from './people-commands.ts';
import { addPolicyCommands } from './policy-commands.ts';
import { addUserCommands } from './user-commands.ts';

type Text = Sentences['cli'];
type Say = (answer: Answer) => void;

/**
 * Every command with its arguments and options; none is read before it is asked for. `say` is called once, with the
 * answer of the command that ran.
 */
export const buildProgram = (parts: CommandParts, text: Text, say: Say): Command => {
  const { commands, options } = text;
  const program = newProgram(parts, text);
  const withInstallation = (flags: Places, act: (installation: OpenedInstallation) => Promise<Answer>) =>
    openFor(parts, text, flags, act).then(say);

  placed(program.command('serve').description(commands.serve), text)
    .option('--demo', options.demo)
    .option('--port <number>', options.port)
    .option('--host <address>', options.host)
    .action(async (flags) => {
      const { serve } = await import('./serve.command.ts');
      const answer = await serve(parts, text, flags);
      if (answer) say(answer);
    });

  program
    .command('init')
    .description(commands.init)
    .option('--config <file>', text.init.options.config)
    .option('--data <dir>', options.data)
    .option('--url <url>', options.url)
    .option('--company <name>', options.companyOperating)
    .option('--operator-email <email>', options.operatorEmail)
    .option('--operator-first-name <name>', options.operatorFirstName)
    .option('--operator-last-name <name>', options.operatorLastName)
    .option('--service <name>', options.service)
    .option('--support-email <email>', options.supportEmail)
    .option('--support-telephone <number>', text.init.options.supportTelephone)
    .option('--support-hours <text>', text.init.options.supportHours)
    .option('--smtp-host <host>', options.smtpHost)
    .option('--smtp-port <number>', options.smtpPort)
    .option('--smtp-security <kind>', options.smtpSecurity)
    .option('--smtp-user <name>', options.smtpUser)
    .option('--smtp-from <email>', options.smtpFrom)
    .option('--database <url>', options.database)
    .option('--language <code>', options.language)
    .option('--time-zone <name>', options.timeZone)
    .option('--yes', options.yes)
    .option('--json', options.json)
    .action(async (flags) => {
      const { init } = await import('./init.command.ts');
      say(await init(parts, flags));
    });

  const config = group(program, 'config', commands.config);
  placed(config.command('check').description(commands.configCheck), text).action(async (flags) => {
    const { checkConfiguration } = await import('./config-check.command.ts');
    say(await checkConfiguration(parts, text, flags));
  });

  const company = group(program, 'company', commands.company);
  const making = { placed, group, withInstallation };
  addCompanyCommands(company, making, parts, text);
  addDeliveryCommands({ program, company }, making, parts, text, say);
  addGroupCommands(program, making, parts, text);
  addDeskCommands(program, making, parts.language, text);
  addMassCommands(program, making, parts);

  const user = group(program, 'user', commands.user);
  placed(user.command('add').description(commands.userAdd), text)
    .requiredOption('--company <name>', options.company)
    .requiredOption('--email <email>', options.email)
    .requiredOption('--first-name <name>', options.firstName)
    .requiredOption('--last-name <name>', options.lastName)
    .requiredOption('--role <role>', options.role)
    .option('--language <code>', options.language)
    .option('--telephone <number>', options.telephone)
    .option('--group <name>', text.users.options.group)
    .option('--temporary', options.temporary)
    .action(async (flags) => {
      const { addUser } = await import('./user-add.command.ts');
      await withInstallation(flags, (installation) => addUser(installation, text, flags));
    });
  placed(user.command('list').description(commands.userList), text)
    .option('--company <name>', options.company)
    .option('-q, --search <text>', options.search)
    .option('--standing <name>', options.listStanding)
    .option('--role <role>', options.listRole)
    .option('--group <name>', options.listGroup)
    .option('--signed-in-before <date>', options.signedInBefore)
    .option('--signed-in-since <date>', options.signedInSince)
    .option('--password-set-before <date>', options.passwordSetBefore)
    .option('--sort <name>', options.sort)
    .option('--order <name>', options.order)
    .option('--limit <number>', options.limit)
    .option('--cursor <text>', options.cursor)
    .action(async (flags) => {
      const { listUsers } = await import('./user-list.command.ts');
      await withInstallation(flags, (installation) => listUsers(installation, text, flags));
    });
  placed(user.command('disable').description(commands.userDisable), text)
    .argument('<email>', text.help.email)
    .action(async (email, flags) => {
      const { setUserState } = await import('./user-state.command.ts');
      await withInstallation(flags, (installation) =>
        setUserState(installation, sentences(parts.language), email, 'disabled'),
      );
    });
  placed(user.command('enable').description(commands.userEnable), text)
    .argument('<email>', text.help.email)
    .action(async (email, flags) => {
      const { setUserState } = await import('./user-state.command.ts');
      await withInstallation(flags, (installation) =>
        setUserState(installation, sentences(parts.language), email, 'active'),
      );
    });
  addUserCommands(user, making, parts, text);
  addPeopleCommands(user, making, parts, text);

  addApiKeyCommands(program, making, parts.language, text);
  addEmergencyCommands(program, making, parts, text);

  const breaches = group(program, 'breaches', commands.breaches);
  placed(breaches.command('import').description(commands.breachesImport), text)
    .argument('<file...>', text.help.files)
    .option('--minimum-count <number>', options.minimumCount)
    .action(async (files, flags) => {
      const { importBreaches } = await import('./breaches-import.command.ts');
      say(await importBreaches(parts, text, files, flags));
    });
  placed(breaches.command('status').description(commands.breachesStatus), text).action(async (flags) => {
    const { showBreaches } = await import('./breaches-status.command.ts');
    say(await showBreaches(parts, text, flags));
  });

  const password = group(program, 'password', commands.password);
  placed(password.command('judge').description(commands.passwordJudge), text)
    .requiredOption('--profile <name>', options.judgedProfile)
    .option('--person <file>', options.person)
    .action(async (flags) => {
      const { judgeCandidates } = await import('./password-judge.command.ts');
      const answer = await judgeCandidates(parts, text, flags);
      if (answer) say(answer);
    });

  placed(password.command('import-hashes').description(commands.passwordImportHashes), text)
    .argument('<file>', text.help.file)
    .option('--dry-run', options.dryRun)
    .action(async (file, flags) => {
      const { importPasswordHashes } = await import('./password-import-hashes.command.ts');
      await withInstallation(flags, (installation) =>
        importPasswordHashes(installation, text, parts.terminal, file, flags),
      );
    });

  placed(password.command('ask-new').description(commands.passwordAskNew), text)
    .option('--email <email>', options.email)
    .option('--company <name>', options.company)
    .option('--everybody', options.everybody)
    .option('--yes', options.yes)
    .action(async (flags) => {
      const { askNewPasswords } = await import('./password-ask-new.command.ts');
      await withInstallation(flags, (installation) => askNewPasswords(installation, text, parts.terminal, flags));
    });

  const pepper = group(program, 'pepper', commands.pepper);
  placed(pepper.command('status').description(commands.pepperStatus), text).action(async (flags) => {
    const { showPeppers } = await import('./pepper-status.command.ts');
    await withInstallation(flags, (installation) => showPeppers(installation, text));
  });
  placed(pepper.command('rotate').description(commands.pepperRotate), text)
    .option('--name <name>', options.pepperName)
    .action(async (flags) => {
      const { rotatePepper } = await import('./pepper-rotate.command.ts');
      await withInstallation(flags, async (installation) => rotatePepper(installation, text, flags.name));
    });
  placed(pepper.command('remove').description(commands.pepperRemove), text)
    .argument('<name>', text.help.pepperName)
    .action(async (name, flags) => {
      const { dropPepper } = await import('./pepper-remove.command.ts');
      await withInstallation(flags, (installation) => dropPepper(installation, text, name));
    });

  addPolicyCommands(program, making, parts.language, text);

  const audit = group(program, 'audit', commands.audit);
  placed(audit.command('verify').description(commands.auditVerify), text)
    .option('--expect <file>', options.expect)
    .action(async (flags) => {
      const { verifyAudit } = await import('./audit-verify.command.ts');
      await withInstallation(flags, (installation) => verifyAudit(installation, text, flags.expect));
    });

  placed(program.command('backup').description(commands.backup), text)
    .argument('<file>', text.help.file)
    .action(async (file, flags) => {
      const { backUp } = await import('./backup.command.ts');
      await withInstallation(flags, async (installation) =>
        backUp(installation, await parts.databaseFiles(), text, file),
      );
    });
  placed(program.command('restore').description(commands.restore), text)
    .argument('<file>', text.help.file)
    .action(async (file, flags) => {
      const { restore } = await import('./restore.command.ts');
      say(await restore(parts, text, file, flags));
    });
  return program;
};

/** Nothing of commander's own ends the process or writes an error: `run` does both, in the reader's language. */
const newProgram = ({ version, terminal, startedAs }: CommandParts, text: Text): Command => {
  const { help } = text;
  const titles: Record<string, string> = {
    'Usage:': help.usage,
    'Arguments:': help.arguments,
    'Options:': help.options,
    'Commands:': help.commands,
  };
  return new Command(startedAs)
    .exitOverride()
    .configureOutput({
      writeOut: (written) => terminal.output.write(written),
      writeErr: (written) => terminal.errors.write(written),
      outputError: () => {},
    })
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      subcommandTerm: (command) =>
        [command.name(), ...command.registeredArguments.map((argument) => `<${argument.name()}>`)].join(' '),
    })
    .helpOption('-h, --help', help.help)
    .helpCommand(false)
    .version(version, '-V, --version', help.version)
    .description(help.about)
    .usage(help.command)
    .addHelpText('after', `\n${help.moreHelp}`)
    .hook('preAction', (_, command) => {
      const faults = checkArguments(command, text);
      if (faults.length > 0) throw new ArgumentFaults(faults);
    });
};

const group = (program: Command, name: string, description: string): Command =>
  program.command(name).description(description).usage(program.usage()).helpCommand(false);

/** The options of every command that works on an installation. */
const placed = (command: Command, { options }: Text): Command =>
  command
    .option('--config <file>', options.config)
    .option('--data <dir>', options.data)
    .option('--database <url>', options.database)
    .option('--json', options.json);

const openFor = async (
  parts: CommandParts,
  text: Text,
  flags: Places,
  act: (installation: OpenedInstallation) => Promise<Answer>,
): Promise<Answer> => {
  const opened = await parts.openInstallation(flags);
  if (opened.kind === 'misconfigured') return misconfigured(opened, text);
  try {
    return await act(opened.installation);
  } finally {
    await opened.installation.close();
  }
};
