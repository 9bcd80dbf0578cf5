import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { sentences } from '../../src/text/sentences.ts';
import { journalOf, query } from '../parts/database.ts';
import { openAtDesk, resetAtDesk } from '../parts/desk.ts';
import { anotherSource, startBehindProxy, useServer } from '../parts/engines.ts';
import { freshPassword, type Newcomer, signedIn, welcome } from '../parts/people.ts';
import type { Person } from '../parts/server.ts';
import { type Answer, Visitor } from '../parts/visitor.ts';

const say = sentences('fr').web.linkedAccounts;

suite('Several accounts of one person', () => {
  const stage = useServer(startBehindProxy);

  test('A person links two accounts by the passwords of both, hears of it twice, and goes from one to the other with a press.', async () => {
    const { server } = stage;
    const { here, there } = await meet();
    const visitor = await signedIn(server, here, anotherSource());
    assert.equal((await link(visitor, here, there)).headers.get('location'), '/account?saved=linked');
    for (const [told, other] of [
      [here, there],
      [there, here],
    ] as const) {
      const mail = await server.mailTo(told.email, { subject: /relié/ });
      assert.ok(mail.text.includes(other.email), mail.text);
    }
    const before = visitor.twin();
    assert.equal((await press(visitor, there, 'switch')).headers.get('location'), '/account');
    assert.equal(await whoIs(visitor), there.email);
    assert.equal((await before.get('/api/v1/session')).status, 401, 'the session one came from is over');
    await press(visitor, here, 'switch');
    assert.equal(await whoIs(visitor), here.email);
    for (const person of [here, there]) {
      const journal = await journalOf(server, person.email);
      for (const action of ['account-linked', 'account-switched']) assert.ok(journal.includes(action), action);
    }
    const unlinked = await press(visitor, there, 'unlink');
    assert.match(unlinked.text, new RegExp(`${there.email} chez [^.]*\\. Les deux comptes sont séparés`));
    const again = await press(visitor, there, 'unlink');
    assert.equal(again.status, 404);
    assert.match(again.text, /Mon compte/, 'read again, it is the page of the own account');
    assert.equal((await press(visitor, there, 'switch')).status, 404);
  });

  test('Neither the wrong password of this account, nor that of the other, nor an unknown address links anything; the answers to the last two are one.', async () => {
    const { server } = stage;
    const { here, there } = await meet();
    const visitor = await signedIn(server, here, anotherSource());
    const wrong = await link(visitor, { ...here, password: 'Une devinette 12' }, there);
    assert.equal(wrong.status, 403);
    assert.ok(shows(wrong, say.faults.wrongCurrent));
    const guessed = await link(visitor, here, { ...there, password: 'Une devinette 12' });
    const unknown = await link(visitor, here, { ...there, email: 'personne@ailleurs.example' });
    assert.equal(guessed.status, 403);
    assert.equal(withoutTyped(guessed, there.email), withoutTyped(unknown, 'personne@ailleurs.example'));
    assert.deepEqual(await linksOf(here), []);
    assert.ok((await journalOf(server, there.email)).includes('sign-in-refused'));
  });

  test('Guesses at the other password are delayed as at the sign-in, and count against it.', async () => {
    const { server } = stage;
    const { here, there } = await meet();
    const visitor = await signedIn(server, here, anotherSource());
    let answer = await link(visitor, here, { ...there, password: 'Une devinette 0' });
    for (let guess = 1; guess < 8 && answer.status !== 429; guess += 1) {
      answer = await link(visitor, here, { ...there, password: `Une devinette ${guess}` });
    }
    assert.equal(answer.status, 429);
    assert.ok(Number(answer.headers.get('retry-after')) > 0);
    assert.equal((await new Visitor(server.url, anotherSource()).signIn(there)).status, 429);
  });

  test('An account that must change its password, is disabled, or is of the support team is not linked, and a temporary password is not lost.', async () => {
    const { server } = stage;
    const { here, there } = await meet();
    const visitor = await signedIn(server, here, anotherSource());
    const fresh = await welcome(server, { administrator: theirs(), chosen: false });
    assert.equal((await link(visitor, here, fresh)).status, 403);
    await signedIn(server, fresh, anotherSource());
    await query(server, 'update credentials set must_change = 1 where account_id = ?', there.id);
    assert.equal((await link(visitor, here, there)).status, 409);
    await query(server, 'update credentials set must_change = 0 where account_id = ?', there.id);
    await query(server, "update accounts set state = 'disabled' where id = ?", there.id);
    assert.equal((await link(visitor, here, there)).status, 409);
    assert.equal((await link(visitor, here, server.having('agent')[0] as Person)).status, 409);
    assert.equal((await link(visitor, here, here)).status, 422);
    assert.deepEqual(await linksOf(here), []);
  });

  test('Nobody switches into an account that is not linked, nor into a third one behind a linked one.', async () => {
    const { server } = stage;
    const { here, there } = await meet();
    const third = await welcome(server);
    await link(await signedIn(server, here, anotherSource()), here, there);
    await link(await signedIn(server, there, anotherSource()), there, third);
    const visitor = await signedIn(server, here, anotherSource());
    assert.equal((await press(visitor, third, 'switch')).status, 404);
    assert.equal((await press(visitor, third, 'unlink')).status, 404);
    assert.equal(await whoIs(visitor), here.email);
    assert.equal((await linksOf(there)).length, 2);
  });

  test("An office is entered with its own password each time, and so is a user's account whose password must be replaced.", async () => {
    const { server } = stage;
    const { here, there } = await meet();
    const boss = await welcome(server, { administrator: theirs(), role: 'administrator' });
    const visitor = await signedIn(server, here, anotherSource());
    await link(visitor, here, boss);
    await link(visitor, here, there);
    const asked = await press(visitor, boss, 'switch');
    assert.equal(asked.headers.get('location'), `/account/linked/${boss.id}/switch`);
    assert.equal((await press(visitor, boss, 'switch', { password: 'Une devinette 12' })).status, 403);
    assert.equal(await whoIs(visitor), here.email);
    await query(server, 'update credentials set must_change = 1 where account_id = ?', there.id);
    const held = await press(visitor, there, 'switch');
    assert.equal(held.headers.get('location'), `/account/linked/${there.id}/switch`, 'no page for a new one opens');
    const entered = await press(visitor, boss, 'switch', { password: boss.password });
    assert.equal(entered.status, 303);
    assert.equal(await whoIs(visitor), boss.email);
    // Whoever writes it: what becomes an office is no longer behind a press, nor linked.
    await query(server, "update accounts set role = 'administrator' where id = ?", here.id);
    assert.equal((await press(visitor, here, 'switch')).status, 404);
  });

  test('Whoever takes over one account by a reset, or a password an administrator sets, does not get the other.', async () => {
    const { server } = stage;
    for (const act of ['desk', 'administrator'] as const) {
      const { here, there } = await meet();
      await link(await signedIn(server, here, anotherSource()), here, there);
      const taken = act === 'desk' ? await resetAtDesk(server, here) : await setFor(here);
      const thief = await signedIn(server, { ...here, password: taken }, anotherSource());
      if (act === 'desk') {
        const password = freshPassword();
        await thief.json('PUT', '/api/v1/password', { password, confirmation: password });
      }
      assert.equal(await whoIs(thief), here.email);
      assert.equal((await press(thief, there, 'switch')).status, 404);
      assert.deepEqual(await linksOf(there), []);
    }
  });

  test('An own new password and a sign-out everywhere shut the way from the other account, and back.', async () => {
    const { server } = stage;
    for (const act of ['password', 'everywhere'] as const) {
      const { here, there } = await meet();
      const visitor = await signedIn(server, here, anotherSource());
      await link(visitor, here, there);
      const thief = await signedIn(server, there, anotherSource());
      const password = freshPassword();
      if (act === 'password') {
        const body = { current: here.password, password, confirmation: password };
        assert.equal((await visitor.json('PUT', '/api/v1/password', body)).status, 200);
      } else {
        await visitor.submit('/account', sentences('fr').web.account.signOutEverywhere);
      }
      assert.deepEqual(await linksOf(here), []);
      assert.equal((await press(thief, here, 'switch')).status, 404, act);
    }
  });

  test('Going to and fro does not renew the absolute limit of a session.', async () => {
    const { server } = stage;
    const { here, there } = await meet();
    const visitor = await signedIn(server, here, anotherSource());
    await link(visitor, here, there);
    const limitOf = async ({ id }: Newcomer) => {
      const open = 'select expires_at as at from sessions where account_id = ? and ended_at is null';
      return Number((await query(server, `${open} order by created_at desc limit 1`, id))[0]?.at);
    };
    await query(server, 'update sessions set expires_at = expires_at - 600000 where account_id = ?', here.id);
    const limit = await limitOf(here);
    await press(visitor, there, 'switch');
    assert.equal(await limitOf(there), limit);
    await press(visitor, here, 'switch');
    assert.equal(await limitOf(here), limit);
  });

  test('A session that was opened as a user is over once its owner becomes an administrator.', async () => {
    const { server } = stage;
    const { here, there } = await meet();
    await link(await signedIn(server, here, anotherSource()), here, there);
    const thief = await signedIn(server, there, anotherSource());
    assert.equal((await press(thief, here, 'switch')).headers.get('location'), '/account');
    const office = await signedIn(server, server.having('administrator')[0] as Person, anotherSource());
    const form = await office.form(`/config/users/${here.id}`, 'Enregistrer');
    form.fill({ Rôle: 'administrator' });
    assert.equal((await form.press()).status, 303);
    const { status, body } = await thief.get('/api/v1/session', anotherSource());
    assert.equal(status, 401);
    assert.ok(body.includes('sign-in-needed'), body);
    assert.deepEqual(await linksOf(there), []);
    await signedIn(server, here, anotherSource());
  });

  test('Of two presses at once one opens a session, and the other nothing.', async () => {
    const { server } = stage;
    const { here, there } = await meet();
    const visitor = await signedIn(server, here, anotherSource());
    await link(visitor, here, there);
    const token = await tokenOf(visitor);
    const answers = await Promise.all(
      [visitor.twin(), visitor.twin()].map((each) =>
        each.post(`/account/linked/${there.id}/switch`, { csrf: token }, anotherSource()),
      ),
    );
    assert.equal(answers.filter(({ headers }) => headers.get('location') === '/account').length, 1);
  });

  test("Companies see nothing of each other's accounts; the desk's agent reads how many there are and of which companies.", async () => {
    const { server } = stage;
    const { here, there } = await meet();
    await link(await signedIn(server, here, anotherSource()), here, there);
    const office = await signedIn(server, server.having('administrator')[0] as Person, anotherSource());
    for (const path of [`/config/users/${here.id}`, '/config/users']) {
      const { body } = await office.get(path, anotherSource());
      assert.ok(!body.replaceAll('<wbr>', '').includes(there.email) && !body.includes(there.id), path);
    }
    const { desk, path } = await openAtDesk(server, here);
    assert.ok(shows(await desk.get(path), say.deskWhat([there.company])));
  });

  /** Two accounts, of two companies. */
  const meet = async (): Promise<{ here: Newcomer; there: Newcomer }> => ({
    here: await welcome(stage.server),
    there: await welcome(stage.server, { administrator: theirs() }),
  });

  const theirs = (): Person => stage.server.having('administrator')[1] as Person;

  const setFor = async (person: Newcomer): Promise<string> => {
    const { server } = stage;
    const office = await signedIn(server, server.having('administrator')[0] as Person, anotherSource());
    const password = freshPassword();
    const form = await office.form(`/config/users/${person.id}`, 'Enregistrer');
    form.fill({ 'Nouveau mot de passe': password, 'Confirmez le mot de passe': password });
    form.values.delete('mustChange');
    assert.equal((await form.press()).status, 303);
    return password;
  };

  const linksOf = ({ id }: Newcomer) =>
    query(stage.server, 'select linked_account_id from account_links where account_id = ?', id);
});

const tokenOf = async (visitor: Visitor): Promise<string> =>
  /name="csrf" value="([^"]+)"/.exec((await visitor.get('/account', anotherSource())).body)?.[1] ?? '';

const link = async (visitor: Visitor, own: Person, other: Person): Promise<Answer> => {
  const fields = { csrf: await tokenOf(visitor), current: own.password, email: other.email, password: other.password };
  return visitor.post('/account/linked', fields, anotherSource());
};

const press = async (
  visitor: Visitor,
  { id }: Newcomer,
  act: 'switch' | 'unlink',
  more: Record<string, string> = {},
): Promise<Answer> =>
  visitor.post(`/account/linked/${id}/${act}`, { csrf: await tokenOf(visitor), ...more }, anotherSource());

const whoIs = async (visitor: Visitor): Promise<string> => {
  const { body } = await visitor.get('/api/v1/session', anotherSource());
  return (JSON.parse(body) as { account?: { email: string } }).account?.email ?? body;
};

const plain = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ');

const shows = ({ text }: Answer, sentence: string): boolean => plain(text).includes(plain(sentence));

const withoutTyped = ({ body }: Answer, email: string): string =>
  body.replaceAll(email, '').replace(/name="csrf" value="[^"]+"|data-(idle|rest)="\d+"/g, '');
