import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { contrast, mix, nearestShade } from './colour.ts';
import { accentOf, grounds, type Theme } from './palette.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const themes: Theme[] = ['light', 'dark'];

test('The contrast is that of WCAG: known pairs have their known ratio, in either order.', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.equal(contrast('#767676', '#ffffff').toFixed(2), '4.54');
  assert.equal(contrast('#ffffff', '#777777').toFixed(2), '4.48');
  assert.equal(contrast('#0000ff', '#ffffff').toFixed(2), '8.59');
  assert.equal(contrast('#123456', '#123456'), 1);
});

test('Whatever the colour, its accent can be read on every ground of both themes, and what is written on it too.', () => {
  fc.assert(
    fc.property(colour, fc.constantFrom(...themes), (given, theme) => {
      const { accent, ink, deep } = accentOf(given, theme);
      for (const ground of grounds[theme]) assert.ok(contrast(accent, ground) >= 4.5);
      assert.ok(contrast(ink, accent) >= 4.5 && contrast(ink, deep) >= 4.5);
      const more = accentOf(given, theme, 'more');
      for (const ground of grounds[theme]) assert.ok(contrast(more.accent, ground) >= 7);
      assert.ok(contrast(more.ink, more.accent) >= 4.5);
    }),
    { numRuns: 2000 },
  );
});

test('It is the nearest shade: one step less would not be read, and a colour that can be read stays as it is.', () => {
  fc.assert(
    fc.property(colour, fc.constantFrom(...themes), fc.constantFrom(3, 4.5, 7), (given, theme, least) => {
      const shade = nearestShade(given, grounds[theme], least);
      const isRead = (one: string) => grounds[theme].every((ground) => contrast(one, ground) >= least);
      if (isRead(given)) assert.deepEqual(shade, { colour: given, shift: 0 });
      else {
        const before = (shade.shift - 1) / 100;
        assert.ok(!isRead(mix(given, '#000000', before)) && !isRead(mix(given, '#ffffff', before)));
      }
    }),
    { numRuns: 2000 },
  );
});

test('Grounds on which nothing can be read at once are a broken promise, and said.', () => {
  assert.throws(() => nearestShade('#336699', ['#000000', '#ffffff'], 4.6), /No shade/);
});

test('The grounds are those of the pages.', () => {
  const tokens = readFileSync(new URL('../web/tokens.css', import.meta.url), 'utf8');
  const names = ['ground', 'paper', 'fault-soft', 'good-soft', 'notice-soft'];
  const [light = '', dark = ''] = tokens.split('@media (prefers-color-scheme: dark)');
  const valuesIn = (css: string) => names.map((name) => new RegExp(`--${name}: (#\\w+)`).exec(css)?.[1]);
  assert.deepEqual(valuesIn(light), grounds.light);
  assert.deepEqual(valuesIn(dark), grounds.dark);
});
