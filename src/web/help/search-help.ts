import { fold } from '../../domain/password-policy/fold.ts';
import { type Block, type HelpDocument, textOf } from '../../help/help-document.ts';
import type { HelpName } from '../../help/read-help.ts';

/** A page of a language, as it stands in the contents. */
export type HelpEntry = { name: HelpName; help: HelpDocument };

/** A page that answers, with the paragraph that answers best. */
export type HelpHit = HelpEntry & { extract: string };

/** What is typed in the search at most. */
export const longestQuery = 100;

/**
 * The pages that hold the words, best first: those that hold more of them, then those that hold them in the title, then
 * in headings, then in the text. Accents, case and the s of a plural do not count, and a word may be left unfinished.
 * Small words ("le", "of") count only where nothing else is asked. `synonyms`: what people type for a word of the pages.
 */
export const searchHelp = (
  entries: readonly HelpEntry[],
  query: string,
  synonyms: Readonly<Record<string, string>> = {},
): HelpHit[] => {
  const meant = new Map(Object.entries(synonyms));
  const asked = wordsOf(query.slice(0, longestQuery)).map((word) => meant.get(word) ?? word);
  const telling = asked.filter((word) => word.length > 2);
  const words = [...new Set(telling.length > 0 ? telling : asked)];
  return entries
    .map((entry) => weigh(entry, words))
    .filter(({ found }) => found > 0)
    .sort((one, other) => other.found - one.found || other.weight - one.weight)
    .map(({ entry, extract }) => ({ ...entry, extract }));
};

const weights = { title: 100, heading: 10, text: 1 } as const;

const weigh = (entry: HelpEntry, words: readonly string[]) => {
  const { title, description, blocks } = entry.help;
  const passages = [
    { kind: 'title', text: title },
    { kind: 'text', text: description },
    ...blocks.flatMap(passagesOf),
  ] as const;
  const held = new Set<string>();
  let weight = 0;
  let best = { count: 0, text: description };
  for (const { kind, text } of passages) {
    const there = wordsOf(text);
    const found = words.filter((word) => there.some((one) => one.startsWith(word)));
    for (const word of found) held.add(word);
    weight += found.length * weights[kind];
    // What only introduces a list tells nothing by itself.
    if (kind === 'text' && found.length > best.count && !text.endsWith(':')) best = { count: found.length, text };
  }
  return { entry, found: held.size, weight, extract: best.text };
};

type Passage = { kind: keyof typeof weights; text: string };

const passagesOf = (block: Block): Passage[] => {
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'heading', text: textOf(block.inlines) }];
    case 'paragraph':
    case 'action':
      return [{ kind: 'text', text: textOf(block.inlines) }];
    case 'list':
      return block.items.map((item) => ({ kind: 'text', text: textOf(item) }));
  }
};

/** Without accents, in small letters, without the s or x of a plural. */
const wordsOf = (text: string): string[] =>
  (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => (word.length > 3 ? word.replace(/[sx]$/, '') : word));
