import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Overlapping } from './bulk-write.ts';

test('Of what is written one step after the other, what failed first is told, and not what failed for it.', async () => {
  const writing = new Overlapping();
  const later = Promise.withResolvers<number>();
  await writing.add(2, [Promise.resolve(1)]);
  await writing.add(1, [Promise.reject(new Error('in the way'))]);
  assert.equal(writing.leftOut, 1);
  const next = writing.add(1, [later.promise]);
  later.reject(new Error('the transaction is over'));
  await assert.rejects(next, /in the way/);
  await assert.rejects(writing.end(), /in the way/);
});
