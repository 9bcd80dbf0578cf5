import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { hiddenMark } from '../../src/domain/recovery/hide-words.ts';
import { sentences } from '../../src/text/sentences.ts';
import { count, journalOf, query } from '../parts/database.ts';
import { sendTemporaryPassword, verifyCaller } from '../parts/desk.ts';
import { anotherSource, startBehindProxy, useServer } from '../parts/engines.ts';
import { freshPassword, type Newcomer, signedIn, welcome } from '../parts/people.ts';
import { type Answer, Visitor } from '../parts/visitor.ts';

const say = sentences('fr').web;

suite('A password sent to the support by mistake', () => {
  const stage = useServer(startBehindProxy);

  test('No copy of it remains: not in the database and its free pages, not in the log, not in a mail of ours; and it opens nothing.', async () => {
    const { server } = stage;
    const passwords: string[] = [];
    const words = [
      (password: string) => `Bonjour,\n\nMon mot de passe est ${password} et il ne marche pas.\n\nJulie`,
      (password: string) => `${password}\n${password.toUpperCase()} non plus`,
      (password: string) => `J'ai tapé « ${password} », sans effet`,
    ];
    for (const [index, wording] of words.entries()) {
      const user = await welcome(server);
      // A space, a sign and an accent, as people have them.
      const password = `Élan ${freshPassword()} !?`;
      const held = await changeTo(user, password);
      passwords.push(password, password.toUpperCase(), password.split(' ')[1] ?? '');
      const sentAt = Date.now();
      const asked = index === 2 ? askByApi : askByForm;
      const answer = await asked(user.email, wording(password));
      assert.ok([303, 202].includes(answer.status), answer.text);

      const mail = await server.mailTo(user.email, { after: sentAt, subject: /envoyé par erreur/ });
      assert.ok(!mail.text.includes(password) && !mail.html.includes(password));
      assert.equal((await held.get('/api/v1/session')).status, 401);
      assert.equal((await new Visitor(server.url, anotherSource()).signIn({ ...user, password })).status, 401);
      assert.ok((await journalOf(server, user.email)).includes('sent-password-burnt'));
      assert.equal(await count(server, 'select count(*) from reset_requests where email = ?', user.email), 1);
    }
    for (const [place, content] of await everythingKept()) {
      for (const secret of passwords) {
        for (const encoding of ['utf8', 'utf16le'] as const) {
          assert.ok(!content.includes(Buffer.from(secret, encoding)), `${place} holds a password that was sent`);
        }
      }
    }
  });

  test('The agent reads the message with a mark in its place, in the agent’s language, and the reset goes on; the burnt one is not taken again.', async () => {
    const { server } = stage;
    const user = await welcome(server);
    await askByForm(user.email, `Bonjour, mon mot de passe : ${user.password}\nMerci`);
    const [agent] = server.having('agent');
    assert.ok(agent);
    const desk = await signedIn(server, agent);
    const [request] = await query(server, 'select number from reset_requests where email = ?', user.email);
    const path = `/support/requests/${request?.number}`;
    const page = await desk.get(path);
    assert.ok(page.text.includes('mon mot de passe : « mot de passe masqué »'), page.text);
    assert.ok(page.text.includes(say.sentPassword.hiddenWhy));
    assert.ok(!page.body.includes(user.password));
    await desk.submit(path, 'Prendre la demande');
    await verifyCaller(server, { desk, path }, user);
    const temporary = await sendTemporaryPassword(server, { desk, path }, user);
    const back = await signedIn(server, { ...user, password: temporary });
    const choose = (password: string) => back.json('PUT', '/api/v1/password', { password, confirmation: password });
    assert.equal((await choose(user.password)).status, 422);
    assert.equal((await choose(freshPassword())).status, 200);
  });

  test('A passphrase within a sentence opens nothing any more, and the agent reads all the rest.', async () => {
    const { server } = stage;
    const wordings = [
      (password: string) => `Mon mot de passe ${password} ne marche plus.`,
      (password: string) => `J'ai essayé ${password} mais ça refuse, au secours.`,
    ];
    for (const wording of wordings) {
      const user = await welcome(server);
      const password = `Grue ${freshPassword().slice(4, 12)} patiente 58 lanterne ?`;
      const held = await changeTo(user, password);
      await askByForm(user.email, wording(password));
      assert.equal((await held.get('/api/v1/session')).status, 401);
      assert.equal((await new Visitor(server.url, anotherSource()).signIn({ ...user, password })).status, 401);
      const [kept] = await query(server, 'select message from reset_requests where email = ?', user.email);
      assert.equal(kept?.message, wording(hiddenMark));
    }
  });

  test('Whether the words open an account, and whether there is one, shows in no answer.', async () => {
    const { server } = stage;
    const user = await welcome(server);
    const message = (word: string) => `Mon mot de passe est ${word}.`;
    const answers = [
      await askByForm(user.email, message(freshPassword())),
      await askByForm(user.email, message(user.password)),
      await askByForm('personne.du-tout@ardoise.example', message(freshPassword())),
    ];
    const seen = answers.map(({ status, headers, body }) => [status, headers.get('location'), body]);
    assert.deepEqual(seen[1], seen[0]);
    assert.deepEqual(seen[2], seen[0]);
  });

  test('Guesses sent as messages are tried a few times a day, from wherever they come, and no more.', async () => {
    const { server } = stage;
    const user = await welcome(server);
    for (let sent = 0; sent < 5; sent += 1) await askByApi(user.email, `Je tape ${freshPassword()}`);
    await askByApi(user.email, `Je tape ${user.password}`);
    await signedIn(server, user);
    const [kept] = await query(server, 'select message from reset_requests where email = ?', user.email);
    assert.ok(!String(kept?.message).includes(user.password));
  });

  const changeTo = async (user: Newcomer, password: string): Promise<Visitor> => {
    const visitor = await signedIn(stage.server, user, anotherSource());
    const change = { current: user.password, password, confirmation: password };
    const changed = await visitor.json('PUT', '/api/v1/password', change);
    assert.equal(changed.status, 200, changed.body);
    return visitor;
  };

  const askByForm = (email: string, message: string): Promise<Answer> =>
    new Visitor(stage.server.url, anotherSource()).submit('/recovery/request', 'Envoyer la demande', {
      'Adresse e-mail': email,
      'Message (facultatif)': message,
    });

  const askByApi = (email: string, message: string): Promise<Answer> =>
    new Visitor(stage.server.url, anotherSource()).json('POST', '/api/v1/recovery-requests', { email, message });

  /** The log and every file of the data directory, the demonstration's mailbox with them. */
  const everythingKept = async (): Promise<[string, Buffer][]> => {
    const { server } = stage;
    const names = await readdir(server.data, { recursive: true, withFileTypes: true });
    const files = names.filter((entry) => entry.isFile());
    assert.ok(files.some(({ name }) => name === 'marignan.db-wal'));
    const contents = files.map(async ({ parentPath, name }): Promise<[string, Buffer]> => {
      return [name, await readFile(join(parentPath, name))];
    });
    return [['the log', Buffer.from(server.log())], ...(await Promise.all(contents))];
  };
});
