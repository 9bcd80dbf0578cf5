import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { newApiToken } from '../../src/platform/api-token.ts';
import { systemRandom } from '../../src/platform/random.ts';
import { codeOf, programOf, programWith } from '../parts/api.ts';
import { query } from '../parts/database.ts';
import { anotherSource, engines } from '../parts/engines.ts';
import { signedIn, welcome } from '../parts/people.ts';
import { ledTo, Visitor } from '../parts/visitor.ts';

for (const engine of engines) {
  suite(`Keys of a company on ${engine.name}`, engine.options, () => {
    const stage = engine.use();
    const accounts = '/api/v1/accounts';

    test('A key lets a program in, without a cookie, and says when it was used last.', async () => {
      const { server } = stage;
      const { program, id } = await programOf(server);
      const answer = await program.get(accounts);
      assert.equal(answer.status, 200, answer.body);
      assert.equal(answer.headers.getSetCookie().length, 0);
      assert.match(answer.headers.get('ratelimit') ?? '', /^"key";r=\d+;t=\d+$/);
      assert.match(answer.headers.get('ratelimit-policy') ?? '', /^"key";q=600;w=60$/);
      const [row] = await query(server, 'select last_used_at from api_keys where id = ?', id);
      assert.ok(Number(row?.last_used_at) > Date.now() - 120_000);
    });

    test('The database holds no token, and pages show none again.', async () => {
      const { server } = stage;
      const { token } = await programOf(server);
      for (const row of await query(server, 'select * from api_keys')) assert.ok(!JSON.stringify(row).includes(token));
      const office = await signedIn(server, server.having('administrator')[0] as never);
      assert.ok(!(await office.get('/config/api-keys')).body.includes(token));
      assert.ok(!server.log().includes(token));
    });

    test('The form that made a key makes no second one when it is sent again, not even once the key is revoked.', async () => {
      const { server } = stage;
      const office = await signedIn(server, server.having('administrator')[0] as never);
      const form = await office.form('/config/api-keys', 'Créer la clé');
      const name = `Paie ${Date.now()}`;
      form.fill({ Nom: name, 'Lire les utilisateurs': 'yes' });
      const count = async () => (await query(server, 'select id from api_keys where name = ?', name)).length;
      assert.match((await form.press()).text, /La clé est créée/);
      const again = await form.press();
      assert.equal(again.status, 409);
      assert.match(again.text, /est déjà créée, et n’est montrée qu’une fois/);
      await query(server, 'update api_keys set revoked_at = 1 where name = ?', name);
      assert.equal((await form.press()).status, 409);
      assert.equal(await count(), 1);
      const other = await office.form('/config/api-keys', 'Créer la clé');
      assert.equal((await other.fill({ Nom: name, 'Lire les utilisateurs': 'yes' }).press()).status, 201);
      assert.equal(await count(), 2);
    });

    test('One account is shown with how it stands, as the list shows it.', async () => {
      const { server } = stage;
      const { program } = await programOf(server);
      const user = await welcome(server);
      const one = JSON.parse((await program.get(`${accounts}/${user.id}`)).body);
      const { accounts: listed } = JSON.parse((await program.get(`${accounts}?q=${user.email}`)).body);
      assert.deepEqual(listed, [one]);
      assert.ok(one.standing && one.passwordSetAt && one.mustChange === false, JSON.stringify(one));
    });

    test('A key of one company sees nobody of another.', async () => {
      const { server } = stage;
      const [first, second] = server.having('administrator');
      const { program } = await programOf(server, { administrator: second });
      const theirs = await welcome(server, { administrator: first });
      assert.equal((await program.get(`${accounts}/${theirs.id}`)).status, 404);
      assert.ok(!(await program.get(`${accounts}?limit=200`)).body.includes(theirs.email));
    });

    test('Without the scope a door stays shut, says which scope opens it, and the journal has it.', async () => {
      const { server } = stage;
      const { program, id } = await programOf(server, { scopes: ['company:read'] });
      const answer = await program.get(accounts);
      assert.equal(answer.status, 403);
      assert.equal(codeOf(answer), 'scope-missing');
      assert.match(answer.body, /"detail":"Il faut une clé avec le droit accounts:read\."/);
      // A program that tries again and again fills no journal.
      for (let time = 0; time < 5; time += 1) assert.equal((await program.get(accounts)).status, 403);
      assert.match(answer.headers.get('www-authenticate') ?? '', /error="insufficient_scope", scope="accounts:read"/);
      const rows = await query(
        server,
        "select action from audit_events where actor_kind = 'api-key' and actor_id = ?",
        id,
      );
      assert.deepEqual(
        rows.map(({ action }) => action),
        ['access-denied'],
      );
    });

    test('A session’s doors are not for keys, whatever their scopes.', async () => {
      const { program } = await programOf(stage.server);
      assert.equal(codeOf(await program.get('/api/v1/session')), 'not-for-keys');
      const password = { current: 'x', password: 'y', confirmation: 'y' };
      assert.equal(codeOf(await program.json('PUT', '/api/v1/password', password)), 'not-for-keys');
    });

    test('Pages know no keys.', async () => {
      const { program } = await programOf(stage.server);
      const answer = await program.get('/config/users');
      assert.equal(ledTo(answer), '/login');
    });

    test('A key and a session together are refused.', async () => {
      const { server } = stage;
      const { token } = await programOf(server);
      const office = await signedIn(server, server.having('administrator')[0] as never);
      const answer = await office.get(accounts, { authorization: `Bearer ${token}` });
      assert.equal(answer.status, 400);
      assert.equal(codeOf(answer), 'two-credentials');
    });

    test('A key that is revoked, or past its end, lets nobody in.', async () => {
      const { server } = stage;
      const revoked = await programOf(server);
      const office = await signedIn(server, server.having('administrator')[0] as never);
      const path = `/config/api-keys/${revoked.id}/revoke`;
      const form = await office.form('/config/api-keys', 'Créer la clé');
      const csrf = form.values.get('csrf') ?? '';
      assert.equal((await office.post(path, { csrf })).status, 303);
      assert.equal((await office.post(path, { csrf })).status, 404);
      const expired = await programOf(server);
      await query(server, 'update api_keys set expires_at = ? where id = ?', Date.now(), expired.id);
      for (const { program } of [revoked, expired]) {
        const answer = await program.get(accounts);
        assert.equal(answer.status, 401);
        assert.match(answer.headers.get('www-authenticate') ?? '', /^Bearer realm="marignan", error="invalid_token"$/);
      }
    });

    test('An administrator of another company revokes nothing.', async () => {
      const { server } = stage;
      const [first, second] = server.having('administrator');
      const { program, id } = await programOf(server, { administrator: first });
      const office = await signedIn(server, second as never);
      const form = await office.form('/config/api-keys', 'Créer la clé');
      const answer = await office.post(`/config/api-keys/${id}/revoke`, { csrf: form.values.get('csrf') ?? '' });
      assert.equal(answer.status, 404);
      assert.equal((await program.get(accounts)).status, 200);
    });

    test('Guesses at keys are counted by source; a key is let in meanwhile, from there as from elsewhere.', async () => {
      const { server } = stage;
      const { token } = await programOf(server);
      const source = anotherSource();
      const guess = programWith(server, newApiToken(systemRandom).reveal());
      const answers = [];
      for (let time = 0; time < 25; time += 1) answers.push((await guess.get(accounts, source)).status);
      assert.equal(answers[0], 401);
      assert.equal(answers.at(-1), 429);
      const late = await guess.get(accounts, source);
      assert.ok(Number(late.headers.get('retry-after')) > 0);
      assert.equal((await programWith(server, token).get(accounts, source)).status, 200);
      assert.equal((await programWith(server, token).get(accounts, anotherSource())).status, 200);
    });

    test('Whoever comes without anything hears how to come in.', async () => {
      const answer = await new Visitor(stage.server.url).get(accounts);
      assert.equal(answer.status, 401);
      assert.equal(answer.headers.get('www-authenticate'), 'Bearer realm="marignan"');
    });

    test('The other administrators hear of a new key, and whoever made it does not.', async () => {
      const { server } = stage;
      const [administrator] = server.having('administrator');
      const other = await welcome(server, { role: 'administrator' });
      await programOf(server);
      const mail = await server.mailTo(other.email, { subject: /Nouvelle clé d’API/ });
      assert.match(mail.text, /Lire les utilisateurs/);
      assert.doesNotMatch(mail.text, /mrg_/);
      const own = await server.mailsTo(administrator?.email ?? '');
      assert.ok(!own.some(({ subject, at }) => /clé d’API/.test(subject) && at >= mail.at));
    });

    test('The page refuses a key without a name or a right, and of more than a year.', async () => {
      const { server } = stage;
      const office = await signedIn(server, server.having('administrator')[0] as never);
      const form = await office.form('/config/api-keys', 'Créer la clé');
      form.values.set('days', '366');
      const answer = await form.press();
      assert.equal(answer.status, 422);
      assert.match(answer.text, /au moins 2.caractères/);
      assert.match(answer.text, /Cochez au moins un droit/);
      assert.match(answer.text, /de 1 à 365.jours/);
    });
  });
}
