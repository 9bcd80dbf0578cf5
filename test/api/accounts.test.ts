import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { suite, test } from 'node:test';
import { codeOf, programOf, requestName } from '../parts/api.ts';
import { count, query } from '../parts/database.ts';
import { anotherSource, engines } from '../parts/engines.ts';
import { temporaryPasswordIn } from '../parts/mail-secrets.ts';
import { freshPassword, signedIn, welcome } from '../parts/people.ts';
import type { TestServer } from '../parts/server.ts';
import { type Answer, Visitor } from '../parts/visitor.ts';

const path = '/api/v1/accounts';
type Shown = Record<'id' | 'email' | 'lastName' | 'role' | 'state' | 'standing', string> &
  Record<'invitedAt' | 'invitationEndsAt', string>;
const read = ({ body }: Answer): Shown => JSON.parse(body);
const officeOf = (server: TestServer): Promise<Visitor> => signedIn(server, server.having('administrator')[0] as never);
const newPerson = () => {
  const mark = randomBytes(5).toString('hex');
  return { email: `programme.${mark}@conserverie.example`, firstName: 'Ada', lastName: `Machine${mark}` };
};

for (const engine of engines) {
  suite(`Accounts by the API on ${engine.name}`, engine.options, () => {
    const stage = engine.use();

    test('A program makes an account, whose person comes in with what the mail brought.', async () => {
      const { server } = stage;
      const { program } = await programOf(server);
      const person = newPerson();
      const made = await program.json('POST', path, { ...person, mode: 'temporary' });
      assert.equal(made.status, 201, made.body);
      assert.deepEqual(read(made), read(await program.send(`${path}/${read(made).id}`)));
      assert.equal(read(made).standing, 'never-signed-in');
      assert.equal(made.headers.get('location'), `${path}/${read(made).id}`);
      const password = temporaryPasswordIn(await server.mailTo(person.email));
      assert.ok(!made.body.includes(password));
      const visitor = new Visitor(server.url);
      assert.equal((await visitor.signIn({ email: person.email, password })).status, 201);
      const again = await program.json('POST', path, person);
      assert.equal(codeOf(again), 'email-taken');
    });

    test('A link goes out where nothing else is asked for, also where the company sends no temporary password.', async () => {
      const { server } = stage;
      const { program } = await programOf(server);
      const linked = async (person: ReturnType<typeof newPerson>) =>
        /\/link\/[\w-]{43}/.test((await server.mailTo(person.email)).text);
      const asked = newPerson();
      assert.equal((await program.json('POST', path, asked)).status, 201);
      assert.ok(await linked(asked));
      const company = 'id = (select company_id from accounts where email = ?)';
      await query(server, `update companies set reset_temporary_since = null where ${company}`, asked.email);
      try {
        const refused = await program.json('POST', path, { ...newPerson(), mode: 'temporary' });
        assert.deepEqual([refused.status, codeOf(refused)], [409, 'mode-off']);
        const left = newPerson();
        assert.equal((await program.json('POST', path, left)).status, 201);
        assert.ok(await linked(left));
      } finally {
        await query(server, `update companies set reset_temporary_since = 0 where ${company}`, asked.email);
      }
    });

    test('Nobody is invited more than five times in a day, however many ask at once.', async () => {
      const { server } = stage;
      const { program } = await programOf(server);
      const { id } = read(await program.json('POST', path, { ...newPerson(), mode: 'link' }));
      const invite = () => program.json('POST', `${path}/${id}/invitations`, null, requestName());
      const invited = await Promise.all(Array.from({ length: 16 }, invite));
      assert.equal(invited.filter(({ status }) => status === 204).length, 4);
      const refused = invited.filter(({ status }) => status !== 204);
      assert.ok(
        refused.every((one) => codeOf(one) === 'too-many-requests' && Number(one.headers.get('retry-after')) > 0),
      );
      assert.equal(await count(server, 'select count(*) as n from outbox where account_id = ?', id), 5);
      const page = `/config/users/${id}`;
      const office = await officeOf(server);
      const csrf = (await office.form(page, 'Enregistrer')).values.get('csrf') ?? '';
      const pressed = await office.post(`${page}/invite`, { csrf });
      assert.equal(pressed.status, 429);
      assert.match(pressed.body, /cinq envois sont déjà partis/);
      await query(server, 'update one_time_secrets set created_at = created_at - 86400000 where account_id = ?', id);
      assert.equal((await invite()).status, 204);
    });

    test('Nor does anybody get more than five resets in a day, in whatever way, by session or on the page.', async () => {
      const { server } = stage;
      const office = await officeOf(server);
      const { id } = await welcome(server);
      const send = (mode: string) => office.json('POST', `${path}/${id}/resets`, { mode }, requestName());
      const sent = await Promise.all(Array.from({ length: 8 }, (_, index) => send(index % 2 ? 'link' : 'temporary')));
      assert.deepEqual(sent.map(({ status }) => status).sort(), [204, 204, 204, 204, 204, 429, 429, 429]);
      const mails =
        "select count(*) as n from outbox where account_id = ? and kind in ('reset-link', 'temporary-password')";
      assert.equal(await count(server, mails, id), 5);
      const page = `/config/users/${id}`;
      const csrf = (await office.form(page, 'Enregistrer')).values.get('csrf') ?? '';
      const pressed = await office.post(`${page}/reset`, { csrf, mode: 'link' });
      assert.equal(pressed.status, 429);
      assert.match(pressed.body, /cinq envois sont déjà partis/);
      await query(server, 'update one_time_secrets set created_at = created_at - 86400000 where account_id = ?', id);
      assert.equal((await send('link')).status, 204);
    });

    test('A program lists people page by page, each once, with the address of the next page.', async () => {
      const { server } = stage;
      const { program } = await programOf(server);
      const { lastName } = newPerson();
      const made = [];
      for (let each = 0; each < 5; each += 1) {
        made.push(read(await program.json('POST', path, { ...newPerson(), lastName })).id);
      }
      const seen: string[] = [];
      let next: string | null = `${path}?q=${lastName}&limit=2&sort=email&order=descending`;
      const pages = [];
      while (next) {
        const answer: Answer = await program.get(next);
        assert.equal(answer.status, 200, answer.body);
        const page = JSON.parse(answer.body) as { accounts: Shown[]; count: number; next: string | null };
        assert.equal(page.count, 5);
        seen.push(...page.accounts.map(({ id }) => id));
        pages.push(page.accounts.length);
        const link: string | undefined = /<([^>]+)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.[1];
        assert.equal(link !== undefined, page.next !== null);
        next = link === undefined ? null : new URL(link).pathname + new URL(link).search;
      }
      assert.deepEqual(pages, [2, 2, 1]);
      assert.deepEqual(seen.sort(), made.sort());
    });

    test('A cursor of another order, or of nothing, and a limit beyond 200, are refused.', async () => {
      const { program } = await programOf(stage.server);
      const { next } = JSON.parse((await program.get(`${path}?limit=1`)).body) as { next: string };
      assert.equal(codeOf(await program.get(`${path}?sort=last-sign-in&cursor=${next}`)), 'cursor-unknown');
      assert.equal(codeOf(await program.get(`${path}?cursor=nonsense`)), 'cursor-unknown');
      assert.equal(codeOf(await program.get(`${path}?limit=201`)), 'unfit-input');
      assert.equal(codeOf(await program.get(`${path}?unknown=1`)), 'unfit-input');
    });

    test('A change without If-Match is refused, one of an older version too, and what is left out stays.', async () => {
      const { program } = await programOf(stage.server);
      const made = await program.json('POST', path, { ...newPerson(), telephone: '+352 26 55 11 09' });
      const { id, lastName } = read(made);
      const change = { firstName: 'Grace' };
      assert.equal((await program.json('PATCH', `${path}/${id}`, change)).status, 428);
      const etag = made.headers.get('etag') ?? '';
      assert.equal((await program.get(`${path}/${id}`)).headers.get('etag'), etag);
      const changed = await program.json('PATCH', `${path}/${id}`, change, { 'if-match': etag });
      assert.equal(changed.status, 200, changed.body);
      assert.deepEqual(read(changed), { ...read(made), firstName: 'Grace', lastName, emailWaits: false });
      assert.notEqual(changed.headers.get('etag'), etag);
      for (const late of [{ firstName: 'Hedy' }, change]) {
        const refused = await program.json('PATCH', `${path}/${id}`, late, { 'if-match': etag });
        assert.equal(refused.status, 412, refused.body);
      }
      const now = { 'if-match': changed.headers.get('etag') ?? '' };
      assert.equal((await program.json('PATCH', `${path}/${id}`, change, now)).status, 200);
    });

    test('Somebody who signs in meanwhile makes no other version of the own account; an edit, a group or a state does.', async () => {
      const { server } = stage;
      const { program } = await programOf(server);
      const office = await officeOf(server);
      const person = await welcome(server);
      const account = `${path}/${person.id}`;
      const version = async () => (await program.get(account)).headers.get('etag') ?? '';
      const change = (firstName: string, etag: string) =>
        program.json('PATCH', account, { firstName }, { 'if-match': etag });
      const before = await program.get(account);
      await signedIn(server, person);
      await query(server, 'update accounts set last_signed_in_at = last_signed_in_at + 60000 where id = ?', person.id);
      const later = await program.get(account);
      assert.notEqual(later.body, before.body);
      const late = await change('Grace', before.headers.get('etag') ?? '');
      assert.equal(late.status, 200, late.body);
      const group = { name: `Version ${randomBytes(4).toString('hex')}` };
      const { id: groupId } = read(await office.json('POST', '/api/v1/groups', group));
      const decisions = [
        () => change('Hedy', '*'),
        () => office.json('PATCH', account, { groupId }, { 'if-match': '*' }),
        () => office.json('PUT', `${account}/state`, { state: 'disabled' }),
      ];
      for (const decide of decisions) {
        const seen = await version();
        const decided = await decide();
        assert.equal(decided.status, 200, decided.body);
        assert.equal((await change('Ada', seen)).status, 412);
      }
    });

    test('Of sixteen who change the same version at once, one changes it.', async () => {
      const { program } = await programOf(stage.server);
      const made = await program.json('POST', path, newPerson());
      const ifMatch = { 'if-match': made.headers.get('etag') ?? '' };
      const answers = await Promise.all(
        Array.from({ length: 16 }, (_, index) =>
          program.json('PATCH', `${path}/${read(made).id}`, { firstName: `Ada${index}` }, ifMatch),
        ),
      );
      const statuses = answers.map(({ status }) => status).sort();
      assert.deepEqual(statuses, [200, ...Array.from({ length: 15 }, () => 412)]);
      const winner = answers.find(({ status }) => status === 200);
      const after = await program.get(`${path}/${read(made).id}`);
      const { invitedAt, invitationEndsAt } = read(after);
      assert.deepEqual({ ...read(after), emailWaits: false }, winner && read(winner));
      assert.equal(Date.parse(invitationEndsAt) - Date.parse(invitedAt), 24 * 60 * 60_000);
    });

    test('A program does nothing to administrators, and makes none.', async () => {
      const { server } = stage;
      const { program } = await programOf(server);
      const boss = await welcome(server, { role: 'administrator' });
      const any = { 'if-match': '*' };
      assert.equal((await program.get(`${path}/${boss.id}`)).status, 200);
      assert.equal((await program.json('PATCH', `${path}/${boss.id}`, { firstName: 'X' }, any)).status, 404);
      assert.equal((await program.json('PUT', `${path}/${boss.id}/state`, { state: 'disabled' })).status, 404);
      assert.equal(
        (await program.send(`${path}/${boss.id}/new-password-requirement`, { method: 'POST', headers: requestName() }))
          .status,
        404,
      );
      for (const role of ['administrator', 'delegate']) {
        assert.equal((await program.json('POST', path, { ...newPerson(), role })).status, 422);
        const user = await program.json('POST', path, newPerson());
        assert.equal((await program.json('PATCH', `${path}/${read(user).id}`, { role }, any)).status, 422);
      }
    });

    test('A program keeps a user out, lets them in again, and has them choose a new password.', async () => {
      const { server } = stage;
      const { program, id: keyId } = await programOf(server);
      const user = await welcome(server);
      const own = await signedIn(server, user);
      const state = `${path}/${user.id}/state`;
      assert.equal((await program.json('PUT', state, { state: 'disabled' })).status, 200);
      assert.equal((await own.get('/api/v1/session')).status, 401);
      assert.equal((await program.json('PUT', state, { state: 'active' })).status, 200);
      const asked = await program.send(`${path}/${user.id}/new-password-requirement`, {
        method: 'POST',
        headers: requestName(),
      });
      assert.deepEqual(JSON.parse(asked.body), { isNew: true });
      assert.match((await new Visitor(server.url).signIn(user)).body, /known-to-others/);
      const told = "select count(*) from audit_events where actor_kind = 'api-key' and actor_id = ? and account_id = ?";
      assert.equal(await count(server, told, keyId, user.id), 3);
    });

    test('An administrator sets a password in a session; a key sets none.', async () => {
      const { server } = stage;
      const user = await welcome(server);
      const password = freshPassword();
      const input = { password, confirmation: password, mustChange: false };
      const { program } = await programOf(server);
      assert.equal(codeOf(await program.json('PUT', `${path}/${user.id}/password`, input)), 'not-for-keys');
      const office = await officeOf(server);
      const answer = await office.json('PUT', `${path}/${user.id}/password`, input);
      assert.equal(answer.status, 204, answer.body);
      assert.equal((await new Visitor(server.url).signIn({ ...user, password })).status, 201);
      const elsewhere = { 'sec-fetch-site': 'cross-site', ...anotherSource() };
      assert.equal((await office.json('PUT', `${path}/${user.id}/password`, input, elsewhere)).status, 403);
    });

    test('What is sent again under one name is done once, and answered the same.', async () => {
      const { server } = stage;
      const { program } = await programOf(server);
      const person = newPerson();
      const name = { 'idempotency-key': `"${randomBytes(8).toString('hex')}"` };
      const first = await program.json('POST', path, person, name);
      const again = await program.json('POST', path, person, name);
      assert.equal(first.status, 201, first.body);
      assert.deepEqual([again.status, again.body], [201, first.body]);
      assert.equal(again.headers.get('idempotent-replayed'), 'true');
      assert.equal(again.headers.get('location'), first.headers.get('location'));
      assert.equal(codeOf(await program.json('POST', path, newPerson(), name)), 'idempotency-key-reused');
      const other = await (await programOf(server)).program.json('POST', path, person, name);
      assert.equal(codeOf(other), 'email-taken');
      const kept = await query(server, 'select * from idempotency_keys');
      assert.ok(kept.length > 0);
      for (const row of kept) assert.ok(!Buffer.from((row.answer ?? []) as Uint8Array).includes(person.email));
    });

    test('A mass action begins under a name alone: without one nothing is done, and sent twice under one it begins once.', async () => {
      const { server } = stage;
      const { program } = await programOf(server);
      const wish = { kind: 'end-sessions', people: { filter: {} }, reason: 'Poste perdu', confirmed: 0 };
      const nameless = await program.json('POST', '/api/v1/mass-actions', wish);
      assert.deepEqual([nameless.status, codeOf(nameless)], [400, 'idempotency-key-missing']);
      const user = await welcome(server);
      await signedIn(server, user);
      const one = { ...wish, people: { list: [user.email] }, confirmed: 1 };
      const name = requestName();
      const answers = [];
      for (let time = 0; time < 2; time++) answers.push(await program.json('POST', '/api/v1/mass-actions', one, name));
      assert.deepEqual(
        answers.map(({ status }) => status),
        [201, 201],
        answers[0]?.body ?? '',
      );
      assert.equal(answers[0]?.body, answers[1]?.body);
      const begun = JSON.parse((await program.get('/api/v1/mass-actions')).body) as { massActions?: unknown[] };
      assert.equal(Object.values(begun).flat().length, 1);
    });

    test('A kept answer is given to nobody who lost the right to it: another office, other groups, a person out of reach.', async () => {
      const { server } = stage;
      const office = await officeOf(server);
      const groups = await Promise.all(
        ['Nord', 'Sud'].map(async (name) => {
          const made = await office.json('POST', '/api/v1/groups', {
            name: `${name} ${randomBytes(4).toString('hex')}`,
          });
          return (JSON.parse(made.body) as { id: string }).id;
        }),
      );
      const [own, other] = groups as [string, string];
      const delegate = await welcome(server, { role: 'delegate' });
      const delegateTo = (groupIds: string[]) => office.json('PUT', `${path}/${delegate.id}/delegation`, { groupIds });
      const moveTo = (groupId: string, id: string) =>
        office.json('PATCH', `${path}/${id}`, { groupId }, { 'if-match': '*' });
      assert.equal((await delegateTo([own])).status, 200);
      const desk = await signedIn(server, delegate);
      const name = requestName();
      const ask = (visitor = desk) => visitor.json('POST', path, person, name);
      const person = { ...newPerson(), groupId: own };
      const { id } = read(await ask());
      assert.equal((await ask()).status, 201);
      assert.equal((await moveTo(other, id)).status, 200);
      assert.equal(codeOf(await ask()), 'request-done');
      assert.equal((await moveTo(own, id)).status, 200);
      assert.equal((await ask()).status, 201);
      assert.equal((await delegateTo([own, other])).status, 200);
      assert.equal(codeOf(await ask()), 'request-done');
      assert.equal((await delegateTo([own])).status, 200);
      assert.equal((await ask()).status, 201);
      await query(server, "update accounts set role = 'administrator' where id = ?", delegate.id);
      await query(server, 'delete from sign_in_failures_by_account');
      assert.equal(codeOf(await ask(await signedIn(server, delegate))), 'request-done');
    });

    test('Of sixteen requests of one name at once, one is done, and the others wait or hear its answer.', async () => {
      const { server } = stage;
      const { program } = await programOf(server);
      const person = newPerson();
      const name = requestName();
      const answers = await Promise.all(Array.from({ length: 16 }, () => program.json('POST', path, person, name)));
      for (const answer of answers) assert.ok([201, 409].includes(answer.status), answer.body);
      assert.equal(await count(server, 'select count(*) from accounts where email = ?', person.email), 1);
      const done = answers.filter(({ status, headers }) => status === 201 && !headers.has('idempotent-replayed'));
      assert.equal(done.length, 1);
      for (const { body } of answers.filter(({ status }) => status === 409)) assert.match(body, /request-under-way/);
    });

    test('What was refused uses up no name.', async () => {
      const { program } = await programOf(stage.server);
      const name = requestName();
      const person = newPerson();
      assert.equal((await program.json('POST', path, { ...person, email: 'nobody' }, name)).status, 422);
      assert.equal((await program.json('POST', path, person, name)).status, 201);
      assert.equal((await program.json('POST', path, person, { 'idempotency-key': '"é"' })).status, 400);
    });
  });
}
