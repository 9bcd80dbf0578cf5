import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { pageExamples, textExamples } from '../../src/composition/gallery-examples.ts';
import { mailGallery } from '../../src/mail/gallery.ts';
import { languages } from '../../src/platform/languages.ts';
import { eachStructureOnce } from '../parts/gallery-pages.ts';

const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:standard'] }));

const faultsOf = (html: string): string[] =>
  validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`));

suite('The markup of every page is valid HTML', () => {
  const seen = new Set<string>();
  for (const language of languages) {
    test(`In ${language}: nesting, content, attributes and references of every structure that an example has.`, () => {
      const all = [...pageExamples(language), ...textExamples(language)].map(({ name, example, html }) => ({
        name: `${name}, ${example}`,
        html,
      }));
      const mine = eachStructureOnce(all, seen);
      assert.ok(mine.length > (language === 'fr' ? 200 : 0));
      for (const { name, html } of mine) assert.deepEqual(faultsOf(html), [], name);
    });
  }

  test('So is that of every mail, whose styles stand on its elements: programs take style sheets away.', () => {
    const ofMails = new HtmlValidate(
      new StaticConfigLoader({ extends: ['html-validate:standard'], rules: { 'no-inline-style': 'off' } }),
    );
    for (const { mail, example, message } of mailGallery('fr')) {
      const { results } = ofMails.validateStringSync(message.html);
      const faults = results.flatMap(({ messages }) => messages.map(({ ruleId, line }) => `${line}: ${ruleId}`));
      assert.deepEqual(faults, [], `${mail}, ${example}`);
    }
  });

  test('What is wrongly nested, unknown or there twice is found.', () => {
    const page = (body: string) =>
      `<!doctype html>\n<html lang="fr"><head><title>a</title></head><body>${body}</body></html>`;
    assert.deepEqual(faultsOf(page('<p>a</p>')), []);
    for (const wrong of ['<p><div>a</div></p>', '<ul><p>a</p></ul>', '<b id="a">a</b><i id="a">a</i>', '<b>a']) {
      assert.notDeepEqual(faultsOf(page(wrong)), [], wrong);
    }
  });

  test('Pages that differ in their words are one structure; an empty name, another class or another element is a new one.', () => {
    const one = { name: 'a', html: '<p class="a" title="b">c <b>d</b></p>' };
    const same = { name: 'b', html: '<p class="a" title="x">y <b>z</b></p>' };
    assert.deepEqual(eachStructureOnce([one, same]), [one]);
    for (const html of [
      '<p class="a" title="">y <b>z</b></p>',
      '<p class="b" title="b">c <b>d</b></p>',
      '<p class="a" title="b">c <b></b></p>',
      '<p class="a" title="b">c <i>d</i></p>',
    ]) {
      assert.equal(eachStructureOnce([one, { name: 'c', html }]).length, 2, html);
    }
  });
});
