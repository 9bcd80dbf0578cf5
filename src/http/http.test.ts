import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCookie, writeCookie } from './cookies.ts';
import { comesFromElsewhere, formToken, isFormToken } from './forgery.ts';
import { RateLimit } from './rate-limit.ts';
import { readFileForm, readForm, readJson } from './read-body.ts';
import { sourceAddressReader } from './source-address.ts';

test('X-Forwarded-For is believed from trusted proxies alone, and only as far as they reach', () => {
  const direct = sourceAddressReader([]);
  assert.equal(direct('203.0.113.9', '1.2.3.4'), '203.0.113.9');
  const proxied = sourceAddressReader(['127.0.0.1', '10.0.0.0/8', 'fd00::/8']);
  assert.equal(proxied('127.0.0.1', '6.6.6.6, 198.51.100.4, 10.1.2.3'), '198.51.100.4');
  assert.equal(proxied('::ffff:127.0.0.1', '2001:db8::7'), '2001:db8::7');
  assert.equal(proxied('203.0.113.9', '1.2.3.4'), '203.0.113.9');
  assert.equal(proxied('127.0.0.1', 'nonsense'), '127.0.0.1');
  assert.equal(proxied('127.0.0.1', null), '127.0.0.1');
});

test('A cookie is read by its whole name and refused when it has foreign signs', () => {
  assert.equal(readCookie('a=1; __Host-marignan=tok_en-1; b=2', '__Host-marignan'), 'tok_en-1');
  assert.equal(readCookie('x__Host-marignan=1', '__Host-marignan'), null);
  assert.equal(readCookie('marignan=a%00b', 'marignan'), null);
  assert.equal(readCookie(`marignan=${'a'.repeat(201)}`, 'marignan'), null);
  assert.equal(writeCookie('__Host-m', 'v', true), '__Host-m=v; Path=/; HttpOnly; SameSite=Lax; Secure');
});

test('A request from a foreign page is told by what the browser says of it', () => {
  const own = 'https://recovery.example';
  const ask = (headers: Record<string, string>) => comesFromElsewhere(new Headers(headers), own);
  assert.equal(ask({ origin: own }), false);
  assert.equal(ask({ origin: 'https://evil.example', host: 'recovery.example' }), true);
  assert.equal(ask({ origin: 'null', host: 'recovery.example' }), true);
  assert.equal(ask({ 'sec-fetch-site': 'cross-site' }), true);
  assert.equal(ask({ 'sec-fetch-site': 'same-site', origin: own }), true);
  assert.equal(ask({ 'sec-fetch-site': 'same-origin' }), false);
});

test('A form token serves the session it was made for and no other', () => {
  const key = new Uint8Array(32).fill(1);
  const token = formToken(key, 'session a');
  assert.equal(isFormToken(key, ['session a', null], token), true);
  assert.equal(isFormToken(key, ['session b', 'form c'], token), false);
  assert.equal(isFormToken(key, [null, null], ''), false);
});

const post = (body: BodyInit, type: string) =>
  new Request('http://localhost/', { method: 'POST', body, headers: { 'content-type': type } });
const urlencoded = 'application/x-www-form-urlencoded';

test('A form is read within its limit, in UTF-8, and a field sent twice counts as absent', async () => {
  const read = await readForm(post('email=a%40b.fr&name=%C3%89lodie+R&twice=1&twice=2', urlencoded), 1000);
  assert.ok(typeof read === 'object');
  const { form } = read;
  assert.equal(form.text('email'), 'a@b.fr');
  assert.equal(form.text('name'), 'Élodie R');
  assert.equal(form.text('twice'), '');
  assert.equal(form.ticked('twice'), false);
  assert.equal(await readForm(post('name=%FF', urlencoded), 1000), 'malformed');
  assert.equal(await readForm(post(new Uint8Array([0x61, 0x3d, 0xff]), urlencoded), 1000), 'malformed');
  assert.equal(await readForm(post('a='.padEnd(1001, 'x'), urlencoded), 1000), 'too-large');
  assert.equal(await readForm(post('a=1', 'text/plain'), 1000), 'unsupported-type');
  assert.equal(
    await readForm(post(Array.from({ length: 200 }, (_, n) => `f${n}=1`).join('&'), urlencoded), 10_000),
    'malformed',
  );
});

test('A form with a file has few parts, each of its own name, and is counted before it is parsed', async () => {
  const type = 'multipart/form-data; boundary=x';
  const part = (name: string, more = '') => `--x\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n1\r\n`;
  const read = (body: string, as = type) => readFileForm(post(body, as), 10_000_000);
  const whole = await read(`${part('a')}${part('file', '; filename="f.csv"')}--x--\r\n`);
  assert.ok(typeof whole !== 'string');
  assert.deepEqual([whole.form.text('a'), whole.file?.name], ['1', 'f.csv']);
  assert.equal(await read(`${part('a')}${part('a')}--x--\r\n`), 'malformed');
  assert.equal(await read(`${part('a')}${part('a', '; filename="f.csv"')}--x--\r\n`), 'malformed');
  const parts = (count: number) => `${Array.from({ length: count }, (_, n) => part(`f${n}`)).join('')}--x--\r\n`;
  assert.ok(typeof (await read(parts(20))) !== 'string');
  assert.equal(await read(parts(21)), 'malformed');
  const began = performance.now();
  assert.equal(await read(`${'--x\r\n\r\n\r\n'.repeat(560_000)}--x--\r\n`), 'malformed');
  assert.ok(performance.now() - began < 2000);
  assert.equal(await read(parts(1), `multipart/form-data; a="; boundary=y"; boundary=x`), 'malformed');
});

test('JSON is read within its limit and by its own type', async () => {
  assert.deepEqual(await readJson(post('{"a":1}', 'application/json; charset=utf-8'), 100), { json: { a: 1 } });
  assert.equal(await readJson(post('{"a":', 'application/json'), 100), 'malformed');
  assert.equal(await readJson(post('{}', 'text/plain'), 100), 'unsupported-type');
  assert.equal(await readJson(post(`"${'x'.repeat(100)}"`, 'application/json'), 100), 'too-large');
});

test('A source has its number of requests a minute, and another source is not concerned', () => {
  const limit = new RateLimit(2);
  assert.deepEqual(
    [limit.take('a', 0), limit.take('a', 0), limit.take('a', 30_000), limit.take('b', 0)],
    [0, 0, 30, 0],
  );
  assert.equal(limit.take('a', 60_000), 0);
});
