import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compressedPage } from './compressed-page.ts';

const page = '<p>Écrivez à julie@client.example</p>'.repeat(100);
const sent = (asked: Record<string, string>, body = page, type = 'text/html; charset=utf-8') => {
  const made = compressedPage({ body, status: 200, headers: { 'content-type': type } }, new Headers(asked));
  return { ...made, coding: made.headers['content-encoding'] };
};
const ours = { 'sec-fetch-site': 'same-origin', 'accept-encoding': 'gzip, deflate, br, zstd' };

test('A page that a page of ours or a person asks for is sent in the coding that the browser takes', () => {
  const brotli = sent(ours);
  assert.equal(brotli.coding, 'br');
  assert.equal(brotliDecompressSync(Buffer.from(brotli.body)).toString(), page);
  const gzip = sent({ 'sec-fetch-site': 'none', 'accept-encoding': 'gzip' });
  assert.equal(gzip.coding, 'gzip');
  assert.equal(gunzipSync(Buffer.from(gzip.body)).toString(), page);
  assert.equal(gzip.headers.vary, 'Accept-Encoding, Sec-Fetch-Site');
});

test('What another site asks for, or a browser that does not say who asks, tells nothing by its length', () => {
  for (const site of ['cross-site', 'same-site', '', 'Same-Origin, cross-site']) {
    assert.deepEqual(
      [sent({ ...ours, 'sec-fetch-site': site }).coding, sent({ ...ours, 'sec-fetch-site': site }).body],
      [undefined, page],
    );
  }
  assert.equal(sent({ 'accept-encoding': 'br' }).coding, undefined);
});

test('What is short, is no page, or may not be coded stays as it is', () => {
  assert.equal(sent(ours, '<p>a</p>').coding, undefined);
  assert.equal(sent(ours, page, 'application/json; charset=utf-8').coding, undefined);
  assert.equal(sent({ ...ours, 'accept-encoding': 'br;q=0, gzip;q=0' }).coding, undefined);
});
