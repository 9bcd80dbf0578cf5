import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { sentences } from '../../src/text/sentences.ts';
import { journalOf } from '../parts/database.ts';
import { needs } from '../parts/needs.ts';
import { freshPassword, signedIn, welcome } from '../parts/people.ts';
import type { TestServer } from '../parts/server.ts';
import { Visitor } from '../parts/visitor.ts';
import { assertPagesAreSound, journey, useStage } from '../parts/window.ts';

const say = sentences('fr').web;

suite('An administrator asks the support for somebody', needs('chromium'), () => {
  const stage = useStage();

  for (const scripts of [true, false]) {
    test(
      `For a user, from the list, with a message: it stands in the queue with its channel, ${scripts ? 'with' : 'without'} JavaScript.`,
      journey(stage, async (open, server) => {
        const user = await welcome(server);
        const office = await open({ scripts });
        await office.signIn(administrator(server));
        await office.open(`/config/users/${user.id}`);
        await office.fill({ 'Message au support (facultatif)': 'En déplacement jusqu’à lundi.' });
        const pressedAt = Date.now();
        await office.press('Demander une réinitialisation au support');
        await office.shows(say.deskAsking.saved);
        const mail = await server.mailTo(user.email, { after: pressedAt, subject: /demande de réinitialisation/ });
        assert.match(mail.text, /, de votre société, l’a faite pour vous\./);
        await office.open(`/config/users/${user.id}`);
        await office.shows('Demandée le ');
        assert.equal(await office.page.getByRole('button', { name: say.deskAsking.submit }).count(), 0);

        const [agent] = server.having('agent');
        assert.ok(agent);
        const desk = await open({ scripts });
        await desk.signIn(agent);
        await desk.open('/support');
        await desk.page.getByRole('row').filter({ hasText: user.name }).getByRole('link').first().click();
        await desk.shows('En déplacement jusqu’à lundi.');
        await desk.shows('administrateur');
      }),
    );
  }

  test(
    'For another administrator there are no fields for a password, but the way to the support.',
    journey(stage, async (open, server) => {
      const other = await welcome(server, { role: 'administrator' });
      const office = await open();
      await office.signIn(administrator(server));
      await office.open(`/config/users/${other.id}`);
      await office.shows(say.deskAsking.byDesk);
      assert.equal(await office.page.getByLabel('Nouveau mot de passe').count(), 0);
      await office.fill({ 'Message au support (facultatif)': 'x'.repeat(2001) });
      await office.press('Demander une réinitialisation au support');
      await office.refuses(say.signIn.recovery.messageTooLong);
      await office.fill({ 'Message au support (facultatif)': '' });
      await office.press('Demander une réinitialisation au support');
      await office.shows(say.deskAsking.saved);
    }),
  );

  test('Every page of these journeys fits a screen of 320 pixels and passes axe.', () => assertPagesAreSound(stage));

  test('No form that an administrator can make sets the password of another administrator, not even by way of another role.', async () => {
    const { server } = stage;
    const other = await welcome(server, { role: 'administrator' });
    const user = await welcome(server);
    const office = await signedIn(server, administrator(server));
    const given = freshPassword();
    const passwords = { password: given, confirmation: given };
    const send = async (person: typeof user, more: Record<string, string>) => {
      const form = await office.form(`/config/users/${person.id}`, 'Enregistrer');
      for (const [name, value] of Object.entries(more)) form.values.set(name, value);
      return form.press();
    };
    assert.equal((await send(other, passwords)).status, 422);
    assert.equal((await send(other, { ...passwords, role: 'user' })).status, 422);
    assert.equal((await send(user, { ...passwords, role: 'administrator' })).status, 422);
    assert.equal((await send(other, { role: 'user' })).status, 303);
    assert.equal((await send(other, passwords)).status, 422);
    assert.equal((await new Visitor(server.url).signIn({ ...other, password: given })).status, 401);
    await signedIn(server, other);
    assert.ok(!(await journalOf(server, other.email)).includes('password-set-by-administrator'));
    assert.equal((await send(user, passwords)).status, 303);
  });
});

const administrator = (server: TestServer) => {
  const [first] = server.having('administrator');
  assert.ok(first);
  return first;
};
