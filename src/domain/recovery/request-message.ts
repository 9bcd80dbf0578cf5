import { messageLimit } from './reset-request.ts';

export type MessageFault = 'too-long' | 'unreadable-characters';

/** The words that come with a request, as they are kept: lines end in one way. */
export const readMessage = (typed: string): string => typed.replace(/\r\n?/g, '\n').trim();

export const messageFault = (message: string): MessageFault | null => {
  if ([...message].length > messageLimit) return 'too-long';
  return unreadable.test(message) || !message.isWellFormed() ? 'unreadable-characters' : null;
};

/** What is wrong with a message as somebody typed it. */
export const judgeMessage = (typed: string): MessageFault | undefined => messageFault(readMessage(typed)) ?? undefined;

/** A message may hold line breaks and tabs, no other control character. */
const unreadable = /[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/u;
