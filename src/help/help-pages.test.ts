import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { languages } from '../platform/languages.ts';
import { readHelp } from './read-help.ts';

const fr = readHelp('fr', 'forgotten-password');
const others = languages.filter((one) => one !== 'fr').map((one) => readHelp(one, 'forgotten-password'));
const [en, de, lb] = [
  readHelp('en', 'forgotten-password'),
  readHelp('de', 'forgotten-password'),
  readHelp('lb', 'forgotten-password'),
];
const structureOf = (markdown: string): string[] =>
  markdown.split('\n').flatMap((line) => /^(#+|\d\.|-|\*\*\[|\{\{\w+\}\}$)/.exec(line)?.[0] ?? []);
const placeholdersOf = (text: string): string[] => [...new Set(text.match(/\{\{\w+\}\}/g))].sort();

suite('The help page on forgotten passwords', () => {
  test('It is built alike in every language: headings, steps and placeholders.', () => {
    for (const { markdown } of others) {
      assert.deepEqual(structureOf(markdown), structureOf(fr.markdown));
      // The name of the team is French where the installation is: elsewhere, the service stands for it.
      assert.deepEqual(
        placeholdersOf(markdown),
        placeholdersOf(fr.markdown).filter((name) => name !== '{{Team}}'),
      );
    }
  });

  test('Its French is set right: narrow spaces before ? ! ; and a space that does not break before a colon.', () => {
    const prose = fr.markdown.replace(/`[^`]*`/g, '');
    assert.deepEqual(prose.match(/.{0,20}[^\u202f?!\n][?!;].{0,10}/g) ?? [], []);
    assert.deepEqual(prose.match(/.{0,20}[^\u00a0\n]:.{0,10}/g) ?? [], []);
    assert.deepEqual(prose.match(/.{0,20}'.{0,10}/g) ?? [], []);
  });

  test('Its title is typed as people search for it, with a plain apostrophe and space.', () => {
    assert.equal(fr.title, "J'ai oublié mon mot de passe, que faire ?");
    assert.equal(en.title, 'I forgot my password, what can I do?');
    assert.equal(de.title, 'Passwort vergessen – was tun?');
  });

  test('It keeps a calm tone.', () => {
    assert.doesNotMatch(fr.markdown, /veuillez|désolé|invalide|oups/i);
    assert.doesNotMatch(en.markdown, /\bplease\b|\bsorry\b|\binvalid\b|\boops\b/i);
    assert.doesNotMatch(de.markdown, /\bbitte\b|\bleider\b|ungültig|\bsorry\b/i);
  });

  test('It names the published recipe, its example, and advises against it.', () => {
    for (const { markdown } of [fr, ...others]) {
      assert.ok(markdown.includes('`EkoMotsecret1515 !?`'));
      assert.ok(markdown.includes('1515'));
    }
    assert.match(fr.markdown, /N’utilisez ni cet exemple/);
    assert.match(en.markdown, /Use neither this example/);
    assert.match(de.markdown, /Nehmen Sie weder dieses Beispiel/);
    assert.match(lb.markdown, /Huelt weder dëst Beispill/);
  });
});
