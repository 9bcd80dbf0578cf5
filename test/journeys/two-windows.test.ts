import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { query } from '../parts/database.ts';
import { freshPassword, type Newcomer, signedIn, welcome } from '../parts/people.ts';
import { startServer, type TestServer } from '../parts/server.ts';
import { type Answer, FilledForm, findForm, type Visitor } from '../parts/visitor.ts';

suite('A person’s page that is open in two windows', () => {
  let server: TestServer;
  let office: Visitor;
  before(async () => {
    server = await startServer();
    office = await signedIn(server, server.having('administrator')[0] ?? assert.fail('The example has one.'));
  });
  after(() => server.stop());

  const pageOf = (user: Newcomer) => `/config/users/${user.id}`;
  const open = (user: Newcomer) => office.form(pageOf(user), 'Enregistrer');
  const save = async (user: Newcomer, typed: Record<string, string>) => {
    const answer = await (await open(user)).fill(typed).press();
    assert.equal(answer.headers.get('location'), `${pageOf(user)}?saved=details`, answer.text);
  };
  const onFile = async (user: Newcomer) =>
    (
      await query(server, 'select role, first_name, last_name, telephone, state from accounts where id = ?', user.id)
    )[0];
  /** The form of the answer, as it stands on the screen. */
  const again = (user: Newcomer, answer: Answer): FilledForm => {
    const form = findForm(answer.body, 'Enregistrer') ?? assert.fail(answer.text);
    return new FilledForm(office, pageOf(user), form, 'Enregistrer');
  };
  const summaryOf = ({ body }: Answer) => /<div class="summary"[\s\S]*?<\/div>/.exec(body)?.[0] ?? '';

  test('A name saved in the old one gives nobody back the rights that were taken in the other; saved again, it is written.', async () => {
    const user = await welcome(server);
    await save(user, { Rôle: 'administrator' });
    const old = await open(user);
    await save(user, { Rôle: 'user' });

    const stopped = await old.fill({ Prénom: 'Karim' }).press();
    assert.equal(stopped.status, 409);
    assert.deepEqual(
      { ...(await onFile(user)) },
      { role: 'user', first_name: 'Nouvelle', last_name: user.name.split(' ')[1], telephone: null, state: 'active' },
    );
    assert.match(stopped.body, /<title>Erreur\s: /);
    assert.match(summaryOf(stopped), /a modifié ce compte.*Rien n’est enregistré/s);
    assert.match(summaryOf(stopped), /<a href="#role">«\sRôle\s» est maintenant «\sUtilisateur\s»\.<\/a>/);
    assert.doesNotMatch(summaryOf(stopped), /Nom|Langue|Téléphone|Groupe/, 'what both left is not mentioned');

    const form = again(user, stopped);
    assert.equal(form.values.get('firstName'), 'Karim', 'what was typed is kept');
    assert.equal(form.values.get('role'), 'user', 'what was not is as it is now');
    assert.equal((await form.press()).headers.get('location'), `${pageOf(user)}?saved=details`);
    const now = await onFile(user);
    assert.deepEqual([now?.first_name, now?.role], ['Karim', 'user']);
  });

  test('Where both wrote into one field, the page says what stands there, keeps what was typed, and writes it on the second press.', async () => {
    const user = await welcome(server);
    const old = await open(user);
    await save(user, { 'Téléphone (facultatif)': '06 39 98 00 51', Prénom: 'Zoé' });
    const stopped = await old.fill({ 'Téléphone (facultatif)': '06 39 98 00 52', Prénom: 'Zoé' }).press();
    assert.equal(stopped.status, 409);
    assert.match(
      summaryOf(stopped),
      /«\sTéléphone\s» est maintenant «\s06 39 98 00 51\s»\. Ce que vous avez écrit le remplacera/,
    );
    assert.doesNotMatch(summaryOf(stopped), /Prénom/, 'both wrote the same');
    const form = again(user, stopped);
    assert.equal(form.values.get('telephone'), '06 39 98 00 52');
    await form.press();
    assert.equal((await onFile(user))?.telephone, '+33639980052');
  });

  test('A password of the old one is not set either, is not shown again, and is asked for; a person who signs in stops nobody.', async () => {
    const user = await welcome(server);
    const old = await open(user);
    const question = await office.question(pageOf(user), 'disable');
    await question.press();
    const password = freshPassword();
    const typed = { 'Nouveau mot de passe': password, 'Confirmez le mot de passe': password };
    const stopped = await old.fill(typed).press();
    assert.equal(stopped.status, 409);
    assert.match(summaryOf(stopped), /Le compte est maintenant dans l’état «\sDésactivé\s»/);
    assert.match(summaryOf(stopped), /Écrivez de nouveau le mot de passe/);
    assert.ok(!stopped.body.includes(password));

    const other = await welcome(server);
    const shown = await open(other);
    await signedIn(server, other);
    assert.equal(
      (await shown.fill(typed).press()).headers.get('location'),
      `${pageOf(other)}?saved=password`,
      'nothing was decided meanwhile',
    );
  });

  test('A page that was open while the server was updated carries no version, and saves as it always did.', async () => {
    const user = await welcome(server);
    const old = await open(user);
    for (const name of [...old.values.keys()]) if (/^(version|shown-)/.test(name)) old.values.delete(name);
    await save(user, { Prénom: 'Ada' });
    assert.equal((await old.fill({ Prénom: 'Eve' }).press()).headers.get('location'), `${pageOf(user)}?saved=details`);
    assert.equal((await onFile(user))?.first_name, 'Eve');
  });
});
