import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { msForEach, type Wave } from './pace.ts';

const second = 1000;
const waves = (...ats: number[]): Wave[] => ats.map((at) => ({ at: at * second, people: 50 }));

suite('The pace of a mass action', () => {
  test('Pauses of hours leave it as it was.', () => {
    assert.equal(msForEach(waves(0, 10, 20, 30, 40)), 200);
    assert.equal(msForEach(waves(0, 10, 3610, 3620, 3630)), 200);
    assert.equal(msForEach(waves(0, 10, 3610, 3620, 7220, 7230, 7240)), 200);
  });

  test('A wave of fewer people counts by its people.', () => {
    assert.equal(msForEach([...waves(0, 10, 20), { at: 22 * second, people: 10 }]), 200);
  });

  test('Three waits tell it; fewer do not.', () => {
    assert.equal(msForEach([]), null);
    assert.equal(msForEach(waves(0, 10, 20)), null);
    assert.equal(msForEach(waves(0, 10, 20, 30)), 200);
  });
});
