import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatTelephone } from './telephone-number.ts';

test('A telephone number is shown in the groups in which it is read out.', () => {
  const shown = {
    '+33972117605': '+33 9 72 11 76 05',
    '+35226551109': '+352 26 551 109',
    '+352621123456': '+352 621 123 456',
    '+12125550123': '+1 212 555 0123',
    '+442079460958': '+44 2079 460 958',
    '+352404040': '+352 404 040',
    '+94771234567': '+94 771 234 567',
    '+260955123456': '+260 955 123 456',
    '+381601234567': '+381 601 234 567',
  };
  for (const [number, expected] of Object.entries(shown)) {
    assert.equal(formatTelephone(number), expected);
  }
});

test('No digit is lost or added, whatever the number.', () => {
  for (let length = 7; length <= 15; length += 1) {
    for (const start of ['1', '33', '352', '7', '999', '49', '86']) {
      const number = `+${start.padEnd(length, '2345678901')}`;
      assert.equal(formatTelephone(number).replaceAll(' ', ''), number);
    }
  }
});
