import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { bundleIslands } from '../../../scripts/bundle-islands.ts';
import { labelledPasswords } from '../../../test/data/labelled-passwords.ts';
import { judgeText } from '../../domain/password-policy/judgement.ts';
import { readKnowledge } from '../../domain/password-policy/knowledge.ts';
import { contextOf } from '../../domain/password-policy/personal-context.ts';
import { profiles } from '../../domain/password-policy/profiles.ts';

const repository = new URL('../../../', import.meta.url);
const making = bundleIslands();

test('The browser’s files are those that the sources make, and nothing else lies beside them.', async () => {
  const made = await making;
  for (const [path, text] of made) {
    assert.ok(readFileSync(new URL(path, repository), 'utf8') === text, `${path} is out of date: npm run generate`);
  }
  const names = [...made.keys()].map((path) => path.split('/').at(-1));
  assert.deepEqual(readdirSync(new URL('./bundles/', import.meta.url)).sort(), names.sort());
});

test('The browser’s script of the page is a few kilobytes: what is large comes when it is asked for.', async () => {
  const made = await making;
  assert.ok((made.get('src/web/islands/bundles/coach.js') ?? '').length < 8_000);
});

test('Without the parts of the library that nobody asks, the browser’s file judges the labelled passwords alike.', async () => {
  const address = new URL('./bundles/judge.js', import.meta.url).href;
  const browser = (await import(address)) as typeof import('./judge.ts');
  const packed = readFileSync(new URL('src/domain/password-policy/dictionaries/knowledge.txt', repository), 'utf8');
  const [here, there] = [readKnowledge(packed), browser.readKnowledge(packed)];
  const context = contextOf({ firstName: 'Élodie', lastName: 'Rousseau', company: 'Ardoise & Fils' }, 'eKo');
  const everyRules = Object.values(profiles);
  for (const [index, { password }] of labelledPasswords.entries()) {
    // What the library finds does not depend on the rules: each password meets one profile's.
    const rules = everyRules[index % everyRules.length];
    assert.ok(rules);
    const [browsers, ours] = [
      browser.judgeText(password, rules, context, there),
      judgeText(password, rules, context, here),
    ];
    assert.deepEqual(browsers, ours, password);
  }
});
