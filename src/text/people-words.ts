import { type Language, languages } from '../platform/languages.ts';
import { type Sentences, sentences } from './sentences.ts';

type Column = keyof Sentences['peopleFile']['columns'];
type Role = keyof Sentences['web']['account']['roles'];

/** Every word of every language that a table of people may be written with; `key` makes two spellings one. */
export const peopleWords = (key: (word: string) => string) => {
  const columns = new Map<string, Column>();
  const roles = new Map<string, Role>();
  const spoken = new Map<string, Language>();
  for (const language of languages) {
    const { peopleFile: file, web } = sentences(language);
    for (const [column, title] of entries(file.columns)) columns.set(key(title), column);
    for (const [column, titles] of entries(file.otherTitles))
      for (const title of titles) columns.set(key(title), column);
    for (const [role, name] of entries(web.account.roles)) roles.set(key(role), role).set(key(name), role);
    for (const [role, names] of entries(file.otherRoles)) for (const name of names) roles.set(key(name), role);
    for (const [code, names] of entries(file.languages))
      for (const name of [code, ...names]) spoken.set(key(name), code);
  }
  return { columns, roles, languages: spoken };
};

const entries = <Key extends string, Value>(record: Readonly<Record<Key, Value>>): [Key, Value][] =>
  Object.entries(record) as [Key, Value][];
