import { plural } from '../../dates.ts';

/** The mails about a request, on its page. */
export const deskMail = {
  heading: 'Messages',
  received: (from: string, at: string) => `From ${from}, on ${at}`,
  sent: (name: string, at: string) => `Answer by ${name}, on ${at}`,
  anAgent: 'an agent',
  authentication: {
    confirmed: 'Address confirmed',
    'not-confirmed': 'Address not confirmed',
    refuted: 'Address probably forged',
    unknown: 'Address not checked',
  },
  notConfirmedWhat: 'Anybody may have written this address. A message does not prove who is calling.',
  subject: 'Subject',
  cut: 'The rest of the message is too long to be kept.',
  attachments: (count: number) =>
    plural('en', count, { one: 'attachment, not opened', other: 'attachments, not opened' }),
  attachment: (name: string, type: string, size: string) => `${name} (${type}, ${size})`,
  kilobytes: (count: number) => `${count}\u00a0KB`,
  replyHeading: 'Answer by e-mail',
  reply: 'Your answer',
  replyHint: 'It goes to the address of the request. Write no password in it.',
  send: 'Send the answer',
  faults: {
    missing: 'Write your answer.',
    'too-long': 'The answer is too long: 2,000 characters at most.',
    'unreadable-characters': 'The answer holds signs that cannot be read.',
    'holds-a-secret': 'The answer holds what looks like a temporary password. Take it out: it goes another way.',
  },
};
