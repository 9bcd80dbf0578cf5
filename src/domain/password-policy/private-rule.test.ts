import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyPrivateRule, letterChoices, type PrivateRule, weighPrivateRule } from './private-rule.ts';

const rule: PrivateRule = { letters: 'first-three', shift: 1, place: 'end' };

test('A private rule makes of the service’s name what differs in the password.', () => {
  assert.equal(applyPrivateRule('tuile-vague-', 'eKo', rule), 'tuile-vague-flp');
  assert.equal(applyPrivateRule('tuile', 'Zoé', { letters: 'first-and-last', shift: 1, place: 'start' }), 'aftuile');
  assert.equal(applyPrivateRule('tuile', 'eKo', { letters: 'vowels', shift: 0, place: 'end' }), 'tuileeo');
  assert.equal(applyPrivateRule('tuile', '2026', rule), 'tuile');
});

test('Who never saw a password of the person has to guess which of all the rules it is.', () => {
  assert.equal(weighPrivateRule(rule, 'eKo', 'Ardoise').bits, Math.log2(letterChoices.length * 26 * 2));
});

test('Who found one password of the person has next to nothing left to guess for the next service.', () => {
  for (const letters of letterChoices) {
    for (let shift = 0; shift < 26; shift += 1) {
      const { bits, bitsAfterLeak } = weighPrivateRule({ letters, shift, place: 'end' }, 'eKo', 'Ardoise');
      assert.ok(bitsAfterLeak >= 0 && bitsAfterLeak <= Math.log2(6) && bitsAfterLeak < bits, `${letters} ${shift}`);
    }
  }
});
