import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { sentences } from '../../src/text/sentences.ts';
import { journalOf, query } from '../parts/database.ts';
import { needs } from '../parts/needs.ts';
import { freshPassword, signedIn, welcome } from '../parts/people.ts';
import type { Person, TestServer } from '../parts/server.ts';
import { assertPagesAreSound, journey, useStage, type Window } from '../parts/window.ts';

const { web: say, oneUser } = sentences('fr');
const { modes } = oneUser;
const mustChange = 'Exiger un nouveau mot de passe à la première connexion';

suite('An administrator resets a password without the support', needs('chromium'), () => {
  const stage = useStage();

  for (const scripts of [true, false]) {
    const way = scripts ? 'with JavaScript' : 'without JavaScript';

    test(
      `With the box ticked, as it is at first, the user signs in with the administrator's password and must choose another at once, ${way}.`,
      journey(stage, async (open, server) => {
        const user = await welcome(server);
        const office = await open({ scripts });
        await office.signIn(administratorOf(server, user));
        await wayToEdit(office, user.name);
        const given = freshPassword();
        await office.fill({ 'Nouveau mot de passe': given, 'Confirmez le mot de passe': given });
        assert.equal(await office.field(mustChange).isChecked(), true);
        const pressedAt = Date.now();
        await office.press('Enregistrer');
        await office.shows(say.config.edit.saved.password);
        assert.ok(!(await office.page.content()).includes(given), 'the page shows the password again');

        const desk = await open({ scripts });
        await desk.signIn({ email: user.email, password: given });
        await desk.isHeaded('Créer un nouveau mot de passe');
        await desk.shows(say.password.forcedByAdministrator);
        await desk.open('/account');
        await desk.isHeaded('Créer un nouveau mot de passe');
        const own = freshPassword();
        await desk.fill({ 'Nouveau mot de passe': own, 'Confirmez le mot de passe': own });
        await desk.press('Enregistrer');
        await desk.isHeaded('Mon compte');

        const mail = await server.mailTo(user.email, { after: pressedAt, subject: /Un nouveau mot de passe/ });
        assert.ok(
          ![mail.text, mail.html, mail.subject].some((part) => part.includes(given)),
          'the mail holds the password',
        );
        assert.ok((await journalOf(server, user.email)).includes('password-set-by-administrator'));
      }),
    );

    test(
      `With the box unticked, the user is in at once, and is advised to change the password until it is done, ${way}.`,
      journey(stage, async (open, server) => {
        const user = await welcome(server);
        const office = await open({ scripts });
        await office.signIn(administratorOf(server, user));
        await wayToEdit(office, user.name);
        const given = freshPassword();
        await office.fill({ 'Nouveau mot de passe': given, 'Confirmez le mot de passe': given });
        await office.field(mustChange).uncheck();
        await office.press('Enregistrer');
        await office.shows(say.config.edit.saved.password);

        const desk = await open({ scripts });
        await desk.signIn({ email: user.email, password: given });
        await desk.isHeaded('Mon compte');
        await desk.shows(say.account.advised.what);
        await desk.follow('Changer de mot de passe');
        const own = freshPassword();
        await desk.fill({
          'Mot de passe actuel': given,
          'Nouveau mot de passe': own,
          'Confirmez le mot de passe': own,
        });
        await desk.press('Enregistrer');
        await desk.isHeaded('Mon compte');
        assert.ok(!(await desk.text()).includes(say.account.advised.heading), 'the advice stays after it was followed');
      }),
    );
  }

  test(
    "All sessions of the user end when the administrator sets a password, and the administrator's own does not.",
    journey(stage, async (open, server) => {
      const user = await welcome(server);
      const desk = await open();
      await desk.signIn(user);
      await desk.isHeaded('Mon compte');
      const office = await open();
      await office.signIn(administratorOf(server, user));
      await wayToEdit(office, user.name);
      const given = freshPassword();
      await office.fill({ 'Nouveau mot de passe': given, 'Confirmez le mot de passe': given });
      await office.press('Enregistrer');
      await desk.open('/account');
      await desk.isHeaded('Connexion');
      await office.open('/config/users');
      await office.isHeaded('Liste des utilisateurs');
    }),
  );

  test(
    'A mistyped confirmation is told at its field, keeps what was typed of the person, and saves nothing.',
    journey(stage, async (open, server) => {
      const user = await welcome(server);
      const office = await open();
      await office.signIn(administratorOf(server, user));
      await wayToEdit(office, user.name);
      const given = freshPassword();
      await office.fill({
        Prénom: 'Renommée',
        'Nouveau mot de passe': given,
        'Confirmez le mot de passe': `${given}x`,
      });
      await office.field(mustChange).uncheck();
      await office.press('Enregistrer');
      await office.refuses(say.password.notConfirmed);
      assert.equal(await office.field('Prénom').inputValue(), 'Renommée');
      assert.equal(await office.field(mustChange).isChecked(), false);
      assert.equal(await office.field('Nouveau mot de passe').inputValue(), '');
      assert.equal(await office.field('Confirmez le mot de passe').inputValue(), '');
      assert.equal(await office.field('Confirmez le mot de passe').getAttribute('aria-invalid'), 'true');
      await signedIn(server, user);
      const [stored] = await query(server, 'select first_name from accounts where id = ?', user.id);
      assert.equal(stored?.first_name, 'Nouvelle');
    }),
  );

  test(
    "A password that breaks the user's rules is refused with the reasons, and the old one stays.",
    journey(stage, async (open, server) => {
      const user = await welcome(server);
      const office = await open();
      await office.signIn(administratorOf(server, user));
      await wayToEdit(office, user.name);
      await office.fill({
        'Nouveau mot de passe': 'EkoMotsecret1515 !?',
        'Confirmez le mot de passe': 'EkoMotsecret1515 !?',
      });
      await office.press('Enregistrer');
      await office.refuses(sentences('fr').reasons['published-recipe']);
      await signedIn(server, user);
    }),
  );

  test(
    'An administrator neither sees nor reaches anybody of another company.',
    journey(stage, async (open, server) => {
      const [ours, theirs] = server.having('administrator');
      assert.ok(ours && theirs);
      const stranger = await welcome(server, { administrator: theirs });
      const office = await open();
      await office.signIn(ours);
      await office.open('/config/users');
      const strangers = server.people.filter(({ company }) => company !== ours.company);
      const list = await office.text();
      for (const { email } of strangers) assert.ok(!list.includes(email), `${email} is listed`);
      await office.fill({ Rechercher: stranger.email });
      await office.press('Rechercher');
      await office.shows(say.config.users.empty);
      await office.open(`/config/users/${stranger.id}`);
      await office.isHeaded(say.frame.errors['not-found'].heading);
      assert.ok(!(await office.text()).includes(stranger.email));
    }),
  );

  test(
    'An administrator adds a user, who gets a link by mail, as it is at first, or a temporary password, and chooses an own one.',
    journey(stage, async (open, server) => {
      const [administrator] = server.having('administrator');
      assert.ok(administrator);
      const office = await open();
      await office.signIn(administrator);
      await wayToList(office);
      await office.follow('Ajouter un utilisateur');
      await office.press('Créer le compte');
      await office.refuses(say.config.faults.emailMissing);
      await office.shows(say.config.faults.firstNameMissing);
      const email = `zoe.d-arc@${administrator.email.split('@')[1]}`;
      await office.fill({ Prénom: 'Zoé', Nom: "D'Arc", 'Adresse e-mail': email });
      await office.field(modes.names.temporary).check();
      await office.press('Créer le compte');
      await office.shows(say.config.edit.saved.created(24));
      const { text } = await server.mailTo(email);
      const [temporary = ''] = /^[A-Z]\S{3}(-\S{4}){3}$/m.exec(text) ?? [];
      assert.ok(!(await office.page.content()).includes(temporary), 'the administrator sees the temporary password');
      const desk = await open();
      await desk.signIn({ email, password: temporary });
      await desk.isHeaded('Créer un nouveau mot de passe');

      const other = `marie.${email}`;
      await office.open('/config/users/new');
      assert.ok(await office.field(modes.names.link).isChecked(), 'the safest comes first');
      await office.fill({ Prénom: 'Marie', Nom: 'Curie', 'Adresse e-mail': other });
      await office.press('Créer le compte');
      await office.shows(say.config.edit.saved['created-link'](24));
      const [link = ''] = /\/link\/[\w-]{43}/.exec((await server.mailTo(other)).text) ?? [];
      assert.ok(!(await office.page.content()).includes(link), 'the administrator sees the link');
      const newcomer = await open();
      await newcomer.open(link);
      await newcomer.press(say.signIn.link.submit);
      await newcomer.isHeaded('Créer un nouveau mot de passe');
    }),
  );

  test(
    'An administrator disables an account: its sessions end, and with the right password it is told why it stays shut.',
    journey(stage, async (open, server) => {
      const user = await welcome(server);
      const desk = await open();
      await desk.signIn(user);
      const office = await open();
      await office.signIn(administratorOf(server, user));
      await wayToEdit(office, user.name);
      await office.follow('Désactiver le compte');
      await office.press(`Désactiver le compte de ${user.name}`);
      await office.shows(say.config.edit.saved.disabled);
      await desk.open('/account');
      await desk.isHeaded('Connexion');
      await desk.signIn(user);
      await desk.isHeaded(say.signIn.disabled.heading);
      await desk.refuses(say.signIn.disabled.what);
      await desk.signIn({ ...user, password: freshPassword() });
      await desk.refuses(say.signIn.refused);
      await office.press('Réactiver le compte');
      await desk.signIn(user);
      await desk.isHeaded('Mon compte');
    }),
  );

  test(
    'A user finds no way to the list of users, neither in the menu nor by its address.',
    journey(stage, async (open, server) => {
      const user = await welcome(server);
      const desk = await open();
      await desk.signIn(user);
      assert.equal(await desk.page.getByRole('link', { name: 'Config', exact: true }).count(), 0);
      await desk.open('/config/users');
      await desk.isHeaded(say.frame.errors.forbidden.heading);
    }),
  );

  test('Every page of these journeys fits a screen of 320 pixels and passes axe.', () => assertPagesAreSound(stage));
});

const administratorOf = (server: TestServer, user: Person): Person => {
  const found = server.having('administrator').find(({ company }) => company === user.company);
  assert.ok(found);
  return found;
};

const wayToList = async (office: Window): Promise<void> => {
  await office.follow('Config');
  await office.isHeaded('Config');
  await office.follow('Configuration');
  await office.isHeaded('Configuration');
  await office.follow('Liste des utilisateurs');
  await office.isHeaded('Liste des utilisateurs');
};

/** Config > Configuration > Liste des utilisateurs > the pencil before the name. */
const wayToEdit = async (office: Window, name: string): Promise<void> => {
  await wayToList(office);
  await office.follow(`Modifier ${name}`);
  await office.isHeaded("Modifier l'utilisateur");
};
