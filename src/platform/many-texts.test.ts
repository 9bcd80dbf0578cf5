import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ManyTexts } from './many-texts.ts';

test('each text is found at its place, whatever its letters and however many come before', () => {
  const texts = new ManyTexts();
  const given = ['', 'Zoé', '😀 漢字', 'é'.repeat(700_000), 'x'.repeat(2_000_000), 'last'];
  for (let index = 0; index < 50_000; index += 1) given.push(`person ${index}, née Müller-Łukasiewicz`);
  assert.deepEqual(
    given.map((text) => texts.add(text)),
    given.map((_, place) => place),
  );
  assert.equal(texts.size, given.length);
  for (const [place, text] of given.entries()) assert.equal(texts.at(place), text);
});
