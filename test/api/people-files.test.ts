import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { suite, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { codeOf, programOf } from '../parts/api.ts';
import { query } from '../parts/database.ts';
import { engines } from '../parts/engines.ts';
import { signedIn, welcome } from '../parts/people.ts';
import { bringByApi } from '../parts/people-file.ts';
import type { Person, TestServer } from '../parts/server.ts';
import type { Answer, Visitor } from '../parts/visitor.ts';

const table = '/api/v1/accounts.csv';
const imports = '/api/v1/imports';
type Shown = {
  id: string;
  state: string;
  fileName: string;
  digest: string;
  counts: { added: number; known: number; changed: number; refused: number };
};
type Told = { lines: { line: number; faults: { code: string }[] }[]; counts: { known: number } };
const read = ({ body }: Answer): Shown => JSON.parse(body);
const written = async (visitor: Visitor, path: string): Promise<void> => {
  while (read(await visitor.get(path)).state !== 'done') await wait(20);
};
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

    test('What a table erases or renames is told before it is written.', async () => {
      const { server } = stage;
      const { program } = await programOf(server);
      const { email } = await welcome(server);
      await query(server, "update accounts set telephone = '06 12 34 56 78' where email = ?", email);
      const erasing = `courriel;prénom;nom;téléphone\n${email};Autre;Nom;\n`;
      const [line] = (JSON.parse((await bringByApi(program, erasing)).body) as { lines: Record<string, unknown>[] })
        .lines;
      assert.deepEqual([line?.outcome, line?.emptied], ['changed', ['telephone']]);
      assert.deepEqual(
        Object.values(line?.values ?? {}).map((values) => values[1]),
        ['Autre', 'Nom', ''],
      );
    });

    test('A preview says how the columns are read, what would be kept, and by what lines are refused.', async () => {
      const { server } = stage;
      const { program } = await programOf(server);
      const { email } = await welcome(server);
      const table = `courriel;prénom;nom;service;badge\n${email};Xaver;Ypsilon;;1\nneue.${email};Ada;Une;;2\nx@;A;B;Lune;3\n`;
      const said = JSON.parse((await bringByApi(program, table)).body);
      assert.deepEqual(said.columns.at(0), { title: 'courriel', readAs: 'email', sample: email });
      assert.deepEqual(said.columns.slice(3), [
        { title: 'service', readAs: 'group', sample: 'Lune' },
        { title: 'badge', readAs: null, sample: null },
      ]);
      assert.deepEqual([said.unreadColumns, said.otherNames], [['badge'], 1]);
      const [changed, added, refused] = said.lines;
      assert.deepEqual([changed.otherName, added.otherName, added.values.firstName], [true, false, ['', 'Ada']]);
      assert.deepEqual(
        refused.faults.map(({ code }: { code: string }) => code),
        ['not-an-address', 'unknown-group'],
      );
      const cause = { column: 'email', code: 'not-an-address', value: 'x@', count: 1, lines: [4] };
      assert.deepEqual(said.causes[0], { ...cause, values: [], moreValues: 0 });
      const { program: writer } = await programOf(server, { scopes: ['accounts:write'] });
      const less = JSON.parse((await bringByApi(writer, table)).body);
      assert.deepEqual([said.roles, less.roles, less.otherNames], [{ added: {}, given: {}, taken: {} }, null, null]);
    });

    test('A program brings a table, sees what it would do, has it written, and invites whom it added.', async () => {
      const { server } = stage;
      const { program } = await programOf(server);
      const mark = randomBytes(5).toString('hex');
      const table = `courriel;prénom;nom\nade.${mark}@conserverie.example;Ada;Une\nx@;Bob;Deux\n`;
      const brought = await bringByApi(program, table, `${imports}?name=personnel.csv`);
      assert.equal(brought.status, 201, brought.body);
      const seen = read(brought);
      assert.deepEqual(
        [seen.state, seen.fileName, seen.counts.added, seen.counts.refused],
        ['waiting', 'personnel.csv', 1, 1],
      );
      const one = `${imports}/${seen.id}`;
      assert.equal(brought.headers.get('location'), one);
      assert.match((await program.get(`${one}/refused.csv`)).body, /x@;Bob;Deux/);
      assert.equal(codeOf(await program.json('POST', `${one}/run`, { digest: 'x' })), 'outcome-changed');
      for (const digest of [seen.digest, seen.digest]) {
        assert.equal((await program.json('POST', `${one}/run`, { digest })).status, 202);
      }
      await written(program, one);
      const people = { filter: { importId: seen.id } };
      const wish = { kind: 'invite', people, reason: 'Arrivée', confirmed: 1 };
      const begun = await program.json('POST', '/api/v1/mass-actions', wish, { 'idempotency-key': mark });
      assert.equal(begun.status, 201, begun.body);
      await server.mailTo(`ade.${mark}@conserverie.example`);
    });

    test('What a program brought is seen by that program alone, and what a person brought by that person.', async () => {
      const { server } = stage;
      const { program } = await programOf(server);
      const office = await officeOf(server);
      const table = 'courriel;prénom;nom\n';
      const own = `${imports}/${read(await bringByApi(program, table)).id}`;
      const persons = `${imports}/${read(await bringByApi(office, table)).id}`;
      const { program: other } = await programOf(server);
      for (const [visitor, path] of [
        [other, own],
        [office, own],
        [program, persons],
      ] as const) {
        for (const door of ['', '/refused.csv']) assert.equal((await visitor.get(path + door)).status, 404);
        assert.equal((await visitor.json('POST', `${path}/run`, { digest: 'x' })).status, 404);
        assert.equal((await visitor.json('DELETE', path, null)).status, 404);
      }
      assert.equal((await program.get(own)).status, 200);
      assert.equal((await office.get(`/config/users/import/${persons.split('/').at(-1)}`)).status, 200);
      assert.equal((await program.send(own, { method: 'DELETE' })).status, 204);
      assert.equal((await program.get(own)).status, 404);
    });

    test('A table that cannot be read says why; what is no table is not taken.', async () => {
      const { program } = await programOf(stage.server);
      assert.equal(codeOf(await bringByApi(program, '')), 'file-missing');
      assert.equal(codeOf(await bringByApi(program, 'couleur\nbleu\n')), 'file-unreadable');
      assert.equal((await program.json('POST', imports, {})).status, 415);
      const { program: reader } = await programOf(stage.server, { scopes: ['accounts:read'] });
      assert.equal((await bringByApi(reader, 'courriel\n')).status, 403);
    });

    test('A program brings ten tables in a minute, and then waits.', async () => {
      const { program } = await programOf(stage.server);
      const statuses: number[] = [];
      // The minute may turn meanwhile, once.
      for (let time = 0; time < 21 && statuses.at(-1) !== 429; time += 1) {
        statuses.push((await bringByApi(program, 'courriel\n')).status);
      }
      assert.equal(statuses.at(-1), 429);
      assert.ok(statuses.length > 10);
      assert.equal((await program.get('/api/v1/groups')).status, 200);
    });

    test('A key that is revoked between the preview and the run writes nothing.', async () => {
      const { server } = stage;
      const { program, id } = await programOf(server);
      const email = `tard.${id}@conserverie.example`;
      const brought = read(await bringByApi(program, `courriel;prénom;nom\n${email};Ada;Tard\n`));
      await (await officeOf(server)).json('DELETE', `/api/v1/api-keys/${id}`, null);
      const run = await program.json('POST', `${imports}/${brought.id}/run`, { digest: brought.digest });
      assert.equal(run.status, 401);
      assert.deepEqual(await query(server, 'select id from accounts where email = ?', email), []);
    });

    test('Without the right to read users, a key hears the same of a table that holds a person’s number as of one that guesses wrong.', async () => {
      const { server } = stage;
      const { program } = await programOf(server, { scopes: ['accounts:write'] });
      const { email } = await welcome(server);
      await query(server, "update accounts set telephone = '+33612345678' where email = ?", email);
      const guess = async (telephone: string) =>
        JSON.parse((await bringByApi(program, `courriel;téléphone\n${email};${telephone}\n`)).body);
      const said = [await guess('06 12 34 56 78'), await guess('06 12 34 56 79'), await guess('06 12 34 56 80')];
      // The columns say what the table itself says.
      const alike = said.map(({ id: _, createdAt: __, digest: ___, columns: ____, ...rest }) => rest);
      assert.deepEqual(alike, [alike[0], alike[0], alike[0]]);
      assert.deepEqual(
        [alike[0].counts, alike[0].lines],
        [{ added: 0, known: 1, changed: null, unchanged: null, refused: 0 }, []],
      );
      assert.equal(new Set(said.map(({ digest }) => digest)).size, 3, 'the digest of one table is that of no other');
      const { id, digest } = said[2];
      assert.equal((await program.json('POST', `${imports}/${id}/run`, { digest })).status, 202);
      await written(program, `${imports}/${id}`);
      assert.equal(read(await program.get(`${imports}/${id}`)).counts.known, 1);
      const [{ id: accountId, telephone } = {}] = await query(server, 'select * from accounts where email = ?', email);
      assert.equal(telephone, '+33612345680');
      const changed = await program.json('PATCH', `/api/v1/accounts/${accountId}`, {}, { 'if-match': '*' });
      assert.deepEqual([changed.status, changed.body, changed.headers.get('etag')], [204, '', null]);
    });

    test('Without the right to read users, a key names people by identifier or by address, and hears of no pair whether it is one.', async () => {
      const { server } = stage;
      const { program } = await programOf(server, { scopes: ['accounts:write'] });
      const [one, other] = [await welcome(server), await welcome(server)];
      const told = async (by: Visitor, table: string) => {
        const { lines, counts } = JSON.parse((await bringByApi(by, table)).body) as Told;
        return [counts.known, ...lines.map(({ line, faults }) => [line, ...faults.map(({ code }) => code)])];
      };
      const both = (email: string) =>
        `identifiant;courriel;prénom\n${one.id};${email};Ada\n${one.id};x@y.example;Ada\n`;
      const refused = [0, [2, 'id-and-email'], [3, 'id-and-email']];
      for (const { email } of [one, other]) assert.deepEqual(await told(program, both(email)), refused);
      // Nor does a person who is named twice tell it.
      for (const { email } of [one, other]) {
        const byEither = `identifiant;courriel;prénom\n${one.id};;Ada\n;${email};Ada\n`;
        assert.deepEqual(await told(program, byEither), [1, [3, 'id-and-email']]);
      }
      assert.deepEqual(await told(program, `identifiant;prénom\n${one.id};Ada\n${other.id};Ada\n`), [2]);
      assert.deepEqual(await told(program, `courriel;prénom\n${one.email};Ada\n${other.email};Ada\n`), [2]);
      const { program: reader } = await programOf(server);
      assert.deepEqual(await told(reader, both(one.email)), [1, [2], [3, 'email-differs', 'twice']]);
    });

    test('Without the right to read users, a number that cannot be read is refused, whether or not it is on file.', async () => {
      const { server } = stage;
      const { program } = await programOf(server, { scopes: ['accounts:write'] });
      const { email } = await welcome(server);
      await query(server, "update accounts set telephone = '12 poste 3' where email = ?", email);
      const guess = async (telephone: string) =>
        (JSON.parse((await bringByApi(program, `courriel;téléphone\n${email};${telephone}\n`)).body) as Told).counts;
      assert.deepEqual(await guess('12 poste 3'), await guess('12 poste 4'));
      const named = JSON.parse((await bringByApi(program, `courriel;prénom\n${email};Ada\n`)).body) as Told;
      assert.equal(named.counts.known, 1);
    });

    test('Without the right to read users, a key gets no table.', async () => {
      const { program } = await programOf(stage.server, { scopes: ['accounts:write'] });
      assert.equal((await program.get(table)).status, 403);
    });
  });
}
