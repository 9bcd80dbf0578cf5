import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { minutes } from '../platform/clock.ts';
import { DenialNotes } from './denial-notes.ts';

suite('Which refusals are noted', () => {
  test('The first one is, then one an hour, which says how many came in between.', () => {
    const notes = new DenialNotes();
    const noted = Array.from({ length: 130 }, (_, minute) => notes.take('key', minutes(minute)));
    const told = noted.flatMap((since, minute) => (since === null ? [] : [[minute, since]]));
    assert.deepEqual(told, [
      [0, 0],
      [60, 59],
      [120, 59],
    ]);
  });

  test('Another key, or another door, is noted for itself.', () => {
    const notes = new DenialNotes();
    assert.deepEqual(
      ['a GET /x', 'a GET /x', 'b GET /x', 'a GET /y'].map((name) => notes.take(name, 0)),
      [0, null, 0, 0],
    );
  });

  test('However many names come, few are kept: the oldest is noted anew.', () => {
    const notes = new DenialNotes();
    for (let name = 0; name <= 10_000; name += 1) notes.take(String(name), 0);
    assert.equal(notes.take('10000', 1), null);
    assert.equal(notes.take('0', 1), 0);
  });
});
