import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Overloaded } from '../platform/overloaded.ts';
import { FileGate, type InTurn } from './file-gate.ts';
import type { Route } from './route.ts';

const answer = () => new Response();
const page: Route = { method: 'POST', path: '/', who: 'anybody', limit: 'form', csrf: 'form', answer };
const upload: Route = { ...page, fileBytes: 100 };
const again: Route = { ...page, method: 'GET', csrf: 'none', readsFile: true };

test('Files are read one after the other, one of each person, of six altogether; other pages do not wait.', async () => {
  const gate = new FileGate();
  const order: string[] = [];
  const open: (() => void)[] = [];
  const read = (who: string) => (inTurn: InTurn) =>
    inTurn(async () => {
      order.push(`${who} begins`);
      await new Promise<void>((resolve) => open.push(resolve));
      order.push(`${who} ends`);
    });
  const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((who) => gate.pass(upload, who, read(who)));
  await assert.rejects(gate.pass(again, 'a', read('a')), Overloaded);
  await assert.rejects(gate.pass(again, 'g', read('g')), Overloaded);
  assert.equal(await gate.pass(page, 'a', async (inTurn) => inTurn(async () => 'shown')), 'shown');
  for (let done = 0; done < six.length; done += 1) {
    while (open.length === done) await new Promise(setImmediate);
    open[done]?.();
  }
  await Promise.all(six);
  const expected = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((who) => [`${who} begins`, `${who} ends`]);
  assert.deepEqual(order, expected);
});

test('Whoever failed has left, and the next one is read.', async () => {
  const gate = new FileGate();
  const fail = (inTurn: InTurn) =>
    inTurn(async () => {
      throw new Error('unreadable');
    });
  await assert.rejects(gate.pass(upload, 'a', fail), /unreadable/);
  assert.equal(await gate.pass(upload, 'a', (inTurn) => inTurn(async () => 'read')), 'read');
});
