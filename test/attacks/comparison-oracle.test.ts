import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { query } from '../parts/database.ts';
import { resetAtDesk } from '../parts/desk.ts';
import { anotherSource, engines } from '../parts/engines.ts';
import { temporaryPasswordIn } from '../parts/mail-secrets.ts';
import { freshPassword, type Newcomer, signedIn, welcome } from '../parts/people.ts';
import type { Person, TestServer } from '../parts/server.ts';
import type { Answer, Visitor } from '../parts/visitor.ts';

/** In a day, against any one account. */
const comparisons = 3;

for (const { name, options, use } of engines) {
  suite(`Passwords are compared between accounts, and nobody guesses by it, on ${name}`, options, () => {
    const stage = use();

    test('The password of another account of the same mailbox, in another company, is refused; a stranger’s is not.', async () => {
      const { server } = stage;
      const victim = await welcome(server);
      const same = await makeAccount(server, 1, { email: subaddress(victim, 'suite') });
      const stranger = await makeAccount(server, 1, { email: `x${victim.email}` });
      assert.deepEqual(reasonsOf(await choose(same, victim.password)), ['same-as-other-account']);
      assert.deepEqual(reasonsOf(await choose(stranger, victim.password)), []);
    });

    test('The password of somebody with the same name is refused in the same company, and not in another.', async () => {
      const { server } = stage;
      const victim = await welcome(server);
      const [firstName = '', lastName = ''] = victim.name.split(' ');
      const person = { firstName: firstName.toUpperCase(), lastName };
      const here = await makeAccount(server, 0, { email: `homonyme.${victim.email}`, ...person });
      const there = await makeAccount(server, 1, { email: `autre.${victim.email}`, ...person });
      assert.deepEqual(reasonsOf(await choose(here, victim.password)), ['same-as-other-account']);
      assert.deepEqual(reasonsOf(await choose(there, victim.password)), []);
    });

    test('Whoever makes accounts of somebody’s mailbox is told of three guesses a day, over all of them, and its own company’s journal says so once.', async () => {
      const { server } = stage;
      const victim = await welcome(server);
      const askers = [
        await makeAccount(server, 1, { email: subaddress(victim, 'a') }),
        await makeAccount(server, 1, { email: subaddress(victim, 'b') }),
        await makeAccount(server, 0, { email: subaddress(victim, 'c') }),
      ];
      const presents = new Map<Visitor, string>();
      const guess = async (asker: Visitor, password: string): Promise<Answer> => {
        const current = presents.get(asker);
        const answer = await (current === undefined ? choose(asker, password) : change(asker, current, password));
        if (answer.status === 200) presents.set(asker, password);
        return answer;
      };
      for (let tries = 0; tries < comparisons - 1; tries += 1) {
        const asker = askers[tries % 2];
        assert.ok(asker);
        assert.deepEqual(reasonsOf(await guess(asker, freshPassword())), []);
      }
      const [first, second, third] = askers;
      assert.ok(first && second && third);
      assert.deepEqual(reasonsOf(await guess(first, victim.password)), ['same-as-other-account']);
      assert.deepEqual(reasonsOf(await guess(third, victim.password)), [], 'the fourth guess was told');
      // Now this account has that password too, and would be the one that is found.
      assert.deepEqual(reasonsOf(await guess(third, freshPassword())), []);
      assert.deepEqual(reasonsOf(await guess(first, victim.password)), [], 'the fifth guess was told');
      assert.deepEqual(reasonsOf(await guess(first, freshPassword())), []);
      const told = { company_name: victim.company, actor_kind: 'system', actor_id: null, source: null, details: '{}' };
      assert.deepEqual(await eventsOf(server, victim, 'password-comparisons-stopped'), [told]);
      await signedIn(server, victim, anotherSource());
      await aDayPasses(server);
      assert.deepEqual(reasonsOf(await guess(second, victim.password)), ['same-as-other-account']);
    });

    test('Of sixteen guesses at once, three are compared at most.', async () => {
      const { server } = stage;
      const victim = await welcome(server);
      const asker = await makeAccount(server, 1, { email: subaddress(victim, 'seize') });
      const answers = await Promise.all(Array.from({ length: 16 }, () => choose(asker.twin(), victim.password)));
      const told = answers.filter(({ body }) => body.includes('same-as-other-account'));
      assert.ok(told.length >= 1 && told.length <= comparisons, `${told.length} were told`);
      assert.equal((await eventsOf(server, victim, 'password-comparisons-stopped')).length, 1);
    });

    test('Who poses as somebody with a password of the office is told of 25 guesses a day at the earlier ones; beyond them nothing is taken.', async () => {
      const { server } = stage;
      const victim = await welcome(server);
      const given = freshPassword();
      const office = await officeSets(server, victim, given);
      const posing = await signedIn(server, { ...victim, password: given }, anotherSource());
      for (let tries = 0; tries < 25; tries += 1) {
        assert.deepEqual(reasonsOf(await choose(posing, victim.password)), ['used-before']);
      }
      for (const guess of [victim.password, victim.password, freshPassword()]) {
        assert.deepEqual(reasonsOf(await choose(posing, guess)), ['too-many-tries']);
      }
      assert.deepEqual(reasonsOf(await choose(posing, given)), ['same-as-before']);
      const refused = (await eventsOf(server, victim, 'password-change-refused')).map(({ details }) => details);
      const reasons = [...Array.from({ length: 25 }, () => 'used-before'), 'too-many-tries'];
      assert.deepEqual(
        refused,
        reasons.map((reason) => JSON.stringify({ reason })),
      );
      // Another password of the office is no way to ask on.
      const second = freshPassword();
      await officeSets(server, victim, second, office);
      const again = await signedIn(server, { ...victim, password: second }, anotherSource());
      assert.deepEqual(reasonsOf(await choose(again, victim.password)), ['too-many-tries']);
      await aDayPasses(server);
      assert.deepEqual(reasonsOf(await choose(again, victim.password)), ['used-before']);
      assert.deepEqual(reasonsOf(await choose(again, freshPassword())), []);
    });

    test('Of thirty-two guesses at once at the earlier ones, 25 are told at most, and none is taken.', async () => {
      const { server } = stage;
      const victim = await welcome(server);
      const given = freshPassword();
      await officeSets(server, victim, given);
      const posing = await signedIn(server, { ...victim, password: given }, anotherSource());
      const guesses = Array.from({ length: 32 }, () => choose(posing.twin(), victim.password));
      const reasons = (await Promise.all(guesses)).map((answer) => reasonsOf(answer).join());
      assert.equal(reasons.filter((reason) => reason === 'used-before').length, 25, reasons.join());
      assert.equal(reasons.filter((reason) => reason === 'too-many-tries').length, 7);
      assert.equal((await eventsOf(server, victim, 'password-change-refused')).length, 26);
    });

    test('One that continues a password known to others is never taken, however often it is tried; a reset at the desk goes on.', async () => {
      const { server } = stage;
      const victim = await welcome(server);
      const known = `${freshPassword()} 7!`;
      const visitor = await signedIn(server, victim);
      assert.deepEqual(reasonsOf(await change(visitor, victim.password, known)), []);
      const [administrator] = server.having('administrator');
      assert.ok(administrator);
      const office = await signedIn(server, administrator, anotherSource());
      await (await office.question(`/config/users/${victim.id}`, 'require-new')).press();
      const choosing = await signedIn(server, { ...victim, password: known }, anotherSource());
      const next = known.replace(' 7!', ' 8!');
      // Of the day's tries the first change was one.
      for (let tries = 0; tries < 24; tries += 1) {
        assert.deepEqual(reasonsOf(await choose(choosing, next)), ['like-the-last']);
      }
      for (let tries = 0; tries < 3; tries += 1) {
        assert.deepEqual(reasonsOf(await choose(choosing, next)), ['too-many-tries']);
      }
      const page = await choosing.submit('/password/change', 'Enregistrer', {
        'Nouveau mot de passe': next,
        'Confirmez le mot de passe': next,
      });
      assert.match(page.text, /Revenez demain, ou demandez une réinitialisation/);
      const temporary = await resetAtDesk(server, victim);
      const back = await signedIn(server, { ...victim, password: temporary }, anotherSource());
      assert.deepEqual(reasonsOf(await choose(back, next)), ['like-the-last']);
      assert.deepEqual(reasonsOf(await choose(back, freshPassword())), []);
    });
  });
}

/** What the journal tells of somebody, and in which company's. */
const eventsOf = async (server: TestServer, person: Newcomer, action: string): Promise<Record<string, unknown>[]> => {
  const rows = await query(
    server,
    `select companies.name as company_name, actor_kind, actor_id, source, details
     from audit_events join companies on companies.id = audit_events.company_id
     where account_id = ? and action = ? order by sequence`,
    person.id,
    action,
  );
  return rows.map((row) => ({ ...row }));
};

const officeSets = async (
  server: TestServer,
  { id }: Newcomer,
  password: string,
  present: Visitor | null = null,
): Promise<Visitor> => {
  const [administrator] = server.having('administrator');
  assert.ok(administrator);
  const office = present ?? (await signedIn(server, administrator, anotherSource()));
  const set = await office.submit(`/config/users/${id}`, 'Enregistrer', {
    'Nouveau mot de passe': password,
    'Confirmez le mot de passe': password,
  });
  assert.equal(set.status, 303, set.text);
  return office;
};

const subaddress = ({ email }: Newcomer, word: string): string => email.replace('@', `+${word}@`);

/** A newcomer of a company, held at the choice of a password. */
const makeAccount = async (
  server: TestServer,
  company: number,
  { email, firstName = 'Autre', lastName = 'Personne' }: { email: string; firstName?: string; lastName?: string },
): Promise<Visitor> => {
  const administrator = server.having('administrator')[company] as Person;
  const office = await signedIn(server, administrator, anotherSource());
  const created = await office.submit('/config/users/new', 'Créer le compte', {
    Prénom: firstName,
    Nom: lastName,
    'Adresse e-mail': email,
    Rôle: 'user',
    'Envoyer un mot de passe temporaire': 'temporary',
  });
  assert.equal(created.status, 303, created.text);
  const password = temporaryPasswordIn(await server.mailTo(email));
  return signedIn(server, { ...administrator, email, password }, anotherSource());
};

const choose = (visitor: Visitor, password: string): Promise<Answer> =>
  visitor.json('PUT', '/api/v1/password', { password, confirmation: password });

const change = (visitor: Visitor, current: string, password: string): Promise<Answer> =>
  visitor.json('PUT', '/api/v1/password', { current, password, confirmation: password });

/** Why it was refused; nothing when it was taken. */
const reasonsOf = ({ status, body }: Answer): string[] => {
  assert.ok(status === 200 || status === 422, `${status}: ${body}`);
  return ((JSON.parse(body) as { errors?: { code: string }[] }).errors ?? []).map(({ code }) => code);
};

const aDayPasses = (server: TestServer): Promise<unknown> =>
  query(server, 'update sign_in_failures_by_account set first_failed_at = first_failed_at - 86400001');
