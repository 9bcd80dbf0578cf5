import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Overloaded } from '../platform/overloaded.ts';
import { Turns } from './turns.ts';

suite('Turns', () => {
  test('They come one at a time, in the order of asking.', async () => {
    const turns = new Turns({ waiting: 10, longestWaitSeconds: 10 });
    const order: number[] = [];
    assert.equal(turns.take(), null);
    const later = [1, 2, 3].map((number) => turns.take()?.then(() => order.push(number)));
    for (const expected of [[], [1], [1, 2]]) {
      await new Promise(setImmediate);
      assert.deepEqual(order, expected);
      turns.pass();
    }
    await Promise.all(later);
    turns.pass();
    assert.equal(turns.take(), null);
  });

  test('Past the bound of those who wait, nobody may begin to wait.', async () => {
    const turns = new Turns({ waiting: 1, longestWaitSeconds: 10 });
    assert.equal(turns.take(), null);
    const waiting = turns.take();
    assert.throws(() => turns.take(), Overloaded);
    turns.pass();
    await waiting;
  });

  test('A wait ends after its bound, and the turn goes to the next.', async () => {
    const turns = new Turns({ waiting: 5, longestWaitSeconds: 0.02 });
    assert.equal(turns.take(), null);
    await assert.rejects(async () => turns.take(), Overloaded);
    const next = turns.take();
    turns.pass();
    await next;
    turns.pass();
    assert.equal(turns.take(), null);
  });
});
