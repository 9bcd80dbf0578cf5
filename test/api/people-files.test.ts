import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { programOf } from '../parts/api.ts';
import { query } from '../parts/database.ts';
import { engines } from '../parts/engines.ts';
import { signedIn, welcome } from '../parts/people.ts';
import type { Person, TestServer } from '../parts/server.ts';

const table = '/api/v1/accounts.csv';
const officeOf = (server: TestServer) => signedIn(server, server.having('administrator')[0] as Person);

for (const engine of engines) {
  suite(`Tables of people by the API on ${engine.name}`, engine.options, () => {
    const stage = engine.use();

    test('The table is the one of the page, to a person and to a program, and the journal has who took it.', async () => {
      const { server } = stage;
      const office = await officeOf(server);
      const { program, id } = await programOf(server);
      const page = await office.get('/config/users/export.csv');
      assert.ok(page.body.split('\r\n').length > 3, page.body);
      assert.equal((await office.get(table)).body, page.body);
      assert.equal((await program.get(table)).body, page.body);
      const noted = await query(
        server,
        "select actor_kind, actor_id from audit_events where action = 'people-exported' order by sequence desc",
      );
      assert.deepEqual(
        noted.slice(0, 3).map(({ actor_kind: kind }) => kind),
        ['api-key', 'account', 'account'],
      );
      assert.equal(noted[0]?.actor_id, id);
    });

    test('A filter chooses, and a delegate gets the own groups alone.', async () => {
      const { server } = stage;
      const { program } = await programOf(server);
      const { email } = await welcome(server);
      const chosen = (await program.get(`${table}?q=${encodeURIComponent(email)}`)).body;
      assert.ok(chosen.includes(email));
      assert.equal(chosen.trim().split('\r\n').length, 2);
      const delegate = await signedIn(server, server.having('delegate')[0] as Person);
      const own = (await delegate.get(table)).body;
      assert.equal(own, (await delegate.get('/config/users/export.csv')).body);
      assert.ok(!own.includes(email));
      assert.equal((await program.get(`${table}?cursor=1`)).status, 422);
    });

    test('Without the right to read users, a key gets no table.', async () => {
      const { program } = await programOf(stage.server, { scopes: ['accounts:write'] });
      assert.equal((await program.get(table)).status, 403);
    });
  });
}
