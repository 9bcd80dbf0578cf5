import assert from 'node:assert/strict';
import { before, suite, test } from 'node:test';
import type { Route } from '../../src/http/route.ts';
import { WantedPages } from '../../src/http/wanted-page.ts';
import { anotherSource, startBehindProxy, useServer } from '../parts/engines.ts';
import { freshPassword, type Newcomer, signedIn, welcome } from '../parts/people.ts';
import { declaredRoutes, pathOf } from '../parts/routes.ts';
import { findForm, ledTo, Visitor } from '../parts/visitor.ts';

/** As they stand in an address after `to=`. */
const hostile: readonly string[] = [
  '//evil.example',
  '//evil.example/account/caller-code',
  '/\\evil.example',
  '\\\\evil.example',
  'https:evil.example',
  'https://evil.example/account/caller-code',
  'javascript:alert(1)',
  'data:text/html,x',
  '/%2f%2fevil.example',
  '%2f%2fevil.example',
  '%252f%252fevil.example',
  '/%5cevil.example',
  '/%09/evil.example',
  '/%0a/evil.example',
  '/account/caller-code%0d%0aSet-Cookie:%20a=b',
  '/account/caller-code%3fa=%250d%250a',
  '/account/caller-code%00',
  '/account/caller-code%2f..%2f..%2f%2fevil.example',
  '/.%2f/evil.example',
  '@evil.example',
  '.evil.example',
  'evil.example',
  `/account/caller-code?${'a'.repeat(3000)}`,
  '/sign-out',
  '/account/sign-out-everywhere',
  '/language',
  '/api/v1/account',
  '/api/v1/accounts.csv',
  '/config/users/export.csv',
  '/support/queue/events',
  '/session/stay.svg',
  '/login',
  '/login?to=/login',
  '/config/users',
  '/support/figures',
  `/link/${'x'.repeat(43)}`,
  '/nowhere',
  '%ff',
  '%',
  '',
];

suite('Where a forged address leads after signing in', () => {
  const stage = useServer(startBehindProxy);
  let user: Newcomer;
  let routes: Route[] = [];
  before(async () => {
    [user, routes] = await Promise.all([welcome(stage.server), declaredRoutes()]);
  });

  /** Sends the form of the plain page to an address of the stranger's. */
  const enter = async (to: string) => {
    const visitor = new Visitor(stage.server.url, anotherSource());
    const form = await visitor.form('/login', 'Se connecter');
    form.fill({ 'Adresse e-mail': user.email, 'Mot de passe': user.password });
    return visitor.post(`/login?to=${to}`, new URLSearchParams([...form.values]));
  };

  test('A page of ours that this person may open is gone on to; everything else leads to where they come out anyway.', async () => {
    assert.equal((await enter('/account/caller-code')).headers.get('location'), '/account/caller-code');
    for (const to of hostile) {
      const answer = await enter(to);
      assert.equal(answer.status, 303, to);
      assert.equal(answer.headers.get('location'), '/account', to);
      assert.deepEqual(
        answer.headers.getSetCookie().map((cookie) => cookie.split('=')[0]),
        ['marignan'],
        to,
      );
    }
  });

  test('Whoever is in already is led no further by it.', async () => {
    const visitor = await signedIn(stage.server, user, anotherSource());
    for (const to of hostile)
      assert.equal((await visitor.get(`/login?to=${to}`, anotherSource())).headers.get('location'), '/account', to);
    assert.equal((await visitor.get('/login?to=/account/caller-code')).headers.get('location'), '/account/caller-code');
  });

  test('Nor is who must choose a password, before or after.', async () => {
    const newcomer = await welcome(stage.server, { chosen: false });
    const visitor = await signedIn(stage.server, newcomer, anotherSource());
    const own = /^\/password\/change(\?to=\/(config|support)\/[a-z]+)?$/;
    for (const to of hostile) {
      const { headers } = await visitor.get(`/login?to=${to}`, anotherSource());
      assert.match(headers.get('location') ?? '', own, to);
      const page = await visitor.get(`/password/change?to=${to}`, anotherSource());
      assert.match(findForm(page.body, 'Enregistrer')?.action ?? '', own, to);
    }
    const form = await visitor.form('/password/change', 'Enregistrer');
    const password = freshPassword();
    form.fill({ 'Nouveau mot de passe': password, 'Confirmez le mot de passe': password });
    const chosen = await visitor.post('/password/change?to=//evil.example', new URLSearchParams([...form.values]));
    assert.equal(chosen.headers.get('location'), '/account?saved=password');
  });

  test('The forms on the way keep their tokens, and no answer on the way may be kept.', async () => {
    const visitor = new Visitor(stage.server.url, anotherSource());
    const asked = await visitor.get('/account/caller-code');
    const between = asked.headers.get('location') ?? '';
    assert.equal(between, '/login?to=/account/caller-code');
    const page = await visitor.get(between);
    const forged = await visitor.post(between, { csrf: 'x', email: user.email, password: user.password });
    assert.equal(forged.status, 403);
    for (const { headers } of [asked, page, forged]) assert.match(headers.get('cache-control') ?? '', /no-store/);
  });

  test('What is carried is a page that asks to sign in, and no route whose address holds a token is one.', async () => {
    const pages = new WantedPages(routes);
    const carried = routes.filter((route) => route.method === 'GET' && pages.find(pathOf(route)) !== null);
    assert.ok(carried.length > 30);
    assert.deepEqual(
      carried.filter(({ path, who }) => who === 'anybody' || /token|secret|code\b.*:|^\/api|\.\w+$/.test(path)),
      [],
    );
    const left = routes
      .filter((route) => route.method === 'GET' && route.who !== 'anybody' && !route.path.startsWith('/api/'))
      .filter((route) => !carried.includes(route));
    assert.deepEqual(left.map(({ path }) => path).toSorted(), [
      '/config/users/actions/:id/report.csv',
      '/config/users/actions/:id/report.pdf',
      '/config/users/export.csv',
      '/config/users/import/:import/refused.csv',
      '/session/stay.svg',
      '/support/queue/events',
    ]);
    const visitor = new Visitor(stage.server.url, anotherSource());
    for (const route of [...left, ...routes.filter(({ csrf }) => csrf === 'form')].slice(0, 60)) {
      const answer = await visitor.send(pathOf(route), { method: route.method, headers: anotherSource() });
      if (ledTo(answer) === '/login') assert.equal(answer.headers.get('location'), '/login', route.path);
    }
  });
});
