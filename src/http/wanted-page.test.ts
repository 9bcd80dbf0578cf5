import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Route } from './route.ts';
import { onTheWayTo, WantedPages } from './wanted-page.ts';

const route = (path: string, more: Partial<Route> = {}): Route => ({
  ...{ method: 'GET', path, who: 'signed-in', limit: 'page', csrf: 'none', answer: () => new Response() },
  ...more,
});

const pages = new WantedPages([
  route('/', { who: 'anybody' }),
  route('/account'),
  route('/password/change', { who: 'choosing' }),
  route('/config/users', { who: ['administrator'] }),
  route('/config/users/export.csv', { who: ['administrator'] }),
  route('/config/users/:id', { who: ['administrator'] }),
  route('/link/:token', { who: 'anybody' }),
  route('/sign-out', { method: 'POST', csrf: 'form' }),
  route('/support/queue/events', { unattended: true }),
  route('/session/stay.svg', { who: 'choosing' }),
  route('/assets/style', { limit: 'file' }),
  route('/api/v1/account'),
]);
const leadsTo = (text: string) => pages.find(text)?.address ?? null;

test('A page that asks to sign in is gone on to, with the filters of its query.', () => {
  for (const address of [
    '/account',
    '/password/change',
    '/config/users',
    '/config/users/k7x2',
    '/config/users?q=L%C3%A9a%20M&signed-in=before-0&order=up',
    "/config/users?q=a+b//c'(d)[e]*~:;@!$,|{}^`",
  ])
    assert.equal(leadsTo(address), address);
  assert.deepEqual(pages.find('/config/users')?.who, ['administrator']);
});

test('What is open to anybody, an act, a file, a stream, the API or no page of ours is not gone on to.', () => {
  for (const address of [
    '',
    '/',
    '/nowhere',
    '/sign-out',
    `/link/${'x'.repeat(43)}`,
    '/config/users/export.csv',
    '/support/queue/events',
    '/session/stay.svg',
    '/assets/style',
    '/api/v1/account',
  ])
    assert.equal(leadsTo(address), null, address);
});

test('An address that could be read in two ways is none.', () => {
  for (const address of [
    'account',
    '//account',
    '//evil.example/account',
    '/\\evil.example/account',
    '\\account',
    '/account\\',
    'https://evil.example/account',
    'javascript:alert(1)//account',
    '/%2f%2fevil.example',
    '/%61ccount',
    '/./account',
    '/config/../account',
    '/config/users/..',
    '/account/',
    '/account#menu',
    ' /account',
    '/account\n',
    '/account\r\nset-cookie: a=b',
    '/account?a=\0',
    '/account?a=\t',
    '/account?a=é',
    '/account?a="b"',
    '/account?a=<b>',
    '/account?a=\\',
    '/account?a=%00',
    '/account?a=%0d%0aset-cookie:b',
    '/account?a=%7F',
    '/account@evil.example',
    '/account;a',
  ])
    assert.equal(leadsTo(address), null, JSON.stringify(address));
});

test('An address longer than a thousand signs is none.', () => {
  const query = (length: number) => `/account?q=${'a'.repeat(length - 11)}`;
  assert.equal(leadsTo(query(1000)), query(1000));
  assert.equal(leadsTo(query(1001)), null);
  assert.equal(leadsTo(`/config${'/a'.repeat(500_000)}`), null);
});

test('A page that loaded again by itself is gone on to as if a person had come: the session is used.', () => {
  assert.equal(leadsTo('/config/users/k7x2?by-itself'), '/config/users/k7x2');
});

test('The page in between holds the whole address and nothing but it.', () => {
  const asked = '/config/users?q=L%C3%A9a%20M+%26&order=up';
  const between = onTheWayTo(pages.find(asked), '/login');
  assert.equal(between, '/login?to=/config/users?q=L%25C3%25A9a%2520M%2B%2526%26order=up');
  const { searchParams } = new URL(between, 'http://here.example');
  assert.deepEqual([...searchParams], [['to', asked]]);
  assert.equal(onTheWayTo(null, '/login'), '/login');
});
