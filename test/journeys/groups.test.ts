import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { sentences } from '../../src/text/sentences.ts';
import { needs } from '../parts/needs.ts';
import { freshPassword, signedIn, welcome } from '../parts/people.ts';
import type { TestServer } from '../parts/server.ts';
import { Visitor } from '../parts/visitor.ts';
import { assertPagesAreSound, journey, useStage } from '../parts/window.ts';

const say = sentences('fr').web.groups;

suite('Groups and their delegates', needs('chromium'), () => {
  const stage = useStage();

  for (const scripts of [true, false]) {
    const name = scripts ? 'Magasin de Metz' : 'Magasin de Nancy';
    test(
      `An administrator makes a group and gives it to a delegate, who looks after its people and sees nobody else, ${scripts ? 'with' : 'without'} JavaScript.`,
      journey(stage, async (open, server) => {
        const delegate = await welcome(server, { role: 'delegate' });
        const stranger = await welcome(server);
        const office = await open({ scripts });
        await office.signIn(administrator(server));
        await office.open('/config/configuration');
        await office.follow('Groupes');
        await office.fill({ 'Nom du groupe': name });
        await office.press('Créer le groupe');
        await office.shows(say.saved.created);
        await office.fill({ 'Nom du groupe': name.toUpperCase() });
        await office.press('Créer le groupe');
        await office.refuses(say.faults.taken);

        await office.open(`/config/users/${delegate.id}`);
        await office.shows(say.delegation.section(0));
        await office.follow('Choisir ses groupes');
        await office.field(name).check();
        await office.press('Enregistrer');
        await office.shows(say.delegation.saved);
        assert.ok(await office.field(name).isChecked());
        await office.open(`/config/users/${delegate.id}`);
        await office.shows(name);
        await office.open('/config/groups');
        const row = office.page.getByRole('row').filter({ hasText: name });
        assert.equal(await row.getByRole('link', { name: delegate.name }).count(), 1);
        await office.follow(`Modifier ${name}`);
        await office.shows(delegate.name);

        const own = await open({ scripts });
        await own.signIn(delegate);
        await own.follow('Config');
        assert.ok(!(await own.text()).includes('Confirmations'), 'what a delegate may not is not in the menu');
        await own.follow('Configuration');
        await own.follow('Liste des utilisateurs');
        await own.follow('Ajouter un utilisateur');
        const email = `arrivee.${stranger.id.slice(0, 8)}@ardoise.example`;
        await own.fill({ Prénom: 'Arrivée', Nom: 'Récente', 'Adresse e-mail': email });
        assert.deepEqual(await own.field('Groupe').locator('option').allInnerTexts(), [name]);
        assert.deepEqual(await own.field('Rôle').locator('option').allInnerTexts(), ['Utilisateur']);
        await own.press('Créer le compte');
        await own.shows(sentences('fr').web.config.edit.saved['created-link'](24));
        const added = own.path;
        await server.mailTo(email);

        const given = freshPassword();
        await own.fill({ 'Nouveau mot de passe': given, 'Confirmez le mot de passe': given });
        await own.press('Enregistrer');
        await own.shows(sentences('fr').web.config.edit.saved.password);
        await own.open('/config/users');
        await own.shows('Arrivée Récente');
        assert.ok(!(await own.text()).includes(stranger.name), 'somebody outside the group is in the list');
        await own.open(`/config/users/${stranger.id}`);
        await own.isHeaded(sentences('fr').web.frame.errors['not-found'].heading);

        await office.open('/config/groups');
        await office.follow(`Modifier ${name}`);
        await office.follow(say.removeLink(name));
        await office.shows(say.removeWhat(say.count(1, true)));
        await office.press(say.remove(name));
        await office.shows(say.saved.removed);
        // Whoever reads that page again, and whoever opens its address, is led to the list.
        await office.open(new URL(office.page.url()).pathname);
        await office.shows(say.faults.gone);
        await office.shows(say.createHeading);
        await own.open(added);
        await own.isHeaded(sentences('fr').web.frame.errors['not-found'].heading);
        assert.equal((await new Visitor(server.url).signIn({ email, password: given })).status, 201);
      }),
    );
  }

  test('Every page of these journeys fits a screen of 320 pixels and passes axe.', () => assertPagesAreSound(stage));

  test('Groups that one page does not show stay as they are when it is saved.', async () => {
    const { server } = stage;
    const delegate = await welcome(server, { role: 'delegate' });
    const office = await signedIn(server, administrator(server));
    for (let number = 1; number <= 60; number += 1) {
      const name = `Lot ${String(number).padStart(2, '0')}`;
      const made = await office.submit('/config/groups', 'Créer le groupe', { 'Nom du groupe': name });
      assert.equal(made.status, 303, made.text);
    }
    const path = `/config/users/${delegate.id}/groups`;
    const ticked = async (page: number) => {
      const form = await office.form(`${path}?page=${page}`, 'Enregistrer');
      return [...form.values.keys()].filter((name) => name.startsWith('group-')).length;
    };
    for (const page of [1, 2]) {
      const form = await office.form(`${path}?page=${page}`, 'Enregistrer');
      const boxes = form.fields.filter(({ type }) => type === 'checkbox');
      for (const { name } of boxes.slice(0, 3)) form.values.set(name, 'yes');
      assert.equal((await form.press()).status, 303);
    }
    assert.deepEqual([await ticked(1), await ticked(2)], [3, 3]);
    const form = await office.form(`${path}?page=1`, 'Enregistrer');
    for (const name of [...form.values.keys()]) if (name.startsWith('group-')) form.values.delete(name);
    await form.press();
    assert.deepEqual([await ticked(1), await ticked(2)], [0, 3]);
  });
});

const administrator = (server: TestServer) => {
  const [first] = server.having('administrator');
  assert.ok(first);
  return first;
};
