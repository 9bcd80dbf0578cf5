import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { count, journalOf, query } from '../parts/database.ts';
import { type DeskRequest, openAtDesk, verifyCaller } from '../parts/desk.ts';
import { needs } from '../parts/needs.ts';
import { type Newcomer, welcome } from '../parts/people.ts';
import { startServer, type TestServer } from '../parts/server.ts';
import { Visitor } from '../parts/visitor.ts';

const temporary = /[A-Z][a-z2-9]{3}(?:-[a-z2-9]{4}){3}/;
const root = join(import.meta.dirname, '../..');

/** The example, with a desk that never closes: at night its policy reads nothing out. */
const alwaysOpen = readFileSync(join(root, 'examples/eko/marignan.yaml'), 'utf8')
  .replace(
    /\n {2}hours:\n(?: {4}.*\n)+/,
    '\n  hours:\n    - { days: [monday, tuesday, wednesday, thursday, friday, saturday, sunday], from: "00:00", until: "24:00" }\n',
  )
  .replace(/\n {2}holidays:.*/, '');

suite('The desk gives an access back by other ways than mail', () => {
  let server: TestServer;
  before(async () => {
    server = await startServer({ configuration: alwaysOpen });
  });
  after(() => server.stop());

  /** Somebody who was verified by a code that was read back. */
  const verified = async (telephone = ''): Promise<{ user: Newcomer; request: DeskRequest }> => {
    const user = await welcome(server);
    if (telephone !== '') await query(server, 'update accounts set telephone = ? where id = ?', telephone, user.id);
    const request = await openAtDesk(server, user);
    await verifyCaller(server, request, user);
    return { user, request };
  };
  /** A supervisor's opinion, as it is kept. */
  const confirm = async (user: Newcomer): Promise<void> => {
    const [verification] = await query(
      server,
      'select * from caller_verifications where account_id = ? and spent_at is null',
      user.id,
    );
    const [supervisor] = await query(server, "select id from accounts where role = 'supervisor'");
    const now = Date.now();
    await query(
      server,
      `insert into verification_proofs (id, company_id, account_id, verification_id, method, expires_at, tries, started_at, passed_at, confirmed_by, confirmer_role)
       values (?, ?, ?, ?, 'second-agent', ?, 0, ?, ?, ?, 'supervisor')`,
      `p${now}`,
      ...[verification?.company_id, verification?.account_id, verification?.id].map(String),
      ...[now + 600_000, now, now],
      String(supervisor?.id),
    );
  };
  const minutesOf = (user: Newcomer, delivery: string): Promise<number> =>
    count(
      server,
      'select (expires_at - created_at) / 60000 from one_time_secrets where account_id = ? and delivery = ?',
      user.id,
      delivery,
    );
  const opens = async (user: Newcomer, password: string): Promise<void> => {
    const answer = await new Visitor(server.url).signIn({ ...user, password });
    assert.equal(answer.status, 201, answer.body);
  };

  test('A temporary password goes to the mobile number on file, works for ten minutes, and is on no page of the desk.', async () => {
    const number = `3363998${randomInt(1000, 10_000)}`;
    const { user, request } = await verified(`+${number}`);
    const page = await request.desk.get(request.path);
    assert.match(page.text, new RegExp(`\\+33 6 •• •• •• ${number.slice(-2)}`));
    assert.ok(!page.text.includes(number.slice(-4)));
    const sent = await request.desk.submit(request.path, 'Envoyer par SMS');
    assert.equal(sent.status, 303, sent.text);
    const sms = await server.mailTo(`${number}@sms.localhost`);
    const [password = ''] = temporary.exec(sms.text) ?? [];
    assert.match(sms.text, /Notre équipe ne vous le demandera jamais/);
    assert.equal(await minutesOf(user, 'temporary-sms'), 10);
    const after = await request.desk.get(request.path);
    assert.ok(!after.body.includes(password) && !server.log().includes(password));
    assert.match(after.text, /Mot de passe temporaire par SMS/);
    await opens(user, password);
  });

  test('A fixed line gets no message: the page says why, and the press is refused.', async () => {
    const { user, request } = await verified('+33140000000');
    const page = await request.desk.get(request.path);
    assert.match(page.text, /Aucun numéro de mobile/);
    const form = await request.desk.form(request.path, 'Envoyer un lien');
    const csrf = form.values.get('csrf') ?? '';
    const refused = await request.desk.post(`${request.path}/deliver`, { csrf, delivery: 'temporary-sms' });
    assert.equal(refused.status, 409);
    const unknown = await request.desk.post(`${request.path}/deliver`, { csrf, delivery: 'pigeon' });
    assert.equal(unknown.status, 422);
    const made = 'select count(*) from one_time_secrets where account_id = ? and delivery is not null';
    assert.equal(await count(server, made, user.id), 0);
  });

  test('Reading out takes a second person; the password is shown to one press of sixteen, once, and works for ten minutes.', async () => {
    const { user, request } = await verified();
    const alone = await request.desk.get(request.path);
    assert.match(alone.text, /Il manque l’avis d’une seconde personne/);
    await confirm(user);
    const form = await request.desk.form(request.path, 'Afficher un mot de passe à lire');
    const answers = await Promise.all(Array.from({ length: 16 }, () => form.press()));
    const shown = answers.filter(({ status }) => status === 200);
    assert.equal(shown.length, 1, answers.map(({ status }) => status).join(' '));
    const [password = ''] = temporary.exec(shown[0]?.text ?? '') ?? [];
    assert.match(password, temporary);
    assert.match(shown[0]?.text ?? '', /C’est le seul cas où vous voyez un mot de passe/);
    assert.equal(shown[0]?.headers.get('cache-control'), 'no-store');
    for (const { status, body } of answers) if (status !== 200) assert.ok(status === 409 && !body.includes(password));
    for (const path of [request.path, '/support']) assert.ok(!(await request.desk.get(path)).body.includes(password));
    assert.equal(await minutesOf(user, 'read-out'), 10);
    assert.ok(!server.log().includes(password));
    const events = await journalOf(server, user.email);
    assert.equal(events.filter((event) => event === 'temporary-password-read-out').length, 1);
    await opens(user, password);
  });

  test(
    'A sealed letter is printed once, opens the account, and ends its password when it comes back.',
    needs('poppler'),
    async () => {
      const { user, request } = await verified();
      await confirm(user);
      const sent = await request.desk.submit(request.path, 'Préparer une lettre scellée');
      assert.equal(sent.status, 303, sent.text);
      const { text: told } = await server.mailTo(user.email, { subject: /réinitialisé/ });
      assert.match(
        told,
        /ne fonctionne plus.*À faire d’abord.*Demandez la lettre à l’accueil de la société Ardoise & Fils/s,
      );
      assert.doesNotMatch(told, /rien à faire/);
      const refused = await server.run('letters', 'print', '--json');
      assert.equal(refused.code, 2);
      const file = join(server.data, 'letters.pdf');
      const printed = await server.run('letters', 'print', '--to', file, '--json');
      assert.equal(printed.code, 0, printed.stderr);
      const { letters } = JSON.parse(printed.stdout) as { letters: string[] };
      assert.equal(letters.length, 1);
      assert.equal(statSync(file).mode & 0o777, 0o600);
      const text = spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).stdout;
      const [password = ''] = new RegExp(`(?<=\\s)${temporary.source}(?=\\s)`).exec(text) ?? [];
      for (const part of [user.name, 'Ardoise & Fils', '57000 METZ', letters[0] ?? ''])
        assert.ok(text.includes(part), part);
      assert.ok(!printed.stdout.includes(password) && !printed.stderr.includes(password));
      assert.equal(await minutesOf(user, 'sealed-letter'), 14 * 24 * 60);
      const again = await server.run('letters', 'print', '--to', join(server.data, 'again.pdf'), '--json');
      assert.deepEqual(JSON.parse(again.stdout), { outcome: 'printed', letters: [], file: null });
      const kept = await count(
        server,
        'select count(*) from outbox where channel = ? and sealed is not null',
        'letter',
      );
      assert.equal(kept, 0);

      const returned = await server.run('letters', 'returned', letters[0] ?? '', '--json');
      assert.equal(JSON.parse(returned.stdout).secret, 'revoked');
      assert.equal((await new Visitor(server.url).signIn({ ...user, password })).status >= 400, true);
      assert.equal((await server.run('letters', 'returned', letters[0] ?? '')).code, 1);
      const events = await journalOf(server, user.email);
      assert.deepEqual(
        events.slice(-3).filter((event) => event.startsWith('letter-')),
        ['letter-printed', 'letter-returned'],
      );
    },
  );

  test('A letter for a company without an address is not offered until the console gives one.', async () => {
    const administrator = server.having('administrator')[1];
    assert.ok(administrator);
    await query(server, 'update companies set postal_address = null where name = ?', administrator.company);
    const user = await welcome(server, { administrator });
    const request = await openAtDesk(server, user);
    assert.match((await request.desk.get(request.path)).text, /Aucune adresse postale/);
    const set = await server.run(
      'company',
      'address',
      administrator.company,
      '3 quai de la Moselle',
      'L-5405 KLEINMACHER',
    );
    assert.equal(set.code, 0, set.stderr);
    assert.doesNotMatch((await request.desk.get(request.path)).text, /Aucune adresse postale/);
    const shown = await server.run('company', 'address', administrator.company, '--json');
    assert.deepEqual(JSON.parse(shown.stdout).address, ['3 quai de la Moselle', 'L-5405 KLEINMACHER']);
  });
});
