import type { Sentences } from './sentences.ts';

/** The sentence of a reason to refuse a password, with its number of characters where it has one. */
export const reasonSentence = (
  { reasons }: Pick<Sentences, 'reasons'>,
  reason: { code: keyof Sentences['reasons']; minimum?: number; maximum?: number },
): string => {
  const said: string | ((count: number) => string) = reasons[reason.code];
  return typeof said === 'function' ? said(reason.minimum ?? reason.maximum ?? 0) : said;
};
