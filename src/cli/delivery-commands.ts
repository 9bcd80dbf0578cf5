import type { Command } from 'commander';
import type { Sentences } from '../text/sentences.ts';
import type { Answer } from './answer.ts';
import type { Making } from './command-making.ts';
import type { CommandParts } from './command-parts.ts';

type Text = Sentences['cli'];

/** The commands of sealed letters, and of mails. */
export const addDeliveryCommands = (
  { program, company }: { program: Command; company: Command },
  { placed, group, withInstallation }: Making,
  parts: CommandParts,
  text: Text,
  say: (answer: Answer) => void,
): void => {
  const { terminal } = parts;
  const { commands, options, help } = text;
  placed(company.command('address').description(commands.companyAddress), text)
    .argument('<name>', help.name)
    .argument('[line...]', help.addressLine)
    .action(async (name, lines, flags) => {
      const { companyAddress } = await import('./company-address.command.ts');
      await withInstallation(flags, (installation) => companyAddress(installation, text, name, lines));
    });
  const letters = group(program, 'letters', commands.letters);
  placed(letters.command('print').description(commands.lettersPrint), text)
    .option('--to <file>', options.lettersTo)
    .action(async (flags) => {
      const { printWaitingLetters } = await import('./letters-print.command.ts');
      await withInstallation(flags, (installation) => printWaitingLetters(installation, text, terminal, flags));
    });
  placed(letters.command('returned').description(commands.lettersReturned), text)
    .argument('<number>', help.letterNumber)
    .action(async (number, flags) => {
      const { noteReturnedLetter } = await import('./letters-returned.command.ts');
      await withInstallation(flags, (installation) => noteReturnedLetter(installation, text, number));
    });
  const mail = group(program, 'mail', commands.mail);
  placed(mail.command('make-key').description(commands.mailMakeKey), text)
    .option('--to <file>', options.keyTo)
    .action(async (flags) => {
      const { makeMailKey } = await import('./mail-make-key.command.ts');
      say(await makeMailKey(parts, text, flags));
    });
  placed(mail.command('dns').description(commands.mailDns), text).action(async (flags) => {
    const { tellMailRecords } = await import('./mail-dns.command.ts');
    say(tellMailRecords(parts, text, flags));
  });
  placed(mail.command('test').description(commands.mailTest), text)
    .requiredOption('--to <email>', options.testTo)
    .action(async (flags) => {
      const { sendTestMail } = await import('./mail-test.command.ts');
      say(await sendTestMail(parts, text, flags));
    });
};
