import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { mailGallery } from '../../src/mail/gallery.ts';
import { languages } from '../../src/platform/languages.ts';
import { gallery } from '../../src/web/gallery.ts';

const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:standard'] }));

const faultsOf = (html: string): string[] =>
  validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`));

suite('The markup of every page is valid HTML', () => {
  for (const language of languages) {
    test(`In ${language}: nesting, content, attributes and references.`, () => {
      // The markup differs by language in its words alone: each language shows another part of the examples.
      const mine = gallery(language).filter(
        (_, index) => language === 'fr' || index % 5 === languages.indexOf(language),
      );
      assert.ok(mine.length > 20);
      for (const { page, example, html } of mine) assert.deepEqual(faultsOf(String(html)), [], `${page}, ${example}`);
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
});
