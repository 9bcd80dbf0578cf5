import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { declaredRoutes } from '../../../test/parts/routes.ts';
import { type HelpName, helpNames, readHelp } from '../../help/read-help.ts';
import { type Language, languages } from '../../platform/languages.ts';
import { gallery } from '../gallery.ts';
import { helpLabels } from './help-labels.ts';
import { helpPath } from './write-help.ts';

/** As a reader sees it: no tags, plain spaces. */
const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

const helpPaths = new Set(['/help', ...helpNames.map(helpPath)]);

/** All that the pages say besides the help itself, in the examples of each. */
const saidElsewhere = (language: Language): string =>
  gallery(language)
    .filter(({ page }) => !helpPaths.has(page))
    .map(({ html }) => textOf(String(html)))
    .join('\n');

const quotation = /[«“„]\s*([^«»“”„]+?)\s*[»”“]/g;

const quotedIn = (markdown: string): string[] =>
  [...markdown.matchAll(quotation)].map(([, quoted = '']) => quoted.replace(/\s+/g, ' '));

suite('What a help page calls by a name', () => {
  for (const language of languages) {
    const said = saidElsewhere(language);
    const labels = helpLabels(language);

    test(`In ${language}, each label that a page names stands on another page, as it is written there.`, () => {
      const missing = helpNames.flatMap((name: HelpName) =>
        [...readHelp(language, name).source.markdown.matchAll(/\{\{(\w+)\}\}/g)]
          .map(([, key = '']) => ({ key, label: labels[key]?.replace(/\s+/g, ' ') }))
          .filter(({ label }) => label !== undefined && !said.includes(label))
          .map(({ key, label }) => `${name}: ${key}, “${label}”`),
      );
      assert.deepEqual(missing, []);
    });

    test(`In ${language}, what a page quotes in its own words stands on another page.`, () => {
      const missing = helpNames.flatMap((name: HelpName) =>
        quotedIn(readHelp(language, name).source.markdown)
          .filter((quoted) => !quoted.includes('{{') && !said.includes(quoted))
          .map((quoted) => `${name}: “${quoted}”`),
      );
      assert.deepEqual(missing, []);
    });
  }

  test('No label is kept that no help page names.', () => {
    const named = new Set(
      helpNames.flatMap((name) =>
        [...readHelp('fr', name).source.markdown.matchAll(/\{\{(\w+)\}\}/g)].map(([, key = '']) => key),
      ),
    );
    assert.deepEqual(
      Object.keys(helpLabels('fr')).filter((key) => !named.has(key)),
      [],
    );
  });
});

test('Where a help page sends its reader to a page of this server, that page is there.', async () => {
  const pages = (await declaredRoutes()).filter(({ method }) => method === 'GET');
  const there = new Set(pages.map(({ path }) => path));
  for (const language of languages) {
    for (const name of helpNames) {
      for (const [, path = ''] of readHelp(language, name).source.markdown.matchAll(/\]\((\/[^)]*)\)/g)) {
        assert.ok(there.has(path), `${language}/${name} leads to ${path}`);
      }
    }
  }
});
