import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { count, journalOf, query } from '../parts/database.ts';
import { openAtDesk } from '../parts/desk.ts';
import { engines } from '../parts/engines.ts';
import { signedIn, welcome } from '../parts/people.ts';
import { askCompany, askDesk, trySending } from '../parts/second-person.ts';
import type { Person } from '../parts/server.ts';
import type { Answer } from '../parts/visitor.ts';

const together = 16;

for (const { name, options, use } of engines) {
  suite(`Words given at once, on ${name}`, options, () => {
    const stage = use();
    const office = () => signedIn(stage.server, stage.server.having('administrator')[0] as Person);

    test('Of sixteen confirmations at once, one counts and one stands in the journal.', async () => {
      const { server } = stage;
      const user = await welcome(server);
      const request = await openAtDesk(server, user);
      await askCompany(server, request, user);
      const form = await (await office()).form('/config/vouchings', `Confirmer pour ${user.name}`);
      const answers = await Promise.all(Array.from({ length: together }, () => form.press()));
      assert.deepEqual(tally(answers), { 303: 1, 409: 15 });
      const events = (await journalOf(server, user.email)).filter((action) => action === 'verification-passed');
      assert.equal(events.length, 1);
    });

    test('Of a confirmation and a refusal at once, one stands, and what follows is what it says.', async () => {
      const { server } = stage;
      const user = await welcome(server);
      const request = await openAtDesk(server, user);
      await askCompany(server, request, user);
      const visitor = await office();
      const forms = await Promise.all(
        ['Confirmer', 'Refuser'].map((button) => visitor.form('/config/vouchings', `${button} pour ${user.name}`)),
      );
      const answers = await Promise.all(
        Array.from({ length: together }, (_, index) => forms[index % 2]?.press() as Promise<Answer>),
      );
      assert.deepEqual(tally(answers), { 303: 1, 409: 15 });
      const [proof] = await query(
        server,
        'select passed_at, refused_at from verification_proofs where account_id = ?',
        user.id,
      );
      assert.ok((proof?.passed_at === null) !== (proof?.refused_at === null), JSON.stringify(proof));
      assert.equal(await trySending(request), proof?.passed_at === null ? 409 : 303);
    });

    test('Of sixteen presses that ask the company, or the desk, one asks.', async () => {
      const { server } = stage;
      const user = await welcome(server);
      const request = await openAtDesk(server, user);
      for (const button of ['Demander la confirmation de la société', 'Demander un second avis']) {
        const form = await request.desk.form(request.path, button);
        const answers = await Promise.all(Array.from({ length: together }, () => form.press()));
        assert.deepEqual(tally(answers), { 303: 1, 409: 15 }, button);
      }
      assert.equal(await count(server, 'select count(*) from verification_proofs where account_id = ?', user.id), 2);
      const cases = 'select count(*) from caller_verifications where account_id = ?';
      assert.equal(await count(server, cases, user.id), 1);
    });

    test('Of a second agent and a supervisor who answer at once, the first counts.', async () => {
      const { server } = stage;
      const user = await welcome(server);
      const page = await askDesk(await openAtDesk(server, user));
      const people = [server.having('agent')[1], server.having('supervisor')[0]] as Person[];
      const desk = await Promise.all(people.map((person) => signedIn(server, person)));
      const forms = await Promise.all(desk.map((visitor) => visitor.form(page, 'J’ai vérifié, je confirme')));
      const answers = await Promise.all(
        Array.from({ length: together }, (_, index) => forms[index % 2]?.press() as Promise<Answer>),
      );
      assert.deepEqual(tally(answers), { 303: 1, 410: 15 });
    });

    test('A confirmation that meets the end of its verification either came before it or does nothing.', async () => {
      const { server } = stage;
      const user = await welcome(server);
      const request = await openAtDesk(server, user);
      await askCompany(server, request, user);
      const form = await (await office()).form('/config/vouchings', `Confirmer pour ${user.name}`);
      const voiding = 'update caller_verifications set voided_at = ? where account_id = ?';
      const [answer] = await Promise.all([form.press(), query(server, voiding, Date.now(), user.id)]);
      assert.ok([303, 409].includes(answer.status), String(answer.status));
      assert.equal(await trySending(request), 409);
    });
  });
}

const tally = (answers: Answer[]): Record<number, number> => {
  const counts: Record<number, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
};
