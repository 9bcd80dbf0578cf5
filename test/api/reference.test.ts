import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { before, suite, test } from 'node:test';
import type { Endpoint } from '../../src/api/endpoint.ts';
import { apiEndpoints } from '../../src/api/endpoints.ts';
import { fieldsOf, schemaOf } from '../../src/api/schema-of.ts';
import { codeOf, programOf } from '../parts/api.ts';
import { startBehindProxy, useServer } from '../parts/engines.ts';
import { signedIn } from '../parts/people.ts';
import type { Person, Role } from '../parts/server.ts';
import { Visitor } from '../parts/visitor.ts';

const endpoints = apiEndpoints({} as never);
const shown = (path: string): string => path.replace(/:(\w+)/g, '{$1}');

suite('The page for programmers', () => {
  const stage = useServer(startBehindProxy);
  let page = '';
  const sectionOf = ({ id }: Endpoint): string =>
    new RegExp(`<section id="${id}">[\\s\\S]*?</section>`).exec(page)?.[0] ?? '';

  before(async () => {
    const answer = await new Visitor(stage.server.url).get('/api/v1/docs', { cookie: 'marignan-language=fr' });
    assert.equal(answer.status, 200);
    page = answer.body;
  });

  test('Each operation has a section, to which the list of operations leads.', () => {
    for (const declared of endpoints) {
      const section = sectionOf(declared);
      assert.ok(section.includes(`<code>${declared.method} ${shown(declared.path)}</code>`), declared.id);
      assert.ok(page.includes(`<a href="#${declared.id}">`), declared.id);
      for (const status of Object.keys(declared.answers)) assert.ok(section.includes(`<strong>${status}</strong>`));
      for (const code of declared.problems) assert.ok(section.includes(`<code>${code}</code>`), code);
    }
  });

  test('Each member of a body and of an address stands there with its type, whether it is required, and what it is.', () => {
    for (const declared of endpoints) {
      const section = sectionOf(declared);
      for (const part of [declared.query, declared.body]) {
        for (const { name, description, isRequired } of part ? fieldsOf(schemaOf(part, 'input')) : []) {
          assert.notEqual(description, '', `${declared.id}: nothing says what ${name} is`);
          const line = section.split('\n').find((each) => each.startsWith(`<li><code>${name}</code>`)) ?? '';
          assert.ok(line.includes(isRequired ? ', obligatoire' : ', facultatif'), `${declared.id}: ${name}: ${line}`);
        }
      }
    }
  });

  test('Each header that an operation takes stands there, and whether it is required; beginning a mass action takes a name.', () => {
    const line = (id: string, name: string) =>
      sectionOf(endpoints.find((declared) => declared.id === id) ?? assert.fail())
        .split('\n')
        .find((each) => each.startsWith(`<li><code>${name}</code>`)) ?? '';
    assert.match(line('beginMassAction', 'Idempotency-Key'), /, obligatoire/);
    assert.match(line('createAccount', 'Idempotency-Key'), /, facultatif/);
    assert.match(line('changeAccount', 'If-Match'), /, obligatoire/);
    assert.equal(line('listAccounts', 'Idempotency-Key'), '');
  });

  test('Members of members are named by their way, and of several shapes none must be there.', () => {
    const { body } = endpoints.find(({ id }) => id === 'beginMassAction') ?? assert.fail();
    const fields = new Map((body ? fieldsOf(schemaOf(body, 'input')) : []).map((field) => [field.name, field]));
    assert.equal(fields.get('people')?.isRequired, true);
    assert.equal(fields.get('people.list')?.isRequired, false);
    assert.equal(fields.get('people.filter.role')?.type, '"user" | "delegate" | "administrator"');
  });

  test('Signing in takes neither a key nor a session, and the page says so.', () => {
    const signIn = sectionOf(endpoints.find(({ id }) => id === 'signIn') ?? assert.fail());
    assert.match(signIn, /sans clé ni session/);
    assert.doesNotMatch(signIn, /Bearer/);
  });

  test('What each example sends from a shell comes to its endpoint and is understood there.', async () => {
    const { server } = stage;
    const { token } = await programOf(server);
    const faults: string[] = [];
    for (const declared of endpoints) {
      const example = /<pre><code>([\s\S]*?)<\/code>/.exec(sectionOf(declared))?.[1] ?? '';
      const { path, ...sent } = readCurl(unescaped(example), token);
      const visitor = 'Authorization' in sent.headers ? new Visitor(server.url) : await callerFor(declared);
      const answer = await visitor.send(path, sent);
      const code = answer.status >= 400 ? codeOf(answer) : '';
      const isThere = code !== 'not-found' || declared.path.includes(':') || declared.id === 'openRequest';
      if (notUnderstood.includes(code) || !isThere) faults.push(`${declared.id}: ${answer.status} ${answer.body}`);
    }
    assert.deepEqual(faults, []);
  });

  const callerFor = async ({ who }: Endpoint): Promise<Visitor> => {
    if (who === 'anybody') return new Visitor(stage.server.url);
    const [role]: readonly Role[] = typeof who === 'string' ? ['user'] : who;
    return signedIn(stage.server, stage.server.having(role ?? 'user')[0] as Person);
  };
});

/** What a mistake in an example would be answered. */
const notUnderstood = [
  ...['bad-request', 'unsupported-type', 'unfit-input', 'method', 'csrf', 'forbidden', 'idempotency-key-unreadable'],
  'idempotency-key-missing',
  ...['sign-in-needed', 'wrong-key', 'not-for-keys', 'scope-missing', 'version-missing'],
];

/** What the shell would hand to curl, as a request. */
const readCurl = (example: string, token: string) => {
  const names = { ID: nothing, NUMBER: '99999999', ETAG: '*', NAME: 'example', MARIGNAN_KEY: token };
  const others = Object.fromEntries([...example.matchAll(/\$([A-Z_]+)/g)].map(([, name = '']) => [name, nothing]));
  const script = `curl() { printf '%s\\0' "$@"; }\n${example}`;
  const env = { ...process.env, ...others, ...names };
  const words = execFileSync('sh', ['-c', script], { env, encoding: 'utf8' }).split('\0').slice(0, -1);
  const sent = {
    path: '',
    method: 'GET',
    headers: {} as Record<string, string>,
    body: undefined as string | undefined,
  };
  while (words.length > 0) {
    const word = words.shift() ?? '';
    const value = word.startsWith('-') ? (words.shift() ?? '') : '';
    if (word === '-X') sent.method = value;
    else if (word === '-d') sent.body = value;
    else if (word === '--data-binary') sent.body = 'courriel;prénom;nom\n';
    else if (word === '-H') {
      const [name = '', text = ''] = value.split(': ');
      sent.headers[name] = text;
    } else if (value === '') {
      const { pathname, search } = new URL(word);
      sent.path = pathname + search;
    }
  }
  return sent;
};

const nothing = 'z'.repeat(24);

const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
