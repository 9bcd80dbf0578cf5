import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { count, journalOf, query } from '../parts/database.ts';
import { openAtDesk, sendCode, verifyCaller } from '../parts/desk.ts';
import { anotherSource, engines } from '../parts/engines.ts';
import { freshPassword, signedIn, welcome } from '../parts/people.ts';
import { type Answer, Visitor } from '../parts/visitor.ts';

const together = 16;
const wrong = 'Rien qui vaille 12';

for (const { name, options, use } of engines) {
  suite(`Sixteen at once, on ${name}`, options, () => {
    const stage = use();

    test('Of sixteen sign-ins with one temporary password, one gets in and fifteen hear that it was used.', async () => {
      const { server } = stage;
      const user = await welcome(server, { chosen: false });
      const answers = await atOnce(() => new Visitor(server.url, anotherSource()).signIn(user));
      assert.deepEqual(tally(answers), { 201: 1, 410: 15 });
      const live = 'select count(*) from sessions where account_id = ? and ended_at is null';
      assert.equal(await count(server, live, user.id), 1);
      const used = (await journalOf(server, user.email)).filter((action) => action === 'temporary-password-used');
      assert.equal(used.length, 1);
    });

    test('Of sixteen choices of a password in one session, one counts, and its password alone opens.', async () => {
      const { server } = stage;
      const user = await welcome(server, { chosen: false });
      const held = await signedIn(server, user);
      const choices = Array.from({ length: together }, () => ({ password: freshPassword(), visitor: held.twin() }));
      const answers = await Promise.all(
        choices.map(({ password, visitor }) =>
          visitor.json('PUT', '/api/v1/password', { password, confirmation: password }),
        ),
      );
      assert.equal(tally(answers)[200], 1, JSON.stringify(tally(answers)));
      assert.ok(
        answers.every(({ status }) => [200, 401, 409].includes(status)),
        JSON.stringify(tally(answers)),
      );
      for (const [index, { password }] of choices.entries()) {
        await query(server, 'delete from sign_in_failures_by_account');
        const { status } = await new Visitor(server.url, anotherSource()).signIn({ ...user, password });
        assert.equal(
          status === 201,
          answers[index]?.status === 200,
          `choice ${index}: ${answers[index]?.status}, then ${status}`,
        );
      }
      const chosen = (await journalOf(server, user.email)).filter((action) => action === 'password-chosen');
      assert.equal(chosen.length, 1);
    });

    test('Of sixteen changes of a password in one session, one counts.', async () => {
      const { server } = stage;
      const user = await welcome(server);
      const visitor = await signedIn(server, user);
      const answers = await atOnce(() => {
        const next = freshPassword();
        return visitor
          .twin()
          .json('PUT', '/api/v1/password', { current: user.password, password: next, confirmation: next });
      });
      assert.equal(tally(answers)[200], 1, JSON.stringify(tally(answers)));
      assert.ok(
        answers.every(({ status }) => status < 500),
        JSON.stringify(tally(answers)),
      );
      const live = 'select count(*) from sessions where account_id = ? and ended_at is null';
      assert.equal(await count(server, live, user.id), 1);
    });

    test('Of sixteen wrong codes, five are tried; the right one comes too late.', async () => {
      const { server } = stage;
      const user = await welcome(server);
      const request = await openAtDesk(server, user);
      const code = await sendCode(server, request, user);
      const form = await request.desk.form(request.path, 'Vérifier le code');
      const send = (typed: string) => form.fill({ "Code lu par l'appelant": typed }).press();
      const guesses = Array.from({ length: together }, (_, index) => (Number(code) + 1 + index) % 1_000_000);
      const answers = await Promise.all(guesses.map((guess) => send(String(guess).padStart(6, '0'))));
      const tried = answers.filter(({ text }) => text.includes('pas le code envoyé'));
      assert.equal(tried.length, 5, answers.map(({ status }) => status).join());
      const late = await send(code);
      assert.equal(late.status, 422);
      const passed = 'select count(*) from verification_proofs where account_id = ? and passed_at is not null';
      assert.equal(await count(server, passed, user.id), 0);
    });

    test('Of sixteen right codes, one passes the verification.', async () => {
      const { server } = stage;
      const user = await welcome(server);
      const request = await openAtDesk(server, user);
      const code = await sendCode(server, request, user);
      const form = await request.desk.form(request.path, 'Vérifier le code');
      form.fill({ "Code lu par l'appelant": code });
      const answers = await atOnce(() => form.press());
      assert.equal(tally(answers)[303], 1, JSON.stringify(tally(answers)));
      const passed = (await journalOf(server, user.email)).filter((action) => action === 'verification-passed');
      assert.equal(passed.length, 1);
    });

    test('Of sixteen presses after one verification, one sends a temporary password, and one mail brings it.', async () => {
      const { server } = stage;
      const user = await welcome(server);
      const request = await openAtDesk(server, user);
      await verifyCaller(server, request, user);
      const form = await request.desk.form(request.path, 'Envoyer un mot de passe temporaire');
      const pressedAt = Date.now();
      const answers = await atOnce(() => form.press());
      assert.deepEqual(tally(answers), { 303: 1, 409: 15 });
      await server.mailTo(user.email, { after: pressedAt, subject: /temporaire/ });
      const notices = "select count(*) from outbox where account_id = ? and kind = 'temporary-password'";
      assert.equal(await count(server, notices, user.id), 1);
      const issued = (await journalOf(server, user.email)).filter((action) => action === 'temporary-password-issued');
      assert.equal(issued.length, 1);
    });

    test('Of sixteen presses by the whole desk, on the request’s page and in the queue, one person takes a request.', async () => {
      const { server } = stage;
      const user = await welcome(server);
      const asked = await new Visitor(server.url).json('POST', '/api/v1/recovery-requests', { email: user.email });
      assert.equal(asked.status, 202);
      const [row] = await query(server, 'select number from reset_requests where email = ?', user.email);
      const path = `/support/requests/${row?.number}`;
      const desk = await Promise.all(
        [...server.having('agent'), ...server.having('supervisor')].map((person) => signedIn(server, person)),
      );
      const line = `/support?find=${row?.number}`;
      const forms = await Promise.all(
        desk.flatMap((visitor) => [
          visitor.form(path, 'Prendre la demande'),
          visitor.form(line, `Prendre la demande n° ${row?.number}`),
        ]),
      );
      const answers = await Promise.all(
        Array.from({ length: together }, async (_, index) => {
          const answer = await forms[index % forms.length]?.press();
          assert.ok(answer);
          return { who: Math.floor((index % forms.length) / 2), status: answer.status };
        }),
      );
      const winners = new Set(answers.filter(({ status }) => status === 303).map(({ who }) => who));
      assert.equal(winners.size, 1);
      assert.ok(answers.every(({ status }) => status === 303 || status === 409));
      const taken = (await journalOf(server, user.email)).filter((action) => action === 'request-taken');
      assert.equal(taken.length, 1);
    });

    test('Sixteen requests for one account are one request in the queue, and one mail.', async () => {
      const { server } = stage;
      const user = await welcome(server);
      const askedAt = Date.now();
      const answers = await atOnce(() =>
        new Visitor(server.url, anotherSource()).json('POST', '/api/v1/recovery-requests', { email: user.email }),
      );
      assert.deepEqual(tally(answers), { 202: 16 });
      assert.equal(await count(server, 'select count(*) from reset_requests where email = ?', user.email), 1);
      await server.mailTo(user.email, { after: askedAt });
      const notices = "select count(*) from outbox where account_id = ? and kind = 'reset-requested'";
      assert.equal(await count(server, notices, user.id), 1);
    });

    test('Sixteen wrong passwords at once are five tries, no more.', async () => {
      const { server } = stage;
      const user = await welcome(server);
      const answers = await atOnce(() => new Visitor(server.url, anotherSource()).signIn({ ...user, password: wrong }));
      const tried = tally(answers)[401] ?? 0;
      assert.ok(tried >= 1 && tried <= 5, JSON.stringify(tally(answers)));
      assert.equal(tried + (tally(answers)[429] ?? 0), together);
    });

    test('Of sixteen accounts made for one mail address, one is there.', async () => {
      const { server } = stage;
      const [administrator] = server.having('administrator');
      assert.ok(administrator);
      const office = await signedIn(server, administrator);
      const form = await office.form('/config/users/new', 'Créer le compte');
      const email = 'seize.fois@ardoise.example';
      form.fill({ Prénom: 'Seize', Nom: 'Fois', 'Adresse e-mail': email });
      const answers = await atOnce(() => form.press());
      assert.deepEqual(tally(answers), { 303: 1, 422: 15 });
      assert.equal(await count(server, 'select count(*) from accounts where email = ?', email), 1);
    });

    test('After all of this, the journal is whole, and the server has noted no fault.', async () => {
      const { server } = stage;
      const { code, stdout, stderr } = await server.run('audit', 'verify', '--json');
      assert.equal(code, 0, `${stdout}${stderr}`);
      assert.doesNotMatch(server.log(), /"level":(50|60)/);
    });
  });
}

const atOnce = (send: () => Promise<Answer>): Promise<Answer[]> => Promise.all(Array.from({ length: together }, send));

/** How many answers have each status. */
const tally = (answers: Answer[]): Record<number, number> =>
  Object.fromEntries(
    Object.entries(Object.groupBy(answers, ({ status }) => status)).map(([status, group]) => [
      status,
      group?.length ?? 0,
    ]),
  );
