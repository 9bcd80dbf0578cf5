import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { lastPage } from './people.ts';
import { readCursor, writeCursor } from './people-cursor.ts';

suite('A place in the list of people, in an address', () => {
  test('It is read as it was written, with how many stood before it and without.', () => {
    const place = { way: 'after', id: 'u7', value: 'dupont.-2 anne' } as const;
    for (const cursor of [
      place,
      { ...place, passed: 0 },
      { ...place, way: 'before', passed: 1051 },
      lastPage,
    ] as const) {
      assert.deepEqual(readCursor(writeCursor(cursor)), cursor);
    }
  });

  test('What is none is read as none.', () => {
    for (const text of [
      null,
      '',
      'after',
      'after.u7',
      'after-.u7.x',
      'after--1.u7.x',
      'after-1234567890.u7.x',
      'last.u7.x',
    ]) {
      assert.equal(readCursor(text), null, String(text));
    }
  });
});
