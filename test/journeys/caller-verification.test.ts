import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { suite, test } from 'node:test';
import { shownTelephone } from '../../src/domain/accounts/telephone-number.ts';
import { sentences } from '../../src/text/sentences.ts';
import { journalOf, query } from '../parts/database.ts';
import { codeIn } from '../parts/mail-secrets.ts';
import { needs } from '../parts/needs.ts';
import { type Newcomer, welcome } from '../parts/people.ts';
import type { TestServer } from '../parts/server.ts';
import { assertPagesAreSound, journey, plain, useStage, type Window } from '../parts/window.ts';

const { web } = sentences('fr');
const say = web.deskVerification;
const days = 24 * 3_600_000;

suite('The desk verifies a caller', needs('chromium'), () => {
  const stage = useStage();

  test(
    'A code by SMS goes to the number on file; the agent first says four digits, which the person reads in the same message.',
    journey(stage, async (open, server) => {
      const user = await withTelephone(server);
      const agent = await open();
      await openFor(agent, server, user);
      await agent.page.getByText(say.smsCode.heading, { exact: true }).click();
      await agent.press(say.smsCode.send);
      await agent.shows(say.saved.sms);
      const digits = user.telephone.replace('+', '');
      const sms = await server.mailTo(`${digits}@sms.localhost`);
      const [, code = ''] = /code (\d{6})/.exec(sms.text) ?? [];
      const [, mutual = ''] = /vous dit d'abord (\d{4})/.exec(plain(sms.text)) ?? [];
      await agent.shows(`Vous y lisez aussi ${mutual.slice(0, 2)} ${mutual.slice(2)} : c’est bien nous.`);
      assert.ok(!(await agent.page.content()).includes(digits.slice(-6)), 'the whole number is shown');
      await agent.fill({ [say.smsCode.code]: code === '000000' ? '111111' : '000000' });
      await agent.press(say.smsCode.check);
      await agent.refuses(web.desk.faults.wrongCode);
      await agent.fill({ [say.smsCode.code]: code });
      await agent.press(say.smsCode.check);
      await agent.shows(web.desk.saved.verified);
      await agent.press('Envoyer un mot de passe temporaire');
      await agent.shows(web.desk.saved['temporary-mail']);
    }),
  );

  for (const scripts of [true, false]) {
    test(
      `The caller reads the code that an open session shows, and finds there the digits that the agent says, ${scripts ? 'with JavaScript' : 'without JavaScript'}.`,
      journey(stage, async (open, server) => {
        const user = await welcome(server);
        const [person, agent] = [await open({ scripts }), await open({ scripts })];
        await person.signIn(user);
        await person.follow(web.callerCode.link);
        await person.shows(web.callerCode.agentNone);
        await openFor(agent, server, user);
        await agent.press(say.ownCode.check);
        await agent.refuses(say.faults.ownCodeMissing);
        await agent.fill({ [say.ownCode.code]: '12345' });
        await agent.press(say.ownCode.check);
        await agent.refuses(say.faults.ownCodeWrong);
        await person.follow(web.callerCode.refresh);
        const [, mutual = ''] = /Vous y lisez (\d\d \d\d) :/.exec(await agent.text()) ?? [];
        await person.shows(mutual);
        await agent.fill({ [say.ownCode.code]: await shownCode(person) });
        await agent.press(say.ownCode.check);
        await agent.shows(web.desk.saved.verified);
        await agent.press('Envoyer un lien');
        await agent.shows(web.desk.saved['link-mail'](24));
        await person.open('/account/caller-code');
        await person.isHeaded('Connexion');
      }),
    );
  }

  test(
    'With JavaScript the code changes by itself, and the page asks the server for nothing.',
    journey(stage, async (open, server) => {
      const user = await welcome(server);
      const person = await open();
      await person.signIn(user);
      await person.page.clock.install();
      await person.follow(web.callerCode.link);
      const before = await shownCode(person);
      let asked = 0;
      person.page.on('request', () => {
        asked += 1;
      });
      await person.page.clock.runFor(30_000);
      assert.notEqual(await shownCode(person), before);
      await person.page.clock.runFor(120_000);
      await person.shows(web.callerCode.stale);
      assert.equal(asked, 0);
    }),
  );

  test(
    'A call back shows the number on file once, takes the time of a call, and does not suffice alone; a number of the last month is not called.',
    journey(stage, async (open, server) => {
      const user = await withTelephone(server, Date.now() - 90 * days);
      const agent = await open();
      await openFor(agent, server, user);
      const { path } = agent;
      await agent.page.getByText(say.callBack.heading, { exact: true }).click();
      await agent.press(say.callBack.start);
      const shown = shownTelephone(user.telephone, 'fr');
      assert.match(shown, /^06 39 98 \d\d \d\d$/);
      await agent.shows(shown);
      const called = await agent.page.locator('a[href^="tel:"]').getAttribute('href');
      assert.equal(called, `tel:${user.telephone}`);
      await agent.press(say.callBack.confirmed);
      await agent.refuses(say.faults.callTooSoon);
      assert.ok(!(await agent.text()).includes(shown), 'the number stays on the page');
      await query(
        server,
        "update verification_proofs set started_at = started_at - 21000 where account_id = ? and method = 'call-back'",
        user.id,
      );
      await agent.press(say.callBack.confirmed);
      await agent.shows(say.saved.proved);
      await agent.shows(`${say.lacks} ${say.methods['own-code']}`);
      const told = (await journalOf(server, user.email)).filter((action) => action !== 'account-viewed');
      assert.deepEqual(told.slice(-3), ['verification-started', 'contact-unmasked', 'verification-passed']);
      await agent.press('Envoyer un mot de passe temporaire');
      await agent.refuses(web.deskDelivery.faults.notVerified);

      const moved = await withTelephone(server, Date.now() - 2 * days);
      await openFor(agent, server, moved);
      assert.notEqual(agent.path, path);
      assert.ok(!(await agent.text()).includes(say.callBack.heading), 'a young number is offered');
      const forced = await agent.page.evaluate(
        `(async () => { const form = document.querySelector('form[action$="/close"]'); const body = new URLSearchParams({ csrf: form.csrf.value, telephone: '+33639980000' }); return body.toString(); })()`,
      );
      const answer = await agent.context.request.post(`${agent.path}/call-back`, {
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: server.url },
        data: String(forced),
      });
      assert.equal(answer.status(), 409);
      const body = plain(await answer.text());
      assert.ok(body.includes(plain(say.faults.callTooYoung)), body.slice(0, 400));
      assert.ok(!body.includes(moved.telephone) && !body.includes('39980000'));
    }),
  );

  test(
    'The mail address is shown when the agent asks for it, on that answer alone, and the journal says so.',
    journey(stage, async (open, server) => {
      const user = await welcome(server);
      const agent = await open();
      await openFor(agent, server, user);
      const { path } = agent;
      assert.ok(!(await agent.page.content()).includes(user.email));
      await agent.press(say.showEmail);
      await agent.shows(user.email);
      await agent.open(path);
      assert.ok(!(await agent.page.content()).includes(user.email));
      const shown = (await journalOf(server, user.email)).filter((action) => action === 'contact-unmasked');
      assert.equal(shown.length, 1);
    }),
  );

  test(
    'An administrator needs two proofs: after the first, the page says what lacks.',
    journey(stage, async (open, server) => {
      const user = await welcome(server, { role: 'administrator' });
      const agent = await open();
      await openFor(agent, server, user);
      const sentAt = Date.now();
      await agent.press('Envoyer un code par e-mail');
      const code = codeIn(await server.mailTo(user.email, { after: sentAt, subject: /code de vérification/ }));
      await agent.fill({ "Code lu par l'appelant": code });
      await agent.press('Vérifier le code');
      await agent.shows(say.saved.proved);
      await agent.shows(say.lacks);
      await agent.press('Envoyer un mot de passe temporaire');
      await agent.refuses(web.deskDelivery.faults.notVerified);
    }),
  );

  test('Every page of these journeys fits a screen of 320 pixels and passes axe.', () => assertPagesAreSound(stage));

  // The last: from the fifth request of an hour on, a company's callers need more.
  test(
    'Who signs in after the request reads no code that would not count, and that the agent sends one.',
    journey(stage, async (open, server) => {
      const user = await welcome(server);
      const [person, agent] = [await open(), await open()];
      await openFor(agent, server, user);
      await person.signIn(user);
      await person.follow(web.callerCode.link);
      await person.shows(web.callerCode.sentHeading);
      await person.shows(web.callerCode.sentWhat);
      assert.equal(await person.page.locator('[data-codes]').count(), 0);
    }),
  );
});

/** Signs an agent in, who opens a request for somebody on the telephone. */
const openFor = async (agent: Window, server: TestServer, user: Newcomer): Promise<void> => {
  const [person] = server.having('agent');
  assert.ok(person);
  if (agent.page.url() === 'about:blank') await agent.signIn(person);
  await agent.open(`/support/accounts?q=${encodeURIComponent(user.name)}`);
  await agent.press(`Ouvrir une demande pour ${user.name}`);
};

const withTelephone = async (server: TestServer, since = 0): Promise<Newcomer & { telephone: string }> => {
  const user = await welcome(server);
  const telephone = `+3363998${randomInt(1000, 10_000)}`;
  await query(server, 'update accounts set telephone = ?, telephone_since = ? where id = ?', telephone, since, user.id);
  return { ...user, telephone };
};

const shownCode = async (person: Window): Promise<string> =>
  (await person.page.locator('[data-codes] strong').innerText()).replace(/\D/g, '');
