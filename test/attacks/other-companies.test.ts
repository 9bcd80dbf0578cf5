import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { query } from '../parts/database.ts';
import { useServer } from '../parts/engines.ts';
import { freshPassword, type Newcomer, signedIn, welcome } from '../parts/people.ts';
import { startServer } from '../parts/server.ts';
import type { Answer } from '../parts/visitor.ts';

suite('One company does not reach another', () => {
  const stage = useServer(startServer);

  test("With an administrator's session, another company's user is not found by any address, and nothing of theirs changes.", async () => {
    const { server } = stage;
    const { office, stranger, neighbour } = await meet();
    const before = await stateOf(stranger);
    const edit = await office.form(`/config/users/${neighbour.id}`, 'Enregistrer');
    const state = await office.question(`/config/users/${neighbour.id}`, 'disable');
    const renewal = await office.question(`/config/users/${neighbour.id}`, 'require-new');
    const desk = await office.form(`/config/users/${neighbour.id}`, 'Demander une réinitialisation au support');
    const given = freshPassword();
    edit.fill({ Prénom: 'Prise', 'Nouveau mot de passe': given, 'Confirmez le mot de passe': given });
    const answers: Record<string, Answer> = {
      view: await office.get(`/config/users/${stranger.id}`),
      edit: await office.post(`/config/users/${stranger.id}`, new URLSearchParams([...edit.values])),
      state: await office.post(`/config/users/${stranger.id}/state`, new URLSearchParams([...state.values])),
      renewal: await office.post(`/config/users/${stranger.id}/new-password`, new URLSearchParams([...renewal.values])),
      desk: await office.post(`/config/users/${stranger.id}/ask-desk`, new URLSearchParams([...desk.values])),
    };
    for (const [name, answer] of Object.entries(answers)) {
      assert.equal(answer.status, 404, `${name}: ${answer.text}`);
      assert.ok(!answer.body.replaceAll('<wbr>', '').includes(stranger.email), `${name} shows the mail address`);
    }
    assert.deepEqual(await stateOf(stranger), before);
    await signedIn(server, stranger);
  });

  test("An administrator's search finds nobody of another company, by name, by mail or by what matches everything.", async () => {
    const { office, stranger } = await meet();
    for (const text of [stranger.email, stranger.name, '%', '_', '@', "' or 1=1 --", '%%%', '\\', '*']) {
      const { status, body } = await office.get(`/config/users?q=${encodeURIComponent(text)}`);
      assert.equal(status, 200);
      assert.ok(!body.includes(`/config/users/${stranger.id}`), `"${text}" finds ${stranger.email}`);
    }
  });

  test('What a form adds of its own, as a company or an id, is not listened to.', async () => {
    const { server } = stage;
    const { office, stranger, neighbour } = await meet();
    const form = await office.form('/config/users/new', 'Créer le compte');
    const email = `intrus.${neighbour.id.slice(0, 6)}@ardoise.example`;
    form.fill({ Prénom: 'Intrus', Nom: 'Glissé', 'Adresse e-mail': email });
    const [theirs] = await query(server, 'select company_id from accounts where id = ?', stranger.id);
    for (const name of ['companyId', 'company_id', 'company']) form.values.set(name, String(theirs?.company_id));
    assert.equal((await form.press()).status, 303);
    const [made] = await query(server, 'select company_id from accounts where email = ?', email);
    assert.ok(made && made.company_id !== theirs?.company_id);
  });

  test("An administrator's choice of password rules is the own company's, whatever the form adds, and never for the staff.", async () => {
    const { server } = stage;
    const { office, stranger, neighbour } = await meet();
    const [[theirs], [ours]] = [
      await query(server, 'select company_id from accounts where id = ?', stranger.id),
      await query(server, 'select company_id from accounts where id = ?', neighbour.id),
    ];
    const choices = (companyId: unknown) =>
      query(
        server,
        'select * from profile_choices where company_id = ? order by account_class, version',
        String(companyId),
      );
    const before = await choices(theirs?.company_id);
    const chosen = (await choices(ours?.company_id)).length;
    const send = async (more: Record<string, string>) => {
      const form = await office.form('/config/password-rules/preview?user=standard', 'Enregistrer');
      for (const name of ['companyId', 'company_id', 'company']) form.values.set(name, String(theirs?.company_id));
      for (const [name, value] of Object.entries(more)) form.values.set(name, value);
      const answer = await form.press();
      assert.ok(answer.status < 500, answer.text);
      return answer;
    };
    assert.equal((await send({})).status, 303);
    assert.equal((await choices(ours?.company_id)).length, chosen + 1);
    const faulty: Record<string, string>[] = [
      { accountClass: 'staff' },
      { accountClass: '__proto__' },
      { profile: 'none' },
      { profile: 'toString' },
      { version: '-1' },
      { version: '9'.repeat(400) },
      { version: '999999' },
      { csrf: 'x' },
    ];
    for (const more of faulty) await send(more);
    assert.equal((await choices(ours?.company_id)).length, chosen + 1);
    assert.deepEqual(await choices(theirs?.company_id), before);
  });

  test('An administrator gives no role of the staff, and does not take the own role away.', async () => {
    const { server } = stage;
    const { office, neighbour } = await meet();
    for (const role of ['operator', 'supervisor', 'agent', '', 'root']) {
      const form = await office.form(`/config/users/${neighbour.id}`, 'Enregistrer');
      form.values.set('role', role);
      assert.equal((await form.press()).status, 422, `the role "${role}" was given`);
    }
    const [self] = await query(
      server,
      'select id from accounts where email = ?',
      server.having('administrator')[0]?.email ?? '',
    );
    const own = await office.form(`/config/users/${self?.id}`, 'Enregistrer');
    own.values.set('role', 'user');
    assert.equal((await own.press()).status, 422);
    own.values.set('role', 'administrator');
    own.values.set('password', 'Kz8!vwxjqplftmBd');
    own.values.set('confirmation', 'Kz8!vwxjqplftmBd');
    await own.press();
    await signedIn(server, server.having('administrator')[0] ?? neighbour);
  });

  test("The desk opens a request only for an account that is that company's, and never for the staff.", async () => {
    const { server } = stage;
    const { stranger, neighbour } = await meet();
    const [agent, operator] = [server.having('agent')[0], server.having('operator')[0]];
    assert.ok(agent && operator);
    const desk = await signedIn(server, agent);
    const form = await desk.form(
      `/support/accounts?q=${encodeURIComponent(neighbour.name)}`,
      `Ouvrir une demande pour ${neighbour.name}`,
    );
    const [[theirs], [staff]] = [
      await query(server, 'select id, company_id from accounts where id = ?', stranger.id),
      await query(server, 'select id, company_id from accounts where email = ?', operator.email),
    ];
    form.values.set('companyId', String(theirs?.company_id));
    assert.equal((await form.press()).status, 404);
    form.values.set('companyId', String(staff?.company_id));
    form.values.set('accountId', String(staff?.id));
    assert.equal((await form.press()).status, 403);
  });

  test("A user closes no session but the own ones, even knowing another's id.", async () => {
    const { server } = stage;
    const { stranger, neighbour } = await meet();
    const theirs = await signedIn(server, stranger);
    const [session] = await query(
      server,
      'select id from sessions where account_id = ? and ended_at is null',
      stranger.id,
    );
    const visitor = await signedIn(server, neighbour);
    await signedIn(server, neighbour);
    const everywhere = await visitor.form('/account', 'Se déconnecter partout');
    const answer = await visitor.post(`/account/sessions/${session?.id}/end`, {
      csrf: everywhere.values.get('csrf') ?? '',
    });
    assert.ok([303, 404].includes(answer.status));
    assert.equal((await theirs.get('/api/v1/session')).status, 200);
  });

  /** The first company's administrator, one of its users, and a user of the second company. */
  const meet = async () => {
    const { server } = stage;
    const [ours, theirs] = server.having('administrator');
    assert.ok(ours && theirs);
    return {
      office: await signedIn(server, ours),
      neighbour: await welcome(server, { administrator: ours }),
      stranger: await welcome(server, { administrator: theirs }),
    };
  };

  const stateOf = async ({ id }: Newcomer) => [
    await query(stage.server, 'select * from accounts where id = ?', id),
    await query(stage.server, 'select * from credentials where account_id = ?', id),
    await query(stage.server, 'select * from sessions where account_id = ?', id),
    await query(stage.server, 'select * from audit_events where account_id = ?', id),
  ];
});
