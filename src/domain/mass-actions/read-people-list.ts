import { longestList } from './mass-action.ts';

/**
 * The mail addresses and identifiers of a list: one a line, or the first column of a CSV. A first line that is neither is
 * the name of the column. Each once, in their order; null when there are more than a list may have.
 */
export const readPeopleList = (text: string): string[] | null => {
  const entries = new Set<string>();
  for (const [index, line] of text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|\r|\n/u)
    .entries()) {
    const entry = firstColumn(line);
    if (entry === '' || (index === 0 && !isAddressOrId(entry))) continue;
    entries.add(entry);
    if (entries.size > longestList) return null;
  }
  return [...entries];
};

const longestEntry = 254;

const firstColumn = (line: string): string => {
  const [, quoted, plain] = /^\s*(?:"((?:[^"]|"")*)"|([^;,\t]*))/u.exec(line) ?? [];
  return (quoted?.replaceAll('""', '"') ?? plain ?? '').trim().slice(0, longestEntry);
};

const isAddressOrId = (entry: string): boolean => entry.includes('@') || /^[a-z0-9]{24}$/u.test(entry);
