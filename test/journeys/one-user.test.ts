import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { sentences } from '../../src/text/sentences.ts';
import { query } from '../parts/database.ts';
import { temporaryPasswordIn } from '../parts/mail-secrets.ts';
import { confirmNewEmail, newEmailPage } from '../parts/new-email.ts';
import { freshPassword, type Newcomer, signedIn, welcome } from '../parts/people.ts';
import { startServer, type TestServer } from '../parts/server.ts';
import { Visitor } from '../parts/visitor.ts';

const confirm = 'C’est mon adresse';
const { web } = sentences('fr');

suite('One user’s page', () => {
  let server: TestServer;
  let office: Visitor;
  before(async () => {
    server = await startServer();
    office = await signedIn(server, server.having('administrator')[0] ?? assert.fail('The example has one.'));
  });
  after(() => server.stop());

  const pageOf = (user: Newcomer) => `/config/users/${user.id}`;
  const onFile = async (user: Newcomer) =>
    (await query(server, 'select email from accounts where id = ?', user.id))[0]?.email;
  const asked = async (user: Newcomer, email: string): Promise<number> => {
    const since = Date.now();
    const answer = await office.submit(pageOf(user), 'Enregistrer', { 'Adresse e-mail': email });
    assert.equal(answer.headers.get('location'), `${pageOf(user)}?saved=email-asked`, answer.text);
    return since;
  };

  test('The first administrator of a company is led through three steps once, ticked by what is so, until they are put away.', async () => {
    await server.run('company', 'add', 'Neuve & Cie');
    const email = 'paule.neuve@neuve.example';
    const words = ['--email', email, '--first-name', 'Paule', '--last-name', 'Neuve', '--role', 'administrator'];
    await server.run('user', 'add', '--company', 'Neuve & Cie', ...words, '--temporary');
    const first = new Visitor(server.url);
    const enter = async (password: string, visitor: Visitor): Promise<string | null> => {
      const typed = { 'Adresse e-mail': email, 'Mot de passe': password };
      return (await visitor.submit('/login', 'Se connecter', typed)).headers.get('location');
    };
    assert.equal(await enter(temporaryPasswordIn(await server.mailTo(email)), first), '/password/change');
    const password = freshPassword();
    const fields = { 'Nouveau mot de passe': password, 'Confirmez le mot de passe': password };
    const chosen = await first.submit('/password/change', 'Enregistrer', fields);
    assert.equal(chosen.headers.get('location'), '/config/welcome?saved=password');

    const steps = async (): Promise<string[]> =>
      [...(await first.get('/config/welcome')).body.matchAll(/<h2>([^<]+) <span[^>]*>([^<]+)</g)].map(
        ([, , state = '']) => state,
      );
    assert.match(
      (await first.get('/config/welcome?saved=password')).text,
      /nouveau mot de passe.*société Neuve & Cie/is,
    );
    assert.deepEqual(await steps(), ['À faire', 'À faire', 'À faire']);
    const own = /\/config\/users\/[a-z2-9]{24}/.exec((await first.get('/config/welcome')).body)?.[0] ?? '';
    await first.submit(own, 'Enregistrer', { 'Téléphone (facultatif)': '+33 6 39 98 00 51' });
    const added = { Prénom: 'Noé', Nom: 'Neuf', 'Adresse e-mail': 'noe.neuf@neuve.example', Rôle: 'user' };
    await first.submit('/config/users/new', 'Créer le compte', added);
    assert.deepEqual(await steps(), ['Fait', 'Fait', 'À faire']);
    assert.match((await first.get('/config')).text, /Premiers pas : 2 sur 3\. Continuer/);

    assert.equal(await enter(password, new Visitor(server.url)), '/account', 'it comes by itself again');
    await first.submit('/config/welcome', 'Ne plus montrer cette page');
    assert.doesNotMatch((await first.get('/config')).text, /Premiers pas/);
    await first.submit('/config/reset-modes', 'Enregistrer', { 'Choisir moi-même le mot de passe': '' });
    assert.deepEqual(await steps(), ['Fait', 'Fait', 'Fait']);
    const user = await welcome(server);
    const desk = await signedIn(server, user);
    assert.equal((await desk.get('/config/welcome')).status, 403);
  });

  test('A new address waits; the old one opens the account and is told; confirmed from the new one, it takes its place.', async () => {
    const user = await welcome(server);
    const email = `neuve.${user.email}`;
    const since = await asked(user, email);
    const waits = await office.get(pageOf(user));
    assert.match(waits.text, /En attente de confirmation/);
    assert.ok(waits.text.includes(email));
    const list = await office.get(`/config/users?q=${encodeURIComponent(user.email)}`);
    assert.ok(list.text.includes(`Nouvelle adresse en attente : ${email}`), list.text);
    const told = await server.mailTo(user.email, { after: since, subject: /nouvelle adresse e-mail est demandée/ });
    assert.ok(!told.text.includes(email), 'the old address is not told which the new one is');
    const page = await newEmailPage(server, email, since);
    const reader = new Visitor(server.url);
    const shown = await reader.get(page);
    assert.ok(shown.text.includes(email) && !shown.text.includes(user.name), shown.text);
    assert.equal(await onFile(user), user.email, 'opening the page confirms nothing');
    await signedIn(server, user);

    const form = await reader.form(page, confirm);
    assert.match((await form.press()).text, /Adresse confirmée/);
    assert.equal(await onFile(user), email);
    await signedIn(server, { ...user, email });
    assert.equal((await new Visitor(server.url).signIn(user)).status, 401);
    await server.mailTo(user.email, { after: since, subject: /a été changée/ });
    assert.match((await form.press()).text, /C’est déjà fait/);
    assert.doesNotMatch((await office.get(pageOf(user))).text, /En attente de confirmation/);
  });

  test('Saving a name resets nothing: what is sent has buttons of its own, which ask once more; a weak password’s faults stand at its field.', async () => {
    const user = await welcome(server);
    const form = await office.form(pageOf(user), 'Enregistrer');
    assert.deepEqual(
      [...form.values.keys()].filter((name) => /mode/i.test(name)),
      [],
    );
    form.fill({ Prénom: 'Changé' });
    assert.equal((await form.press()).headers.get('location'), `${pageOf(user)}?saved=details`);
    await signedIn(server, user);
    for (const act of ['link', 'temporary']) {
      assert.match((await office.get(`${pageOf(user)}/confirm?act=${act}`)).text, /n’ouvre plus rien/);
    }
    await signedIn(server, user);
    const none = await office.get(`${pageOf(user)}/confirm?act=chosen`);
    assert.equal(none.headers.get('location'), pageOf(user));
    const [oneself] = await query(
      server,
      'select id from accounts where email = ?',
      server.having('administrator')[0]?.email ?? '',
    );
    const own = await office.get(`/config/users/${oneself?.id}/confirm?act=disable`);
    assert.equal(own.headers.get('location'), `/config/users/${oneself?.id}`, own.text);
    const weak = (await office.form(pageOf(user), 'Enregistrer')).fill({
      'Nouveau mot de passe': 'abc',
      'Confirmez le mot de passe': 'abc',
    });
    const refused = await weak.press();
    assert.equal(refused.status, 422);
    const summary = /<div class="summary"[\s\S]*?<\/ul>/.exec(refused.body)?.[0] ?? '';
    assert.equal(summary.split('<li>').length - 1, 1, summary);
    assert.match(summary, /Et \d+\sautres remarques/);
  });

  test('Somebody who never came is invited from their page, and again: the last link alone opens; who came is not.', async () => {
    const user = await welcome(server, { chosen: false });
    const page = await office.get(pageOf(user));
    assert.match(page.text, /Invitation\s+Envoyée le .*, valable jusqu’au/);
    assert.doesNotMatch(page.text, /Comment rendre l’accès|Peut-être connu d’autres/);
    const link = async (since: number): Promise<string> =>
      /\/link\/[\w-]{43}/.exec((await server.mailTo(user.email, { after: since, subject: /vous attend/ })).text)?.[0] ??
      '';
    const links = [];
    for (const _ of [1, 2]) {
      const since = Date.now();
      const sent = await office.submit(pageOf(user), `Inviter à nouveau ${user.name}`);
      assert.equal(sent.headers.get('location'), `${pageOf(user)}?saved=invited`, sent.text);
      links.push(await link(since));
    }
    const spent = [];
    for (const one of links) spent.push(await new Visitor(server.url).submit(one, web.signIn.link.submit));
    assert.deepEqual(
      spent.map(({ status }) => status),
      [410, 303],
    );
    const came = await welcome(server);
    assert.doesNotMatch((await office.get(pageOf(came))).text, /Inviter/);
    const csrf = (await office.form(pageOf(came), 'Enregistrer')).values.get('csrf') ?? '';
    assert.equal((await office.post(`${pageOf(came)}/invite`, { csrf })).status, 409);
    await signedIn(server, came);
  });

  test('The way back leads to the list as it was, through what is done, and nowhere else.', async () => {
    const user = await welcome(server, { chosen: false });
    const list = `q=${user.email}&state=never-signed-in&sort=email`;
    const listed = (await office.get(`/config/users?${list}`)).body;
    const [there = ''] = new RegExp(`${pageOf(user)}\\?list=[^"]+`).exec(listed) ?? [];
    const wayBack = (body: string) =>
      /href="(\/config\/users\?[^"]*)" aria-current/.exec(body)?.[1]?.replaceAll('&amp;', '&');
    const asked = `/config/users?${new URLSearchParams(list)}`;
    assert.equal(wayBack((await office.get(there)).body), asked);
    const saved = await office.submit(there, 'Enregistrer', { Prénom: 'Autre' });
    const next = saved.headers.get('location') ?? '';
    assert.match(next, /saved=details&list=/);
    assert.equal(wayBack((await office.get(next)).body), asked);
    for (const bad of ['//evil.example', 'https://evil.example/?q=a', 'q=a&next=//evil.example', '"><b>']) {
      const { body } = await office.get(`${pageOf(user)}?list=${encodeURIComponent(bad)}`);
      assert.ok(!/evil|<b>/.test(body.replace(/name="returnTo"[^>]*>/g, '')), bad);
    }
  });

  test('“It was not me”, pressed at the old address while the new one waits, stops the change and freezes the account.', async () => {
    const user = await welcome(server);
    const email = `volee.${user.email}`;
    const since = await asked(user, email);
    const told = await server.mailTo(user.email, { after: since, subject: /est demandée/ });
    const [notMe = ''] = /\/recovery\/not-me\/[\w-]{43}/.exec(told.text) ?? [];
    await new Visitor(server.url).submit(notMe, 'Ce n’était pas moi');
    const late = await new Visitor(server.url).get(await newEmailPage(server, email, since));
    assert.equal(late.status, 410, late.text);
    assert.equal(await onFile(user), user.email);
  });

  test('The link goes again and the first is over; called off, no link opens anything.', async () => {
    const user = await welcome(server);
    const email = `encore.${user.email}`;
    const first = await newEmailPage(server, email, await asked(user, email));
    const again = Date.now();
    await office.submit(pageOf(user), 'Renvoyer le lien');
    const second = await newEmailPage(server, email, again);
    assert.equal((await new Visitor(server.url).get(first)).status, 404);
    await office.submit(pageOf(user), 'Annuler ce changement');
    assert.equal((await new Visitor(server.url).get(second)).status, 410);
    assert.equal(await onFile(user), user.email);
  });

  test('Somebody who never signed in has the address corrected at once.', async () => {
    const user = await welcome(server, { chosen: false });
    const email = `juste.${user.email}`;
    await office.submit(pageOf(user), 'Enregistrer', { 'Adresse e-mail': email });
    assert.equal(await onFile(user), email);
  });

  test('Whoever is changed by another reads on the own page which details were, and the role from what to what, but no name of a group.', async () => {
    const user = await welcome(server);
    const group = 'Comptabilité du siège';
    const made = await office.json('POST', '/api/v1/groups', { name: group });
    const change = { telephone: '+33 1 23 45 67 80', role: 'delegate', groupId: JSON.parse(made.body).id };
    const saved = await office.json('PATCH', `/api/v1/accounts/${user.id}`, change, { 'if-match': '*' });
    assert.equal(saved.status, 200, saved.body);
    const self = await signedIn(server, user);
    const page = await self.get('/account');
    assert.match(
      page.text,
      /Informations du compte modifiées : Téléphone, Rôle \(Utilisateur → Administrateur délégué\), Groupe par/,
    );
    assert.ok(!page.text.includes(group), page.text);
    const own = await self.get('/api/v1/account/history');
    const told = JSON.parse(own.body).events.find((event: { action: string }) => event.action === 'account-changed');
    const expected = [['telephone', 'role', 'groupId'], { from: 'user', to: 'delegate' }, false];
    assert.deepEqual([told.changed, told.role, told.isOwn], expected);
  });

  test('The administrator sees the open sessions, ends one, then all; the history says who did what.', async () => {
    const user = await welcome(server);
    const [desk, telephone] = [await signedIn(server, user), await signedIn(server, user)];
    const page = await office.get(pageOf(user));
    const ends = [...page.body.matchAll(/href="([^"]*\?act=end-session&amp;[^"]*)"/g)].map(([, path = '']) => path);
    assert.ok(ends.length >= 2, page.text);
    const [one = ''] = ends;
    const asked = await office.get(one.replaceAll('&amp;', '&'));
    assert.match(asked.text, /Fermer une session de/);
    assert.equal((await office.get(`${pageOf(user)}/confirm?act=end-session&session=none`)).status, 303);
    const ended = await office.submit(one.replaceAll('&amp;', '&'), `Fermer une session de ${user.name}`);
    assert.equal(ended.status, 303);
    const open = async () => [await desk.get('/account'), await telephone.get('/account')].map(({ status }) => status);
    assert.deepEqual((await open()).sort(), [200, 303]);
    await (await office.question(pageOf(user), 'end-sessions')).press();
    assert.deepEqual(await open(), [303, 303]);
    await signedIn(server, user);

    const who = server.having('administrator')[0]?.email ?? '';
    const [row] = await query(server, 'select first_name, last_name from accounts where email = ?', who);
    const administrator = `${row?.first_name} ${row?.last_name}`;
    const history = await office.get(`${pageOf(user)}/history`);
    assert.match(history.text, /Session fermée à distance/);
    assert.ok(history.text.includes(administrator) && history.text.includes('La personne elle-même'), history.text);
    const passwords = await office.get(`${pageOf(user)}/history?kind=passwords`);
    assert.match(passwords.text, /Nouveau mot de passe choisi/);
    assert.doesNotMatch(passwords.text, /Session fermée à distance/);
  });
  test('A link or a temporary password goes to the person’s address; the administrator sees neither, and each opens once.', async () => {
    for (const [mode, subject] of [
      ['link', /Choisissez votre nouveau mot de passe/],
      ['temporary', /mot de passe temporaire/],
    ] as const) {
      const user = await welcome(server);
      const since = Date.now();
      const sent = await (await office.question(pageOf(user), mode)).press();
      assert.equal(sent.headers.get('location'), `${pageOf(user)}?saved=sent-${mode}`, sent.text);
      assert.equal((await new Visitor(server.url).signIn(user)).status, 401, 'the old password opens nothing');
      const mail = await server.mailTo(user.email, { after: since, subject });
      const secret = mode === 'link' ? /\/link\/[\w-]{43}/.exec(mail.text)?.[0] : temporaryPasswordIn(mail);
      assert.ok(secret && !(await office.get(pageOf(user))).body.includes(secret));
      assert.match(mail.text, /\/recovery\/not-me\//);
      assert.match(mail.text, /C’est [^,]+, de votre société, qui a demandé cette réinitialisation/);
      if (mode === 'temporary') await signedIn(server, { ...user, password: secret });
      else assert.equal((await new Visitor(server.url).get(secret)).status, 200);
    }
  });

  test('A company that lets no administrator choose passwords has no such fields, whatever is sent; coming back takes days.', async () => {
    const user = await welcome(server);
    const settings = async (chosen: boolean) => {
      const form = await office.form('/config/reset-modes', 'Enregistrer');
      if (chosen) form.values.set('chosen', 'yes');
      else form.values.delete('chosen');
      assert.equal((await form.press()).status, 303);
    };
    const full = await office.form(pageOf(user), 'Enregistrer');
    await settings(false);
    try {
      assert.doesNotMatch((await office.get(pageOf(user))).text, /Confirmez le mot de passe/);
      const password = freshPassword();
      full.fill({ 'Nouveau mot de passe': password, 'Confirmez le mot de passe': password });
      assert.equal((await full.press()).status, 409);
      await signedIn(server, user);
      await settings(true);
      assert.match((await office.get('/config/reset-modes')).text, /ouvert à partir du/);
      assert.equal((await full.press()).status, 409);
    } finally {
      await query(
        server,
        'update companies set reset_chosen_since = 0 where reset_chosen_since is null or reset_chosen_since > 0',
      );
    }
    assert.equal((await full.press()).status, 303);
  });

  test('Nothing of it reaches a person of another company, nor one’s own sessions.', async () => {
    const user = await welcome(server);
    await signedIn(server, user);
    const stranger = server.having('administrator').find(({ company }) => company !== user.company);
    assert.ok(stranger);
    const elsewhere = await signedIn(server, stranger);
    const token = (await elsewhere.form('/account', 'Se déconnecter partout')).values.get('csrf') ?? '';
    assert.equal((await elsewhere.get(`${pageOf(user)}/history`)).status, 404);
    for (const act of ['sessions/end', 'new-email/again', 'new-email/cancel']) {
      assert.equal((await elsewhere.post(`${pageOf(user)}/${act}`, { csrf: token })).status, 404, act);
    }
    const [own] = await query(server, 'select id from accounts where email = ?', stranger.email);
    const ended = await elsewhere.post(`/config/users/${own?.id}/sessions/end`, { csrf: token });
    assert.equal(ended.status, 403);
    const since = await asked(user, `fin.${user.email}`);
    assert.equal((await confirmNewEmail(server, `fin.${user.email}`, since)).status, 200);
  });
});
