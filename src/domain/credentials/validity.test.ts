import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { days, dueReminder, endsSoon, expiryOf, type ReminderDays } from './validity.ts';

const setAt = Date.UTC(2026, 0, 5, 9);
const expiresAt = setAt + days(180);

suite('Until when a password is valid', () => {
  test('It is valid for as many days as the rules say, or without an end.', () => {
    assert.equal(expiryOf({ validityDays: 180 }, setAt), expiresAt);
    assert.equal(expiryOf({ validityDays: null }, setAt), null);
  });

  test('A reminder is due 14, 7 and 1 days before to the instant, not before and not once it is over.', () => {
    const due = (daysBefore: number, remindedDays: number | null = null) =>
      dueReminder(expiresAt, remindedDays, expiresAt - days(daysBefore));
    assert.equal(dueReminder(expiresAt, null, expiresAt - days(14) - 1), null);
    assert.equal(due(14), 14);
    assert.equal(dueReminder(expiresAt, null, expiresAt - days(7) - 1), 14);
    assert.deepEqual([due(7), due(7, 14), due(7, 7)], [7, 7, null]);
    assert.deepEqual([due(1), due(1, 7), due(1, 1), due(0.5, 14)], [1, 1, null, 1]);
    assert.deepEqual([due(5, 1), due(0), due(-1)], [null, null, null]);
  });

  test('Pages say it from two weeks before, and still once it is over.', () => {
    assert.equal(endsSoon(expiresAt, expiresAt - days(14) - 1), false);
    assert.equal(endsSoon(expiresAt, expiresAt - days(14)), true);
    assert.equal(endsSoon(expiresAt, expiresAt + 1), true);
  });

  test('Whenever somebody looks, however often or seldom, no reminder comes twice and each is more urgent than the last.', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -days(2), max: days(30) }), { maxLength: 60 }), (beforeEnd) => {
        let reminded: ReminderDays | null = null;
        const sent: number[] = [];
        for (const now of beforeEnd.map((ms) => expiresAt - ms).sort((a, b) => a - b)) {
          const due = dueReminder(expiresAt, reminded, now);
          if (due === null) continue;
          assert.ok(now < expiresAt && expiresAt - now <= days(due));
          sent.push(due);
          reminded = due;
        }
        assert.deepEqual(
          sent,
          [...new Set(sent)].sort((a, b) => b - a),
        );
      }),
    );
  });
});
