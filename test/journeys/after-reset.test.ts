import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { after, before, suite, test } from 'node:test';
import { count, journalOf, query } from '../parts/database.ts';
import { type DeskRequest, openAtDesk, resetAtDesk, sendTemporaryPassword, verifyCaller } from '../parts/desk.ts';
import { confirmNewEmail } from '../parts/new-email.ts';
import { freshPassword, type Newcomer, signedIn, welcome } from '../parts/people.ts';
import { answerFor, askCompany, askDesk, calmDesk, giveOpinion } from '../parts/second-person.ts';
import { type Mail, startServer, type TestServer } from '../parts/server.ts';
import { Visitor } from '../parts/visitor.ts';

const notMe = 'Ce n’était pas moi';
const notNormal = 'Ce n’est pas normal';

/** The page that a message leads to, to take it all back. */
const pageIn = ({ subject, text }: Mail): string => {
  const [found] = /(?<=https?:\/\/[^/\s]+)\/recovery\/not-me\/[\w-]{43}/.exec(text) ?? [];
  assert.ok(found, `No page that takes it back in "${subject}":\n${text}`);
  return found;
};

suite('After a reset', () => {
  let server: TestServer;
  before(async () => {
    server = await startServer({ configuration: calmDesk });
  });
  after(() => server.stop());

  const stateOf = async (user: Newcomer): Promise<unknown> =>
    (await query(server, 'select state from accounts where id = ?', user.id))[0]?.state;
  const incidentsOf = (user: Newcomer): Promise<Record<string, unknown>[]> =>
    query(server, "select * from reset_requests where account_id = ? and kind = 'incident'", user.id);
  const supervisor = () => server.having('supervisor')[0] ?? assert.fail('The example has a supervisor.');
  const officeOf = () => server.having('administrator')[0] ?? assert.fail('The example has an administrator.');
  const press = async (page: string, button = notMe) => new Visitor(server.url).submit(page, button);
  /** An access given back by the desk; answers the temporary password and the page that takes it back. */
  const givenBack = async (user: Newcomer) => {
    const since = Date.now();
    const password = await resetAtDesk(server, user);
    const mail = await server.mailTo(user.email, { after: since, subject: /temporaire/ });
    return { password, page: pageIn(mail), since };
  };

  test('Everybody on file hears of it: the mail with the secret, the mobile telephone and the administrators each bring a page of their own.', async () => {
    const user = await welcome(server);
    const number = `3363998${randomInt(1000, 10_000)}`;
    await query(server, 'update accounts set telephone = ? where id = ?', `+${number}`, user.id);
    const { page, since } = await givenBack(user);
    const short = await server.mailTo(`${number}@sms.localhost`, { after: since });
    const office = await server.mailTo(officeOf().email, { after: since, subject: new RegExp(user.name) });
    const pages = [page, pageIn(short), pageIn(office)];
    assert.equal(new Set(pages).size, 3);
    assert.match(office.text, /Un mot de passe temporaire est parti à l’adresse e-mail du compte/);
    assert.doesNotMatch(office.text + short.text, /[A-Z][a-z2-9]{3}(?:-[a-z2-9]{4}){3}/);
    for (const one of pages) assert.equal((await new Visitor(server.url).get(one)).status, 200);
    const shown = await new Visitor(server.url).get(pageIn(office));
    assert.match(shown.text, new RegExp(user.name));
    assert.equal(await stateOf(user), 'active', 'opening a page changes nothing');
    const kept = await query(server, 'select token_hash from disavowals where account_id = ?', user.id);
    assert.ok(
      kept.length >= 3 && kept.every(({ token_hash }) => !pages.some((one) => one.endsWith(String(token_hash)))),
    );
  });

  test('One press freezes the account: the secret, the password and every session are over, an incident stands first, and a second press says it is done.', async () => {
    const user = await welcome(server);
    const { password, page, since } = await givenBack(user);
    const thief = new Visitor(server.url);
    assert.equal((await thief.signIn({ ...user, password })).status, 201);
    const chosen = freshPassword();
    await thief.json('PUT', '/api/v1/password', { password: chosen, confirmation: chosen });
    assert.equal((await thief.get('/account')).status, 200);

    const pressed = await thief.submit(page, notMe);
    assert.match(pressed.text, /Le compte est bloqué/);
    assert.doesNotMatch(pressed.text, /Se déconnecter|votre session se termine/i, 'nobody is signed in any more');
    assert.match(pressed.text, /contactez-nous/);
    const reach = /Par e-mail\s*:.*(?:Ouvert maintenant|Fermé).*\+33 9 72 11 76 05/s;
    assert.match(pressed.text, reach, 'whom to reach, and whether somebody is there');
    assert.equal(await stateOf(user), 'frozen');
    assert.notEqual((await thief.get('/account')).status, 200);
    assert.equal((await new Visitor(server.url).signIn({ ...user, password: chosen })).status, 401);
    const blocked = await new Visitor(server.url).submit('/login', 'Se connecter', {
      'Adresse e-mail': user.email,
      'Mot de passe': password,
    });
    assert.match(blocked.text, /Votre compte est bloqué.*Contactez-nous/s);
    assert.match(blocked.text, reach);
    const again = await new Visitor(server.url).get(page);
    assert.match(again.text, /C’est déjà fait/);
    assert.match(again.text, reach);
    assert.match((await new Visitor(server.url).get('/recovery/request/received')).text, reach);
    const form = await new Visitor(server.url).get('/recovery/request');
    assert.match(
      form.text,
      /(?:Ouvert maintenant|Fermé.*nous la traiterons à la reprise).*Envoyer la demande/s,
      'before anything is sent',
    );

    const [incident] = await incidentsOf(user);
    assert.match(pressed.text, new RegExp(`Donnez le numéro ${incident?.number}\\.`));
    const told = await server.mailTo(supervisor().email, { after: since, subject: /Incident/ });
    assert.match(told.text, new RegExp(`${user.name}.*${incident?.number}`, 's'));
    const mail = await server.mailTo(user.email, { after: since, subject: /est bloqué/ });
    assert.match(mail.text, new RegExp(`numéro ${incident?.number}`));
    const events = await journalOf(server, user.email);
    for (const event of ['reset-disavowed', 'account-frozen', 'incident-raised']) {
      assert.equal(events.filter((one) => one === event).length, 1, event);
    }
    const desk = await signedIn(server, supervisor());
    const queue = await desk.get('/support');
    const first = /\/support\/requests\/(\d+)/.exec(queue.body)?.[1];
    const kinds = await query(server, 'select kind from reset_requests where number = ?', Number(first));
    assert.equal(kinds[0]?.kind, 'incident', 'incidents stand above all others');
    const page12 = await desk.get(`/support/requests/${incident?.number}`);
    assert.match(page12.text, /ne reconnaît pas un accès rendu/);
  });

  test('Who is blocked and asks gets the mail that the page promises, which tells them to call; the sign-in tells everybody alike.', async () => {
    const user = await welcome(server);
    const { page } = await givenBack(user);
    await press(page);
    const tryToEnter = (email: string) =>
      new Visitor(server.url).submit('/login', 'Se connecter', { 'Adresse e-mail': email, 'Mot de passe': 'x' });
    const [own, unknown] = [await tryToEnter(user.email), await tryToEnter('personne@nulle-part.example')];
    assert.match(own.text, /votre compte est bloqué.*aucun mot de passe ne l’ouvre/s);
    const words = ({ text }: { text: string }) => text.replace(/\S*@\S*/g, '');
    assert.equal(words(own), words(unknown), 'nobody learns whose account is blocked');

    const since = Date.now();
    const ask = () =>
      new Visitor(server.url).submit('/recovery/request', 'Envoyer la demande', { 'Adresse e-mail': user.email });
    assert.equal((await ask()).headers.get('location'), '/recovery/request/received');
    const mail = await server.mailTo(user.email, { after: since, subject: /Votre demande de réinitialisation/ });
    assert.match(mail.text, /Votre compte est bloqué.*Contactez-nous, en donnant le numéro \d+/s);
    assert.doesNotMatch(mail.text, /reste valable|mot de passe temporaire/);
    await ask();
    const told = "select count(*) from outbox where account_id = ? and kind = 'reset-requested'";
    assert.equal(await count(server, told, user.id), 1, 'once, however often it is asked');
  });

  test('A frozen account is opened by nobody but the desk, on stronger proof; then links of before freeze nothing any more.', async () => {
    const user = await welcome(server);
    const { page, since } = await givenBack(user);
    const office = await server.mailTo(officeOf().email, { after: since, subject: new RegExp(user.name) });
    await press(page);
    const admin = await signedIn(server, officeOf());
    const edit = `/config/users/${user.id}`;
    assert.match((await admin.get(edit)).text, /Le support seul peut le rouvrir/);
    const csrf = (await admin.form(edit, 'Enregistrer')).values.get('csrf') ?? '';
    assert.equal((await admin.post(`${edit}/state`, { csrf, state: 'active' })).status, 409);
    const details = {
      firstName: 'Nouvelle',
      lastName: 'Venue',
      email: user.email,
      telephone: '',
      role: 'user',
      language: 'fr',
    };
    const given = freshPassword();
    const set = await admin.post(edit, { csrf, ...details, password: given, confirmation: given });
    assert.equal(set.status, 409, set.text);
    await (await admin.question(edit, 'disable')).press();
    assert.equal(await stateOf(user), 'disabled');
    assert.equal((await server.run('user', 'enable', user.email)).code, 1);
    assert.equal(await stateOf(user), 'frozen', 'disabled and enabled again, it is as shut as before');

    const request = await openAtDesk(server, user);
    await verifyCaller(server, request, user);
    const weak = await request.desk.submit(request.path, 'Envoyer un mot de passe temporaire');
    assert.equal(weak.status, 409, 'a code alone is not enough');
    const opinion = await askDesk(request);
    assert.equal((await giveOpinion(server, supervisor(), opinion)).status, 303);
    const password = await sendTemporaryPassword(server, request, user);
    assert.equal(await stateOf(user), 'active');
    assert.equal((await new Visitor(server.url).signIn({ ...user, password })).status, 201);
    for (const old of [page, pageIn(office)]) {
      const dead = await new Visitor(server.url).get(old);
      assert.equal(dead.status, 410);
      assert.match(dead.text, /Ce lien ne sert plus/);
    }
    assert.equal(await stateOf(user), 'active');
  });

  test('An administrator’s page takes it back as well; a page is over after its days, and an unknown one says so.', async () => {
    const user = await welcome(server);
    const { page, since } = await givenBack(user);
    const office = await server.mailTo(officeOf().email, { after: since, subject: new RegExp(user.name) });
    const old = 'update disavowals set expires_at = ? where account_id = ? and told_id is null';
    await query(server, old, Date.now() - 1, user.id);
    assert.equal((await new Visitor(server.url).get(page)).status, 410);
    assert.equal((await new Visitor(server.url).get(`/recovery/not-me/${'x'.repeat(43)}`)).status, 404);
    const form = await new Visitor(server.url).form(pageIn(office), notNormal);
    assert.match((await form.press()).text, /Le compte est bloqué/);
    const mail = await server.mailTo(user.email, { after: since, subject: /est bloqué/ });
    assert.match(mail.text, /quelqu’un de votre société/);
  });

  test('A company that does not want its administrators told has them left alone, and the setting is in the journal.', async () => {
    const administrator = server.having('administrator')[1];
    assert.ok(administrator);
    const office = await signedIn(server, administrator);
    const menu = await office.get('/config/configuration');
    assert.match(menu.text, /Réglages du support/);
    const turn = (ticked: '' | 'yes') =>
      office.submit('/config/desk-settings', 'Enregistrer', {
        'Prévenir les administrateurs de chaque accès rendu': ticked,
      });
    await turn('');
    const user = await welcome(server, { administrator });
    // Nobody silences the others unheard.
    const other = await welcome(server, { administrator, role: 'administrator' });
    const since = Date.now();
    await turn('yes');
    await turn('');
    for (const { email } of [other, supervisor()]) {
      await server.mailTo(email, { after: since, subject: /de nouveau prévenus/ });
      const heard = await server.mailTo(email, { after: since, subject: /ne sont plus prévenus/ });
      assert.match(heard.text, /a arrêté les messages aux administrateurs/);
    }
    const own = (await server.mailsTo(administrator.email)).filter(({ subject }) => /prévenus/.test(subject));
    assert.deepEqual(own, []);
    await givenBack(user);
    const told = (await server.mailsTo(administrator.email)).filter(({ subject }) => subject.includes(user.name));
    assert.deepEqual(told, []);
    const noted = await count(server, "select count(*) from audit_events where action = 'desk-settings-changed'");
    assert.equal(noted, 3);
    await turn('yes');
  });

  test('A contact changed within days after a reset raises an incident, and the old address gets a page that takes it back.', async () => {
    const user = await welcome(server);
    await givenBack(user);
    const since = Date.now();
    const admin = await signedIn(server, officeOf());
    const moved = `ailleurs.${user.email}`;
    const saved = await admin.submit(`/config/users/${user.id}`, 'Enregistrer', { 'Adresse e-mail': moved });
    assert.equal(saved.status, 303, saved.text);
    await confirmNewEmail(server, moved, since);
    const mail = await server.mailTo(user.email, { after: since, subject: /adresse e-mail.*a été changée/ });
    const [incident] = await incidentsOf(user);
    assert.equal(incident?.cause, 'contact-after-reset');
    const told = await server.mailTo(supervisor().email, { after: since, subject: /Incident/ });
    assert.match(told.text, /peu après un accès rendu/);
    await press(pageIn(mail));
    assert.equal(await stateOf(user), 'frozen');
    const incidents = await incidentsOf(user);
    assert.deepEqual(
      incidents.map(({ cause }) => cause),
      ['disavowed'],
      'one incident while it is open',
    );
  });

  test('Whoever changes the telephone and gives the access in one form silences nobody: the old number hears of both, the new one of the access.', async () => {
    const user = await welcome(server);
    const [old, young] = [randomInt(1000, 5000), randomInt(5000, 10_000)].map((end) => `3363998${end}`);
    await query(server, 'update accounts set telephone = ? where id = ?', `+${old}`, user.id);
    const admin = await signedIn(server, officeOf());
    const form = (await admin.form(`/config/users/${user.id}`, 'Enregistrer')).fill({
      'Téléphone (facultatif)': `+${young}`,
    });
    const password = freshPassword();
    form.fill({ 'Nouveau mot de passe': password, 'Confirmez le mot de passe': password });
    const saved = await form.press();
    assert.equal(saved.status, 303, saved.text);
    const short = (number: string | undefined, subject: RegExp) =>
      server.mailTo(`${number}@sms.localhost`, { subject });
    await short(young, /./);
    const heard = async () => (await server.mailsTo(`${old}@sms.localhost`)).map(({ text }) => text).join('\n');
    await short(old, /./);
    assert.match(await heard(), /accès à votre compte a été réinitialisé/);
    assert.match(await heard(), /ce numéro a été remplacé/);
    const mail = await server.mailTo(user.email, { subject: /numéro de téléphone/ });
    assert.match(mail.text, /a été changé|a changé/);

    assert.equal(
      (await admin.submit(`/config/users/${user.id}`, 'Enregistrer', { 'Téléphone (facultatif)': '' })).status,
      303,
    );
    const removed = await server.mailTo(user.email, { subject: /numéro de téléphone.*supprimé/ });
    assert.match(removed.text, /a supprimé le numéro/);
  });

  test('An administrator’s new password is told with such a page too, in the same mail.', async () => {
    const user = await welcome(server);
    const since = Date.now();
    const admin = await signedIn(server, officeOf());
    const given = freshPassword();
    const saved = await admin.submit(`/config/users/${user.id}`, 'Enregistrer', {
      'Nouveau mot de passe': given,
      'Confirmez le mot de passe': given,
    });
    assert.equal(saved.status, 303, saved.text);
    const mail = await server.mailTo(user.email, { after: since, subject: /nouveau mot de passe/ });
    await press(pageIn(mail));
    assert.equal((await new Visitor(server.url).signIn({ ...user, password: given })).status, 401);
    assert.equal(await stateOf(user), 'frozen');
  });

  test('A password that its owner is said to have changed, or to have chosen, is told with such a page: whoever did it is put out.', async () => {
    const user = await welcome(server);
    const chosenMail = await server.mailTo(user.email, { subject: /mot de passe .* changé/ });
    assert.equal((await new Visitor(server.url).get(pageIn(chosenMail))).status, 200);
    const thief = await signedIn(server, user);
    const [since, chosen] = [Date.now(), freshPassword()];
    const change = { current: user.password, password: chosen, confirmation: chosen };
    assert.equal((await thief.json('PUT', '/api/v1/password', change)).status, 200);
    const mail = await server.mailTo(user.email, { after: since, subject: /mot de passe .* changé/ });
    const shown = await new Visitor(server.url).get(pageIn(mail));
    assert.match(shown.text, /le mot de passe de votre compte a été changé/);
    assert.equal((await thief.get('/account')).status, 200, 'opening the page changes nothing');
    await press(pageIn(mail));
    assert.equal(await stateOf(user), 'frozen');
    assert.notEqual((await thief.get('/account')).status, 200);
    assert.notEqual((await new Visitor(server.url).signIn({ ...user, password: chosen })).status, 201);
    assert.equal((await incidentsOf(user)).length, 1);
  });

  test('Who is called back and asked for nothing raises an incident.', async () => {
    const user = await welcome(server);
    const long = Date.now() - 90 * 24 * 3_600_000;
    const settle =
      'update accounts set telephone = ?, created_at = ?, email_since = ?, telephone_since = ? where id = ?';
    await query(server, settle, '+33639981234', long, long, long, user.id);
    const request = await openAtDesk(server, user);
    await request.desk.submit(request.path, 'Rappeler');
    const noted = await request.desk.submit(request.path, 'La personne ne reconnaît pas cette demande');
    assert.equal(noted.status, 303, noted.text);
    assert.equal((await incidentsOf(user))[0]?.cause, 'call-back-refused');
  });

  test('Sensors ring: many requests or resets for one company, several agents asked about one person, a busy agent; each is noted once.', async () => {
    const agent = server.having('agent')[0];
    const [{ id: agentId = '' } = {}] = await query(
      server,
      'select id from accounts where email = ?',
      agent?.email ?? '',
    );
    const numbers = 'with recursive numbers(i) as (select 1 union all select i + 1 from numbers where i < ?)';
    const asked = (count: number, companyId: string, accountId: string | null, email: string, holder: string) =>
      query(
        server,
        `insert into reset_requests (company_id, account_id, channel, email, email_key, message, state, taken_by, created_at)
         ${numbers} select ?, ${accountId === null ? 'null' : `'${accountId}'`}, 'form', ?, ?, '', 'closed', ${holder}, ? from numbers`,
        ...[count, companyId, email, email, Date.now()],
      );
    const spent = (count: number, user: Newcomer, companyId: string, by: string) =>
      query(
        server,
        `insert into caller_verifications (id, company_id, account_id, request_number, agent_id, created_at, spent_at)
         ${numbers} select ? || i, ?, ?, (select max(number) from reset_requests), ?, ?, ? from numbers`,
        ...[count, `v${user.id}`, companyId, user.id, by, Date.now(), Date.now()],
      );
    const rings: [sensor: string, make: (user: Newcomer, companyId: string) => Promise<unknown>][] = [
      ['repeated-calls', (user, companyId) => asked(3, companyId, user.id, user.email, "'agent' || i")],
      ['several-requests', (_, companyId) => asked(1000, companyId, null, 'crowd@b.example', 'null')],
      ['busy-agent', (user, companyId) => spent(1000, user, companyId, String(agentId))],
    ];
    for (const [sensor, make] of rings) {
      const user = await welcome(server);
      const [row] = await query(server, 'select company_id from accounts where id = ?', user.id);
      await make(user, String(row?.company_id));
      const { desk, path } = await openAtDesk(server, user);
      await desk.get(path);
      const events = await query(
        server,
        "select details from audit_events where account_id = ? and action = 'sensor-raised'",
        user.id,
      );
      assert.equal(events.length, 1, sensor);
      assert.ok(String(events[0]?.details).includes(sensor), `${sensor}: ${events[0]?.details}`);
      const number = Number(path.split('/').pop());
      const [request] = await query(server, 'select held_at from reset_requests where number = ?', number);
      assert.ok(Number(request?.held_at) > 0);
      await query(
        server,
        "delete from reset_requests where email = 'crowd@b.example' and company_id = ?",
        String(row?.company_id),
      );
      await query(server, "delete from caller_verifications where id like 'v%' || ? || '%'", user.id);
    }
    // Resets count for the company as requests do.
    const user = await welcome(server, { administrator: server.having('administrator')[1] });
    const [row] = await query(server, 'select company_id from accounts where id = ?', user.id);
    await spent(1000, user, String(row?.company_id), 'somebody');
    await openAtDesk(server, user);
    assert.ok((await journalOf(server, user.email)).includes('sensor-raised'));
  });
});

suite('No telephone resets now', () => {
  let server: TestServer;
  before(async () => {
    server = await startServer({ configuration: calmDesk });
  });
  after(() => server.stop());

  const verified = async (): Promise<{ user: Newcomer; request: DeskRequest }> => {
    const user = await welcome(server);
    const request = await openAtDesk(server, user);
    await verifyCaller(server, request, user);
    return { user, request };
  };
  const stop = 'Arrêter les réinitialisations par téléphone';
  const resume = 'Reprendre les réinitialisations par téléphone';
  const reason = { Motif: 'Appels trompeurs depuis ce matin' };
  const supervisor = () => server.having('supervisor')[0] ?? assert.fail('The example has a supervisor.');
  const administrator = () => server.having('administrator')[0] ?? assert.fail('The example has an administrator.');
  const send = ({ desk, path }: DeskRequest) => desk.submit(path, 'Envoyer un mot de passe temporaire');

  test('A supervisor’s switch for all stops at once, also what was proved before it; the word of the company still counts.', async () => {
    const { user, request } = await verified();
    const form = await request.desk.form(request.path, 'Envoyer un mot de passe temporaire');
    const since = Date.now();
    const desk = await signedIn(server, supervisor());
    const none = await desk.submit('/support/telephone', stop, { Motif: '' });
    assert.equal(none.status, 422);
    assert.equal((await desk.submit('/support/telephone', stop, reason)).status, 303);
    const refused = await form.press();
    assert.equal(refused.status, 409, 'a page opened before the stop sends nothing');
    const page = await request.desk.get(request.path);
    assert.match(page.text, /Pas de réinitialisation par téléphone en ce moment/);
    assert.match(page.text, /Appels trompeurs depuis ce matin/);
    const told = await server.mailTo(supervisor().email, { after: since, subject: /par téléphone arrêtées/ });
    assert.match(told.text, /Motif.*Appels trompeurs depuis ce matin/);
    await askCompany(server, request, user);
    await answerFor(await signedIn(server, administrator()), user, 'Confirmer');
    assert.equal((await send(request)).status, 303, 'an administrator who knows the person');
    assert.equal((await desk.submit('/support/telephone', resume, { Motif: 'Les appels ont cessé' })).status, 303);
    const other = await verified();
    assert.equal((await send(other.request)).status, 303);
    const journal = await query(
      server,
      "select action from audit_events where action like 'telephone-resets-%' order by at",
    );
    assert.deepEqual(
      journal.map(({ action }) => action),
      ['telephone-resets-stopped', 'telephone-resets-resumed'],
    );
  });

  test('A company’s administrators stop their own company alone, and never turn off what the desk stopped.', async () => {
    const own = await verified();
    const office = await signedIn(server, administrator());
    assert.equal((await office.submit('/config/desk-settings', stop, reason)).status, 303);
    assert.equal((await send(own.request)).status, 409);
    const elsewhere = server.having('administrator')[1];
    const user = await welcome(server, { administrator: elsewhere });
    const request = await openAtDesk(server, user);
    await verifyCaller(server, request, user);
    assert.equal((await send(request)).status, 303);

    const atConsole = await server.run('desk', 'telephone', 'stop', '--reason', 'Attaque en cours', '--json');
    assert.equal(atConsole.code, 0, atConsole.stderr);
    assert.equal((await office.submit('/config/desk-settings', resume, reason)).status, 303);
    assert.match((await office.get('/config/desk-settings')).text, /lui seul peut les reprendre/);
    assert.equal((await send(own.request)).status, 409);
    const status = await server.run('desk', 'telephone', 'status', '--json');
    assert.equal(JSON.parse(status.stdout).stops.length, 1);
    const foreign = await office.post('/support/telephone', {
      csrf: 'x',
      act: 'resume',
      scope: 'all',
      ...{ reason: 'non' },
    });
    assert.ok(foreign.status === 403 || foreign.status === 404, String(foreign.status));
    assert.equal((await server.run('desk', 'telephone', 'start', '--reason', 'Attaque finie')).code, 0);
    assert.equal((await send(own.request)).status, 303);
    assert.equal((await server.run('desk', 'telephone', 'start', '--reason', 'x')).code, 2);
  });
});
