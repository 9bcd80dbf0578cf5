import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mobileNumber } from './mobile-number.ts';

test('A mobile number is found however it is written, in France, Luxembourg and elsewhere.', async () => {
  const written = [
    '+33612345678',
    '+33639980001',
    '06 12 34 56 78',
    '+33 (0)6 12 34 56 78',
    '+352 621 123 456',
    '+49 1511 2345678',
  ];
  assert.deepEqual(await Promise.all(written.map(mobileNumber)), [
    '+33612345678',
    '+33639980001',
    '+33612345678',
    '+33612345678',
    '+352621123456',
    '+4915112345678',
  ]);
});

test('No message goes to a fixed line, a special number, a number of machines, or what is no number.', async () => {
  const written = [
    '+33972117605',
    '+33140000000',
    '+35226551109',
    '+33899123456',
    '+33700123456',
    '+80012345678',
    '+80812345678',
    '+870301234567',
    '+881612345678',
    '+883510012345678',
    '+88812345678901',
    '+979123456789',
    '112',
    'x',
    '',
    null,
  ];
  assert.deepEqual(
    await Promise.all(written.map(mobileNumber)),
    written.map(() => null),
  );
  assert.equal(await mobileNumber(`+336${'1'.repeat(100)}`), null);
});
