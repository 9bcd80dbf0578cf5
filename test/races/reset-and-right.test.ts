import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { defaultPolicy } from '../../src/domain/caller-verification/default-policy.ts';
import type { DeskPolicy } from '../../src/domain/caller-verification/desk-policy.ts';
import { runHere } from '../parts/command-line.ts';
import { count, journalOf, query } from '../parts/database.ts';
import { openAtDesk, verifyCaller } from '../parts/desk.ts';
import { engines } from '../parts/engines.ts';
import { newEmailPage } from '../parts/new-email.ts';
import { type Newcomer, signedIn, welcome } from '../parts/people.ts';
import { sealedCode } from '../parts/sealed-code.ts';
import { keepPolicy } from '../parts/second-person.ts';
import type { Person } from '../parts/server.ts';
import { type Answer, Visitor } from '../parts/visitor.ts';

const together = 16;
const rounds = 3;

for (const { name, options, use } of engines) {
  suite(`A reset and its right, at once, on ${name}`, options, () => {
    const stage = use();

    test('Of sixteen presses by whatever way each chooses, one verification gives one access.', async () => {
      const { server } = stage;
      const user = await welcome(server);
      const { form } = await verified(user);
      const ways = ['link-mail', 'temporary-mail'];
      const answers = await Promise.all(
        Array.from({ length: together }, (_, index) => {
          form.values.set('delivery', ways[index % ways.length] ?? '');
          return form.press();
        }),
      );
      assert.deepEqual(tally(answers), { 303: 1, 409: 15 });
      assert.equal(await resetsOf(user), 1);
      const spent = 'select count(*) from caller_verifications where account_id = ? and spent_at is not null';
      assert.equal(await count(server, spent, user.id), 1);
    });

    test('Of sixteen commands with one sealed code, for two people, one opens the emergency way.', async () => {
      const { server } = stage;
      const { code, statement } = sealedCode();
      await query(server, statement);
      const people = [await welcome(server), await welcome(server)] as const;
      const place = ['--data', server.data, ...(server.database === undefined ? [] : ['--database', server.database])];
      const ran = await Promise.all(
        Array.from({ length: together }, (_, index) => {
          const { email } = people[index % 2 === 0 ? 0 : 1];
          const words = ['emergency', 'reset', email, '--sealed-code', '--reason', 'Le support est fermé.'];
          return runHere([...words, ...place, '--json'], [code]);
        }),
      );
      const outcomes = ran.map(({ stdout }) => (JSON.parse(stdout) as { outcome: string }).outcome);
      assert.deepEqual(outcomes.sort(), ['sent', ...Array.from({ length: 15 }, () => 'wrong-code')]);
      const ids = people.map(({ id }) => `'${id}'`).join();
      const ofBoth = `account_id in (${ids})`;
      assert.equal(await count(server, `select count(*) from emergency_grants where ${ofBoth}`), 1);
      const secrets = `select count(*) from one_time_secrets where ${ofBoth} and origin = 'emergency'`;
      assert.equal(await count(server, secrets), 1);
    });

    test('A reset that meets a change of the mail address is refused, or was first and is over with the old address.', async () => {
      const { server } = stage;
      const office = await signedIn(server, server.having('administrator')[0] as Person);
      for (let round = 0; round < rounds; round += 1) {
        const user = await welcome(server);
        const { form } = await verified(user);
        const email = `autre.${user.id}@ardoise.example`;
        const since = Date.now();
        await office.submit(`/config/users/${user.id}`, 'Enregistrer', { 'Adresse e-mail': email });
        const confirm = await new Visitor(server.url).form(
          await newEmailPage(server, email, since),
          'C’est mon adresse',
        );
        const sent = round % 2 === 0 ? form.press() : undefined;
        const [confirmed, late] = await Promise.all([confirm.press(), form.press(), sent]);
        assert.equal(confirmed.status, 200, confirmed.text);
        assert.ok(late.status === 303 || late.status === 409, String(late.status));
        const live =
          'select count(*) from one_time_secrets where account_id = ? and spent_at is null and revoked_at is null';
        const journal = await journalOf(server, email);
        const issued = journal.lastIndexOf('temporary-password-issued');
        const changed = journal.lastIndexOf('account-changed');
        assert.ok(issued < changed, journal.join(' '));
        assert.equal(await count(server, live, user.id), 0, 'what was mailed to the old address still opens');
        assert.equal((await form.press()).status, 409);
      }
    });

    test('A reset that meets a stricter policy was weighed by the one before, or is refused: never by half of each.', async () => {
      const { server } = stage;
      try {
        for (let round = 0; round < rounds; round += 1) {
          await keepPolicy(server, defaultPolicy());
          const user = await welcome(server);
          const { form } = await verified(user);
          const [sent] = await Promise.all([form.press(), keepPolicy(server, twoThings())]);
          assert.ok(sent.status === 303 || sent.status === 409, String(sent.status));
          assert.equal(await resetsOf(user), sent.status === 303 ? 1 : 0);
          // What was proved is not used up by a refusal, and does not suffice any more.
          assert.equal((await form.press()).status, 409);
          assert.equal(await resetsOf(user), sent.status === 303 ? 1 : 0);
        }
      } finally {
        await keepPolicy(server, defaultPolicy());
      }
    });

    /** A request whose caller read the code of the mail, and the form that sends a temporary password. */
    const verified = async (user: Newcomer) => {
      const request = await openAtDesk(stage.server, user);
      await verifyCaller(stage.server, request, user);
      return { form: await request.desk.form(request.path, 'Envoyer un mot de passe temporaire') };
    };

    const resetsOf = (user: Newcomer): Promise<number> =>
      count(
        stage.server,
        "select count(*) from one_time_secrets where account_id = ? and origin = 'verification'",
        user.id,
      );
  });
}

/** A policy that asks of everybody what it asks of the staff. */
const twoThings = (): DeskPolicy => ({ ...defaultPolicy(), user: defaultPolicy().administrator });

const tally = (answers: Answer[]): Record<number, number> => {
  const counts: Record<number, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
};
