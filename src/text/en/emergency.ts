import { plural } from '../dates.ts';

/** The commands of emergency access. */
export const emergency = {
  first: 'First operator',
  second: 'Second operator',
  operator: 'Operator',
  emailQuestion: 'E-mail address: ',
  passwordQuestion: 'Password (it does not show): ',
  codeQuestion: 'Sealed code (it does not show): ',
  abandoned: 'The input ended before the end. Nothing has changed.',
  refused: 'The address or the password is not right. Nothing has changed.',
  delayed: (until: string) => `Too many failed tries for this address. Try again after ${until}.`,
  notAnOperator: 'This account is not an operator’s. Nothing has changed.',
  mustChangeFirst: 'This account has to choose a new password first: open the sign-in page.',
  reasonMissing: (shortest: number, longest: number) =>
    `--reason: give the reason, in ${shortest} to ${longest} characters. Every operator and supervisor will read it.`,
  unknown: (email: string) => `No account has the address ${email}.`,
  accountDisabled: (email: string) => `The account ${email} is disabled. Enable it first.`,
  notTwo: 'Two different operators are needed, and neither opens their own account. Nothing has changed.',
  wrongCode:
    'This is not the sealed code in force, or it does not open yet. Nothing has changed, and this try is in the journal.',
  sent: (email: string) => `A temporary password goes to ${email}. The old one no longer works.`,
  told: 'Operators and support supervisors are told, and an incident is open at the desk.',
  made: (from: string) =>
    `Here is the sealed code. It opens from ${from} on; the one before will no longer work then. Operators and supervisors are told.`,
  unsettled: 'One of the two has been an operator for too short a time, or came back lately. Nothing has changed.',
  keep: 'Print or copy it, close the envelope, lock it away. It will not be shown again; it works once.',
  operators: (count: number) => plural('en', count, { one: 'active operator', other: 'active operators' }),
  codeReady: (at: string, from: string) => `A sealed code lies ready, made on ${at}, usable from ${from} on.`,
  codeMissing: 'No sealed code lies ready. To make one: marignan emergency seal',
  noWay: 'Nobody could open emergency access: make a sealed code, or add a second operator.',
};
