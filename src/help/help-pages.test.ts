import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { languages } from '../platform/languages.ts';
import { type HelpName, helpNames, readHelp } from './read-help.ts';

/**
 * The translations that wait for somebody to follow a change of the French page, as `de/passphrases`; until then their
 * page says so to its readers. The others are held to the French page.
 */
const olderTranslations: readonly string[] = [];

const structureOf = (markdown: string): string[] =>
  markdown.split('\n').flatMap((line) => /^(#+|\d\.|-|\*\*\[|\{\{\w+\}\}$)/.exec(line)?.[0] ?? []);
const linksOf = (markdown: string): string[] => markdown.match(/\]\([^)]*\)/g) ?? [];
/** The name of the team is French where the installation is: elsewhere, the service stands for it. */
const placeholdersOf = (text: string): string[] =>
  [...new Set(text.match(/\{\{\w+\}\}/g))].filter((name) => !/^\{\{(team|service)\}\}$/i.test(name)).sort();
const french = (name: HelpName) => readHelp('fr', name).source;
const calm = {
  fr: /veuillez|désolé|invalide|\boups\b/i,
  en: /\bplease\b|\bsorry\b|\binvalid\b|\boops\b/i,
  de: /\bbitte\b|\bleider\b|ungültig|\bsorry\b/i,
};

for (const name of helpNames) {
  suite(`The help page ${name}`, () => {
    const fr = french(name);
    const translated = languages.filter((one) => existsSync(new URL(`./${one}/${name}.md`, import.meta.url)));

    for (const language of translated.filter((one) => one !== 'fr')) {
      const { source, translation } = readHelp(language, name);
      test(`In ${language}, it says what the French page says now, or tells its readers that it does not.`, () => {
        assert.equal(
          translation,
          olderTranslations.includes(`${language}/${name}`) ? 'older' : 'up-to-date',
          `src/help/${language}/${name}.md follows ${source.translates}; the French page is now ${fr.revision}. ` +
            `Translate what changed, and write translates: "${fr.revision}".`,
        );
      });

      test(`In ${language}, it is built as in French: headings, steps, links and placeholders.`, () => {
        if (translation === 'older') return;
        assert.deepEqual(structureOf(source.markdown), structureOf(fr.markdown));
        assert.deepEqual(linksOf(source.markdown), linksOf(fr.markdown));
        assert.deepEqual(placeholdersOf(source.markdown), placeholdersOf(fr.markdown));
      });
    }

    test('Its French is set right: narrow spaces before ? ! ; and a space that does not break before a colon.', () => {
      const prose = `${fr.description}\n${name === 'forgotten-password' ? '' : fr.title}\n${fr.markdown.replace(/`[^`]*`/g, '')}`;
      assert.deepEqual(prose.match(/.{0,20}[^\u202f?!\n][?!;].{0,10}/g) ?? [], []);
      assert.deepEqual(prose.match(/.{0,20}[^\u00a0\n]:.{0,10}/g) ?? [], []);
      assert.deepEqual(prose.match(/.{0,20}'.{0,10}|« .{0,10}|.{0,10} »/g) ?? [], []);
    });

    test('It keeps a calm tone.', () => {
      for (const language of translated) {
        const forbidden = Object.entries(calm).find(([one]) => one === language)?.[1];
        if (forbidden) assert.doesNotMatch(readHelp(language, name).source.markdown, forbidden);
      }
    });
  });
}

test('Each French page is there, and its PDF is called as no other.', () => {
  const files = helpNames.map((name) => french(name).file);
  assert.deepEqual([...new Set(files)], files);
});

suite('The help page on forgotten passwords', () => {
  const pages = languages.map((one) => readHelp(one, 'forgotten-password').source);

  test('Its title is typed as people search for it, with a plain apostrophe and space.', () => {
    assert.equal(readHelp('fr', 'forgotten-password').source.title, "J'ai oublié mon mot de passe, que faire ?");
    assert.equal(readHelp('en', 'forgotten-password').source.title, 'I forgot my password, what can I do?');
    assert.equal(readHelp('de', 'forgotten-password').source.title, 'Passwort vergessen – was tun?');
  });

  test('It names the published recipe, its example, and advises against it.', () => {
    for (const { markdown } of pages) {
      assert.ok(markdown.includes('`EkoMotsecret1515 !?`'));
      assert.ok(markdown.includes('1515'));
    }
    const told = pages.map(({ markdown }) => markdown).join('\n');
    for (const words of [
      /N’utilisez ni cet exemple/,
      /Use neither this example/,
      /Nehmen Sie weder dieses Beispiel/,
      /Huelt weder dëst Beispill/,
    ]) {
      assert.match(told, words);
    }
  });
});

test('Every test that docs/accessibility.md names is there.', () => {
  const table = readFileSync(new URL('../../docs/accessibility.md', import.meta.url), 'utf8');
  const named = new Set([...table.matchAll(/`((?:src|test)\/[\w./*-]+)`/g)].map(([, file = '']) => file));
  assert.ok(named.size > 20);
  const missing = [...named].filter(
    (file) => globSync(new URL(`../../${file}`, import.meta.url).pathname).length === 0,
  );
  assert.deepEqual(missing, []);
});
