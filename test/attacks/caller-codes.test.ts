import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { count, query } from '../parts/database.ts';
import { openAtDesk, sendCode } from '../parts/desk.ts';
import { codeIn } from '../parts/mail-secrets.ts';
import { type Newcomer, welcome } from '../parts/people.ts';
import { startServer, type TestServer } from '../parts/server.ts';
import type { Answer, Visitor } from '../parts/visitor.ts';

suite('A code serves who it was sent for', () => {
  let server: TestServer;
  before(async () => {
    server = await startServer();
  });
  after(() => server.stop());

  const passed = (user: Newcomer): Promise<number> =>
    count(server, 'select count(*) from verification_proofs where account_id = ? and passed_at is not null', user.id);
  /** Sends to any address of the desk what the form of a request would. */
  const forced = async (
    desk: Visitor,
    page: string,
    action: string,
    fields: Record<string, string>,
  ): Promise<Answer> => {
    const form = await desk.form(page, 'Se déconnecter');
    return desk.post(action, { csrf: form.values.get('csrf') ?? '', ...fields });
  };

  test('The code of one request opens no other, of another person or by another agent.', async () => {
    const [user, other] = [await welcome(server), await welcome(server)];
    const request = await openAtDesk(server, user);
    const code = await sendCode(server, request, user);
    const elsewhere = await openAtDesk(server, other);
    await sendCode(server, elsewhere, other);
    const swapped = await elsewhere.desk.submit(elsewhere.path, 'Vérifier le code', { "Code lu par l'appelant": code });
    assert.equal(swapped.status, 422);
    const colleague = await openAtDesk(server, await welcome(server), 1);
    const stolen = await forced(colleague.desk, '/support', `${request.path}/verification`, { code });
    assert.equal(stolen.status, 409);
    assert.deepEqual([await passed(user), await passed(other)], [0, 0]);
    const right = await request.desk.submit(request.path, 'Vérifier le code', { "Code lu par l'appelant": code });
    assert.equal(right.status, 303);
    assert.equal(await passed(user), 1);
  });

  test('A code by mail is none by SMS, an expired one is none, and one that passed does not pass again.', async () => {
    const user = await welcome(server);
    const request = await openAtDesk(server, user);
    const code = await sendCode(server, request, user);
    const act = (step: string, fields: Record<string, string>) =>
      forced(request.desk, request.path, `${request.path}/${step}`, fields);
    assert.equal((await act('sms-verification', { smsCode: code })).status, 409);
    await query(server, 'update verification_proofs set expires_at = ? where account_id = ?', Date.now() - 1, user.id);
    assert.equal((await act('verification', { code })).status, 422);
    assert.equal(await passed(user), 0);
    const sentAt = Date.now();
    assert.equal((await act('code', {})).status, 303);
    const again = codeIn(await server.mailTo(user.email, { after: sentAt, subject: /code de vérification/ }));
    assert.equal((await act('verification', { code: again })).status, 303);
    assert.equal((await act('verification', { code: again })).status, 409);
    assert.equal(await passed(user), 1);
  });

  test('No code goes to a number that is not a mobile one on file, whatever the form says.', async () => {
    const user = await welcome(server);
    const request = await openAtDesk(server, user);
    const given = { telephone: '+33639980001', to: '+33639980001', number: '+33639980001' };
    const none = await forced(request.desk, request.path, `${request.path}/sms-code`, given);
    assert.equal(none.status, 409);
    await query(server, "update accounts set telephone = '+33123456789' where id = ?", user.id);
    assert.equal((await forced(request.desk, request.path, `${request.path}/sms-code`, given)).status, 409);
    const sms = "select count(*) from outbox where account_id = ? and channel = 'sms'";
    assert.equal(await count(server, sms, user.id), 0);
    assert.equal((await server.mailsTo('33639980001@sms.localhost')).length, 0);
  });

  test('Codes by mail and by SMS are counted together: five an hour go to one person.', async () => {
    const user = await welcome(server);
    await query(server, "update accounts set telephone = '+33639981234' where id = ?", user.id);
    const request = await openAtDesk(server, user);
    const statuses = [];
    for (const step of ['code', 'sms-code', 'code', 'sms-code', 'code', 'sms-code', 'code']) {
      statuses.push((await forced(request.desk, request.path, `${request.path}/${step}`, {})).status);
    }
    assert.deepEqual(statuses, [303, 303, 303, 303, 303, 429, 429]);
  });
});
