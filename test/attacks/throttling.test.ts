import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { sentences } from '../../src/text/sentences.ts';
import { count, journalOf, query } from '../parts/database.ts';
import { openAtDesk, resetAtDesk } from '../parts/desk.ts';
import { anotherSource, startBehindProxy, useServer } from '../parts/engines.ts';
import { freshPassword, type Newcomer, signedIn, welcome } from '../parts/people.ts';
import { type Answer, Visitor } from '../parts/visitor.ts';

const say = sentences('fr').web;
const wrong = 'Rien qui vaille 12';

suite('Guessing is slowed down, and shuts nobody out', () => {
  const stage = useServer(startBehindProxy);

  test('After five wrong passwords even the right one waits, by page and by endpoint, and Retry-After says how long.', async () => {
    const user = await welcome(stage.server);
    const visitor = new Visitor(stage.server.url, anotherSource());
    assert.deepEqual(await guess(visitor, user, 5), [401, 401, 401, 401, 401]);
    const delayed = await visitor.signIn(user);
    assert.equal(delayed.status, 429);
    assertWaits(delayed);
    const page = await visitor.submit('/login', 'Se connecter', {
      'Adresse e-mail': user.email,
      'Mot de passe': user.password,
    });
    assert.equal(page.status, 429);
    assertWaits(page);
    assert.match(page.text, /reste ouverte/);
    assert.ok((await journalOf(stage.server, user.email)).includes('sign-in-delayed'));
  });

  test('The wait doubles with each further failure, and ends.', async () => {
    const { server } = stage;
    const user = await welcome(server);
    const visitor = new Visitor(server.url, anotherSource());
    await guess(visitor, user, 5);
    const first = secondsOf(await visitor.signIn(user));
    await age(first);
    assert.deepEqual(await guess(visitor, user, 1), [401]);
    const second = secondsOf(await visitor.signIn(user));
    assert.ok(second > first * 1.8 && second <= first * 2 + 1, `${first} s, then ${second} s`);
    await age(second);
    assert.equal((await visitor.signIn(user)).status, 201);
  });

  test('The account that a stranger slowed down is brought back by a reset, from the very same address, at once.', async () => {
    const { server } = stage;
    const user = await welcome(server);
    const source = anotherSource();
    await guess(new Visitor(server.url, source), user, 6);
    const visitor = new Visitor(server.url, source);
    const askedAt = Date.now();
    const asked = await visitor.submit('/recovery/request', 'Envoyer la demande', { 'Adresse e-mail': user.email });
    assert.equal(asked.status, 303);
    await server.mailTo(user.email, { after: askedAt, subject: /demande/ });
    const temporary = await resetAtDesk(server, user);
    // Strangers go on guessing until the last moment.
    await guess(new Visitor(server.url, anotherSource()), user, 6);
    const back = await visitor.signIn({ ...user, password: temporary });
    assert.equal(back.status, 201, back.body);
    const own = freshPassword();
    assert.equal((await visitor.json('PUT', '/api/v1/password', { password: own, confirmation: own })).status, 200);
  });

  test('A temporary password still works after six wrong guesses at it: it has bits enough to stand alone.', async () => {
    const user = await welcome(stage.server, { chosen: false });
    const visitor = new Visitor(stage.server.url, anotherSource());
    for (let tries = 0; tries < 6; tries += 1) await visitor.signIn({ ...user, password: 'Kqm7-3xwp-9trd-h2vn' });
    assert.equal((await visitor.signIn(user)).status, 201);
  });

  test('Other people behind the same address sign in as before.', async () => {
    const { server } = stage;
    const [slow, other] = [await welcome(server), await welcome(server)];
    const source = anotherSource();
    await guess(new Visitor(server.url, source), slow, 8);
    assert.equal((await new Visitor(server.url, source).signIn(other)).status, 201);
  });

  test('A source that fails at account after account is slowed down for all of them, but not for those who came from there before.', async () => {
    const { server } = stage;
    const [stranger, familiar] = [await welcome(server), await welcome(server)];
    const source = anotherSource();
    assert.equal((await new Visitor(server.url, source).signIn(familiar)).status, 201);
    for (let account = 0; account < 6; account += 1) {
      await new Visitor(server.url, source).signIn({ email: `essai${account}@ailleurs.example`, password: wrong });
    }
    assert.equal((await new Visitor(server.url, source).signIn(stranger)).status, 429);
    assert.equal((await new Visitor(server.url, source).signIn(familiar)).status, 201);
    assert.equal((await new Visitor(server.url, anotherSource()).signIn(stranger)).status, 201);
  });

  test('What somebody writes into X-Forwarded-For before our proxy does is not believed.', async () => {
    const { server } = stage;
    const source = anotherSource()['x-forwarded-for'];
    for (let account = 0; account < 6; account += 1) {
      const invented = { 'x-forwarded-for': `203.0.113.${account}, ${source}` };
      await new Visitor(server.url, invented).signIn({ email: `essai${account}@leurre.example`, password: wrong });
    }
    const stranger = await welcome(server);
    const next = new Visitor(server.url, { 'x-forwarded-for': `203.0.113.99, ${source}` });
    assert.equal((await next.signIn(stranger)).status, 429);
  });

  test('In a stolen session, the present password cannot be guessed; the owner signs in elsewhere meanwhile.', async () => {
    const { server } = stage;
    const user = await welcome(server);
    const thief = await signedIn(server, user, anotherSource());
    const next = freshPassword();
    const change = (current: string) =>
      thief.json('PUT', '/api/v1/password', { current, password: next, confirmation: next });
    const statuses: number[] = [];
    for (let tries = 0; tries < 5; tries += 1) statuses.push((await change(wrong)).status);
    assert.deepEqual(statuses, [403, 403, 403, 403, 403]);
    const delayed = await change(user.password);
    assert.equal(delayed.status, 429);
    assertWaits(delayed);
    await signedIn(server, user, anotherSource());
  });

  test('One source asks for few resets in a minute; further ones get 429 with Retry-After, by page and by endpoint alike.', async () => {
    // Requests are counted by the minute of the clock: this one shall not end meanwhile.
    const restMs = 60_000 - (Date.now() % 60_000);
    if (restMs < 5000) await sleep(restMs);
    const visitor = new Visitor(stage.server.url, anotherSource());
    const statuses = await Promise.all(
      Array.from({ length: 40 }, async (_, index) => {
        const email = `vague${index}@ailleurs.example`;
        return (await visitor.json('POST', '/api/v1/recovery-requests', { email })).status;
      }),
    );
    assert.ok(statuses.filter((status) => status === 202).length <= 30);
    const refused = await visitor.submit('/recovery/request', 'Envoyer la demande', {
      'Adresse e-mail': 'x@y.example',
    });
    assert.equal(refused.status, 429);
    assert.ok(refused.text.includes(say.frame.errors['too-many'].heading));
    assertWaits(refused);
  });

  test('Asking again and again for one account fills neither the queue nor the mailbox.', async () => {
    const { server } = stage;
    const user = await welcome(server);
    const askedAt = Date.now();
    for (let times = 0; times < 8; times += 1) {
      const visitor = new Visitor(server.url, anotherSource());
      assert.equal((await visitor.json('POST', '/api/v1/recovery-requests', { email: user.email })).status, 202);
    }
    assert.equal(await count(server, 'select count(*) from reset_requests where email = ?', user.email), 1);
    await server.mailTo(user.email, { after: askedAt });
    assert.equal((await server.mailsTo(user.email)).filter(({ at }) => at >= askedAt).length, 1);
  });

  test('The desk sends at most five codes an hour to one account.', async () => {
    const { server } = stage;
    const user = await welcome(server);
    const { desk, path } = await openAtDesk(server, user);
    const statuses: number[] = [];
    for (let times = 0; times < 6; times += 1) {
      const csrf = (await desk.form(path, 'Clore la demande')).values.get('csrf') ?? '';
      statuses.push((await desk.post(`${path}/code`, { csrf })).status);
    }
    assert.deepEqual(statuses, [303, 303, 303, 303, 303, 429]);
  });

  /** Makes the newest failures older, as time would. */
  const age = (seconds: number): Promise<unknown> =>
    query(
      stage.server,
      `update sign_in_failures_by_account set first_failed_at = first_failed_at - ?, last_failed_at = last_failed_at - ?
       where last_failed_at = (select max(last_failed_at) from sign_in_failures_by_account)`,
      seconds * 1000,
      seconds * 1000,
    );
});

const guess = async (visitor: Visitor, { email }: Newcomer, times: number): Promise<number[]> => {
  const statuses: number[] = [];
  for (let tries = 0; tries < times; tries += 1) {
    statuses.push((await visitor.signIn({ email, password: wrong })).status);
  }
  return statuses;
};

const secondsOf = (answer: Answer): number => Number(answer.headers.get('retry-after'));

const assertWaits = (answer: Answer): void => {
  const seconds = secondsOf(answer);
  assert.ok(
    Number.isInteger(seconds) && seconds >= 1 && seconds <= 3600,
    `Retry-After: ${answer.headers.get('retry-after')}`,
  );
};
