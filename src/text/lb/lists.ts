import { nRule } from './n-rule.ts';

/** "d’Mailbox, de Code an en zweeten Agent": "an" by the n-rule, which Intl leaves open. */
export const allOf = (words: readonly string[]): string => {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${nRule('an', last)}`;
};

/** "d’Mailbox oder de Code". */
export const oneOf = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} oder ${words.at(-1)}`;
