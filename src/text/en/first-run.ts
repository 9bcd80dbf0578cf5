import type { firstRun as fr } from '../fr/first-run.ts';
import type { Translated } from '../sentences.ts';

/** An installation without anybody, and the first visit of a company’s administrator. */
export const firstRun: Translated<typeof fr> = {
  empty: {
    heading: 'The server is ready, and still empty',
    what: 'There is no company yet, and no account. The first ones are made at the server’s console, by whoever operates it: no page does it, so that nobody takes that place before you.',
    first: 'Make the operating company and its first account',
    firstWhat:
      'The command asks its questions, then shows a link that opens once: there the operator chooses a password. If the server is given a directory or a file (--data, --config), give it the same.',
    mail: 'Check the configuration and how mails leave',
    mailWhat:
      'The first command says what is in force, and explains each fault. The second sends a test mail. Without a mail server, notices wait.',
    company: 'Add a client company and its administrator',
    companyWhat: 'The administrator gets a link by e-mail to choose a password. At the first visit a page leads on.',
    docs: 'All commands are in docs/commands.md, all settings in docs/configuration.md. In a checkout, write "npm run -s marignan --" in place of "marignan".',
    gone: 'As soon as the first company is there, this page gives way to the sign-in.',
    name: 'NAME',
    address: 'ADDRESS',
    firstName: 'FIRST',
    lastName: 'LAST',
  },
  welcome: {
    heading: 'First steps',
    done: 'Done',
    open: 'To do',
    selfHeading: 'Your details, and those of the support',
    selfWhat: 'When you call, the support calls back only to a number that has been on file for some time.',
    noTelephone: 'You have none yet.',
    selfLink: 'Change my details',
    contacts: 'How to reach the support',
    peopleHeading: 'Your users',
    peopleWhat:
      'Add one person, who gets at once what it takes to sign in. Or all of them, with a file that you look through first; then you invite them.',
    accessHeading: 'A lost access',
    accessWhat:
      'Decide how an administrator gives a user the access back. With two administrators at least, each can confirm a request of the other.',
    second: 'Add a second administrator',
    allDone: 'All is done. These pages stay under Config.',
    later: 'There is no hurry: these pages stay under Config, where a link leads back here.',
    putAway: 'Do not show this page again',
    goOn: 'Go on',
    what: (company) =>
      `Three steps, and ${company} is ready for the day on which somebody forgets a password. Each ticks itself.`,
    telephone: (number) => `Yours: ${number}.`,
    modes: (modes) => `Allowed today: ${modes}.`,
    progress: (done, all) => `First steps: ${done} of ${all}.`,
  },
};
