import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { startBehindProxy, useServer } from '../parts/engines.ts';
import { declaredRoutes } from '../parts/routes.ts';
import { Visitor } from '../parts/visitor.ts';

type Operation = {
  operationId: string;
  description: string;
  security: Record<string, string[]>[];
  parameters?: { in: string; name: string; required: boolean }[];
  'x-scope'?: string;
};

suite('The OpenAPI document', () => {
  const stage = useServer(startBehindProxy);

  const read = async (): Promise<{ openapi: string; paths: Record<string, Record<string, Operation>> }> =>
    JSON.parse((await new Visitor(stage.server.url).get('/api/v1/openapi.json')).body);

  test('It is valid OpenAPI 3.1.', async () => {
    const document = await read();
    assert.equal(document.openapi, '3.1.0');
    const { valid, errors } = await new Validator().validate(structuredClone(document));
    assert.ok(valid, JSON.stringify(errors, null, 1));
  });

  test('It is written once, and not for everybody who asks.', async (context) => {
    const route = (await declaredRoutes()).find(({ path }) => path === '/api/v1/openapi.json');
    const ask = async () => (await route?.answer({} as never))?.text();
    const first = await ask();
    const writing = context.mock.method(JSON, 'stringify');
    assert.equal(await ask(), first);
    assert.equal(writing.mock.callCount(), 0);
  });

  test('Every door under /api/ is in it, with the scope that opens it, and nothing else is.', async () => {
    const { paths } = await read();
    const told = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { security }]) => {
        const scopes = security.find((one) => one.key)?.key;
        return `${method.toUpperCase()} ${path} ${scopes ?? 'no key'}`;
      }),
    );
    const doors = (await declaredRoutes())
      .filter(({ path }) => path.startsWith('/api/') && !/openapi\.json|docs/.test(path))
      .map(({ method, path, scopes }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')} ${scopes ?? 'no key'}`);
    assert.deepEqual(told.sort(), doors.sort());
  });

  test('The readable page names every operation, in every language, without a script.', async () => {
    const { paths } = await read();
    const visitor = new Visitor(stage.server.url);
    for (const [language, heading] of [
      ['fr', 'Droits des clés'],
      ['en', 'Scopes of keys'],
      ['de', 'Rechte der Schlüssel'],
    ] as const) {
      const { status, body } = await visitor.get('/api/v1/docs', { cookie: `marignan-language=${language}` });
      assert.equal(status, 200);
      assert.ok(body.includes(`<html lang="${language}">`) && body.includes(heading));
      assert.doesNotMatch(body, /<script|(?:src|href)="https?:/);
      for (const path of Object.keys(paths)) assert.ok(body.includes(path), path);
    }
  });

  test('No two operations have one name, and each parameter of a path is declared.', async () => {
    const { paths } = await read();
    const operations = Object.entries(paths).flatMap(([path, methods]) =>
      Object.values(methods).map((operation) => ({ path, operation })),
    );
    const names = operations.map(({ operation }) => operation.operationId);
    assert.equal(new Set(names).size, names.length);
    for (const { path, operation } of operations) {
      const wanted = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const given = (operation.parameters ?? []).filter((one) => one.in === 'path').map(({ name }) => name);
      assert.deepEqual(given, wanted, path);
    }
  });

  test('Every POST is done under a name alone, or the document says what it does when it is sent again.', async () => {
    const { paths } = await read();
    for (const [path, { post }] of Object.entries(paths)) {
      if (!post) continue;
      const named = post.parameters?.find(({ name }) => name === 'Idempotency-Key')?.required === true;
      assert.notEqual(named, /Sent again: \S.*\./.test(post.description), path);
    }
  });

  test('What no key may, no key may: passwords, keys and whatever takes a person.', async () => {
    const { paths } = await read();
    const withKey = Object.entries(paths).flatMap(([path, methods]) =>
      Object.values(methods).flatMap((one) => (one['x-scope'] ? [path] : [])),
    );
    for (const path of withKey) assert.doesNotMatch(path, /password$|api-keys|vouching|reset|session$|links/, path);
  });
});
