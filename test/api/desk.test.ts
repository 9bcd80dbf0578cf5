import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { codeOf, requestName } from '../parts/api.ts';
import { openAtDesk, verifyCaller } from '../parts/desk.ts';
import { startBehindProxy, useServer } from '../parts/engines.ts';
import { signedIn, welcome } from '../parts/people.ts';
import type { Person } from '../parts/server.ts';

suite('The desk by the API', () => {
  const stage = useServer(startBehindProxy);
  const requests = '/api/v1/desk/requests';
  const at = (path: string): string => `${requests}/${/\d+$/.exec(path)?.[0]}`;

  test('A request is told without the address and the number on file, and without the code that verifies the caller.', async () => {
    const { server } = stage;
    const user = await welcome(server);
    const request = await openAtDesk(server, user);
    const code = await verifyCaller(server, request, user);
    const found = `/api/v1/desk/accounts?q=${encodeURIComponent(user.name)}`;
    for (const path of [at(request.path), requests, found]) {
      const { status, body } = await request.desk.get(path);
      assert.equal(status, 200, body);
      assert.ok(body.includes(user.name.split(' ').at(-1) ?? ''), path);
      for (const kept of [user.email, code]) assert.ok(!body.includes(kept), `${path} shows ${kept}`);
    }
  });

  test('Of two agents one takes a request; the other neither answers nor gives it back, and a supervisor may.', async () => {
    const { server } = stage;
    const { desk, path } = await openAtDesk(server, await welcome(server));
    const other = await signedIn(server, server.having('agent')[1] as Person);
    const one = at(path);
    assert.equal(codeOf(await other.json('PUT', `${one}/holder`, null)), 'not-waiting');
    assert.equal(
      codeOf(await other.json('POST', `${one}/replies`, { message: 'Bonjour' }, requestName())),
      'not-yours',
    );
    assert.equal((await other.json('DELETE', `${one}/holder`, null)).status, 403);
    assert.equal((await other.json('PUT', `${one}/closing`, { closing: 'no-answer' })).status, 403);
    const supervisor = await signedIn(server, server.having('supervisor')[0] as Person);
    assert.equal((await supervisor.json('DELETE', `${one}/holder`, null)).status, 200);
    assert.equal(codeOf(await desk.json('DELETE', `${one}/holder`, null)), 'forbidden');
    assert.equal((await other.json('PUT', `${one}/holder`, null)).status, 200);
  });

  test('A temporary password does not leave in an answer.', async () => {
    const { server } = stage;
    const { desk, path } = await openAtDesk(server, await welcome(server));
    const message = 'Votre mot de passe : KMR7-WXT4-HFP9-D3GK';
    assert.equal(codeOf(await desk.json('POST', `${at(path)}/replies`, { message }, requestName())), 'holds-a-secret');
  });
});
