import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { languages } from '../platform/languages.ts';
import { sentences } from './sentences.ts';

/** Words that are the same wherever they are read. */
const everywhere = 'Config; SMS; PDF; SHA-1; NTLM; Support; API';

/** Words that two languages share, and hardly anything longer than two words. */
const shared: Readonly<Record<string, string>> = {
  'fr en':
    'Pages; Message; Messages; Action; Configuration; e-mail; E-mail; E-mails; Incidents; Incident; second agent; mail; Oscar; Victor; six; codes; min; Session; Invitation; invitation',
  'fr de': 'Adresse; Galerie; min',
  'fr lb':
    'Message; Administrateur; Demande; Fichier; Galerie; Objet; Rapport; e-mail; mail; admin; Bonjour, Bonjour ,; Bonjour ,; Henri; Nicolas; Xavier',
  'en de': 'Name; Administrator; Person; Median; Operation; min',
  'en lb': 'Message; All; Median; mail; Mailbox; Kilo',
  'de lb':
    'Galerie; hell; Per E-Mail; Text; true oder false; Telefon; Telefon (); Aktiv; aktiv; Gruppen; Konten; Daten; Zeilen; Inhalt; Dauer; Recht; Alles; ganz; Trennen; bei; Bis; bis; (bis ); Median; Link; Hash; dem Support; Code per SMS; OpenAPI-3.1-Dokument; Berta; Cäsar; Emil; Gustav; Ida; Otto; Richard; Samuel; Theodor; Viktor; Ypsilon; null; sechs',
};

suite('The sentences of every language', () => {
  for (const [index, one] of languages.entries()) {
    for (const other of languages.slice(index + 1)) {
      test(`What is said in ${one} is said otherwise in ${other}, but for a few words.`, () => {
        const known = new Set([everywhere, shared[`${one} ${other}`] ?? ''].flatMap((words) => words.split('; ')));
        const theirs = new Map(leavesOf(sentences(other)).map(({ path, text }) => [path.join('.'), text]));
        const untranslated = leavesOf(sentences(one))
          .filter(({ text }) => /\p{L}{3}/u.test(text) && !known.has(text.replace(/:$/, '')))
          .filter(({ path, text }) => theirs.get(path.join('.')) === text);
        assert.deepEqual(untranslated, []);
      });
    }
  }

  test('Each of them is read somewhere.', () => {
    const unread = leavesOf(sentences('fr')).filter(({ path }) => !isRead(path));
    assert.deepEqual(
      unread.map(({ path }) => path.join('.')),
      [],
    );
  });
});

type Leaf = { path: string[]; text: string };

const leavesOf = (node: unknown, path: string[] = []): Leaf[] =>
  typeof node === 'object' && node !== null
    ? Object.entries(node).flatMap(([key, inner]) => leavesOf(inner, [...path, key]))
    : [{ path, text: typeof node === 'function' ? wordsOf(String(node)) : String(node) }];

/** The words in the source of a function, without what varies in them and without what Intl is told. */
const wordsOf = (source: string): string =>
  [...source.replace(/\btype: '\w+'|\\u\w{4}/g, '').matchAll(/'((?:[^'\\]|\\.)*)'|`((?:[^`\\]|\\.)*)`/gs)]
    .map(([, quoted = '', template = '']) => quoted || template.replace(/\$\{.*?(\}|$)/gs, ''))
    .filter((words) => /\p{L}{3}/u.test(words) && !languages.some((language) => language === words))
    .join(' ')
    .trim();

/** Without comments and imports; of the sentences themselves, only what one takes from another. */
const sources = globSync('src/**/*.ts')
  .filter((file) => !/^src\/text\/(?!fr\/)\w+\/|\.test\.ts$/.test(file))
  .map((file) => ({ isText: file.startsWith('src/text/fr/'), code: readFileSync(file, 'utf8') }))
  .map(({ isText, code }) => (isText ? (code.match(/\b\w+\.\w+\b/g) ?? []).join('\n') : code))
  .map((code) => code.replace(/^import[^;]*;|\/\*\*.*?\*\//gms, ''))
  .map((code) => ({ code, words: new Set(code.match(/[\p{L}\d_$]+/gu)) }));

/** Groups of which a code chooses one. */
const chosenFrom = new Set(
  sources.flatMap(({ code }) => [...code.matchAll(/(\w+)\??\.?\[/g)].map(([, group]) => group)),
);

/**
 * Some file that names its group reads it, or its group is one of which a code chooses. Plurals, of which Intl chooses,
 * are read with their group.
 */
const isRead = (path: readonly string[]): boolean => {
  const [around = '', group = '', key = ''] = [path.at(-3), path.at(-2), path.at(-1)];
  if (key === 'one' || key === 'other' || chosenFrom.has(group) || chosenFrom.has(around)) return true;
  const name = RegExp.escape(key);
  const asPart = new RegExp(`\\.${name}\\b|[{,]\\s*${name}\\s*[,:}]`);
  return sources.some(({ code, words }) => code.includes(`'${key}'`) || (words.has(group) && asPart.test(code)));
};
