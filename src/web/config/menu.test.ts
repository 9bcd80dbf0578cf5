import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { languages } from '../../platform/languages.ts';
import { gallery } from '../gallery.ts';

suite('The menus of Config', () => {
  for (const language of languages) {
    test(`In ${language}, each entry says below what one goes there for.`, () => {
      const entries = gallery(language)
        .filter(({ page }) => page === '/config' || page === '/config/configuration')
        .flatMap(({ html }) => [...String(html).matchAll(/<ul class="menu">(.*?)<\/ul>/gs)])
        .flatMap(([, menu = '']) => menu.split('<li>').slice(1));
      assert.ok(entries.length >= 11, `${entries.length} entries`);
      for (const entry of entries) assert.match(entry, /<\/a><br><span class="hint">[^<]{10,}\.<\/span><\/li>/);
    });
  }
});
