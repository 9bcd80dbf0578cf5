import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { shortCode } from './short-code.ts';

suite('A short code', () => {
  const key = Buffer.from('12345678901234567890123456789012');

  test('It is cut as the standard cuts it (RFC 6238, appendix B, SHA-256).', () => {
    const counter = (count: string): string => Buffer.from(count.padStart(16, '0'), 'hex').toString('utf8');
    assert.equal(shortCode(key, counter('1'), 8), '46119246');
    assert.equal(shortCode(key, counter('1'), 6), '119246');
  });

  test('It keeps its zeros in front, and differs by key and by text.', () => {
    const codes = Array.from({ length: 2000 }, (_, index) => shortCode(key, String(index), 4));
    assert.ok(codes.every((code) => /^\d{4}$/.test(code)));
    assert.ok(codes.some((code) => code.startsWith('0')));
    assert.ok(new Set(codes).size > 1500);
    assert.notEqual(shortCode(key, 'one', 6), shortCode(new Uint8Array(32), 'one', 6));
  });
});
