import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { count, journalOf, query } from '../parts/database.ts';
import { openAtDesk, resetAtDesk, verifyCaller } from '../parts/desk.ts';
import { anotherSource, engines } from '../parts/engines.ts';
import { type Newcomer, signedIn, welcome } from '../parts/people.ts';
import type { TestServer } from '../parts/server.ts';
import { Visitor } from '../parts/visitor.ts';

const together = 16;
const rounds = 3;
const notMe = 'Ce n’était pas moi';

for (const { name, options, use } of engines) {
  suite(`What follows a reset, at once, on ${name}`, options, () => {
    const stage = use();

    test('Of sixteen presses of one page, one freezes the account and fifteen hear that it is done; one incident stands.', async () => {
      const { server } = stage;
      const user = await welcome(server);
      await resetAtDesk(server, user);
      const form = await new Visitor(server.url).form(await pageOf(server, user), notMe);
      const answers = await Promise.all(Array.from({ length: together }, () => form.press()));
      const first = answers.filter(({ text }) => /Le compte est bloqué/.test(text) && !/déjà fait/.test(text));
      assert.equal(first.length, 1, answers.map(({ status }) => status).join(' '));
      assert.equal(answers.filter(({ text }) => /déjà fait/.test(text)).length, together - 1);
      const events = (await journalOf(server, user.email)).filter((event) => event === 'reset-disavowed');
      assert.equal(events.length, 1);
      const incidents = "select count(*) from reset_requests where kind = 'incident' and account_id = ?";
      assert.equal(await count(server, incidents, user.id), 1);
    });

    test('A press that races with sign-ins and with another reset leaves nobody in by what it took back.', async () => {
      const { server } = stage;
      for (let round = 0; round < rounds; round += 1) {
        const user = await welcome(server);
        const password = await resetAtDesk(server, user);
        const form = await new Visitor(server.url).form(await pageOf(server, user), notMe);
        const request = await openAtDesk(server, user);
        await verifyCaller(server, request, user);
        const sending = await request.desk.form(request.path, 'Envoyer un mot de passe temporaire');
        const [pressed, sent] = await Promise.all([
          form.press(),
          sending.press(),
          ...Array.from({ length: 4 }, () => new Visitor(server.url, anotherSource()).signIn({ ...user, password })),
        ]);
        const [account] = await query(server, 'select state from accounts where id = ?', user.id);
        const live = 'select count(*) from sessions where account_id = ? and ended_at is null';
        assert.equal(await count(server, live, user.id), 0, `round ${round}`);
        const isFrozen = /Le compte est bloqué/.test(pressed?.text ?? '');
        // Either the press was first, and the reset was weighed anew; or the reset was, and the page is over.
        assert.equal(account?.state, isFrozen ? 'frozen' : 'active', `${pressed?.status} ${sent?.status}`);
        if (isFrozen) assert.equal(sent?.status, 409);
        const after = await new Visitor(server.url, anotherSource()).signIn({ ...user, password });
        assert.ok(after.status >= 400);
      }
    });

    test('No reset is written after a stop of the telephone, however close the two presses come.', async () => {
      const { server } = stage;
      const supervisor = server.having('supervisor')[0];
      assert.ok(supervisor);
      const desk = await signedIn(server, supervisor);
      for (let round = 0; round < rounds; round += 1) {
        const user = await welcome(server);
        const request = await openAtDesk(server, user);
        await verifyCaller(server, request, user);
        const sending = await request.desk.form(request.path, 'Envoyer un mot de passe temporaire');
        const page = '/support/telephone';
        const [company] = await query(server, 'select company_id from accounts where id = ?', user.id);
        const stopping = await desk.form(page, 'Arrêter les réinitialisations par téléphone');
        stopping.fill({ Motif: 'Appels trompeurs', 'Pour qui': String(company?.company_id) });
        const [stopped, sent] = await Promise.all([stopping.press(), sending.press()]);
        assert.equal(stopped.status, 303, stopped.text);
        const order = await query(
          server,
          `select action from audit_events where company_id = ? and at >= ? order by sequence`,
          String(company?.company_id),
          Date.now() - 60_000,
        );
        const actions = order.map(({ action }) => String(action));
        const stop = actions.lastIndexOf('telephone-resets-stopped');
        const written = sent.status === 303 ? actions.lastIndexOf('temporary-password-issued') : -1;
        assert.ok(written < stop, actions.join(' '));
        const late = await sending.press();
        assert.equal(late.status, 409);
        const resuming = await desk.form(page, 'Reprendre les réinitialisations par téléphone');
        resuming.fill({ Motif: 'Fini pour cette fois', 'Pour qui': String(company?.company_id) });
        assert.equal((await resuming.press()).status, 303);
      }
    });
  });
}

async function pageOf(server: TestServer, user: Newcomer): Promise<string> {
  const mail = await server.mailTo(user.email, { subject: /temporaire/ });
  const [page] = /\/recovery\/not-me\/[\w-]{43}/.exec(mail.text) ?? [];
  assert.ok(page, mail.text);
  return page;
}
