import { listFiles, readText } from './source-files.ts';

type Verb = { name: string; file: string; who: string; records: string; mails: string };

/** A verb is an exported function of the domain whose comment makes a promise. */
export const readVerbs = (): Verb[] =>
  listFiles('src/domain/**/*.ts')
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) => verbsOf(file, readText(file)));

const verbsOf = (file: string, source: string): Verb[] => {
  const found = source.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*?Promise:(?:(?!\*\/)[\s\S])*?)\*\/\s*export const (\w+)/g);
  return [...found].map(([, comment = '', name = '']) => {
    const text = comment
      .replace(/^\s*\* ?/gm, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    const part = (pattern: RegExp) => pattern.exec(text)?.[1]?.trim() ?? '–';
    return {
      ...{ name, file, who: part(/Who may: ([^.]*)\./), records: part(/Records (?:and mails )?([^.]*)\./) },
      mails: /Records and mails nothing/.test(text) ? 'nothing' : part(/Mails ([^.]*)\./),
    };
  });
};
