import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { sentences } from '../../src/text/sentences.ts';
import { count, query } from '../parts/database.ts';
import { needs } from '../parts/needs.ts';
import { welcome } from '../parts/people.ts';
import type { Person, TestServer } from '../parts/server.ts';
import { assertPagesAreSound, journey, useStage, type Window } from '../parts/window.ts';

const say = sentences('fr').web.passwordRules;
const change = sentences('fr').web.password;

// The example's floor is as strict as its companies; under `standard` a choice is felt.
const example = readFileSync(join(import.meta.dirname, '../../examples/eko/marignan.yaml'), 'utf8');
const configuration = example.replace(/^profile: eko$/m, 'profile: standard');

suite('An administrator chooses the password rules of the company', needs('chromium'), () => {
  const stage = useStage({ configuration });

  for (const scripts of [true, false]) {
    test(
      `From the menu to the choice: what it means and departs from is shown before anything is saved, and the record is asked for, ${scripts ? 'with JavaScript' : 'without JavaScript'}.`,
      journey(stage, async (open, server) => {
        const [administrator] = server.having('administrator');
        assert.ok(administrator);
        const office = await open({ scripts });
        await office.signIn(administrator);
        await office.follow('Config');
        await office.follow('Configuration');
        await office.follow('Règles des mots de passe');
        await office.isHeaded('Règles des mots de passe');
        await office.shows(say.nextChange);

        const before = await choicesOf(server, administrator);
        await choose(office, 'standard');
        await office.isHeaded(say.preview.heading);
        await office.shows(say.rules.length(15));
        await office.shows(say.rules.anything);
        await office.shows(say.texts.none);
        await office.shows(say.notFelt.sameAsFloor);
        assert.equal(await office.page.getByLabel('Responsable').count(), 0, 'nothing departs, nobody has to answer');
        assert.equal(await choicesOf(server, administrator), before, 'the preview saved something');
        await office.press('Enregistrer');
        await office.isHeaded('Règles des mots de passe');
        await office.shows(say.saved.user);
        assert.equal(await choicesOf(server, administrator), before + 1);

        await choose(office, 'eko');
        await office.shows(say.requirements['nist-composition'].asks);
        await office.shows(`${say.rules.fourClasses} (${say.origins.company}) ${say.isNew}`);
        await office.shows(say.gone);
        await office.shows(say.olderOnes(180));
        await office.shows('NIST SP 800-63B-4, §3.1.1.2(5)');
        await office.shows('OWASP ASVS 5.0, 6.2.10');
        await office.press('Enregistrer');
        await office.refuses(say.faults.owner.missing);
        await office.shows(say.faults.reason.missing);
        await office.shows(say.faults.reviewOn.missing);
        await office.fill({
          Responsable: 'Claire Dumont',
          Raison: 'Le contrat <b>no 7</b>',
          'À revoir le': '2020-01-01',
        });
        await office.press('Enregistrer');
        await office.refuses(say.faults.reviewOn['not-to-come']);
        assert.equal(await office.field('Responsable').inputValue(), 'Claire Dumont');
        assert.equal(await office.field('Raison').inputValue(), 'Le contrat <b>no 7</b>');
        assert.equal(await choicesOf(server, administrator), before + 1);
        const nextYear = new Date().getUTCFullYear() + 1;
        await office.fill({ 'À revoir le': `${nextYear}-06-30` });
        await office.press('Enregistrer');
        await office.shows(say.saved.user);
        await office.shows(`30/06/${nextYear}`);
        await office.shows('Le contrat <b>no 7</b>');
        const noted =
          "select count(*) from audit_events where action = 'password-profile-chosen' and details like '%eko%'";
        assert.ok((await count(server, noted)) > 0);
      }),
    );
  }

  test(
    "What an administrator chooses is what the company's users read and are judged by, and no other company's.",
    journey(stage, async (open, server) => {
      const [administrator, elsewhere] = server.having('administrator');
      assert.ok(administrator && elsewhere);
      const [user, stranger] = [
        await welcome(server, { administrator, chosen: false }),
        await welcome(server, { administrator: elsewhere, chosen: false }),
      ];
      const office = await open();
      await office.signIn(administrator);
      await office.open('/config/password-rules');
      await choose(office, 'standard');
      await office.press('Enregistrer');
      await office.shows(say.saved.user);

      const desk = await open();
      await desk.signIn(user);
      await desk.isHeaded('Créer un nouveau mot de passe');
      assert.ok(!(await desk.text()).includes(change.rules.fourClasses), 'classes are asked for still');
      const phrase = 'bretelle vizir ocarina mulot';
      await desk.fill({ 'Nouveau mot de passe': phrase, 'Confirmez le mot de passe': phrase });
      await desk.press('Enregistrer');
      await desk.isHeaded('Mon compte');

      const other = await open();
      await other.signIn(stranger);
      await other.shows(change.rules.fourClasses);
      await other.fill({ 'Nouveau mot de passe': phrase, 'Confirmez le mot de passe': phrase });
      await other.press('Enregistrer');
      await other.refuses(sentences('fr').reasons['lacks-upper-case']);
    }),
  );

  test(
    'Two administrators do not overwrite each other unknowingly: the second sees the first choice, and may still save.',
    journey(stage, async (open, server) => {
      const [, administrator] = server.having('administrator');
      assert.ok(administrator);
      const [first, second] = [await open(), await open({ scripts: false })];
      for (const office of [first, second]) {
        await office.signIn(administrator);
        await office.open('/config/password-rules');
        await choose(office, office === first ? 'standard' : 'privileged');
      }
      await first.press('Enregistrer');
      await first.shows(say.saved.user);
      const nextYear = new Date().getUTCFullYear() + 1;
      await second.fill({ Responsable: 'Marc Schneider', Raison: 'Un audit', 'À revoir le': `${nextYear}-01-31` });
      await second.press('Enregistrer');
      await second.refuses(say.faults.overtaken);
      await second.isHeaded(say.preview.heading);
      await second.shows(say.newest);
      assert.equal(await second.field('Raison').inputValue(), 'Un audit');
      await second.press('Enregistrer');
      await second.shows(say.saved.user);
      await second.shows('Marc Schneider');
    }),
  );

  test(
    'When the day of review has passed, the page says so, and so does the operator’s command.',
    journey(stage, async (open, server) => {
      const [administrator] = server.having('administrator');
      assert.ok(administrator);
      const office = await open();
      await office.signIn(administrator);
      await query(
        server,
        "update profile_choices set review_on = '2026-01-31' where account_class = 'administrator' and company_id = (select company_id from accounts where email = ?)",
        administrator.email,
      );
      await office.open('/config/password-rules');
      await office.shows(say.reviewDue('31/01/2026'));
      const { stdout, code } = await server.run('policy', 'show', '--company', administrator.company);
      assert.equal(code, 0);
      assert.match(stdout, /31\/01\/2026\. Vérifiez/);
    }),
  );

  test(
    'In English the page speaks English, and the choice of the language comes back to the choice under way.',
    journey(stage, async (open, server) => {
      const [, administrator] = server.having('administrator');
      assert.ok(administrator);
      const office = await open();
      await office.signIn(administrator);
      await office.open('/config/password-rules/preview?administrator=eko');
      await office.press('English');
      await office.isHeaded(sentences('en').web.passwordRules.preview.heading);
      assert.match(office.page.url(), /preview\?administrator=eko$/);
      await office.press('Save');
      await office.shows(sentences('en').web.passwordRules.faults.owner.missing);
      await office.press('Français');
      await office.isHeaded(say.preview.heading);
    }),
  );

  test('Every page of these journeys fits a screen of 320 pixels and passes axe.', () => assertPagesAreSound(stage));
});

const choose = async (office: Window, profile: 'eko' | 'standard' | 'privileged'): Promise<void> => {
  await office.field('Profil des utilisateurs').selectOption(profile);
  await office.press(say.choose.submit);
  await office.isHeaded(say.preview.heading);
};

const choicesOf = (server: TestServer, { email }: Person): Promise<number> =>
  count(
    server,
    'select count(*) from profile_choices where company_id = (select company_id from accounts where email = ?)',
    email,
  );
