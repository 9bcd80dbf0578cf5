import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceGroup } from './source-group.ts';

test('An IPv6 address counts with its whole /64, however it is written', () => {
  for (const address of ['2001:db8::1', '2001:DB8:0:0:ffff::2', '2001:0db8:0000:0000:1:2:3:4', '2001:db8::1:0:0:1']) {
    assert.equal(sourceGroup(address), '2001:db8:0:0', address);
  }
  assert.equal(sourceGroup('::1'), '0:0:0:0');
  assert.equal(sourceGroup('2001:db8:0:1::1'), '2001:db8:0:1');
  assert.equal(sourceGroup('192.0.2.7'), '192.0.2.7');
  assert.equal(sourceGroup('console'), 'console');
});
