import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { count, journalOf, query } from '../parts/database.ts';
import { useServer } from '../parts/engines.ts';
import { temporaryPasswordIn } from '../parts/mail-secrets.ts';
import { freshPassword, welcome } from '../parts/people.ts';
import { type Person, startServer } from '../parts/server.ts';
import { Visitor } from '../parts/visitor.ts';
import { runMarignan } from './run-marignan.ts';

const reason = 'Le support entier a perdu ses accès.';

suite('Emergency access', () => {
  const stage = useServer(startServer);

  const emergency = async (expected: number, words: string[], lines: string[]): Promise<Record<string, unknown>> => {
    const { data } = stage.server;
    const ran = await runMarignan(data, ['emergency', ...words, '--data', data, '--json'], {}, lines);
    assert.equal(ran.exitCode, expected, `${ran.stdout}${ran.stderr}`);
    return JSON.parse(ran.stdout);
  };
  const reset = (expected: number, email: string, lines: string[], ...more: string[]) =>
    emergency(expected, ['reset', email, '--reason', reason, ...more], lines);
  const proofOf = ({ email, password }: Person): string[] => [email, password];

  const operators = async (): Promise<[Person, Person]> => {
    const [first] = stage.server.having('operator');
    assert.ok(first);
    const email = `second.${Date.now()}@conselio.example`;
    const words = ['--email', email, '--first-name', 'Omar', '--last-name', 'Second', '--role', 'operator'];
    const added = await stage.server.run('user', 'add', '--company', first.company, ...words, '--temporary');
    assert.equal(added.code, 0, added.stderr);
    const second = { ...first, email, password: temporaryPasswordIn(await stage.server.mailTo(email)) };
    const visitor = new Visitor(stage.server.url);
    await visitor.signIn(second);
    const password = freshPassword();
    const changed = await visitor.json('PUT', '/api/v1/password', { password, confirmation: password });
    assert.equal(changed.status, 200, changed.body);
    return [first, { ...second, password }];
  };
  const untouched = async (email: string): Promise<void> =>
    assert.ok(!(await journalOf(stage.server, email)).includes('emergency-access-used'));

  test('Two operators together bring somebody back, and operators, supervisors and the company are told.', async () => {
    const user = await welcome(stage.server);
    const [first, second] = await operators();
    const [supervisor, administrator] = [stage.server.having('supervisor')[0], stage.server.having('administrator')[0]];
    const after = Date.now();
    const said = await reset(0, user.email, [...proofOf(first), ...proofOf(second)]);
    assert.equal(said.outcome, 'sent');
    const temporary = temporaryPasswordIn(await stage.server.mailTo(user.email, { after, subject: /temporaire/ }));
    assert.ok(!JSON.stringify(said).includes(temporary));
    for (const told of [first, second, supervisor, administrator]) {
      const mail = await stage.server.mailTo(told?.email ?? '', { after, subject: /Accès de secours/ });
      assert.match(mail.text, /Le support entier a perdu ses accès/);
      assert.ok(!mail.text.includes(temporary));
    }
    const old = await new Visitor(stage.server.url).signIn(user);
    assert.equal(old.status, 401);
    assert.equal((await new Visitor(stage.server.url).signIn({ ...user, password: temporary })).status, 201);
    const incident = "select count(*) from reset_requests where kind = 'incident' and account_id = ?";
    assert.equal(await count(stage.server, incident, user.id), 1);
    assert.ok((await journalOf(stage.server, user.email)).includes('emergency-access-used'));
  });

  test('An operator of a moment ago is not the second one.', async () => {
    const user = await welcome(stage.server);
    const [first, second] = await operators();
    await query(stage.server, 'update companies set created_at = created_at - 864000000 returning id');
    const outcome = (await reset(1, user.email, [...proofOf(first), ...proofOf(second)])).outcome;
    await query(stage.server, 'update companies set created_at = created_at + 864000000 returning id');
    assert.equal(outcome, 'unsettled-operator');
    await untouched(user.email);
  });

  test('One operator twice, an operator and somebody else, or for the own account: nothing changes.', async () => {
    const user = await welcome(stage.server);
    const [first, second] = await operators();
    const agent = stage.server.having('agent')[0] as Person;
    assert.equal((await reset(1, user.email, [...proofOf(first), ...proofOf(first)])).outcome, 'not-two-operators');
    assert.equal((await reset(1, user.email, [...proofOf(first), ...proofOf(agent)])).outcome, 'not-an-operator');
    assert.equal((await reset(1, first.email, [...proofOf(first), ...proofOf(second)])).outcome, 'not-two-operators');
    const wrong = await reset(1, user.email, [...proofOf(first), second.email, 'not the password']);
    assert.equal(wrong.outcome, 'refused');
    assert.equal((await reset(1, user.email, [...proofOf(first)])).outcome, 'abandoned');
    assert.equal((await reset(1, user.email, [])).outcome, 'abandoned');
    const short = await emergency(
      2,
      ['reset', user.email, '--reason', 'oubli'],
      [...proofOf(first), ...proofOf(second)],
    );
    assert.equal(short.outcome, 'reason-missing');
    await untouched(user.email);
    assert.equal((await new Visitor(stage.server.url).signIn(user)).status, 201);
  });

  test('The sealed code opens the way once, however it is typed, and a new one ends the one before.', async () => {
    const user = await welcome(stage.server);
    const [first] = stage.server.having('operator');
    assert.ok(first);
    const old = await emergency(0, ['seal'], proofOf(first));
    const { code } = await emergency(0, ['seal'], proofOf(first));
    assert.match(String(code), /^([a-km-z2-9]{4}-){7}[a-km-z2-9]{4}$/);
    assert.equal((await emergency(0, ['status'], [])).possible, true);
    const told = await stage.server.mailTo(first.email, { subject: /Nouveau code scellé/ });
    assert.ok(!told.text.includes(String(code)));
    // A day passes before the second one opens; then the first no longer does.
    assert.equal((await reset(1, user.email, [String(code)], '--sealed-code')).outcome, 'wrong-code');
    const later = `update sealed_codes set usable_at = usable_at - 90000000, revoked_at = revoked_at - 90000000 returning id`;
    await query(stage.server, later);
    assert.equal((await reset(1, user.email, [String(old.code)], '--sealed-code')).outcome, 'wrong-code');
    await untouched(user.email);
    const typed = String(code).toUpperCase().replaceAll('-', ' ');
    const outcomes = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const { data } = stage.server;
        const words = ['emergency', 'reset', user.email, '--reason', reason, '--sealed-code', '--data', data, '--json'];
        return JSON.parse((await runMarignan(data, words, {}, [typed])).stdout).outcome;
      }),
    );
    assert.deepEqual(outcomes.sort(), ['sent', 'wrong-code', 'wrong-code', 'wrong-code']);
    const refused = "select count(*) from audit_events where account_id = ? and action = 'emergency-access-refused'";
    assert.equal(await count(stage.server, refused, user.id), 5);
    const kept = 'select count(*) from sealed_codes where hash like ?';
    assert.equal(await count(stage.server, kept, `%${code}%`), 0);
  });
});
