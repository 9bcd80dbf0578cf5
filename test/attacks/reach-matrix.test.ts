import assert from 'node:assert/strict';
import { before, suite, test } from 'node:test';
import type { Route } from '../../src/http/route.ts';
import { newId, systemRandom } from '../../src/platform/random.ts';
import { requestName } from '../parts/api.ts';
import { query } from '../parts/database.ts';
import { openAtDesk } from '../parts/desk.ts';
import { anotherSource, startBehindProxy, useServer } from '../parts/engines.ts';
import { signedIn, welcome } from '../parts/people.ts';
import {
  bodies,
  forms,
  type Row,
  reachTable,
  type Target,
  targetsOf,
  type Walking,
  walkings,
} from '../parts/reach-table.ts';
import { declaredRoutes, pathOf } from '../parts/routes.ts';
import { askCompany } from '../parts/second-person.ts';
import type { Person, TestServer } from '../parts/server.ts';
import { type Answer, ledTo, Visitor } from '../parts/visitor.ts';

type Found = 'reached' | 'refused' | 'not found';

/** The first company has the walkers; the delegate's group is Atelier, the first of the demonstration. */
/** By which id a path leads to each; of keys and files the company or bringer whose fresh ones are tried. */
type Ids = Record<Exclude<Target, 'nothing'>, string>;

suite('Who reaches whom, by every door', () => {
  const stage = useServer(startBehindProxy);
  let routes: Route[] = [];
  let ids: Ids;

  before(async () => {
    routes = (await declaredRoutes()).filter(({ limit }) => limit !== 'file');
    ids = await peopleAround(stage.server);
  });

  test('Every door has a row in the table, and every row a door.', () => {
    assert.deepEqual(routes.map(nameOf).sort(), Object.keys(reachTable).sort());
  });

  for (const walking of walkings) {
    test(`What the table says comes of each door, for ${walking}.`, async () => {
      const { server } = stage;
      const walker = await walkerAt(server, walking);
      const faults: string[] = [];
      for (const route of inOrder(routes)) {
        const row = reachTable[nameOf(route)];
        if (!row) continue;
        for (const target of targetsOf(row)) {
          const answer = await walker.knock(route, await pathTo(server, route, target, ids));
          const found = readAnswer(route, answer);
          const expected = expectedOf(row, walking, target);
          if (found !== expected)
            faults.push(`${nameOf(route)}, ${target}: ${found}, not ${expected} (${answer.status})`);
        }
      }
      assert.deepEqual(faults, []);
    });
  }
});

const nameOf = ({ method, path }: Route): string => `${method} ${path}`;

/** Pages before what changes something, and last what ends a session. */
const inOrder = (routes: readonly Route[]): Route[] => {
  const rank = ({ method, path }: Route) => (method === 'GET' ? 0 : /sign-out|sessions/.test(path) ? 2 : 1);
  return [...routes].sort((one, other) => rank(one) - rank(other));
};

const expectedOf = (row: Row, walking: Walking, target: Target): Found => {
  if (typeof row === 'string') {
    if (row === 'anybody') return 'reached';
    if (walking === 'visitor') return 'refused';
    return row === 'choosing' || walking !== 'choosing' ? 'reached' : 'refused';
  }
  if ('nothing' in row) return expectedOf(row.nothing, walking, target) === 'reached' ? 'not found' : 'refused';
  if (!('reach' in row)) return (row as readonly string[]).includes(walking) ? 'reached' : 'refused';
  const reached = row.reach[walking as keyof typeof row.reach];
  if (!reached) return 'refused';
  return (reached as readonly Target[]).includes(target) ? 'reached' : 'not found';
};

const readAnswer = (route: Route, answer: Answer): Found | `fault ${number}` => {
  const { status } = answer;
  const location = ledTo(answer);
  if (status >= 500 || status === 429) return `fault ${status}`;
  if (status === 404) return 'not found';
  if (status === 401 || status === 403) return route.who === 'anybody' ? 'reached' : 'refused';
  if (route.who !== 'anybody' && location === '/login') return 'refused';
  return route.who !== 'anybody' && route.who !== 'choosing' && location === '/password/change' ? 'refused' : 'reached';
};

/** Somebody with a session and a form token of their own, who comes in again where a door showed them out. */
const walkerAt = async (server: TestServer, walking: Walking) => {
  const comeIn = async (): Promise<Visitor> => {
    await query(server, 'delete from sign_in_failures_by_account');
    if (walking === 'visitor') return new Visitor(server.url);
    if (walking === 'choosing') return signedIn(server, await welcome(server, { chosen: false }), anotherSource());
    const [person] = server.having(walking);
    assert.ok(person);
    return signedIn(server, person, anotherSource());
  };
  let visitor = await comeIn();
  let token = await tokenOf(visitor, walking);
  const send = async (route: Route, path: string): Promise<Answer> => {
    if (route.method === 'GET') return visitor.get(path, anotherSource());
    if (route.csrf === 'json')
      return visitor.json(route.method, path, bodies[nameOf(route)] ?? {}, {
        'if-match': '*',
        ...requestName(),
        ...anotherSource(),
      });
    return visitor.post(path, { csrf: token, ...forms[nameOf(route)] }, anotherSource());
  };
  const knock = async (route: Route, path: string): Promise<Answer> => {
    const answer = await send(route, path);
    if (route.method !== 'GET' && walking !== 'visitor' && !(await isIn(visitor))) {
      visitor = await comeIn();
      token = await tokenOf(visitor, walking);
    }
    return answer;
  };
  return { knock };
};

const isIn = async (visitor: Visitor): Promise<boolean> =>
  (await visitor.get('/password/change', anotherSource())).status === 200;

const tokenOf = async (visitor: Visitor, walking: Walking): Promise<string> => {
  const page = await visitor.get(walking === 'visitor' ? '/login' : '/password/change', anotherSource());
  const [, token = ''] = /name="csrf" value="([^"]+)"/.exec(page.body) ?? [];
  assert.match(token, /./, `${walking} finds no form token: ${page.status}`);
  return token;
};

const pathTo = async (server: TestServer, route: Route, target: Target, ids: Ids): Promise<string> => {
  if (target === 'nothing') return pathOf(route);
  if (isKey(target)) return pathOf(route, namesOf(await keyOf(server, ids[target])));
  if (isFile(target)) return pathOf(route, { import: await fileOf(server, ids[target]) });
  if (isAction(target)) return pathOf(route, { id: ids[target], action: ids[target] });
  const removes = route.path.endsWith('/remove') || (route.method === 'DELETE' && route.path.includes(':group'));
  const removed = removes ? await another(server, ids[target]) : ids[target];
  return pathOf(route, { id: removed, number: removed, group: removed, groupId: removed });
};

const isKey = (target: Target): boolean => target.startsWith('a key');
const isFile = (target: Target): boolean => target.startsWith('a file');
const isAction = (target: Target): boolean => target.startsWith('an action');
const namesOf = (key: string) => ({ key, keyId: key });

/** A fresh one for each press: pressed once, it is gone. */
const keyOf = async (server: TestServer, companyId: string): Promise<string> => {
  const id = newId(systemRandom);
  await query(
    server,
    `insert into api_keys (id, company_id, name, scopes, hash, created_at, expires_at)
      values (?, ?, 'Annuaire', 'accounts:read', ?, ?, ?)`,
    ...[id, companyId, id, Date.now(), Date.now() + 86_400_000],
  );
  return id;
};

/** A file that was brought, and waits to be confirmed. */
const fileOf = async (server: TestServer, accountId: string): Promise<string> => {
  const id = newId(systemRandom);
  const counts = { added: 0, changed: 0, unchanged: 0, refused: 0, companies: 0 };
  await query(
    server,
    `insert into imports (id, company_id, account_id, file_name, bytes, preview, created_at)
      select ?, company_id, id, 'f.csv', cast(? as blob), ?, ? from accounts where id = ?`,
    ...[
      id,
      'courriel;prénom;nom\n',
      JSON.stringify({ counts, unread: [], lines: [], digest: 'd' }),
      Date.now(),
      accountId,
    ],
  );
  return id;
};

const actionOf = async (server: TestServer, accountId: string): Promise<string> => {
  const id = newId(systemRandom);
  await query(
    server,
    `insert into mass_actions (id, company_id, kind, state, reason, begun_by, begun_at, unknown, unknown_count, next_wave_at)
      select ?, company_id, 'end-sessions', 'paused', 'Personne', id, 1, '[]', 0, 1 from accounts where id = ?`,
    ...[id, accountId],
  );
  return id;
};

/** A group like another one, to be removed. */
const another = async (server: TestServer, like: string): Promise<string> => {
  const [row] = await query(server, 'select company_id from company_groups where id = ?', like);
  return groupIn(server, String(row?.company_id));
};

const groupIn = async (server: TestServer, companyId: string): Promise<string> => {
  const id = newId(systemRandom);
  const columns = '(id, company_id, name, name_key) values (?, ?, ?, ?)';
  await query(server, `insert into company_groups ${columns}`, id, companyId, id, id);
  return id;
};

/** Whom and what the doors are tried on. */
const peopleAround = async (server: TestServer): Promise<Ids> => {
  const [ours, theirs] = server.having('administrator') as [Person, Person];
  const [delegate] = server.having('delegate') as [Person];
  const [row] = await query(server, 'select company_id, group_id from accounts where email = ?', delegate.email);
  const [foreign] = await query(server, 'select company_id from accounts where email = ?', theirs.email);
  const inGroup = await welcome(server, { administrator: ours });
  await query(server, 'update accounts set group_id = ? where id = ?', String(row?.group_id), inGroup.id);
  const idOf = async (options: Parameters<typeof welcome>[1]) => (await welcome(server, options)).id;
  return {
    'in the own group': inGroup.id,
    'in the own company': await idOf({ administrator: ours }),
    'an administrator': await idOf({ administrator: ours, role: 'administrator' }),
    'another delegate': await idOf({ administrator: ours, role: 'delegate' }),
    'in another company': await idOf({ administrator: theirs }),
    'a delegate elsewhere': await idOf({ administrator: theirs, role: 'delegate' }),
    // Of somebody whom no administrator's door resets meanwhile: that would close it.
    ...(await requestsAt(server, await idOf({ administrator: theirs }))),
    'a group of the company': await groupIn(server, String(row?.company_id)),
    'a group elsewhere': await groupIn(server, String(foreign?.company_id)),
    'a key of the company': String(row?.company_id),
    'a key elsewhere': String(foreign?.company_id),
    'an action of an administrator': await actionOf(server, await accountOf(server, ours)),
    'an action of the delegate': await actionOf(server, await accountOf(server, delegate)),
    'an action elsewhere': await actionOf(server, await accountOf(server, theirs)),
    'a question about a user': await questionAbout(server, ours),
    'a question elsewhere': await questionAbout(server, theirs),
    'a file of an administrator': await accountOf(server, ours),
    'a file of the delegate': await accountOf(server, delegate),
    'a file elsewhere': await accountOf(server, theirs),
  };
};

/** The desk asks a company about one of its users. */
const questionAbout = async (server: TestServer, administrator: Person): Promise<string> => {
  const user = await welcome(server, { administrator });
  return askCompany(server, await openAtDesk(server, user), user);
};

const accountOf = async (server: TestServer, { email }: Person): Promise<string> =>
  String((await query(server, 'select id from accounts where email = ?', email))[0]?.id);

/** Opened by a supervisor, who may for both, and in nobody's hands. */
const requestsAt = async (server: TestServer, userId: string) => {
  const visitor = await signedIn(server, server.having('supervisor')[0] as Person, anotherSource());
  const csrf = await tokenOf(visitor, 'supervisor');
  const [agent] = await query(
    server,
    'select id from accounts where email = ?',
    server.having('agent')[1]?.email ?? '',
  );
  const open = async (accountId: string): Promise<string> => {
    const [row] = await query(server, 'select company_id from accounts where id = ?', accountId);
    const fields = { csrf, accountId, companyId: String(row?.company_id) };
    const opened = await visitor.post('/support/requests', fields, anotherSource());
    const number = /\d+$/.exec(opened.headers.get('location') ?? '')?.[0] ?? '';
    await query(
      server,
      "update reset_requests set state = 'waiting', taken_by = null where number = ?",
      Number(number),
    );
    return number;
  };
  return { 'a request of a user': await open(userId), 'a request of an agent': await open(String(agent?.id)) };
};
