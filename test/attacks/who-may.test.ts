import assert from 'node:assert/strict';
import { before, suite, test } from 'node:test';
import type { Route } from '../../src/http/route.ts';
import { count } from '../parts/database.ts';
import { useServer } from '../parts/engines.ts';
import { signedIn, welcome } from '../parts/people.ts';
import { declaredRoutes, pathOf } from '../parts/routes.ts';
import { type Role, startServer } from '../parts/server.ts';
import { type Answer, ledTo, Visitor } from '../parts/visitor.ts';

type Caller = 'anonymous' | 'choosing' | Role;

const callers: readonly Caller[] = [
  'anonymous',
  'choosing',
  'user',
  'administrator',
  'delegate',
  'agent',
  'supervisor',
  'operator',
];

suite('Who may come to which door', () => {
  const stage = useServer(startServer);
  let routes: Route[] = [];
  before(async () => {
    routes = await declaredRoutes();
  });

  for (const caller of callers) {
    test(`Every route opens to ${caller} exactly when it declares so, by page and by endpoint.`, async () => {
      const visitor = await callerAt(caller);
      assert.ok(routes.length > 30, 'the routes were not found');
      const faults: string[] = [];
      for (const route of routes) {
        const answer = await knock(visitor, route);
        const found = readAnswer(route, answer);
        const expected = expectedOf(route, caller);
        if (found !== expected)
          faults.push(`${route.method} ${route.path}: ${found}, not ${expected} (${answer.status})`);
      }
      assert.deepEqual(faults, []);
    });
  }

  test("The lists of users are the administrators' and delegates', the company's settings the administrators' alone, the desk is the agents' and supervisors', and the operator has no page of anybody else.", () => {
    const declared = (prefix: string) =>
      new Set(routes.filter(({ path }) => path.startsWith(prefix)).map(({ who }) => String(who)));
    assert.deepEqual(declared('/config'), new Set(['administrator,delegate', 'administrator']));
    assert.deepEqual(declared('/support'), new Set(['agent,supervisor', 'supervisor']));
    assert.deepEqual(declared('/account'), new Set(['signed-in', 'user,delegate,administrator']));
    assert.deepEqual(declared('/password'), new Set(['choosing']));
    assert.ok(routes.every(({ who }) => !who.includes('operator' as never)));
  });

  test('Whoever knocks at a door of another role is noted in the journal.', async () => {
    const user = await welcome(stage.server);
    const visitor = await signedIn(stage.server, user);
    assert.equal((await visitor.get('/config/users')).status, 403);
    assert.equal((await visitor.get('/support')).status, 403);
    const noted = "select count(*) from audit_events where account_id = ? and action = 'access-denied'";
    assert.equal(await count(stage.server, noted, user.id), 2);
  });

  test('Whoever knocks there again and again fills no journal, and is noted at every other door.', async () => {
    const user = await welcome(stage.server);
    const visitor = await signedIn(stage.server, user);
    const paths = ['/api/v1/accounts', '/config/users', ...Array.from({ length: 30 }, () => '/api/v1/accounts')];
    for (const path of paths) assert.equal((await visitor.get(path)).status, 403);
    const noted = "select count(*) from audit_events where account_id = ? and action = 'access-denied'";
    assert.equal(await count(stage.server, noted, user.id), 2);
    const other = await welcome(stage.server);
    assert.equal((await (await signedIn(stage.server, other)).get('/api/v1/accounts')).status, 403);
    assert.equal(await count(stage.server, noted, other.id), 1);
  });

  test('Every answer carries the security headers, and no answer with personal content may be kept.', async () => {
    const visitor = await callerAt('administrator');
    const faults: string[] = [];
    for (const route of [...routes, { ...routes[0], method: 'GET', path: '/nothing/here', limit: 'page' } as Route]) {
      const { headers } = await knock(visitor, route);
      const wanted: [string, RegExp][] = [
        ['content-security-policy', /default-src 'none'.*frame-ancestors 'none'/],
        ['x-content-type-options', /^nosniff$/],
        ['referrer-policy', /^(same-origin|no-referrer)$/],
        ['cross-origin-opener-policy', /^same-origin$/],
        ...(route.limit === 'file' ? [] : ([['cache-control', /no-store/]] as [string, RegExp][])),
      ];
      for (const [name, value] of wanted) {
        if (!value.test(headers.get(name) ?? ''))
          faults.push(`${route.method} ${route.path}: ${name}: ${headers.get(name)}`);
      }
      if (headers.has('x-powered-by') || headers.has('server')) faults.push(`${route.path} names its software`);
    }
    assert.deepEqual(faults, []);
  });

  test('A method that no route of an address has is refused with the list of those it has.', async () => {
    const visitor = new Visitor(stage.server.url);
    const faults: string[] = [];
    // A style sheet holds the server's origin, and its address changes with what it holds.
    const [style] = /\/assets\/[^/"]+\/style\.css/.exec((await visitor.get('/login')).body) ?? [];
    assert.ok(style, 'no style sheet');
    for (const route of routes) {
      const path = route.path.endsWith('/style.css') ? style : pathOf(route);
      const answer = await visitor.send(path, { method: 'OPTIONS' });
      const allowed = (answer.headers.get('allow') ?? '').split(', ');
      if (answer.status !== 405 || !allowed.includes(route.method))
        faults.push(`${route.path}: ${answer.status} ${allowed}`);
    }
    assert.deepEqual(faults, []);
  });

  const callerAt = async (caller: Caller): Promise<Visitor> => {
    if (caller === 'anonymous') return new Visitor(stage.server.url);
    if (caller === 'choosing') return signedIn(stage.server, await welcome(stage.server, { chosen: false }));
    const [person] = stage.server.having(caller);
    assert.ok(person);
    return signedIn(stage.server, person);
  };
});

/** What would change something is sent from elsewhere, so that it goes past the door's first check and no further. */
const knock = (visitor: Visitor, route: Route): Promise<Answer> =>
  route.method === 'GET'
    ? visitor.get(pathOf(route))
    : visitor.send(pathOf(route), {
        method: route.method,
        headers: { origin: 'https://evil.example', 'content-type': 'application/x-www-form-urlencoded' },
        body: '',
      });

type Reading = 'open' | 'sign in first' | 'choose a password first' | 'not for this account' | 'fault';

const readAnswer = (route: Route, answer: Answer): Reading => {
  const location = ledTo(answer);
  if (answer.status >= 500) return 'fault';
  if (route.path.startsWith('/api/')) {
    const code = answer.status >= 400 ? (JSON.parse(answer.body) as { code: string }).code : '';
    if (code === 'sign-in-needed') return 'sign in first';
    if (code === 'password-change-needed') return 'choose a password first';
    return code === 'forbidden' ? 'not for this account' : 'open';
  }
  // Some doors that are open to anybody send people on, by their own choice.
  if (route.who !== 'anybody' && location === '/login') return 'sign in first';
  if (route.who !== 'anybody' && location === '/password/change') return 'choose a password first';
  return answer.status === 403 && answer.text.includes('Page réservée') ? 'not for this account' : 'open';
};

const expectedOf = ({ who }: Route, caller: Caller): Reading => {
  if (who === 'anybody') return 'open';
  if (caller === 'anonymous') return 'sign in first';
  if (who === 'choosing') return 'open';
  if (caller === 'choosing') return 'choose a password first';
  return who === 'signed-in' || who.includes(caller) ? 'open' : 'not for this account';
};
