import type { AttachmentName, IncomingMail } from './conversation.ts';
import { hiddenMark } from './hide-words.ts';

/** Everything in a mail that somebody could have written a password into, as it is screened. */
export const partsOf = ({ subject, text, besides, attachments }: IncomingMail): string[] => [
  subject,
  text,
  besides,
  ...attachments.map(({ name }) => stemOf(name)),
];

/** What of a mail may be kept, from its parts as they were screened. What the HTML says besides is not. */
export const keepable = (
  { attachments }: IncomingMail,
  [subject = '', text = '', , ...stems]: readonly string[],
): { subject: string; text: string; attachments: AttachmentName[] } => ({
  subject,
  text,
  attachments: attachments.map((attachment, index) => ({
    ...attachment,
    name: stems[index]?.includes(hiddenMark)
      ? `${hiddenMark}${endingOf(attachment.name)}`
      : attachment.name.replaceAll(hiddenMark, '\uFFFD'),
  })),
});

/** Names of files seldom have spaces: what stands for them is read both ways. The ending is no part of a password. */
const stemOf = (name: string): string => {
  const stem = name.slice(0, name.length - endingOf(name).length);
  return stem.includes('_') ? `${stem}\n${stem.replaceAll('_', ' ')}` : stem;
};

const endingOf = (name: string): string => /\.[a-z0-9]{1,5}$/i.exec(name)?.[0] ?? '';
