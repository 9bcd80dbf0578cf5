import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { RouteRequest } from '../http/route.ts';
import { assetRoutes, coachHref } from './assets.ts';
import { lookOf } from './look.ts';

const logo = { kind: 'svg', bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') } as const;
const { styleHref, lookRoutes } = lookOf({ url: 'http://localhost:1515', logo });
const routes = [...lookRoutes, ...assetRoutes()];
const typeOf: Record<string, RegExp> = {
  css: /^text\/css;/,
  js: /^text\/javascript;/,
  svg: /^image\/svg\+xml$/,
};
const ask = async (path: string, coding?: string): Promise<Response> => {
  const route = routes.find((one) => one.path === path);
  assert.ok(route, path);
  return route.answer({
    headers: new Headers(coding === undefined ? {} : { 'accept-encoding': coding }),
  } as RouteRequest);
};
const bytes = async (answer: Response): Promise<Buffer> => Buffer.from(await answer.arrayBuffer());

test('Every file may be kept for ever, is typed, and is the same text in every coding.', async () => {
  for (const { path } of routes.filter(({ path }) => path.startsWith('/assets/'))) {
    const plain = await ask(path);
    assert.equal(plain.headers.get('cache-control'), 'public, max-age=31536000, immutable', path);
    assert.equal(plain.headers.get('vary'), 'Accept-Encoding');
    assert.equal(plain.headers.get('content-encoding'), null);
    assert.match(plain.headers.get('content-type') ?? '', typeOf[path.split('.').at(-1) ?? ''] ?? /^$/);
    const text = await bytes(plain);
    const brotli = await ask(path, 'gzip, br');
    assert.equal(brotli.headers.get('content-encoding'), 'br');
    assert.ok(text.equals(brotliDecompressSync(await bytes(brotli))), path);
    const gzip = await ask(path, 'br;q=0, gzip');
    assert.equal(gzip.headers.get('content-encoding'), 'gzip');
    assert.ok(text.equals(gunzipSync(await bytes(gzip))), path);
  }
  assert.ok(routes.some(({ path }) => path === coachHref) && routes.some(({ path }) => path === styleHref));
});

test('What is large is compressed once, aside from the requests of others.', async () => {
  const knowledge = coachHref.replace('coach.js', 'knowledge.js');
  const fresh = assetRoutes().find(({ path }) => path === knowledge);
  assert.ok(fresh);
  const request = { headers: new Headers({ 'accept-encoding': 'br' }) } as RouteRequest;
  let turns = 0;
  const turning = setInterval(() => {
    turns += 1;
  }, 5);
  const answers = await Promise.all([fresh.answer(request), fresh.answer(request)]);
  clearInterval(turning);
  assert.ok(turns > 5, 'the event loop stood still');
  const [one, other] = await Promise.all(answers.map(bytes));
  assert.ok(one && other && one.equals(other) && one.length < 120_000);
  const startedAt = performance.now();
  await fresh.answer(request);
  assert.ok(performance.now() - startedAt < 200, 'it is compressed again');
});
