import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { count, query } from '../parts/database.ts';
import { openAtDesk, verifyCaller } from '../parts/desk.ts';
import { anotherSource, engines } from '../parts/engines.ts';
import { freshPassword, type Newcomer, signedIn, welcome } from '../parts/people.ts';
import { type Answer, Visitor } from '../parts/visitor.ts';

const rounds = 4;
const visitors = 4;

for (const { name, options, use } of engines) {
  suite(`What races with a reset leaves no session behind, on ${name}`, options, () => {
    const stage = use();

    test("Sign-ins that race with an administrator's new password: whoever got in with the old one is out again.", async () => {
      const { server } = stage;
      const user = await welcome(server);
      const office = await signedIn(server, administrator());
      let old = user.password;
      for (let round = 0; round < rounds; round += 1) {
        const form = await office.form(`/config/users/${user.id}`, 'Enregistrer');
        const next = freshPassword();
        form.fill({
          'Nouveau mot de passe': next,
          'Confirmez le mot de passe': next,
          'Exiger un nouveau mot de passe à la première connexion': '',
        });
        await assertShutsOut({ ...user, password: old }, () => form.press(), round);
        old = next;
      }
    });

    test('Sign-ins that race with a temporary password from the desk: whoever got in with the old one is out again.', async () => {
      const { server } = stage;
      for (let round = 0; round < rounds; round += 1) {
        const user = await welcome(server);
        const request = await openAtDesk(server, user);
        await verifyCaller(server, request, user);
        const form = await request.desk.form(request.path, 'Envoyer un mot de passe temporaire');
        await assertShutsOut(user, () => form.press(), round);
      }
    });

    test('Sign-ins that race with a message that holds the password: whoever got in with it is out again, and nobody else gets in.', async () => {
      const { server } = stage;
      for (let round = 0; round < rounds / 2; round += 1) {
        const user = await welcome(server);
        const form = await fresh().form('/recovery/request', 'Envoyer la demande');
        form.fill({ 'Adresse e-mail': user.email, 'Message (facultatif)': `Je tape ${user.password}` });
        await assertShutsOut(user, () => form.press(), round);
        assert.equal((await fresh().signIn(user)).status, 401);
      }
    });

    test("Messages that hold the password race with an administrator's new one: it opens, the sent one does not, and nothing waits for itself.", async () => {
      const { server } = stage;
      const office = await signedIn(server, administrator());
      for (let round = 0; round < rounds / 2; round += 1) {
        const user = await welcome(server);
        const form = await office.form(`/config/users/${user.id}`, 'Enregistrer');
        const given = freshPassword();
        form.fill({ 'Nouveau mot de passe': given, 'Confirmez le mot de passe': given });
        const ask = { email: user.email, message: `Je tape ${user.password}` };
        const answers = await Promise.all([
          form.press(),
          ...Array.from({ length: visitors }, () => fresh().json('POST', '/api/v1/recovery-requests', ask)),
        ]);
        const [set, ...asked] = answers.map(({ status }) => status);
        assert.ok(set === 303 || set === 409, String(set));
        assert.deepEqual(new Set(asked), new Set([202]));
        assert.equal((await fresh().signIn(user)).status, 401);
        assert.equal((await fresh().signIn({ ...user, password: given })).status, set === 303 ? 201 : 401);
      }
    });

    test('Sign-ins that race with the disabling of the account: nobody is in.', async () => {
      const { server } = stage;
      const office = await signedIn(server, administrator());
      for (let round = 0; round < rounds; round += 1) {
        const user = await welcome(server);
        const form = await office.question(`/config/users/${user.id}`, 'disable');
        await assertShutsOut(user, () => form.press(), round);
      }
    });

    test("A change of the password that races with an administrator's: one of the two passwords opens, never both, never none.", async () => {
      const { server } = stage;
      const office = await signedIn(server, administrator());
      for (let round = 0; round < rounds; round += 1) {
        const user = await welcome(server);
        const visitor = await signedIn(server, user);
        const form = await office.form(`/config/users/${user.id}`, 'Enregistrer');
        const [own, given] = [freshPassword(), freshPassword()];
        form.fill({ 'Nouveau mot de passe': given, 'Confirmez le mot de passe': given });
        await Promise.all([
          visitor.json('PUT', '/api/v1/password', { current: user.password, password: own, confirmation: own }),
          form.press(),
        ]);
        const opens = await Promise.all(
          [own, given, user.password].map(
            async (password) => (await fresh().signIn({ ...user, password })).status === 201,
          ),
        );
        assert.equal(opens.filter(Boolean).length, 1, JSON.stringify(opens));
        assert.equal(opens[2], false, 'the old password still opens');
      }
    });

    test('Two administrators who disable each other at once: one stays.', async () => {
      const { server } = stage;
      const [, theirs] = server.having('administrator');
      assert.ok(theirs);
      const other = await welcome(server, { administrator: theirs, role: 'administrator' });
      const [own] = await query(server, 'select id from accounts where email = ?', theirs.email);
      const [first, second] = [await signedIn(server, theirs), await signedIn(server, other)];
      const forms = [
        await first.question(`/config/users/${other.id}`, 'disable'),
        await second.question(`/config/users/${own?.id}`, 'disable'),
      ];
      await Promise.all(forms.map((form) => form.press()));
      const active = "select count(*) from accounts where role = 'administrator' and state = 'active' and id in (?, ?)";
      assert.equal(await count(server, active, String(own?.id), other.id), 1);
    });

    /** Several sign in with the password while it is taken away; afterwards none of them has a session. */
    const assertShutsOut = async (user: Newcomer, takeAway: () => Promise<Answer>, round: number): Promise<void> => {
      const callers = Array.from({ length: visitors }, fresh);
      const signIns = callers.map(async (visitor, index) => {
        await sleep(index * 8);
        return (await visitor.signIn(user)).status;
      });
      await sleep(round * 12);
      const answer = await takeAway();
      assert.equal(answer.status, 303, answer.text);
      const statuses = await Promise.all(signIns);
      assert.ok(
        statuses.every((status) => [201, 401, 403, 429].includes(status)),
        statuses.join(),
      );
      const inside = await Promise.all(callers.map(async (visitor) => (await visitor.get('/api/v1/session')).status));
      assert.ok(
        inside.every((status) => status === 401),
        `after sign-ins ${statuses}, sessions ${inside}`,
      );
      const live = 'select count(*) from sessions where account_id = ? and ended_at is null';
      assert.equal(await count(stage.server, live, user.id), 0);
    };

    const fresh = (): Visitor => new Visitor(stage.server.url, anotherSource());

    const administrator = () => {
      const [found] = stage.server.having('administrator');
      assert.ok(found);
      return found;
    };
  });
}
