import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wishedLanguage } from './wished-language.ts';

test('Whoever lists the installation’s language gets it, wherever in the list; whoever does not gets what they like best.', () => {
  const wishes: [string | null, string][] = [
    [null, 'fr'],
    ['', 'fr'],
    ['*', 'fr'],
    ['fr-FR,fr;q=0.9,en;q=0.8', 'fr'],
    ['lb,fr;q=0.8,de;q=0.6', 'fr'],
    ['en-GB,en;q=0.9,fr;q=0.1', 'fr'],
    ['de-LU, de;q=0.9, en;q=0.7', 'de'],
    ['lb, de;q=0.9', 'lb'],
    ['en;q=0.3,DE-de;q=0.7', 'de'],
    ['en-US,en;q=0.9,fr;q=0', 'en'],
    ['pt-BR,pt;q=0.9,en;q=0.5', 'en'],
    ['pt-BR,pt', 'fr'],
    ['en;q=0', 'fr'],
    ['en;q=9e99, de;q=-1, lb;q=1.5', 'fr'],
    [`${'en,'.repeat(1000)}`, 'fr'],
    ['constructor, __proto__', 'fr'],
  ];
  for (const [accepted, wished] of wishes) assert.equal(wishedLanguage(accepted, 'fr'), wished, String(accepted));
  assert.equal(wishedLanguage('fr,en;q=0.1', 'en'), 'en');
  assert.equal(wishedLanguage('fr', 'de'), 'fr');
});
