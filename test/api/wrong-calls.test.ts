import assert from 'node:assert/strict';
import { before, suite, test } from 'node:test';
import type { Endpoint } from '../../src/api/endpoint.ts';
import { apiEndpoints } from '../../src/api/endpoints.ts';
import { commonProblems } from '../../src/api/problem-codes.ts';
import { type Language, sentences } from '../../src/text/sentences.ts';
import { programOf, requestName } from '../parts/api.ts';
import { anotherSource, startBehindProxy, useServer } from '../parts/engines.ts';
import { signedIn } from '../parts/people.ts';
import type { Person } from '../parts/server.ts';
import { type Answer, Visitor } from '../parts/visitor.ts';

const endpoints = apiEndpoints({} as never);
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
const placeOf = ({ path }: Endpoint): string => path.replace(/:\w+/g, 'a1');
const places = [...new Set(endpoints.map(placeOf))];
const takenAt = (place: string): string[] => {
  const fitting = endpoints.filter(({ path }) => new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`).test(place));
  return [...new Set(fitting.map(({ method }) => method))].sort();
};

suite('An endpoint that is called wrongly', () => {
  const stage = useServer(startBehindProxy);
  let program: Visitor;
  let office: Visitor;
  let desk: Visitor;

  before(async () => {
    const { server } = stage;
    ({ program } = await programOf(server));
    office = await signedIn(server, server.having('administrator')[0] as Person);
    desk = await signedIn(server, server.having('supervisor')[0] as Person);
  });

  const callerOf = ({ who, scopes }: Endpoint): Visitor => {
    if (scopes) return program;
    if (who === 'anybody') return new Visitor(stage.server.url);
    return Array.isArray(who) && who.includes('supervisor') ? desk : office;
  };
  const call = (declared: Endpoint, type: string | null, body?: string, headers: Record<string, string> = {}) =>
    callerOf(declared).send(placeOf(declared), {
      method: declared.method,
      headers: {
        ...{ ...anotherSource(), 'accept-language': 'de', ...headers },
        ...(type === null ? {} : { 'content-type': type }),
      },
      body,
    });

  /** A problem (RFC 9457) of a stable code that the document names, in words of the language that it says. */
  const assertProblem = (answer: Answer, status: number, code: string, declared?: Endpoint): void => {
    assert.deepEqual([answer.status, answer.headers.get('content-type')], [status, problemType], answer.body);
    const said = JSON.parse(answer.body) as Record<string, unknown>;
    assert.deepEqual([said.type, said.code, said.status], [`/api/v1/docs#problem-${code}`, code, status]);
    assert.ok(Object.hasOwn(commonProblems, code) || declared?.problems.includes(code), `${code} is not declared`);
    const language = answer.headers.get('content-language') as Language;
    const { titles, details } = sentences(language).problems;
    assert.equal(said.title, (titles as Readonly<Record<string, string>>)[code]);
    if (Object.hasOwn(details, code)) assert.match(String(said.detail), /\.$/);
    // A session’s answers come in the language of its account.
    assert.equal(language, !declared || declared.scopes || declared.who === 'anybody' ? 'de' : 'fr');
    assert.ok(status !== 429 || Number(answer.headers.get('retry-after')) > 0);
  };
  const problemType = 'application/problem+json; charset=utf-8';

  for (const declared of endpoints) {
    const { id, method, body, fileBytes, who, version, isNameRequired, scopes } = declared;
    if (who !== 'anybody') {
      test(`says of ${id} that somebody has to come in first, and that a key is wrong.`, async () => {
        const there = { method, headers: { ...anotherSource(), 'accept-language': 'de' } };
        const answer = await new Visitor(stage.server.url).send(placeOf(declared), there);
        assertProblem(answer, 401, 'sign-in-needed', { ...declared, scopes: ['accounts:read'] });
        const wrong = await new Visitor(stage.server.url, { authorization: 'Bearer mrg_x' }).send(
          placeOf(declared),
          there,
        );
        assertProblem(wrong, 401, 'wrong-key', { ...declared, scopes: ['accounts:read'] });
      });
    }
    if (who !== 'anybody' && !scopes) {
      test(`says of ${id} that it is not for keys.`, async () => {
        const headers = { ...anotherSource(), 'accept-language': 'de' };
        assertProblem(await program.send(placeOf(declared), { method, headers }), 403, 'not-for-keys');
      });
    }
    if (method !== 'GET') {
      test(`says of ${id} that it takes another type, and less.`, async () => {
        assertProblem(await call(declared, 'text/plain', 'x'), 415, 'unsupported-type', declared);
        const tooMuch = 'x'.repeat((fileBytes ?? declared.bodyBytes ?? 64 * 1024) + 1);
        const type = fileBytes === undefined ? 'application/json' : 'text/csv';
        assertProblem(await call(declared, type, tooMuch), 413, 'too-large', declared);
      });
    }
    if (method !== 'GET' && fileBytes === undefined) {
      test(`says of ${id} that what came is no JSON.`, async () => {
        assertProblem(await call(declared, 'application/json', '{"a":'), 400, 'bad-request', declared);
      });
    }
    if (body) {
      test(`says of ${id} that a list, a text and a field that it does not have do not fit.`, async () => {
        for (const sent of [[], 'x', 7, null, { ...declared.example, unheard: 1 }]) {
          const answer = await call(declared, 'application/json', JSON.stringify(sent), {
            ...requestName(),
            'if-match': '*',
          });
          assertProblem(answer, 422, 'unfit-input', declared);
          assert.notDeepEqual((JSON.parse(answer.body) as { errors: unknown[] }).errors, []);
        }
      });
    }
    if (declared.query) {
      test(`says of ${id} that a question does not fit.`, async () => {
        const place = `${placeOf(declared)}?unheard=1`;
        const answer = await callerOf(declared).send(place, {
          method,
          headers: {
            ...anotherSource(),
            'accept-language': 'de',
            ...(fileBytes === undefined ? {} : { 'content-type': 'text/csv' }),
          },
          body: method === 'GET' ? undefined : 'x',
        });
        assertProblem(answer, 422, 'unfit-input', declared);
      });
    }
    if (version === 'changed') {
      test(`says of ${id} that a version is missing.`, async () => {
        const answer = await call(declared, 'application/json', JSON.stringify(declared.example));
        assertProblem(answer, 428, 'version-missing', declared);
      });
    }
    if (isNameRequired) {
      test(`says of ${id} that a name is missing, or cannot be read.`, async () => {
        const fitting = declared.example === undefined ? undefined : JSON.stringify(declared.example);
        const nameless = await call(declared, 'application/json', fitting);
        assertProblem(nameless, 400, 'idempotency-key-missing', declared);
        const unreadable = await call(declared, 'application/json', fitting, { 'idempotency-key': 'a b' });
        assertProblem(unreadable, 400, 'idempotency-key-unreadable', declared);
      });
    }
  }

  for (const place of places) {
    test(`names what ${place} takes, where something else is asked of it; with a slash at its end, nothing is there.`, async () => {
      const taken = takenAt(place);
      for (const method of [...methods, 'OPTIONS'].filter((one) => !taken.includes(one))) {
        const headers = { ...anotherSource(), 'accept-language': 'de' };
        const answer = await program.send(place, { method, headers });
        assertProblem(answer, 405, 'method');
        assert.deepEqual(answer.headers.get('allow')?.split(', ').sort(), taken);
      }
      const headers = { ...anotherSource(), 'accept-language': 'de' };
      assertProblem(await program.send(`${place}/`, { headers }), 404, 'not-found');
      const head = await program.send(place, { method: 'HEAD', headers });
      assert.deepEqual([head.body, head.status === 405], ['', !taken.includes('GET')]);
    });
  }

  test('is nowhere: that too is a problem.', async () => {
    const headers = { 'accept-language': 'de' };
    for (const place of ['/api/', '/api/v1', '/api/v2/accounts', '/api/v1/nowhere', '/api/v1/accounts/a1/nowhere']) {
      for (const method of methods) assertProblem(await program.send(place, { method, headers }), 404, 'not-found');
    }
  });
});
