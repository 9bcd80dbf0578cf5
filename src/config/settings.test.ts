import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import Holidays from 'date-holidays';
import { countriesWithoutHolidays, countryCodes } from './country-codes.ts';
import { describeSettings } from './describe-settings.ts';
import { sentences } from './fault-sentences/fr.ts';
import { listSettings } from './list-settings.ts';
import { nearest } from './suggest.ts';

const all = [...listSettings().values()].filter(({ path }) => !path.endsWith('[]'));

test('Every setting says what it means, in a sentence', () => {
  for (const { path, description } of all) assert.match(description, /^[A-Z`].*\.$/, path);
});

test('Every number has both bounds, and every text and list a length it may not exceed', () => {
  for (const { path, kind, min, max } of all) {
    if (kind === 'number') assert.ok(min !== undefined && max !== undefined && min < max, path);
    if (kind === 'text' || kind === 'list') assert.ok(max !== undefined, path);
  }
});

test('Every number but a port says what it counts', () => {
  for (const { path, kind, unit } of all) {
    if (kind === 'number' && !path.endsWith('port')) assert.ok(unit, path);
  }
});

test('Every default keeps the bounds of its setting', () => {
  for (const { path, kind, min = 0, max = 0, default: value } of all) {
    if (kind === 'number' && value !== undefined) assert.ok(Number(value) >= min && Number(value) <= max, path);
  }
});

test('The page of settings names every setting and every fault, and nothing of this machine', () => {
  const page = describeSettings();
  for (const { path, kind } of all) {
    if (kind !== 'section') assert.ok(page.includes(`| \`${path}\` |`), path);
  }
  for (const code of Object.keys(sentences)) assert.ok(page.includes(`| \`${code}\` |`), code);
  assert.doesNotMatch(page, /undefined|\[object|NaN/);
  assert.equal(page, describeSettings());
});

test('The page of settings in docs/ is the one that the table gives', () => {
  const page = join(import.meta.dirname, '../../docs/configuration.md');
  assert.ok(existsSync(page), 'npm run generate');
  assert.equal(readFileSync(page, 'utf8'), describeSettings(), 'npm run generate');
});

test('The countries without public holidays are those that the calendar of holidays lacks', () => {
  const known = Object.keys(new Holidays().getCountries());
  const lacking = [...countryCodes].filter((code) => !known.includes(code));
  assert.deepEqual([...countriesWithoutHolidays].toSorted(), lacking.toSorted());
});

test('A mistyped word finds the nearest, and a strange word finds none', () => {
  const words = ['port', 'host', 'trustedProxies'];
  assert.equal(nearest('prot', words), 'port');
  assert.equal(nearest('PORT', words), 'port');
  assert.equal(nearest('trusted_proxys', words), 'trustedProxies');
  assert.equal(nearest('horse', words), undefined);
  assert.equal(nearest('x'.repeat(1_000_000), words), undefined);
});
