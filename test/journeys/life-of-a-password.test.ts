import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { suite, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { sentences } from '../../src/text/sentences.ts';
import { count, journalOf, query } from '../parts/database.ts';
import { resetAtDesk } from '../parts/desk.ts';
import { anotherSource, engines } from '../parts/engines.ts';
import { massActionsEnd } from '../parts/mass-actions.ts';
import { freshPassword, type Newcomer, signedIn, welcome } from '../parts/people.ts';
import type { TestServer } from '../parts/server.ts';
import { type Answer, ledTo, type Visitor } from '../parts/visitor.ts';
import { plain } from '../parts/window.ts';

const day = 24 * 60 * 60_000;

for (const { name, options, use } of engines) {
  suite(`The life of a password, on ${name}`, options, () => {
    const stage = use();

    test('None of the last five is taken again, the sixth is; a reset at the desk forgets none.', async () => {
      const { server } = stage;
      const user = await welcome(server);
      const visitor = await signedIn(server, user, anotherSource());
      const passwords = [user.password];
      for (let index = 0; index < 5; index += 1) {
        passwords.push(freshPassword());
        assert.equal((await change(visitor, passwords.at(-2), passwords.at(-1))).status, 200);
      }
      const present = passwords.at(-1) ?? '';
      assert.deepEqual(reasonsOf(await change(visitor, present, present)), ['same-as-before']);
      for (const earlier of passwords.slice(0, 5)) {
        assert.deepEqual(reasonsOf(await change(visitor, present, earlier)), ['used-before']);
      }
      const kept = 'select count(*) from password_history where account_id = ?';
      assert.equal(await count(server, kept, user.id), 5);
      const temporary = await resetAtDesk(server, user);
      const again = await signedIn(server, { ...user, password: temporary }, anotherSource());
      for (const earlier of [present, passwords[1] ?? '']) {
        assert.deepEqual(reasonsOf(await choose(again, earlier)), ['used-before']);
      }
      assert.equal((await choose(again, passwords[0] ?? '')).status, 200);
      assert.equal(await count(server, kept, user.id), 5);
    });

    test('One that continues the last by a number is refused, whether the last is typed beside it or not.', async () => {
      const { server } = stage;
      const user = await welcome(server);
      const words = longWords();
      const visitor = await signedIn(server, user, anotherSource());
      assert.equal((await change(visitor, user.password, `${words} 7!`)).status, 200);
      assert.deepEqual(reasonsOf(await change(visitor, `${words} 7!`, `${words} 2027!`)), ['like-the-last']);
      assert.deepEqual(reasonsOf(await change(visitor, `${words} 7!`, `${words.toUpperCase()} 12 a!`)), []);
      const forced = longWords();
      const given = await office(server, user);
      assert.equal((await set(given, user, `${forced} 2026!`)).status, 303);
      const choosing = await signedIn(server, { ...user, password: `${forced} 2026!` }, anotherSource());
      assert.deepEqual(reasonsOf(await choose(choosing, `${forced} 2027!`)), ['like-the-last']);
      assert.equal((await choose(choosing, `${longWords()} 2027!`)).status, 200);
    });

    test('The office is not told that a password was there before, in whatever form it asks.', async () => {
      const { server } = stage;
      const user = await welcome(server);
      const visitor = await signedIn(server, user);
      const present = freshPassword();
      await change(visitor, user.password, present);
      const administrator = await office(server, user);
      for (const guess of [user.password, present]) {
        const answer = await set(administrator, user, guess);
        assert.equal(answer.status, 303, answer.text);
      }
    });

    test('A supervisor who has to choose a password comes out at the requests, as at sign-in.', async () => {
      const { server } = stage;
      const [supervisor] = server.having('supervisor');
      assert.ok(supervisor);
      const ofSupervisor = 'account_id = (select id from accounts where email = ?)';
      await query(server, `update credentials set must_change = ? where ${ofSupervisor}`, 1, supervisor.email);
      const visitor = await signedIn(server, supervisor);
      const next = freshPassword();
      const chosen = await visitor.submit('/password/change', 'Enregistrer', {
        'Nouveau mot de passe': next,
        'Confirmez le mot de passe': next,
      });
      assert.equal(chosen.headers.get('location'), '/support?saved=password');
      assert.ok(
        (await visitor.get('/support?saved=password')).text.includes(sentences('fr').web.account.saved.password),
      );
    });

    test('A password whose time is over is renewed at sign-in, and nothing else changes.', async () => {
      const { server } = stage;
      const user = await welcome(server);
      const elsewhere = await signedIn(server, user);
      await elsewhere.post('/language', { ...(await csrf(elsewhere)), language: 'en', returnTo: '/account' });
      await elsewhere.json('POST', '/api/v1/recovery-requests', { email: user.email });
      assert.doesNotMatch((await elsewhere.get('/account')).text, /Change it now/);

      await age(server, user, 170);
      const soon = await signedIn(server, user);
      const { text } = await soon.get('/account');
      assert.match(plain(text), /Your password is valid until .*\. Change it now/);
      assert.match(plain(text), /Password valid until/);

      await age(server, user, 181);
      const here = await signedIn(server, user, anotherSource());
      const page = await here.get('/password/change');
      assert.match(plain(page.text), /reached the end of its validity; that is the only reason/);
      assert.equal(ledTo(await here.get('/account')), '/password/change');
      assert.deepEqual(reasonsOf(await choose(here, user.password)), ['same-as-before']);
      const next = freshPassword();
      const renewed = await here.submit('/password/change', 'Save', {
        'New password': next,
        'Confirm the password': next,
      });
      assert.equal(renewed.headers.get('location'), '/account?saved=renewed');
      assert.match(plain((await here.get('/account?saved=renewed')).text), /Nothing else has changed/);
      await server.mailTo(user.email, { subject: /password .* was changed/ });

      for (const visitor of [elsewhere, soon]) {
        const account = await visitor.get('/account');
        assert.equal(account.status, 200, 'another session ended');
        assert.doesNotMatch(account.text, /Change it now/);
      }
      const open = "select count(*) from reset_requests where account_id = ? and state <> 'closed'";
      assert.equal(await count(server, open, user.id), 1);
      assert.ok(!(await journalOf(server, user.email)).includes('request-closed'));
      await signedIn(server, { ...user, password: next }, anotherSource());
    });

    test('Of sixteen who came to the renewal with the old password, one chooses, and the others can no more.', async () => {
      const { server } = stage;
      const user = await welcome(server);
      await age(server, user, 181);
      const choosing: Visitor[] = [];
      for (let index = 0; index < 16; index += 1) choosing.push(await signedIn(server, user, anotherSource()));
      const candidates = choosing.map((visitor) => ({ visitor, password: freshPassword() }));
      const answers = await Promise.all(candidates.map(({ visitor, password }) => choose(visitor, password)));
      assert.equal(
        answers.filter(({ status }) => status === 200).length,
        1,
        answers.map(({ status }) => status).join(),
      );
      const winner = answers.findIndex(({ status }) => status === 200);
      for (const [index, { visitor, password }] of candidates.entries()) {
        if (index === winner) continue;
        assert.equal((await choose(visitor, password)).status, 401);
        break;
      }
      await signedIn(server, { ...user, password: candidates[winner]?.password ?? '' }, anotherSource());
      const chosen = (await journalOf(server, user.email)).filter((action) => action === 'password-chosen');
      assert.equal(chosen.length, 2, 'the first of all, and this one');
    });

    test('A password that is found in the list of stolen ones later is replaced at the next sign-in, calmly.', async () => {
      const { server } = stage;
      const user = await welcome(server);
      const stolen = freshPassword();
      const other = freshPassword();
      const visitor = await signedIn(server, user);
      assert.doesNotMatch(
        (await visitor.get('/password/change')).text,
        /jamais (?:été )?volé/,
        'promised without a list',
      );
      assert.equal((await change(visitor, user.password, stolen)).status, 200);
      const file = join(dirname(server.data), 'stolen.txt');
      const lines = [stolen, other].map((password) => createHash('sha1').update(password).digest('hex').toUpperCase());
      await writeFile(file, `${lines.sort().join(':3\n')}:3\n`);
      const imported = await server.run('breaches', 'import', file, '--json');
      assert.equal(imported.code, 0, imported.stderr);

      const mailsBefore = (await server.mailsTo(user.email)).length;
      const here = await until(async () => {
        const signing = await signedIn(server, { ...user, password: stolen }, anotherSource());
        return ledTo(await signing.get('/account')) === '/password/change' ? signing : null;
      });
      const asked = plain((await here.get('/password/change')).text);
      assert.match(asked, /ne veut pas dire que quelqu'un est entré/);
      assert.match(asked, /de ceux d'autres accès, et jamais volé/);
      assert.ok((await journalOf(server, user.email)).includes('breached-password-found'));
      assert.equal((await server.mailsTo(user.email)).length, mailsBefore, 'a mail was sent');
      assert.deepEqual(reasonsOf(await choose(here, other)), ['breached']);
      const administrator = await office(server, user);
      const refused = await set(administrator, user, other);
      assert.match(plain(refused.text), /liste de mots de passe volés/);
      assert.equal((await choose(here, freshPassword())).status, 200);
      assert.equal(ledTo(await visitor.get('/account')), '/login', 'the other session stays');
    });

    test('The office asks one person for a new password: sessions end, a mail says why, and the next one is unlike it.', async () => {
      const { server } = stage;
      const user = await welcome(server);
      const words = longWords();
      const before = await signedIn(server, user);
      assert.equal((await change(before, user.password, `${words} 7!`)).status, 200);
      const asked = Date.now();
      const administrator = await office(server, user);
      const path = `/config/users/${user.id}`;
      const done = await (await administrator.question(path, 'require-new')).press();
      assert.equal(done.headers.get('location'), `${path}?saved=required`);
      const after = await administrator.get(`${path}?saved=required`);
      assert.match(after.text, /est demandé/);
      assert.match(after.text, /est déjà demandé/);
      assert.equal(ledTo(await before.get('/account')), '/login');
      const mail = await server.mailTo(user.email, { after: asked, subject: /Choisissez un nouveau mot de passe/ });
      assert.match(plain(mail.text), /ne vous demanderont jamais votre mot de passe personnel/);

      const here = await signedIn(server, { ...user, password: `${words} 7!` }, anotherSource());
      assert.match(plain((await here.get('/password/change')).text), /connaissent peut-être votre mot de passe/);
      assert.deepEqual(reasonsOf(await choose(here, `${words} 8!`)), ['like-the-last']);
      assert.equal((await choose(here, freshPassword())).status, 200);
      assert.equal((await here.get('/account')).status, 200);
      assert.ok((await journalOf(server, user.email)).includes('new-password-required'));
    });

    test('While a new password is asked for, one of the office must be changed whatever its box says, through a reset as well.', async () => {
      const { server } = stage;
      const user = await welcome(server);
      const administrator = await office(server, user);
      const path = `/config/users/${user.id}`;
      const known = user.password;
      const givenUnticked = async (password: string) => {
        const asked = Date.now();
        const box = { 'Exiger un nouveau mot de passe à la première connexion': '' };
        assert.equal((await set(administrator, user, password, box)).status, 303);
        const mail = await server.mailTo(user.email, { after: asked, subject: /Un nouveau mot de passe/ });
        assert.match(plain(mail.text), /demandé aussitôt d'en choisir un autre/);
        const here = await signedIn(server, { ...user, password }, anotherSource());
        assert.equal(ledTo(await here.get('/account')), '/password/change');
        return here;
      };
      await (await administrator.question(path, 'require-new')).press();
      await server.mailTo(user.email, { subject: /Choisissez un nouveau mot de passe/ });
      assert.match(plain((await administrator.get(path)).text), /même si cette case n'est pas cochée/);
      await givenUnticked(known);
      await givenUnticked(freshPassword());
      await resetAtDesk(server, user);
      const here = await givenUnticked(known);
      assert.match(plain((await here.get('/password/change')).text), /connaissent peut-être votre mot de passe/);
      assert.deepEqual(reasonsOf(await choose(here, known)), ['same-as-before']);
      assert.equal((await choose(here, freshPassword())).status, 200);
      // What the person chose is nobody else's: the box says again what it says.
      const last = freshPassword();
      const box = { 'Exiger un nouveau mot de passe à la première connexion': '' };
      assert.equal((await set(administrator, user, last, box)).status, 303);
      const free = await signedIn(server, { ...user, password: last }, anotherSource());
      assert.equal((await free.get('/account')).status, 200);
    });

    test('Of a change and a new password asked for at once, whoever is first, the person ends with one to choose or a new one.', async () => {
      const { server } = stage;
      const user = await welcome(server);
      const visitor = await signedIn(server, user);
      const administrator = await office(server, user);
      const form = await administrator.question(`/config/users/${user.id}`, 'require-new');
      const next = freshPassword();
      const [changed, asked] = await Promise.all([change(visitor, user.password, next), form.press()]);
      assert.equal(asked.status, 303);
      assert.ok([200, 401, 409].includes(changed.status), changed.body);
      const [credential] = await query(server, 'select * from credentials where account_id = ?', user.id);
      assert.ok(Number(credential?.must_change) === 1 || changed.status === 200);
    });

    test('A whole company is asked only with the number of people typed, and the administrator goes on working.', async () => {
      const { server } = stage;
      const [, administrator] = server.having('administrator');
      assert.ok(administrator);
      const user = await welcome(server, { administrator });
      const held = await signedIn(server, user);
      const working = await signedIn(server, administrator);
      const path = '/config/users/actions/new?kind=require-new-password';
      const [people] = /\d+(?=\s+personnes)/.exec((await working.get(path)).text) ?? [];
      assert.ok(people);
      const button = `Exiger un nouveau mot de passe de ${people} personnes`;
      const label = 'Pour confirmer, écrivez le nombre de personnes concernées';
      const reason = { Pourquoi: 'Une liste a circulé' };
      const wrong = await working.submit(path, button, { [label]: '9999', ...reason });
      assert.equal(wrong.status, 422);
      assert.match(wrong.body, /<title>Erreur/);
      assert.equal((await held.get('/account')).status, 200);
      const asked = await working.submit(path, button, { [label]: people, ...reason });
      assert.match(asked.headers.get('location') ?? '', /^\/config\/users\/actions\/[a-z0-9]{24}\?done=begun$/);
      await massActionsEnd(server);
      assert.equal(ledTo(await held.get('/account')), '/login');
      const again = await signedIn(server, user, anotherSource());
      assert.equal(ledTo(await again.get('/account')), '/password/change');
      assert.match((await working.get(path)).text, /Personne n.est concerné/);
      assert.equal((await working.get('/account')).status, 200);
    });

    test('Everybody is asked at the console, after the number was told and --yes said.', async () => {
      const { server } = stage;
      const user = await welcome(server);
      const held = await signedIn(server, user);
      const ask = async (...words: string[]) => {
        const ran = await server.run('password', 'ask-new', ...words, '--json');
        return { code: ran.code, answer: JSON.parse(ran.stdout) };
      };
      assert.deepEqual((await ask('--email', 'nobody@nowhere.example')).answer.outcome, 'unknown');
      assert.deepEqual((await ask('--company', 'Nulle part')).answer.outcome, 'unknown-company');
      assert.deepEqual((await ask()).answer.outcome, 'one-of-three');
      assert.deepEqual((await ask('--everybody', '--email', user.email)).code, 2);
      const unconfirmed = await ask('--everybody');
      assert.deepEqual([unconfirmed.code, unconfirmed.answer.outcome], [1, 'not-confirmed']);
      assert.equal((await held.get('/account')).status, 200);
      const { answer } = await ask('--everybody', '--yes');
      assert.deepEqual(answer, { outcome: 'required', people: unconfirmed.answer.people });
      const left =
        'select count(*) from credentials where hash is not null and must_change = 0 and must_change_reason is null';
      assert.equal(await count(server, left), 0);
      assert.equal(ledTo(await held.get('/account')), '/login');
      const { code, stdout } = await server.run('audit', 'verify', '--json');
      assert.equal(code, 0, stdout);
      assert.doesNotMatch(server.log(), /"level":(50|60)/);
    });
  });
}

const change = (visitor: Visitor, current = '', password = ''): Promise<Answer> =>
  visitor.json('PUT', '/api/v1/password', { current, password, confirmation: password });

const choose = (visitor: Visitor, password: string): Promise<Answer> =>
  visitor.json('PUT', '/api/v1/password', { password, confirmation: password });

/** Why it was refused; nothing when it was taken. */
const reasonsOf = ({ status, body }: Answer): string[] => {
  assert.ok(status === 200 || status === 422, `${status}: ${body}`);
  return ((JSON.parse(body) as { errors?: { code: string }[] }).errors ?? []).map(({ code }) => code);
};

/** Words of chance that every profile takes once a number and a sign stand behind them. */
const longWords = (): string =>
  `Mur ${[...randomBytes(14)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('')}`;

const office = async (server: TestServer, user: Newcomer): Promise<Visitor> => {
  const administrator = server.having('administrator').find(({ company }) => company === user.company);
  assert.ok(administrator);
  return signedIn(server, administrator, anotherSource());
};

const set = (visitor: Visitor, user: Newcomer, password: string, more: Record<string, string> = {}): Promise<Answer> =>
  visitor.submit(`/config/users/${user.id}`, 'Enregistrer', {
    'Nouveau mot de passe': password,
    'Confirmez le mot de passe': password,
    ...more,
  });

const age = (server: TestServer, user: Newcomer, days: number): Promise<unknown> =>
  query(server, 'update credentials set set_at = ? where account_id = ?', Date.now() - days * day, user.id);

const csrf = async (visitor: Visitor): Promise<Record<string, string>> => {
  const { body } = await visitor.get('/account');
  return { csrf: /name="csrf" value="([^"]+)"/.exec(body)?.[1] ?? '' };
};

/** A running server sees a new list within ten seconds. */
const until = async <Found>(look: () => Promise<Found | null>): Promise<Found> => {
  for (let tries = 0; tries < 30; tries += 1) {
    const found = await look();
    if (found !== null) return found;
    await sleep(500);
  }
  throw new Error('it did not come');
};
