import assert from 'node:assert/strict';
import { before, suite, test } from 'node:test';
import type { Route } from '../../src/http/route.ts';
import { query } from '../parts/database.ts';
import { useServer } from '../parts/engines.ts';
import { signedIn, welcome } from '../parts/people.ts';
import { declaredRoutes, pathOf } from '../parts/routes.ts';
import { type Role, startServer } from '../parts/server.ts';
import { type Answer, Visitor } from '../parts/visitor.ts';

suite('Requests that somebody else made up', () => {
  const stage = useServer(startServer);
  let routes: Route[] = [];
  before(async () => {
    routes = await declaredRoutes();
  });

  test('Every form is refused without its token, with a made-up one, and with that of another session; nothing changes.', async () => {
    const foreign = await tokenOf(await signedIn(stage.server, await welcome(stage.server)));
    const faults: string[] = [];
    for (const route of routes.filter(({ csrf }) => csrf === 'form')) {
      const visitor = await callerFor(route);
      const changed = await watch();
      for (const csrf of [null, '', 'x', foreign, `${foreign}x`]) {
        const fields = csrf === null ? {} : { csrf };
        const answer = await (route.fileBytes === undefined
          ? visitor.post(pathOf(route), fields)
          : visitor.send(pathOf(route), { method: 'POST', body: multipart(fields) }));
        if (!isRefused(answer)) faults.push(`${route.path} with the token ${csrf}: ${answer.status}`);
      }
      for (const table of await changed()) faults.push(`${route.path} changed ${table}`);
    }
    assert.deepEqual(faults, []);
  });

  test('Every form and endpoint that changes something is refused when the browser says it comes from elsewhere.', async () => {
    const faults: string[] = [];
    for (const route of routes.filter(({ method }) => method !== 'GET')) {
      const visitor = await callerFor(route);
      const csrf = await tokenOf(visitor);
      const changed = await watch();
      for (const headers of [
        { origin: 'https://evil.example' },
        { origin: 'null' },
        { origin: stage.server.url.replace('localhost', 'localhost.evil.example') },
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
      ]) {
        const answer =
          route.csrf === 'form'
            ? await visitor.post(pathOf(route), { csrf }, headers)
            : await visitor.json(route.method, pathOf(route), {}, headers);
        if (!isRefused(answer)) faults.push(`${route.path} with ${JSON.stringify(headers)}: ${answer.status}`);
      }
      for (const table of await changed()) faults.push(`${route.path} changed ${table}`);
    }
    assert.deepEqual(faults, []);
  });

  test('An endpoint takes JSON alone: what a form of another site can send without asking is refused.', async () => {
    const faults: string[] = [];
    for (const route of routes.filter(({ csrf }) => csrf === 'json')) {
      const visitor = await callerFor(route);
      for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', '']) {
        const body = JSON.stringify({ email: 'a@b.example', password: 'x' });
        const sent = { method: route.method, headers: { 'content-type': type }, body: Buffer.from(body) };
        const { status } = await visitor.send(pathOf(route), sent);
        if (status !== 415) faults.push(`${route.method} ${route.path} with "${type}": ${status}`);
      }
    }
    assert.deepEqual(faults, []);
  });

  test('Reading changes nothing: no GET of any page, by anybody, leaves a trace but in the journal.', async () => {
    const callers = await Promise.all(
      (['user', 'administrator', 'agent', 'supervisor', 'operator'] as const).map((role) => callerOf(role)),
    );
    callers.push(
      new Visitor(stage.server.url),
      await signedIn(stage.server, await welcome(stage.server, { chosen: false })),
    );
    const [somebody] = await query(stage.server, "select id from accounts where role = 'user'");
    const changed = await watch(['audit_events', 'audit_heads']);
    for (const visitor of callers) {
      for (const route of routes.filter(({ method }) => method === 'GET')) {
        const { status } = await visitor.get(pathOf(route, { id: String(somebody?.id), number: '1' }));
        assert.ok(status < 500, `${route.path}: ${status}`);
      }
    }
    assert.deepEqual(await changed(), []);
  });

  test('A session token that a visitor brings along is never made good: signing in gives another.', async () => {
    const user = await welcome(stage.server);
    const visitor = new Visitor(stage.server.url);
    const chosen = 'A'.repeat(43);
    visitor.cookies.set('marignan', chosen);
    await visitor.signIn(user);
    assert.notEqual(visitor.cookies.get('marignan'), chosen);
    const thief = new Visitor(stage.server.url);
    thief.cookies.set('marignan', chosen);
    assert.equal((await thief.get('/api/v1/session')).status, 401);
  });

  test('Signing in again in the same browser ends the session that was open there.', async () => {
    const user = await welcome(stage.server);
    const visitor = await signedIn(stage.server, user);
    const earlier = visitor.twin();
    // Somebody signed in is led home from the page, so the form is one that was open before.
    const csrf = await tokenOf(visitor);
    const answer = await visitor.post('/login', { csrf, email: user.email, password: user.password });
    assert.equal(answer.status, 303, answer.text);
    assert.equal((await earlier.get('/api/v1/session')).status, 401);
    assert.equal((await visitor.get('/api/v1/session')).status, 200);
  });

  test('The cookies keep scripts away and stay on this site; the session ends with the browser.', async () => {
    const user = await welcome(stage.server);
    const answer = await new Visitor(stage.server.url).signIn(user);
    const [cookie = ''] = answer.headers.getSetCookie();
    assert.match(cookie, /^marignan=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  const callerOf = async (role: Role): Promise<Visitor> => {
    const [person] = stage.server.having(role);
    assert.ok(person);
    return signedIn(stage.server, person);
  };

  /** Somebody whom the route's door lets in. */
  const callerFor = async ({ who }: Route): Promise<Visitor> => {
    if (who === 'anybody') return new Visitor(stage.server.url);
    const [role = 'user'] = who === 'signed-in' || who === 'choosing' ? (['user'] as const) : who;
    return callerOf(role);
  };

  /** Tells later in which tables any row was changed meanwhile. */
  const watch = async (except: string[] = []): Promise<() => Promise<string[]>> => {
    const before = await contents(except);
    return async () =>
      [...(await contents(except))].filter(([name, rows]) => rows !== before.get(name)).map(([name]) => name);
  };

  const contents = async (except: string[]): Promise<Map<string, string>> => {
    const tables = await query(stage.server, "select name from sqlite_master where type = 'table' order by name");
    // What the index of names keeps for itself follows from the accounts; which server does the work in the background is
    // nobody's request.
    const names = tables
      .map(({ name }) => String(name))
      .filter((name) => !except.includes(name) && !name.startsWith('account_search') && name !== 'leases');
    // When a session was last seen is noted, to the minute.
    const rows = names.map(async (name): Promise<[string, string]> => {
      const all = await query(stage.server, `select * from ${name} order by 1, 2`);
      return [name, JSON.stringify(all, (key, value) => (key === 'last_seen_at' ? null : value))];
    });
    return new Map(await Promise.all(rows));
  };
});

/** A token that is good for this visitor's own forms. */
const tokenOf = async (visitor: Visitor): Promise<string> => {
  const { body, headers } = await visitor.get('/recovery/request');
  const [, token = ''] = /name="csrf" value="([^"]+)"/.exec(body) ?? [];
  assert.match(token, /./, `no token on the page: ${headers.get('location')}`);
  return token;
};

/** A form with a file, as a browser sends it. */
const multipart = (fields: Record<string, string>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set('file', new Blob(['courriel;prénom;nom\n']), 'personnes.csv');
  return form;
};

const isRefused = ({ status, body, text }: Answer): boolean =>
  status === 403 && (body.includes('"code":"csrf"') || text.includes('Cette page a expiré'));
