import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { suite, test } from 'node:test';
import { query } from '../parts/database.ts';
import { anotherSource, engines } from '../parts/engines.ts';
import { type Newcomer, signedIn, welcome } from '../parts/people.ts';
import { type Answer, type FilledForm, findForm, Visitor } from '../parts/visitor.ts';

const hostileTexts: readonly string[] = [
  '',
  '   ',
  'x',
  'a\0b',
  '\0',
  'a\r\nBcc: victime@ailleurs.example',
  '\u202Emoc.live\u202C',
  '\u2066\u2069',
  '👩‍🚀🦄',
  `e${'\u0301'.repeat(300)}`,
  '\uFFFD\uFFFE',
  '１２３４５６',
  '"><script>alert(1)</script>',
  "' or 1=1 --",
  '%00%ff',
  '../../../../etc/passwd',
  '__proto__',
  `${'a'.repeat(300)}@ailleurs.example`,
  'é'.repeat(15_000),
];

/** Node's traces, our files, the database's own words. */
const innards =
  /\bat (?:async )?[\w.<>]+ \(|node:internal|\.ts:\d+|SQLITE_|SqliteError|ERR_[A-Z]+|syntax error at|invalid byte sequence/;

for (const { name, options, use } of engines) {
  suite(`Input that no page expects, on ${name}`, options, () => {
    const stage = use();

    test('Every field of every form takes every text: an answer or a message, what was typed stays, secrets do not.', async () => {
      const faults: string[] = [];
      for (const place of await formsAt()) {
        const { fields } = await place.visitor.form(place.path, place.button);
        for (const field of fields) {
          // Where tries are counted, one has to be forgotten before the next.
          const texts = place.countsTries ? hostileTexts.map((text) => [text]) : [hostileTexts];
          for (const together of texts) {
            if (place.countsTries) await forgetTries();
            const found = await Promise.all(together.map((text) => fillIn(place, field.name, text)));
            for (const fault of found) if (fault) faults.push(`${place.path}, "${field.label}" ${fault}`);
          }
        }
      }
      assert.deepEqual(faults, []);
    });

    test('Forms that are not well written are refused as such, whole, never half read.', async () => {
      const faults: string[] = [];
      for (const { path, button, visitor } of await formsAt()) {
        const form = await visitor.form(path, button);
        const [field] = form.fields;
        const csrf = `csrf=${encodeURIComponent(form.values.get('csrf') ?? '')}`;
        const bodies: [string, Buffer, number[]][] = [
          ['%FF', Buffer.from(`${csrf}&${field?.name}=%FF`), [400]],
          ['a lone %', Buffer.from(`${csrf}&${field?.name}=100%`), [400]],
          ['a raw byte FF', Buffer.concat([Buffer.from(`${csrf}&${field?.name}=`), Buffer.from([0xff])]), [400]],
          ['half a letter', Buffer.from(`${csrf}&${field?.name}=%C3`), [400]],
          ['a half surrogate', Buffer.from(`${csrf}&${field?.name}=%ED%A0%80`), [400]],
          [
            'a thousand fields',
            Buffer.from(`${csrf}${Array.from({ length: 1000 }, (_, i) => `&f${i}=x`).join('')}`),
            [400],
          ],
          ['a token twice', Buffer.from(`${csrf}&${csrf}`), [403]],
          ['10 MB', Buffer.concat([Buffer.from(`${csrf}&${field?.name}=`), Buffer.alloc(10_000_000, 'x')]), [413]],
        ];
        for (const [name, body, expected] of bodies) {
          const headers = { 'content-type': 'application/x-www-form-urlencoded', ...anotherSource() };
          const answer = await visitor.send(form.action, { method: 'POST', headers, body: new Uint8Array(body) });
          const fault = faultIn(answer) ?? (expected.includes(answer.status) ? null : `answers ${answer.status}`);
          if (fault) faults.push(`${path} with ${name}: ${fault}`);
        }
      }
      assert.deepEqual(faults, []);
    });

    test('A field that comes twice, or as a list, counts as not there.', async () => {
      const visitor = new Visitor(stage.server.url);
      const user = await welcome(stage.server);
      for (const rest of [
        { email: [user.email, user.email], password: [user.password] },
        { 'email[]': [user.email], password: [user.password] },
        { email: [user.email], password: ['x', user.password] },
        { 'email[$ne]': ['x'], 'password[$ne]': ['x'] },
      ]) {
        const form = await visitor.form('/login', 'Se connecter');
        const fields = new URLSearchParams({ csrf: form.values.get('csrf') ?? '' });
        for (const [name, values] of Object.entries(rest)) for (const value of values) fields.append(name, value);
        const answer = await visitor.post('/login', fields);
        assert.equal(answer.status, 422, `${JSON.stringify(Object.keys(rest))}: ${answer.text}`);
      }
    });

    test('A form of another content type is refused, and none at all is an empty form.', async () => {
      const visitor = new Visitor(stage.server.url);
      const form = await visitor.form('/login', 'Se connecter');
      const csrf = form.values.get('csrf') ?? '';
      const multipart = `--x\r\nContent-Disposition: form-data; name="csrf"\r\n\r\n${csrf}\r\n--x--\r\n`;
      for (const [type, body] of [
        ['multipart/form-data; boundary=x', multipart],
        ['text/plain', `csrf=${csrf}`],
        ['application/json', JSON.stringify({ csrf })],
        ['application/xml', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
        ['x', `csrf=${csrf}`],
      ] as const) {
        const sent = { method: 'POST', headers: { 'content-type': type }, body };
        const answer = await visitor.send('/login', sent);
        assert.ok([400, 403, 415].includes(answer.status), `${type}: ${answer.status}`);
        assert.equal(faultIn(answer), null);
      }
    });

    test('Every endpoint answers bad JSON with a problem that names the field, never with a fault.', async () => {
      const { server } = stage;
      const user = await welcome(server);
      const faults: string[] = [];
      for (const [method, path, good] of [
        ['POST', '/api/v1/session', { email: 'a@b.example', password: 'x' }],
        ['POST', '/api/v1/recovery-requests', { email: 'a@b.example', message: '' }],
        ['PUT', '/api/v1/password', { current: 'x', password: 'x', confirmation: 'x' }],
      ] as const) {
        const visitor = path.endsWith('password') ? await signedIn(server, user) : new Visitor(server.url);
        for (const [name, body, expected] of badJson(good)) {
          const headers = { 'content-type': 'application/json', ...anotherSource() };
          const answer = await visitor.send(path, { method, headers, body: new Uint8Array(body) });
          const fault = faultIn(answer) ?? notAProblem(answer, expected);
          if (fault) faults.push(`${method} ${path} with ${name}: ${fault}`);
        }
      }
      assert.deepEqual(faults, []);
    });

    test('Every text in every field of JSON gets an answer or a problem.', async () => {
      const visitor = new Visitor(stage.server.url);
      const faults: string[] = [];
      const send = async (path: string, value: Record<string, string>): Promise<void> => {
        const fault = faultIn(await visitor.json('POST', path, value, anotherSource()));
        if (fault) faults.push(`${path} with ${JSON.stringify(value).slice(0, 80)}: ${fault}`);
      };
      await Promise.all(
        [...hostileTexts, '\ud800', 'a\udc00b'].flatMap((text, index) => [
          send('/api/v1/session', { email: text, password: 'x' }),
          send('/api/v1/session', { email: `quelquun${index}@ailleurs.example`, password: text }),
          send('/api/v1/recovery-requests', { email: text }),
          send('/api/v1/recovery-requests', { email: `quelquun${index}@ailleurs.example`, message: text }),
        ]),
      );
      assert.deepEqual(faults, []);
    });

    test('Every address, however written, has an answer.', async () => {
      const { server } = stage;
      const callers = await Promise.all(
        (['administrator', 'agent', 'user'] as const).map(async (role) => {
          const [person] = server.having(role);
          assert.ok(person);
          return signedIn(server, person);
        }),
      );
      const ids = [
        '%00',
        '%FF',
        '%C3',
        '%E2%80%AE',
        '..%2f..',
        "'",
        '%',
        '0',
        '-1',
        '1e9',
        '9'.repeat(30),
        '%EF%BC%91',
        'new%00',
        'é',
        '👻',
      ];
      const paths = [
        ...ids.flatMap((id) => [
          `/config/users/${id}`,
          `/support/requests/${id}`,
          `/link/${id}`,
          `/${id}`,
          `/api/v1/${id}`,
          `/dev/mailbox/${id}`,
        ]),
        ...['%00', '%FF', '%', '%E2%80%AE', "'", 'a'.repeat(9000), '_%25\\', '👻'].flatMap((text) => [
          `/config/users?q=${text}`,
          `/support/accounts?q=${text}${text}${text}`,
          `/account?saved=${text}`,
          `/login?over=${text}`,
          `/help/forgotten-password?country=${text}`,
          `/help/forgotten-password.pdf?country=${text}`,
          `/help?q=${text}`,
        ]),
        ...[
          '-1',
          'after.a.',
          'after.a.1e309',
          'before.z.99999999999999999999',
          'after.a.%00',
          'after.a.%FF',
          '1;drop',
        ].flatMap((cursor) =>
          ['name', 'last-sign-in', '__proto__'].map((sort) => `/config/users?sort=${sort}&cursor=${cursor}`),
        ),
        '/config/users?state=toString&role=operator&group=..&signed-in=before-0&password=-1&order=up',
        '/account?saved=__proto__',
        '/login?over=constructor',
        '/config/users?q=a&q=b&cursor=after.a.b&cursor=before.a.b',
        '//evil.example/login',
        '/./login/../login',
      ];
      const faults: string[] = [];
      for (const visitor of callers) {
        for (const path of paths) {
          const answer = await rawGet(server.url, path, visitor);
          if (answer.status >= 500 || answer.status === 0 || innards.test(answer.body))
            faults.push(`${path}: ${answer.status}`);
        }
      }
      assert.deepEqual(faults, []);
    });

    test('Every header and cookie, however written, has an answer.', async () => {
      const { server } = stage;
      const long = 'a'.repeat(7000);
      const usual = await rawRequest(server.url, 'GET /login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
      assert.equal(usual.status, 200);
      const faults: string[] = [];
      for (const line of [
        `Cookie: marignan=${long}`,
        'Cookie: marignan=%00; marignan-form=%FF; marignan-language=xx',
        'Cookie: ;;;=;=;marignan',
        'Cookie: marignan="é\\"',
        `Cookie: ${'marignan=x; '.repeat(500)}`,
        `User-Agent: ${long}`,
        'User-Agent: 👻\u202E',
        `Accept-Language: ${long}`,
        'Accept-Language: xx-YY;q=9e99, *;q=-1',
        'X-Forwarded-For: ,,,',
        "X-Forwarded-For: unknown, ' or 1=1 --",
        `X-Forwarded-For: ${'1.2.3.4, '.repeat(700)}`,
        'X-Forwarded-For: fe80::1%eth0',
        'Origin: ::::',
        'Sec-Fetch-Site: 👻',
        'Content-Length: -1',
        'Content-Length: 99999999999999999999',
        'Content-Type: ;;;',
        'Transfer-Encoding: gzip, chunked',
        `X-Long: ${'a'.repeat(100_000)}`,
        'Bad Name: x',
      ]) {
        for (const start of ['GET /login', 'POST /login', 'GET /api/v1/session']) {
          const answer = await rawRequest(
            server.url,
            `${start} HTTP/1.1\r\nHost: localhost\r\n${line}\r\nConnection: close\r\n\r\n`,
          );
          // Node itself refuses what is not HTTP; it may also just hang up.
          if (answer.status >= 500 || innards.test(answer.body))
            faults.push(`${start}, ${line.slice(0, 60)}: ${answer.status}`);
        }
      }
      for (const host of [
        '',
        'evil.example',
        'localhost:99999',
        '[::1',
        'a b',
        '👻',
        'localhost/../x',
        'user:pass@evil.example',
      ]) {
        const answer = await rawRequest(
          server.url,
          `GET /login HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
        );
        if (answer.status >= 500 || innards.test(answer.body)) faults.push(`Host: ${host}: ${answer.status}`);
        if (/evil/.test(answer.body)) faults.push(`Host: ${host} comes back in the page`);
      }
      assert.deepEqual(faults, []);
    });

    test('The choice of a language leads back to a page of this server and nowhere else.', async () => {
      const visitor = new Visitor(stage.server.url);
      for (const returnTo of [
        'https://evil.example/',
        '//evil.example/',
        '/\\evil.example/',
        '\\\\evil.example',
        '/\t/evil.example',
        '/\n/evil.example',
        'javascript:alert(1)',
        '/%2f/evil.example',
        '/..//evil.example/',
        '/.//evil.example',
        'evil.example',
        '/login\r\nSet-Cookie: a=b',
        'x'.repeat(3000),
      ]) {
        const form = await visitor.form('/login', 'English').catch(() => visitor.form('/login', 'Français'));
        form.values.set('returnTo', returnTo);
        const answer = await form.press();
        const location = answer.headers.get('location') ?? '';
        const there = new URL(location, stage.server.url);
        assert.equal(answer.status, 303, JSON.stringify(returnTo));
        assert.equal(there.origin, stage.server.url, `${JSON.stringify(returnTo)} leads to ${location}`);
        assert.ok(location.startsWith('/') && !location.startsWith('//'), location);
      }
    });

    test('After all of this, the server has noted no fault, and the journal is whole.', async () => {
      const { server } = stage;
      assert.doesNotMatch(server.log(), /"level":(50|60)|request failed|Unhandled/);
      assert.equal((await fetch(`${server.url}/readyz`)).status, 200);
      const { code, stdout, stderr } = await server.run('audit', 'verify', '--json');
      assert.equal(code, 0, `${stdout}${stderr}`);
    });

    type FormPlace = { path: string; button: string; visitor: Visitor; countsTries?: true };

    const fillIn = async ({ path, button, visitor }: FormPlace, name: string, text: string): Promise<string | null> => {
      const form = await visitor.form(path, button);
      form.values.set(name, text);
      const answer = await form.press(anotherSource());
      const fault = faultIn(answer) ?? lostTyping(answer, form, button);
      return fault === null ? null : `with ${JSON.stringify(text.slice(0, 40))}: ${fault}`;
    };

    /** Every form that has a field, with somebody who may fill it in. */
    const formsAt = async (): Promise<FormPlace[]> => {
      const { server } = stage;
      const [administrator, agent] = [server.having('administrator')[0], server.having('agent')[0]];
      assert.ok(administrator && agent);
      const visitor = new Visitor(server.url);
      const office = await signedIn(server, administrator);
      const desk = await signedIn(server, agent);
      const neighbour = await welcome(server);
      const request = await requestWithCode(desk, await welcome(server));
      const held = await signedIn(server, await welcome(server, { chosen: false }));
      return [
        { path: '/login', button: 'Se connecter', visitor },
        { path: '/recovery/request', button: 'Envoyer la demande', visitor },
        { path: '/password/change', button: 'Enregistrer', visitor: held },
        {
          path: '/password/change',
          button: 'Enregistrer',
          visitor: await signedIn(server, await welcome(server)),
          countsTries: true,
        },
        { path: '/account', button: 'Choisir cette langue', visitor: await signedIn(server, await welcome(server)) },
        { path: '/config/users/new', button: 'Créer le compte', visitor: office },
        { path: `/config/users/${neighbour.id}`, button: 'Enregistrer', visitor: office },
        { path: request, button: 'Clore la demande', visitor: desk },
        { path: request, button: 'Vérifier le code', visitor: desk, countsTries: true },
      ];
    };

    const requestWithCode = async (desk: Visitor, user: Newcomer): Promise<string> => {
      const search = `/support/accounts?q=${encodeURIComponent(user.name)}`;
      const opened = await desk.submit(search, `Ouvrir une demande pour ${user.name}`);
      const path = opened.headers.get('location') ?? '';
      await desk.submit(path, 'Envoyer un code par e-mail');
      return path;
    };

    /** Limits on tries are not what is tested here. */
    const forgetTries = async (): Promise<void> => {
      await query(stage.server, 'delete from sign_in_failures_by_account');
      await query(stage.server, 'update verification_proofs set tries = 0');
    };
  });
}

const faultIn = ({ status, body }: Answer): string | null => {
  if (status >= 500) return `answers ${status}`;
  const [shown] = innards.exec(body) ?? [];
  return shown === undefined ? null : `shows its innards: ${shown}`;
};

/** Nobody can type another than the choices that are there. */
const isChosen = ['select', 'radio'];

/** A form that is shown again has in its fields what was sent, but for passwords and codes. */
const lostTyping = ({ status, body }: Answer, sent: FilledForm, button: string): string | null => {
  const shown = findForm(body, button);
  if (status !== 422 || !shown) return null;
  for (const { name, label, type } of sent.fields) {
    const [typed, kept] = [sent.values.get(name) ?? '', shown.values.get(name) ?? ''];
    if (type === 'password') {
      if (kept !== '') return `shows the secret "${label}" again`;
    } else if (!isChosen.includes(type) && /code/.test(name) === false && asShown(typed) !== asShown(kept)) {
      return `loses "${label}": ${JSON.stringify(kept.slice(0, 40))}`;
    }
  }
  return null;
};

/** Lines end in one way, and a page may take away what surrounds a word. */
const asShown = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

type BadJson = [name: string, body: Buffer, expected: number[]];

const badJson = (good: Record<string, string>): BadJson[] => {
  const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
  const [first = ''] = Object.keys(good);
  return [
    ['nothing', Buffer.alloc(0), [422]],
    ...[null, [], 'x', 1, true, {}].map((value): BadJson => [JSON.stringify(value), json(value), [422]]),
    ...Object.keys(good).flatMap((field) =>
      [null, 1, true, [], ['x'], {}, { $ne: 1 }, 'x'.repeat(20_000)].map(
        (value): BadJson => [
          `${field}: ${JSON.stringify(value).slice(0, 20)}`,
          json({ ...good, [field]: value }),
          [422],
        ],
      ),
    ),
    ['a field too many', json({ ...good, admin: true }), [422]],
    ['__proto__', Buffer.from(`{"__proto__":{"a":1},"${first}":"x"}`), [422]],
    ['half a text', Buffer.from('{"email": "a'), [400]],
    ['a thousand levels', Buffer.from('['.repeat(20_000)), [400]],
    ['a raw byte FF', Buffer.from([0x22, 0xff, 0x22]), [400]],
    ['a lone surrogate', Buffer.from(JSON.stringify({ ...good, [first]: '\ud800' })), [422]],
    ['NaN', Buffer.from(`{"${first}": NaN}`), [400]],
    ['10 MB', Buffer.alloc(10_000_000, '['), [413]],
  ];
};

const notAProblem = ({ status, headers, body }: Answer, expected: number[]): string | null => {
  if (!expected.includes(status)) return `answers ${status}: ${body.slice(0, 100)}`;
  if (!headers.get('content-type')?.startsWith('application/problem+json')) return 'is no problem document';
  const problem = JSON.parse(body) as { status: number; code: string; title: string; errors?: { pointer: string }[] };
  if (problem.status !== status || !problem.code || !problem.title) return `is incomplete: ${body}`;
  return status !== 422 || problem.errors?.every(({ pointer }) => pointer.startsWith('/'))
    ? null
    : `points nowhere: ${body}`;
};

/** Sends a GET exactly as written, which fetch would tidy first. */
const rawGet = (url: string, path: string, { cookies }: Visitor): Promise<{ status: number; body: string }> => {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const lines = [`GET ${path} HTTP/1.1`, `Host: ${new URL(url).host}`, `Cookie: ${cookie}`, 'Connection: close'];
  return rawRequest(url, `${lines.join('\r\n')}\r\n\r\n`);
};

const rawRequest = (url: string, text: string): Promise<{ status: number; body: string }> =>
  new Promise((resolve, reject) => {
    let received = '';
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    const settle = (): void => {
      const [, status = '0'] = /^HTTP\/1\.1 (\d{3})/.exec(received) ?? [];
      resolve({ status: Number(status), body: received.slice(received.indexOf('\r\n\r\n')) });
    };
    socket
      .setEncoding('utf8')
      .setTimeout(10_000, () => socket.destroy(new Error(`no answer to ${text.slice(0, 100)}`)));
    socket.on('data', (chunk: string) => {
      received += chunk;
    });
    socket.on('error', (fault: NodeJS.ErrnoException) =>
      fault.code === 'ECONNRESET' || fault.code === 'EPIPE' ? settle() : reject(fault),
    );
    socket.on('close', settle);
    socket.write(text);
  });
