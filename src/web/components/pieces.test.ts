import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { gallery } from '../gallery.ts';

suite('Pieces of pages', () => {
  test('In every list and table of people a mail address breaks behind its sign before it breaks inside a word.', () => {
    const lists = gallery('fr').flatMap(({ page, example, html }) =>
      (String(html).match(/<(li|td)\b.*?<\/\1>/gs) ?? []).map((text) => ({ page, example, text })),
    );
    const addresses = lists.filter(({ text }) => /<bdi>[^<\s]+@/.test(text));
    assert.ok(addresses.length > 20);
    assert.deepEqual(
      addresses.filter(({ text }) => /<bdi>[^<\s]+@(?!<wbr>)/.test(text)),
      [],
    );
  });
});
