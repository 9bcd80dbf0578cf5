import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as z from 'zod';
import { faultOrder } from './fault-order.ts';

test('Faults stand in the order of the document; what an object does not have comes behind all that it has.', () => {
  const query = z.strictObject({ name: z.string() });
  const body = z.strictObject({
    kind: z.string(),
    people: z.union([
      z.strictObject({ list: z.array(z.string()) }),
      z.strictObject({ filter: z.strictObject({ q: z.string(), role: z.string() }) }),
    ]),
    reason: z.string(),
  });
  const inOrder = faultOrder({ query, body });
  const wanted = [
    ...['/name', '/kind', '/people/list/0', '/people/list/10', '/people/filter/q', '/people/filter/role'],
    ...['/people/filter/more', '/people/else', '/reason', '/extra'],
  ];
  for (const sent of [wanted.toSorted((one, other) => one.localeCompare(other)), wanted.toReversed()]) {
    const lists = wanted.filter((pointer) => pointer.startsWith('/people/list'));
    const others = sent.filter((pointer) => !pointer.startsWith('/people/list'));
    const faults = [...others, ...lists].map((pointer) => ({ pointer }));
    assert.deepEqual(
      inOrder(faults).map(({ pointer }) => pointer),
      wanted,
    );
  }
});
