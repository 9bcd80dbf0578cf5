import assert from 'node:assert/strict';
import { before, suite, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { defaultPolicy } from '../../src/domain/caller-verification/default-policy.ts';
import type { DeskPolicy, Rule } from '../../src/domain/caller-verification/desk-policy.ts';
import { deliveries } from '../../src/domain/caller-verification/method.ts';
import { opensNothing } from '../../src/domain/caller-verification/takeover.ts';
import type { Route } from '../../src/http/route.ts';
import { codeOf, programOf } from '../parts/api.ts';
import { query } from '../parts/database.ts';
import { openAtDesk, verifyCaller } from '../parts/desk.ts';
import {
  type Aim,
  addressesOf,
  attemptsAt,
  Findings,
  isShownOut,
  look,
  type Property,
  press,
  type Walker,
  wentIn,
} from '../parts/door-walk.ts';
import { startBehindProxy, useServer } from '../parts/engines.ts';
import { temporaryPasswordIn } from '../parts/mail-secrets.ts';
import { newEmailPage } from '../parts/new-email.ts';
import { freshPassword, type Newcomer, signedIn, welcome } from '../parts/people.ts';
import { bring, bringByApi } from '../parts/people-file.ts';
import { declaredRoutes } from '../parts/routes.ts';
import { askCompany, askDesk, keepPolicy } from '../parts/second-person.ts';
import type { Person, TestServer } from '../parts/server.ts';
import { type Victim, victimOf } from '../parts/victims.ts';
import { type Answer, Visitor } from '../parts/visitor.ts';
import { type Right, Watch } from '../parts/watch.ts';

const holder = 'whoever holds what the mail brought';
const ofGroup = 'a delegate of their group';

/** All that may happen to somebody's access. What is not here may not be, for anyone, by any door. */
const rights: readonly Right[] = [
  {
    title: 'the desk writes a reset with a verification that suffices, and spends it',
    by: ['the desk, having verified the caller'],
    doors: ['POST /support/requests/:number/deliver'],
    on: ['user'],
    changes: ['password', 'duty to choose another', 'one-time secrets', 'open sessions'],
  },
  {
    title:
      "an administrator sets the password of the own company's users, or has them sent a link or a temporary password",
    by: ['administrator', ofGroup],
    doors: [
      'POST /config/users/:id',
      'POST /config/users/:id/reset',
      'PUT /api/v1/accounts/:id/password',
      'POST /api/v1/accounts/:id/resets',
    ],
    on: ['user'],
    changes: ['password', 'duty to choose another', 'one-time secrets', 'open sessions', 'role', 'contacts'],
  },
  {
    title: 'an administrator edits the people of the own company: a new address ends what was mailed to the old one',
    by: ['administrator', ofGroup],
    doors: ['POST /config/users/:id', 'PATCH /api/v1/accounts/:id'],
    on: ['user', 'administrator'],
    changes: ['one-time secrets', 'role', 'contacts'],
  },
  {
    title: 'an administrator imports a file of people: whose telephone changes is told',
    by: ['administrator', ofGroup],
    doors: ['POST /config/users/import/:import'],
    on: ['user'],
    changes: ['contacts'],
  },
  {
    title: 'a program with a key imports a file of users: whose telephone changes is told',
    by: ['a program with every scope'],
    doors: ['POST /api/v1/imports/:import/run'],
    on: ['user'],
    changes: ['contacts'],
  },
  {
    title: 'whoever reads a new mail address that an administrator asked for confirms it: the old one is told',
    by: [holder],
    doors: ['POST /new-email/:token'],
    on: ['user'],
    changes: ['one-time secrets', 'contacts'],
  },
  {
    title: 'an administrator ends the sessions of the people of the own company',
    by: ['administrator', ofGroup, 'a program with every scope'],
    doors: [
      'POST /config/users/:id/sessions/end',
      'POST /config/users/:id/sessions/:session/end',
      'DELETE /api/v1/accounts/:id/sessions',
      'DELETE /api/v1/accounts/:id/sessions/:session',
    ],
    on: ['user', 'administrator'],
    changes: ['open sessions'],
  },
  {
    title: 'an administrator disables and enables the people of the own company',
    by: ['administrator', ofGroup],
    doors: ['POST /config/users/:id/state', 'PUT /api/v1/accounts/:id/state'],
    on: ['user', 'administrator'],
    changes: ['state', 'one-time secrets', 'open sessions'],
  },
  {
    title: 'an administrator requires a new password, and the old one stays until then',
    by: ['administrator', ofGroup],
    doors: [
      'POST /config/users/:id/new-password',
      'POST /config/users/new-passwords',
      'POST /api/v1/accounts/:id/new-password-requirement',
    ],
    on: ['user', 'administrator'],
    changes: ['duty to choose another', 'open sessions'],
  },
  {
    title: 'an administrator does to one person what may be done to many, without typing that they are one',
    by: ['administrator', ofGroup],
    doors: ['POST /config/users/actions'],
    on: ['user', 'administrator'],
    changes: ['state', 'duty to choose another', 'one-time secrets', 'open sessions'],
  },
  {
    title: 'a program with a key edits users, and gives nobody an office',
    by: ['a program with every scope'],
    doors: ['PATCH /api/v1/accounts/:id'],
    on: ['user'],
    changes: ['one-time secrets', 'contacts'],
  },
  {
    title: 'a program with a key keeps users out, and lets them in again',
    by: ['a program with every scope'],
    doors: ['PUT /api/v1/accounts/:id/state', 'POST /api/v1/accounts/:id/new-password-requirement'],
    on: ['user'],
    changes: ['state', 'duty to choose another', 'open sessions'],
  },
  {
    title: 'a password sent to the desk by mistake is burnt',
    by: ['the person'],
    doors: ['POST /recovery/request', 'POST /api/v1/recovery-requests'],
    on: ['user'],
    changes: ['password', 'duty to choose another', 'one-time secrets', 'open sessions'],
  },
  {
    title: 'the person comes in',
    by: ['the person', holder],
    doors: ['POST /login', 'POST /api/v1/session'],
    on: ['user'],
    changes: ['one-time secrets', 'open sessions'],
  },
  {
    title: 'the person goes out',
    by: ['the person'],
    doors: [
      'POST /sign-out',
      'POST /account/sign-out-everywhere',
      'POST /account/sessions/:id/end',
      'DELETE /api/v1/session',
      'DELETE /api/v1/account/sessions',
      'DELETE /api/v1/account/sessions/:session',
    ],
    on: ['user'],
    changes: ['open sessions'],
  },
  {
    title: 'the person changes the own password',
    by: ['the person'],
    doors: ['POST /password/change', 'PUT /api/v1/password'],
    on: ['user'],
    changes: ['password', 'duty to choose another', 'one-time secrets', 'open sessions'],
  },
  {
    title: 'whoever was sent a one-time secret uses it once, and must choose a password',
    by: [holder],
    doors: ['POST /link/:token', 'PUT /api/v1/password'],
    on: ['user'],
    changes: ['password', 'duty to choose another', 'one-time secrets', 'open sessions'],
  },
  {
    title: '“it was not me” freezes the account',
    by: [holder],
    doors: ['POST /recovery/not-me/:token'],
    on: ['user'],
    changes: ['password', 'duty to choose another', 'one-time secrets', 'open sessions', 'state'],
  },
];

suite('There is no other way to a reset', () => {
  const stage = useServer(startBehindProxy);
  const findings = new Findings();
  const visited = new Set<string>();
  const followed = new Set<string>();
  const answered = new Map<string, Set<number>>();
  let routes: Route[] = [];
  let endpoints: Record<string, Record<string, Endpoint>> = {};
  let watch: Watch;
  let victims: Victim[] = [];
  let saved: Record<'asked' | 'temporary' | 'link' | 'vouched' | 'moved', Newcomer>;
  let numbers: Map<string, string>;
  let opinionNumber = '';
  /** A delegate and two groups of the first company. */
  let others: { delegate: string; groups: [string, string] };

  before(async () => {
    const { server } = stage;
    routes = (await declaredRoutes()).filter(({ limit }) => limit !== 'file');
    const document = await new Visitor(server.url).get('/api/v1/openapi.json');
    endpoints = (JSON.parse(document.body) as { paths: typeof endpoints }).paths;
    saved = {
      asked: await welcome(server),
      temporary: await welcome(server),
      link: await welcome(server),
      vouched: await welcome(server),
      moved: await welcome(server),
    };
    victims = await Promise.all([
      victimOf(server, 'user', saved.asked),
      victimOf(server, 'administrator', await welcome(server, { role: 'administrator' })),
      victimOf(server, 'agent', server.having('agent')[1]),
      victimOf(server, 'user', saved.temporary),
      victimOf(server, 'user', saved.link),
      victimOf(server, 'user', saved.vouched),
      victimOf(server, 'user', saved.moved),
    ]);
    watch = new Watch(server, victims, rights);
    numbers = await openRequests(server, victims.slice(0, 3));
    await keepMassAction(server, victims[0]?.companyId ?? '');
    others = await othersOf(server);
    opinionNumber = numberIn(await askDesk(await openAtDesk(server, await welcome(server))));
  });

  for (const name of [
    'anonymous',
    'choosing',
    'user',
    'administrator',
    'administrator elsewhere',
    'agent',
    'supervisor',
    'operator',
    'a program with every scope',
  ] as const) {
    test(`Nobody alone: ${name}, at every door, with everything one can know of a victim.`, async () => {
      const { server } = stage;
      await forgetTries(server);
      if (name === 'administrator') await askVouching(server, victims[0]);
      await walk(await walkerAt(server, name), victims.slice(0, 3));
      assert.deepEqual(watch.takeFaults(), []);
    });
  }

  test('A key alone opens no account, as the takeover analysis says: no right of a program gives a password or an office.', () => {
    assert.deepEqual(opensNothing, ['api-key']);
    const program = 'a program with every scope';
    const given = rights.filter(({ by }) => by.includes(program)).flatMap(({ changes }) => changes);
    assert.ok(given.length > 0);
    for (const aspect of ['password', 'role'] as const) assert.ok(!given.includes(aspect), aspect);
  });

  test('A delegate of other groups touches nobody, by any door.', async () => {
    const { server } = stage;
    await forgetTries(server);
    await walk(await walkerAt(server, 'delegate'), victims.slice(0, 2));
    assert.deepEqual(watch.takeFaults(), []);
  });

  test('A delegate does to users of the own group what an administrator does, and to nobody else.', async () => {
    const { server } = stage;
    const [delegate] = server.having('delegate') as [Person];
    const [user] = victims as [Victim];
    const group = '(select d.group_id from delegations d join accounts a on a.id = d.account_id where a.email = ?)';
    await query(server, `update accounts set group_id = ${group} where id = ?`, delegate.email, user.id);
    await watch.begin();
    await walk(walkerOf(server, ofGroup, delegate), [user]);
    await query(server, 'update accounts set group_id = null where id = ?', user.id);
    await watch.begin();
    assert.deepEqual(watch.takeFaults(), []);
    const done = await query(
      server,
      "select distinct action from audit_events where account_id = ? and actor_id = (select id from accounts where email = ?) and action like '%session%'",
      user.id,
      delegate.email,
    );
    assert.ok(done.length > 0, 'the delegate reached nobody');
  });

  test('The person, who knows the own password, uses it, changes it and burns it.', async () => {
    const [victim] = victims as [Victim];
    const walker = walkerOf(stage.server, 'the person', victim);
    await walk(walker, [victim], { current: [victim.password], message: [`Je tape ${victim.password}`] });
    assert.deepEqual(watch.takeFaults(), []);
  });

  test('The desk, having verified the caller, gives an access back; whoever is sent it comes in, or takes it back.', async () => {
    const { server } = stage;
    await forgetTries(server);
    await asAtFirst(server);
    await watch.begin();
    const after = Date.now();
    const path = await reset(server, saved.temporary, 'Envoyer un mot de passe temporaire');
    const mail = await server.mailTo(saved.temporary.email, { after, subject: /temporaire/ });
    const visitor = new Visitor(server.url);
    const arrived = { ...saved.temporary, password: temporaryPasswordIn(mail) };
    await does('POST /api/v1/session', () => visitor.signIn(arrived));
    const password = freshPassword();
    const chosen = { password, confirmation: password };
    await does('PUT /api/v1/password', () => visitor.json('PUT', '/api/v1/password', chosen));
    const notMe = /\/recovery\/not-me\/[\w-]{43}/.exec(mail.text)?.[0] ?? '';
    await does('POST /recovery/not-me/:token', () => pressOn(notMe));

    await reset(server, saved.link, 'Envoyer un lien');
    const { text } = await server.mailTo(saved.link.email, { after, subject: /nouveau mot de passe/ });
    await does('POST /link/:token', () => pressOn(/\/link\/[\w-]{43}/.exec(text)?.[0] ?? ''));
    assert.deepEqual(watch.takeFaults(), []);
    assert.match(path, /\/support\/requests\/\d+/);
  });

  test('Whoever reads a new mail address confirms it, and nobody else.', async () => {
    const { server } = stage;
    const after = Date.now();
    const office = await signedIn(server, server.having('administrator')[0] as Person);
    const email = `neuve.${saved.moved.email}`;
    await office.submit(`/config/users/${saved.moved.id}`, 'Enregistrer', { 'Adresse e-mail': email });
    const page = await newEmailPage(server, email, after);
    await watch.begin();
    await does('POST /new-email/:token', () => pressOn(page));
    assert.deepEqual(watch.takeFaults(), []);
  });

  test('A file of people that was brought is looked at, which changes nothing, and then brought in.', async () => {
    const { server } = stage;
    const visitor = await signedIn(server, server.having('administrator')[0] as Person);
    await watch.begin();
    const table = `adresse e-mail;prénom;nom;rôle\n${saved.asked.email};Preneuse;Daccès;administrateur\nx@;;;\n`;
    const path = (await bring(visitor, table)).headers.get('location') ?? '';
    for (const [door, place] of [
      ['', path],
      ['/refused.csv', `${path}/refused.csv`],
    ] as const) {
      assert.equal((await visitor.get(place)).status, 200);
      visited.add(`GET /config/users/import/:import${door}`);
    }
    assert.deepEqual(watch.takeFaults(), []);
    const other = `adresse e-mail;prénom;nom;téléphone\n${saved.asked.email};Preneuse;Daccès;+33639980078\n`;
    const there = (await bring(visitor, other)).headers.get('location') ?? '';
    await watch.see(
      'administrator',
      'POST /config/users/import/:import',
      async () => {
        assert.equal((await visitor.submit(there, 'Importer 1 personne')).status, 303);
        while (!/Import terminé/.test((await visitor.get(there)).text)) await wait(50);
      },
      true,
    );
    visited.add('POST /config/users/import/:import');
    assert.deepEqual(watch.takeFaults(), []);
  });

  test('A file of people that a program brings does as much to users, and nothing to whoever holds an office.', async () => {
    const { program } = await programOf(stage.server);
    const [, boss] = victims as [Victim, Victim];
    const rows = [saved.asked, boss].map(({ email }) => `${email};Preneuse;Daccès;+33639980079\n`);
    await watch.begin();
    const brought = await bringByApi(program, `adresse e-mail;prénom;nom;téléphone\n${rows.join('')}`);
    const { id, digest } = JSON.parse(brought.body) as { id: string; digest: string };
    const one = `/api/v1/imports/${id}`;
    for (const door of ['', '/refused.csv']) {
      assert.equal((await program.get(one + door)).status, 200);
      visited.add(`GET /api/v1/imports/:import${door}`);
    }
    assert.deepEqual(watch.takeFaults(), []);
    await watch.see(
      'a program with every scope',
      'POST /api/v1/imports/:import/run',
      async () => {
        assert.equal((await program.json('POST', `${one}/run`, { digest })).status, 202);
        while (!/"state":"done"/.test((await program.get(one)).body)) await wait(50);
      },
      true,
    );
    assert.equal((await program.send(one, { method: 'DELETE' })).status, 204);
    visited.add('POST /api/v1/imports/:import/run').add('DELETE /api/v1/imports/:import');
    assert.deepEqual(watch.takeFaults(), []);
  });

  test('Whoever proved both passwords goes from one own account to the other, and nobody of the others is touched.', async () => {
    const { server } = stage;
    const [here, there] = [await welcome(server), await welcome(server)];
    await watch.begin();
    const visitor = await signedIn(server, here);
    const both = { current: here.password, email: there.email, password: there.password };
    const token = async () => (await visitor.form('/account', 'Se déconnecter partout')).values.get('csrf') ?? '';
    const press = async (path: string, fields: Record<string, string> = {}): Promise<string> =>
      (await visitor.post(path, { csrf: await token(), ...fields })).headers.get('location') ?? '';
    assert.equal(await press('/account/linked', both), '/account?saved=linked');
    assert.equal(await press(`/account/linked/${there.id}/switch`), '/account');
    const asked = { current: there.password, email: here.email, password: here.password };
    const refused = await visitor.json('POST', '/api/v1/account/linked', asked);
    assert.equal(codeOf(refused), 'already-linked');
    const back = await visitor.json('POST', `/api/v1/account/linked/${here.id}/switch`, {});
    assert.equal(back.status, 200, back.body);
    assert.equal((await visitor.json('DELETE', `/api/v1/account/linked/${there.id}`, null)).status, 204);
    visited.add('POST /api/v1/account/linked/:account/switch').add('DELETE /api/v1/account/linked/:account');
    assert.equal((await visitor.json('POST', '/api/v1/account/linked', both)).status, 204);
    await press(`/account/linked/${there.id}/unlink`);
    assert.doesNotMatch((await visitor.get('/account')).text, /Séparer/);
    visited.add('POST /account/linked/:id/switch').add('POST /account/linked/:id/unlink');
    assert.deepEqual(watch.takeFaults(), []);
  });

  test('A link that vouches, and a second opinion, change nothing by themselves.', async () => {
    const { server } = stage;
    await forgetTries(server);
    await asAtFirst(server);
    await keepPolicy(server, takingLinks());
    const after = Date.now();
    await askCompany(server, await openAtDesk(server, saved.vouched), saved.vouched);
    const { text } = await server.mailTo(server.having('administrator')[0]?.email ?? '', {
      after,
      subject: /à confirmer/,
    });
    const link = /\/vouch\/[\w-]{43}/.exec(text)?.[0] ?? '';
    assert.match(link, /./, text);
    await watch.begin();
    const changed = await watch.see(holder, 'POST /vouch/:token', async () => {
      const answer = await new Visitor(server.url).submit(link, `Confirmer pour ${saved.vouched.name}`);
      assert.equal(answer.status, 200, answer.text);
    });
    visited.add('GET /vouch/:token').add('POST /vouch/:token');
    assert.equal(changed, false);
  });

  test('Every door was gone through by somebody, and every way that is named was used.', () => {
    const known = routes.map(({ method, path }) => `${method} ${path}`);
    const unseen = known.filter((door) => !visited.has(door));
    assert.deepEqual(
      unseen.map((door) => `${door}: ${[...(answered.get(door) ?? [])].join(' ')}`),
      [],
    );
    assert.deepEqual(watch.unused, []);
  });

  /** What is done stays, and something must come of it. */
  const does = async (door: string, act: () => Promise<Answer>): Promise<void> => {
    let answer: Answer | undefined;
    const changed = await watch.see(
      holder,
      door,
      async () => {
        answer = await act();
      },
      true,
    );
    assert.ok(changed, `${door}: ${answer?.status} ${answer?.text}`);
    visited.add(door).add(door.replace(/^\w+/, 'GET'));
  };

  const pressOn = async (path: string): Promise<Answer> => {
    const visitor = new Visitor(stage.server.url);
    const page = await visitor.get(path);
    const button = /<main[\s\S]*<button\b[^>]*>([^<]+)<\/button>/.exec(page.body)?.[1] ?? '';
    return visitor.submit(path, button);
  };

  const reset = async (server: TestServer, person: Newcomer, button: string): Promise<string> => {
    const request = await openAtDesk(server, person);
    await verifyCaller(server, request, person);
    const form = await request.desk.form(request.path, button);
    await watch.see(
      'the desk, having verified the caller',
      'POST /support/requests/:number/deliver',
      async () => assert.equal((await form.press()).status, 303),
      true,
    );
    return request.path;
  };

  /** Every page is opened, then everything is sent to every door, aimed at each of the victims. */
  const walk = async (walker: Walker, aimedAt: readonly Victim[], more: Aim['fields'] = {}): Promise<void> => {
    const { server } = stage;
    await walker.comeBack();
    await holdRequests(server, walker, numbers);
    await watch.begin();
    const aims: Aim[] = [];
    for (const victim of aimedAt) aims.push(await aimAt(server, victim, more));
    for (const aim of aims) {
      await watch.see(walker.name, 'GET', async () => {
        for (const route of routes.filter(({ method }) => method === 'GET')) await open(walker, route, aim);
      });
    }
    for (const route of routes.filter(({ method }) => method !== 'GET')) {
      // A door for anybody asks nobody who they are: whoever is not signed in tries it for each of the victims.
      const forEach = walker.isFor(route) && (route.who !== 'anybody' || walker.name === 'anonymous');
      for (const aim of forEach ? aims : aims.slice(0, 1)) await tryDoor(walker, route, aim);
    }
  };

  const open = async (walker: Walker, route: Route, aim: Aim): Promise<void> => {
    for (const path of addressesOf(route, aim, walker, findings)) {
      const answer = await look(walker, findings, path, aim.fields.email?.[0] ?? '');
      note(walker, route, answer);
    }
  };

  const tryDoor = async (walker: Walker, route: Route, aim: Aim): Promise<void> => {
    const { server } = stage;
    for (const path of addressesOf(route, aim, walker, findings)) {
      let found = true;
      for (const values of attemptsAt(walker, findings, path, aim, namesOf(propertiesOf(route)))) {
        let answer = await watched(walker, route, path, values);
        if (walker.isFor(route) && route.who !== 'anybody' && isShownOut(answer)) {
          await walker.comeBack();
          await look(walker, findings, '/account', '');
          await watch.begin();
          answer = await watched(walker, route, path, values);
        }
        if (!walker.isFor(route)) return;
        if (answer.status === 404 && !found) break;
        found = answer.status !== 404;
        // What comes of the press may show further forms.
        findings.note(walker.name, path, answer.body);
        const next = answer.headers.get('location') ?? '';
        if (answer.status === 303 && next.startsWith('/') && !followed.has(walker.name + route.path)) {
          followed.add(walker.name + route.path);
          await look(walker, findings, next, '');
        }
        await holdRequests(server, walker, numbers);
      }
    }
  };

  const watched = async (
    walker: Walker,
    route: Route,
    path: string,
    values: ReadonlyMap<string, string>,
  ): Promise<Answer> => {
    const answers: Answer[] = [];
    const changed = await watch.see(walker.name, `${route.method} ${route.path}`, async () => {
      answers.push(await press(walker, findings, route, path, values, propertiesOf(route)));
      if (/\/(actions|mass-actions)\b/.test(route.path)) await everyActionIsDone(stage.server);
    });
    if (changed) await letWalkersBe(stage.server, victims);
    const [answer] = answers as [Answer];
    note(walker, route, answer);
    return answer;
  };

  const note = (walker: Walker, route: Route, answer: Answer): void => {
    const door = `${route.method} ${route.path}`;
    assert.ok(answer.status < 500, `${walker.name} at ${door}: ${answer.status} ${answer.text}`);
    const isRead = answer.status !== 400 || route.csrf === 'json';
    assert.ok(isRead, `${walker.name} at ${door}: what is not read is not tried: ${answer.text}`);
    if (wentIn(route, answer)) visited.add(door);
    answered.set(door, (answered.get(door) ?? new Set()).add(answer.status));
  };

  const propertiesOf = ({ csrf, path, method }: Route): Record<string, Property> | undefined => {
    if (csrf !== 'json') return undefined;
    const body = endpoints[path.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()]?.requestBody;
    return body?.content['application/json']?.schema.properties ?? {};
  };

  const aimAt = async (server: TestServer, victim: Victim, more: Aim['fields']): Promise<Aim> => {
    const keys = await query(server, 'select id from api_keys where revoked_at is null order by created_at limit 2');
    const proofs = await query(server, 'select id from verification_proofs where account_id = ?', victim.id);
    const sessions = await query(
      server,
      'select id from sessions where account_id = ? and ended_at is null',
      victim.id,
    );
    // A second choice: nothing, or what the person knows.
    const [given, own] = [freshPassword(), more.current?.[0] ?? ''];
    return {
      names: {
        id: [victim.id, others.delegate, ...[...sessions, ...proofs].slice(-2).map(({ id }) => String(id)), massAction],
        group: [others.groups[0]],
        groupId: [others.groups[1]],
        action: [massAction],
        key: [String(keys[0]?.id)],
        keyId: [String(keys[1]?.id)],
        session: [...sessions.slice(-1).map(({ id }) => String(id)), 'z'.repeat(24)],
        number: [numbers.get(victim.id) ?? '', opinionNumber],
        token: ['x'.repeat(43)],
      },
      fields: {
        email: [victim.email, `preneur.${victim.id}@attaque.example`],
        current: ['Une devinette 12'],
        password: [given, own],
        confirmation: [given, own],
        message: ['Bonjour, je ne peux plus entrer.'],
        firstName: ['Preneuse'],
        lastName: ['Daccès'],
        telephone: ['', '+33639980077'],
        accountId: [victim.id],
        companyId: [victim.companyId],
        company: [victim.companyId],
        id: [victim.id],
        state: ['disabled', 'active', 'frozen'],
        role: ['user', 'administrator', 'agent', 'operator'],
        kind: ['reset', 'incident'],
        delivery: deliveries,
        answer: ['confirmed', 'confirm', 'refuse', 'not-recognised'],
        code: ['123456'],
        ownCode: ['12345678'],
        reason: ['Un motif assez long pour être lu'],
        owner: ['Preneuse Daccès'],
        verificationId: ['z'.repeat(24)],
        mustChange: ['on'],
        mode: ['link', 'temporary'],
        ...more,
      },
    };
  };
});

const namesOf = (properties: Record<string, Property> | undefined) => properties && Object.keys(properties);

type Endpoint = {
  requestBody?: { content: { 'application/json'?: { schema: { properties?: Record<string, Property> } } } };
};

/** A request of each victim, opened by a supervisor, who may for all of them. */
const openRequests = async (server: TestServer, victims: readonly Victim[]): Promise<Map<string, string>> => {
  const desk = await signedIn(server, server.having('supervisor')[0] as Person);
  const token = (await desk.form('/account', 'Se déconnecter partout')).values.get('csrf') ?? '';
  const numbers = new Map<string, string>();
  for (const { id, companyId } of victims) {
    const opened = await desk.post('/support/requests', { csrf: token, accountId: id, companyId });
    assert.equal(opened.status, 303, opened.text);
    numbers.set(id, numberIn(opened.headers.get('location') ?? ''));
  }
  return numbers;
};

const massAction = 'massactionofnobody234567';

/** An action on nobody, to be steered. */
const keepMassAction = (server: TestServer, companyId: string): Promise<unknown> =>
  query(
    server,
    `insert into mass_actions (id, company_id, kind, state, reason, begun_at, unknown, next_wave_at)
      values (?, ?, 'end-sessions', 'paused', 'Personne', 1, '[]', 1)`,
    massAction,
    companyId,
  );

/** What was begun on many goes on by itself: it belongs to the door that began it. */
const everyActionIsDone = async (server: TestServer): Promise<void> => {
  while ((await query(server, "select 1 from mass_actions where state in ('ready', 'running')")).length > 0)
    await wait(50);
};

const numberIn = (path: string): string => /\d+$/.exec(path)?.[0] ?? '';

/** Who comes next begins anew: nothing is proved, and what the one before used up of the limits is there again. */
const forgetTries = async (server: TestServer): Promise<void> => {
  await query(server, 'update caller_verifications set voided_at = 1 where voided_at is null');
  await query(server, 'update verification_proofs set started_at = 1');
};

/** The requests of the victims are open, and in the hands of a walker of the desk. */
const holdRequests = async (server: TestServer, { name }: Walker, numbers: Map<string, string>): Promise<void> => {
  if (!['agent', 'supervisor', 'administrator'].includes(name)) return;
  const agent = name === 'supervisor' ? name : 'agent';
  const [hand] = await query(server, 'select id from accounts where email = ?', server.having(agent)[0]?.email ?? '');
  const list = [...numbers.values()].join();
  const lost = `number in (${list}) and (state <> 'taken' or taken_by <> ? or closed_at is not null)`;
  if ((await query(server, `select 1 from reset_requests where ${lost}`, String(hand?.id))).length > 0) {
    const held = "state = 'taken', taken_by = ?, closed_at = null, closing = null, sent_at = null";
    await query(server, `update reset_requests set ${held} where number in (${list})`, String(hand?.id));
  }
  if ((await query(server, 'select 1 from telephone_stops where ended_at is null')).length > 0) {
    await query(server, 'update telephone_stops set ended_at = 1 where ended_at is null');
  }
};

/** Whoever else was met by what a walker did to a whole company. */
const letWalkersBe = async (server: TestServer, victims: readonly Victim[]): Promise<void> => {
  const others = `account_id not in (${victims.map(({ id }) => `'${id}'`).join()})`;
  await query(
    server,
    `update credentials set must_change = 0, must_change_reason = null where must_change = 1 and ${others}`,
  );
};

/** What the walkers chose for themselves and for the desk is as it was. */
const asAtFirst = async (server: TestServer): Promise<void> => {
  await query(server, "update accounts set language = 'fr'");
  await keepPolicy(server, defaultPolicy());
};

const othersOf = async (server: TestServer): Promise<{ delegate: string; groups: [string, string] }> => {
  // There are keys to be revoked.
  for (let each = 0; each < 2; each += 1) await programOf(server);
  const office = await signedIn(server, server.having('administrator')[0] as Person);
  const made = async (path: string, wish: object): Promise<string> =>
    (JSON.parse((await office.json('POST', path, wish)).body) as { id: string }).id;
  const person = { email: 'deleguee@attaque.example', firstName: 'Dele', lastName: 'Guee', role: 'delegate' };
  return {
    delegate: await made('/api/v1/accounts', person),
    groups: [
      await made('/api/v1/groups', { name: 'Atelier des portes' }),
      await made('/api/v1/groups', { name: 'Atelier des clés' }),
    ],
  };
};

const askVouching = async (server: TestServer, victim: Victim | undefined): Promise<void> => {
  assert.ok(victim);
  const agent = server.having('agent')[0] as Person;
  const desk = await signedIn(server, agent);
  const [row] = await query(
    server,
    'select number from reset_requests where account_id = ? order by number',
    victim.id,
  );
  const taken =
    "update reset_requests set state = 'taken', taken_by = (select id from accounts where email = ?) where number = ?";
  await query(server, taken, agent.email, Number(row?.number));
  await askCompany(server, { desk, path: `/support/requests/${row?.number}` }, victim as unknown as Newcomer);
};

const walkerOf = (server: TestServer, name: string, person: Person): Walker => {
  const isFor = ({ who }: Route) => typeof who === 'string' || who.includes(person.role);
  const visitor = new Visitor(server.url);
  const comeBack = async (): Promise<void> => {
    await query(server, 'delete from sign_in_failures_by_account');
    const answer = await visitor.signIn(person);
    assert.equal(answer.status, 201, `${name}: ${answer.body}`);
  };
  return { name, visitor, comeBack, isFor };
};

const walkerAt = async (server: TestServer, name: string): Promise<Walker> => {
  const visitor = new Visitor(server.url);
  if (name === 'anonymous') {
    return { name, visitor, comeBack: async () => {}, isFor: ({ who }) => who === 'anybody' };
  }
  if (name === 'choosing') {
    const comeBack = async (): Promise<void> => {
      assert.equal((await visitor.signIn(await welcome(server, { chosen: false }))).status, 201);
    };
    return { name, visitor, comeBack, isFor: ({ who }) => who === 'anybody' || who === 'choosing' };
  }
  if (name === 'a program with every scope') {
    // No cookie: whatever it was given before, it shows its key alone.
    const { program } = await programOf(server);
    const isFor = ({ path, scopes }: Route) => path.startsWith('/api/') && scopes !== undefined;
    return { name, visitor: program, comeBack: async () => {}, isFor };
  }
  if (name === 'user') return walkerOf(server, name, await welcome(server));
  const [role, index] = name === 'administrator elsewhere' ? (['administrator', 1] as const) : ([name, 0] as const);
  return walkerOf(server, name, server.having(role as 'agent')[index] as Person);
};

/** The default, but that for users the word by a link suffices too, whatever the circumstances. */
const takingLinks = (): DeskPolicy => {
  const policy = defaultPolicy();
  const taking = (rule: Rule): Rule => ({ ...rule, sets: [...rule.sets, ['vouching-link']] });
  const { usual, circumstances } = policy.user;
  const each = Object.entries(circumstances).map(([circumstance, rule]) => [circumstance, taking(rule)]);
  return { ...policy, user: { usual: taking(usual), circumstances: Object.fromEntries(each) } };
};
