import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { query } from '../parts/database.ts';
import { anotherSource, engines } from '../parts/engines.ts';
import { temporaryPasswordIn } from '../parts/mail-secrets.ts';
import { freshPassword, type Newcomer, signedIn, welcome } from '../parts/people.ts';
import type { Person, TestServer } from '../parts/server.ts';
import type { Answer, Visitor } from '../parts/visitor.ts';

/** In a day, against any one account. */
const comparisons = 10;

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

    test('Whoever makes accounts of somebody’s mailbox is told of ten guesses a day, over all of them, and no more.', async () => {
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
      assert.deepEqual(reasonsOf(await guess(third, victim.password)), [], 'the eleventh guess was told');
      // Now this account has that password too, and would be the one that is found.
      assert.deepEqual(reasonsOf(await guess(third, freshPassword())), []);
      assert.deepEqual(reasonsOf(await guess(first, victim.password)), [], 'the twelfth guess was told');
      assert.deepEqual(reasonsOf(await guess(first, freshPassword())), []);
      await signedIn(server, victim, anotherSource());
      await aDayPasses(server);
      assert.deepEqual(reasonsOf(await guess(second, victim.password)), ['same-as-other-account']);
    });

    test('Of sixteen guesses at once, ten are compared at most.', async () => {
      const { server } = stage;
      const victim = await welcome(server);
      const asker = await makeAccount(server, 1, { email: subaddress(victim, 'seize') });
      const answers = await Promise.all(Array.from({ length: 16 }, () => choose(asker.twin(), victim.password)));
      const told = answers.filter(({ body }) => body.includes('same-as-other-account'));
      assert.ok(told.length >= 1 && told.length <= comparisons, `${told.length} were told`);
    });

    test('Who poses as somebody with a password of the office is told of 25 guesses a day at the earlier ones, and no more.', async () => {
      const { server } = stage;
      const victim = await welcome(server);
      const [administrator] = server.having('administrator');
      assert.ok(administrator);
      const office = await signedIn(server, administrator, anotherSource());
      const given = freshPassword();
      await office.submit(`/config/users/${victim.id}`, 'Enregistrer', {
        'Nouveau mot de passe': given,
        'Confirmez le mot de passe': given,
      });
      const posing = await signedIn(server, { ...victim, password: given }, anotherSource());
      for (let tries = 0; tries < 25; tries += 1) {
        assert.deepEqual(reasonsOf(await choose(posing, victim.password)), ['used-before']);
      }
      assert.deepEqual(reasonsOf(await choose(posing, victim.password)), [], 'the 26th guess was told');
    });
  });
}

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
