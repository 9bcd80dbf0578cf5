import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { differByCounter, likelyPredecessors } from './counters.ts';

suite('A password that continues the last one', () => {
  test('Two passwords that differ by a counter, a year or case alone are alike.', () => {
    for (const [candidate, last] of [
      ['Corbeau tranquille 2', 'Corbeau tranquille 1'],
      ['Corbeau tranquille 2027!', 'Corbeau tranquille 2026!'],
      ['corbeau Tranquille2', 'Corbeau tranquille'],
      ['12Corbeau34', '99corbeau7'],
      ['Été\u0301 long 3'.normalize('NFD'), 'Été\u0301 long 2'],
    ] as const) {
      assert.equal(differByCounter(candidate, last), true, `${candidate} after ${last}`);
    }
  });

  test('Two passwords with other words are not, nor are two whose digits are what makes them.', () => {
    for (const [candidate, last] of [
      ['Corbeau tranquille 2', 'Corneille tranquille 1'],
      ['849302175564', '112233445566'],
      ['Ab!849302175564', 'Ab!112233445566'],
      ['Corbeau tranquille!', 'Corbeau tranquille?'],
    ] as const) {
      assert.equal(differByCounter(candidate, last), false, `${candidate} after ${last}`);
    }
  });

  test('The likeliest predecessors come first, and there are never more than asked for.', () => {
    assert.equal(likelyPredecessors('Corbeau 8!', 6)[0], 'Corbeau 7!');
    assert.equal(likelyPredecessors('Corbeau 2027!', 6)[0], 'Corbeau 2026!');
    assert.ok(likelyPredecessors('Corbeau 10', 6).includes('Corbeau 09'));
    assert.ok(likelyPredecessors('Corbeau 10', 6).includes('Corbeau 9'));
    assert.ok(likelyPredecessors('Corbeau 01', 6).includes('Corbeau 00'));
    for (const first of ['Corbeau1', 'Corbeau01', 'Corbeau2'])
      assert.ok(likelyPredecessors(first, 6).includes('Corbeau'));
    assert.ok(likelyPredecessors('Corbeau', 6).includes('Corbeau1'));
    const two = likelyPredecessors('Corbeau 4 mai 2027', 6);
    assert.ok(two.includes('Corbeau 4 mai 2026') && two.includes('Corbeau 3 mai 2027'));
    assert.deepEqual(likelyPredecessors('849302175564', 6), []);
  });

  test('Of any text, each predecessor differs by a counter alone, none is the text itself, and six are the most.', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc
        .array(fc.oneof(fc.nat(3000).map(String), fc.constantFrom('mur', 'Ciel', ' ', '-', '007')), { maxLength: 8 })
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const predecessors = likelyPredecessors(text, 6);
        assert.ok(predecessors.length <= 6);
        for (const predecessor of predecessors) {
          assert.notEqual(predecessor, text);
          assert.equal(differByCounter(text, predecessor), true, `${text} after ${predecessor}`);
        }
      }),
      { numRuns: 500 },
    );
  });
});
