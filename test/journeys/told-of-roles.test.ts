import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { count, query } from '../parts/database.ts';
import { useServer } from '../parts/engines.ts';
import { temporaryPasswordIn } from '../parts/mail-secrets.ts';
import { freshPassword, type Newcomer, signedIn, welcome } from '../parts/people.ts';
import { bring, placeOf, whenDone } from '../parts/people-file.ts';
import { type Mail, type Person, startServer, type TestServer } from '../parts/server.ts';
import { Visitor } from '../parts/visitor.ts';

const madeMany = /^Nouveaux administrateurs, /;
const enabled = /^Compte d’administrateur réactivé, /;
const changed = /^Votre rôle dans .* a changé$/;

suite('Who hears of another role', () => {
  const stage = useServer(startServer);

  /** A company with this many administrators who have come in, the first of whom acts. */
  const office = async (count: number) => {
    const { server } = stage;
    companies += 1;
    const company = `Bureau ${companies}`;
    assert.equal((await server.run('company', 'add', company)).code, 0);
    const email = `chef@bureau${companies}.example`;
    const words = ['--first-name', 'Paule', '--last-name', 'Chef', '--role', 'administrator', '--temporary'];
    await server.run('user', 'add', '--company', company, '--email', email, ...words);
    const first = await arrive(server, { company, email });
    const others: Newcomer[] = [];
    while (others.length < count - 1) {
      others.push(await welcome(server, { administrator: first, role: 'administrator' }));
    }
    return { server, company, first, others, visitor: await signedIn(server, first), since: Date.now() };
  };
  let companies = 0;

  const pageOf = ({ id }: { id: string }) => `/config/users/${id}`;

  test('Of a person made administrator the other administrators hear, with the way to the page that disables the account; the person hears what changed.', async () => {
    const { server, company, first, others, visitor, since } = await office(3);
    const user = await welcome(server, { administrator: first });
    const saved = await visitor.submit(pageOf(user), 'Enregistrer', { Rôle: 'administrator' });
    assert.equal(saved.headers.get('location'), `${pageOf(user)}?saved=details`, saved.text);
    for (const other of others) {
      const { subject, text } = await reads(
        server,
        other,
        `Paule Chef a donné à ${user.name} le rôle d’administrateur.`,
      );
      assert.equal(subject, `Nouvel administrateur, ${company}`);
      assert.match(text, /Désactivez ce compte depuis sa fiche, puis appelez le support\./);
      const [path = ''] = /\/config\/users\/[a-z2-9]{24}$/m.exec(text) ?? [];
      assert.equal(path, pageOf(user));
    }
    const reader = await signedIn(server, others[0] ?? assert.fail());
    await reader.question(pageOf(user), 'disable');
    const { text } = await server.mailTo(user.email, { subject: changed });
    assert.match(text, /Paule Chef a changé le rôle de votre compte/);
    assert.match(text, /Avant\s: Utilisateur\. Maintenant\s: Administrateur\./);
    assert.match(text, /Vous gérez les comptes et les réglages de votre société\./);
    assert.match(text, /Parlez-en à Paule Chef ou à un autre administrateur/);
    for (const one of [first, user]) assert.equal(await heard(server, one, 'administrator-made', since), 0);
    assert.equal(await heard(server, first, 'role-changed', since), 0);
  });

  test('Where nobody else is administrator, whoever makes another hears of it: somebody else may sit at their session.', async () => {
    const { server, first, since } = await office(1);
    const newcomer = await welcome(server, { administrator: first, role: 'administrator' });
    const { text } = await reads(server, first, `Paule Chef a créé un compte d’administrateur pour ${newcomer.name}.`);
    assert.match(text, /Votre société n’a pas d’autre administrateur à prévenir/);
    assert.match(text, /Changez votre mot de passe, désactivez chaque compte nommé ici/);
    assert.equal(await heard(server, first, 'administrator-made', since), 1);
    assert.equal(await heard(server, newcomer, 'administrator-made', since), 0);
  });

  test('Of a new account of an administrator the others hear, whether the page, a program of theirs or the console made it.', async () => {
    const { server, company, first, others, visitor, since } = await office(2);
    const [other = assert.fail()] = others;
    const body = (email: string) => ({
      email,
      firstName: 'Nina',
      lastName: 'Neuve',
      language: 'fr',
      role: 'administrator',
    });
    const created = await visitor.json('POST', '/api/v1/accounts', body(`api.${first.email}`));
    assert.equal(created.status, 201, created.body);
    await reads(server, other, 'Paule Chef a créé un compte d’administrateur pour Nina Neuve.');
    const email = `console.${first.email}`;
    const words = ['--first-name', 'Carl', '--last-name', 'Console', '--role', 'administrator'];
    await server.run('user', 'add', '--company', company, '--email', email, ...words);
    for (const told of [first, other]) {
      await reads(server, told, 'l’exploitant a créé un compte d’administrateur pour Carl Console.');
    }
    for (const kind of ['administrator-made', 'role-changed']) {
      assert.equal(await heard(server, { email }, kind, since), 0);
    }
  });

  test('An administrator’s account that is enabled again is told of as a new one is; another person’s is not, nor is it when one is disabled.', async () => {
    const { server, first, others, visitor, since } = await office(3);
    const [back = assert.fail(), other = assert.fail()] = others;
    const user = await welcome(server, { administrator: first });
    const turn = async ({ id }: { id: string }, state: string) => {
      const answer = await visitor.json('PUT', `/api/v1/accounts/${id}/state`, { state });
      assert.equal(answer.status, 200, answer.body);
    };
    for (const state of ['disabled', 'active']) await turn(user, state);
    await turn(back, 'disabled');
    assert.equal(await heard(server, other, 'administrator-made', since), 0);
    await turn(back, 'active');
    const { subject } = await reads(server, other, `Paule Chef a réactivé le compte d’administrateur de ${back.name}.`);
    assert.match(subject, enabled);
    for (const [one, times] of [
      [other, 1],
      [first, 0],
      [back, 0],
    ] as const) {
      assert.equal(await heard(server, one, 'administrator-made', since), times, one.email);
    }
  });

  test('Any other role is told to its person, by the page, the API and the console; nothing else of the account is.', async () => {
    const { server, first, visitor, since: began } = await office(2);
    const user = await welcome(server, { administrator: first });
    const told = async (after: number) => (await server.mailTo(user.email, { after, subject: changed })).text;
    let since = Date.now();
    await visitor.submit(pageOf(user), 'Enregistrer', { Rôle: 'delegate' });
    assert.match(await told(since), /Avant\s: Utilisateur\. Maintenant\s: Administrateur délégué\..*reconnectez-vous/s);
    since = Date.now();
    await visitor.json('PATCH', `/api/v1/accounts/${user.id}`, { role: 'user' }, { 'if-match': '*' });
    const down = await told(since);
    assert.match(down, /Avant\s: Administrateur délégué\. Maintenant\s: Utilisateur\./);
    assert.doesNotMatch(down, /reconnectez-vous/);
    since = Date.now();
    await server.run('user', 'change', user.email, '--role', 'delegate');
    assert.match(await told(since), /l’exploitant a changé le rôle.*Parlez-en à un administrateur de votre société/s);
    await server.run('group', 'add', 'Atelier', '--company', first.company);
    await server.run('user', 'change', user.email, '--group', 'Atelier', '--first-name', 'Autre');
    assert.equal(await heard(server, user, 'role-changed', began), 3);
  });

  test('Whoever never came in, or is disabled, hears of no other role.', async () => {
    const { server, first, others, visitor, since } = await office(2);
    const never = await welcome(server, { administrator: first, chosen: false });
    const gone = await welcome(server, { administrator: first });
    await visitor.json('PUT', `/api/v1/accounts/${gone.id}/state`, { state: 'disabled' });
    for (const { id } of [never, gone]) {
      const answer = await visitor.json(
        'PATCH',
        `/api/v1/accounts/${id}`,
        { role: 'administrator' },
        { 'if-match': '*' },
      );
      assert.equal(answer.status, 200, answer.body);
    }
    const [other = assert.fail()] = others;
    assert.equal(await heard(server, other, 'administrator-made', since), 2);
    for (const one of [never, gone]) assert.equal(await heard(server, one, 'role-changed', since), 0);
  });

  test('Of an import that makes administrators one mail goes to each who was one, with some of the names and how many more there are.', async () => {
    const { server, company, first, others, visitor } = await office(2);
    const [other = assert.fail()] = others;
    const user = await welcome(server, { administrator: first });
    const never = await welcome(server, { administrator: first, chosen: false });
    const group = 'Atelier';
    await server.run('group', 'add', group, '--company', company);
    const newOnes = Array.from(
      { length: 21 },
      (_, index) => `n${index}.${first.email};Nina;Neuve${index};Administrateur;`,
    );
    const rows = [
      `${user.email};Nouvelle;Venue;Administrateur;`,
      `${never.email};Nouvelle;Venue;Administrateur délégué;`,
      `${first.email};Paule;Chef;Administrateur;${group}`,
      `u.${first.email};Ugo;Utilisateur;Utilisateur;`,
      ...newOnes,
    ];
    const table = `Adresse e-mail;Prénom;Nom;Rôle;Groupe\n${rows.join('\n')}\n`;
    const since = Date.now();
    const path = placeOf(await bring(visitor, table));
    await visitor.submit(path, 'Importer 25 personnes');
    assert.match((await whenDone(visitor, path)).text, /Import terminé/);
    const { text } = await server.mailTo(other.email, { after: since, subject: madeMany });
    assert.match(
      text,
      /Paule Chef a donné par un import le rôle d’administrateur à\s: .*Nina Neuve0 · .* et 2\sautres personnes\./,
    );
    assert.equal(text.match(/ · /g)?.length, 19, 'twenty are named');
    assert.match(text, /\/config\/users\?role=administrator$/m);
    const list = await signedIn(server, other);
    assert.match((await list.get('/config/users?role=administrator')).text, /Nina Neuve0/);
    const own = await server.mailTo(user.email, { after: since, subject: changed });
    assert.match(own.text, /Paule Chef a changé.*Avant\s: Utilisateur\. Maintenant\s: Administrateur\./s);
    const [{ in_wave: wave } = assert.fail()] = await query(
      server,
      "select in_wave from outbox join accounts on accounts.id = outbox.account_id where email = ? and kind = 'role-changed'",
      user.email,
    );
    assert.ok(Number(wave) === 1, 'whoever waits for one mail does not wait for those of an import');
    assert.equal(await heard(server, other, 'administrator-made', since), 1);
    for (const one of [first, user, { email: `n0.${first.email}` }]) {
      assert.equal(await heard(server, one, 'administrator-made', since), 0, one.email);
    }
    assert.equal(await heard(server, never, 'role-changed', since), 0);
  });
});

/** The first administrator of a company that the console made, once they have come in. */
const arrive = async (server: TestServer, { company, email }: { company: string; email: string }): Promise<Person> => {
  const visitor = new Visitor(server.url);
  await visitor.signIn({ email, password: temporaryPasswordIn(await server.mailTo(email)) });
  const password = freshPassword();
  const answer = await visitor.json('PUT', '/api/v1/password', { password, confirmation: password });
  assert.equal(answer.status, 200, answer.body);
  return { role: 'administrator', company, email, password };
};

/** The mail to somebody that says this, once it has come. */
const reads = async (server: TestServer, { email }: { email: string }, words: string): Promise<Mail> => {
  for (let tries = 0; tries < 300; tries += 1) {
    const found = (await server.mailsTo(email)).find(({ text }) => text.includes(words));
    if (found) return found;
    await sleep(50);
  }
  throw new Error(`Nobody wrote to ${email}: ${words}`);
};

/** How many such notices were written to somebody since an instant, sent or not. */
const heard = (server: TestServer, { email }: { email: string }, kind: string, since: number): Promise<number> =>
  count(
    server,
    `select count(*) from outbox join accounts on accounts.id = outbox.account_id
      where accounts.email = ? and outbox.kind = ? and outbox.created_at >= ?`,
    ...[email, kind, since],
  );
