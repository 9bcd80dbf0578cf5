import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { sentences } from '../../src/text/sentences.ts';
import { codeIn, temporaryPasswordIn } from '../parts/mail-secrets.ts';
import { needs } from '../parts/needs.ts';
import { type Newcomer, welcome } from '../parts/people.ts';
import { calmDesk } from '../parts/second-person.ts';
import type { Person, TestServer } from '../parts/server.ts';
import { assertPagesAreSound, journey, useStage, type Window } from '../parts/window.ts';

const { web: say } = sentences('fr');

suite('Somebody else is asked about a caller', needs('chromium'), () => {
  const stage = useStage({ configuration: calmDesk });

  for (const scripts of [true, false]) {
    test(
      `An administrator reads the mail, speaks to the person, confirms on the own page, and the person is back at work, ${scripts ? 'with JavaScript' : 'without JavaScript'}.`,
      journey(stage, async (open, server) => {
        const user = await welcome(server);
        const administrator = server.having('administrator')[0] as Person;
        const [agent, office, here] = [await open({ scripts }), await open({ scripts }), await open({ scripts })];
        office.record();
        await openFor(agent, server, user);
        const askedAt = Date.now();
        await unfold(agent, say.vouching.ofDesk.heading);
        await agent.press('Demander la confirmation de la société');
        await agent.shows('Demandée à');

        const { text } = await server.mailTo(administrator.email, { after: askedAt, subject: /à confirmer/ });
        assert.ok(text.includes(user.name), text);
        await office.signIn(administrator);
        await office.follow('Config');
        await office.shows(say.vouching.notice(1));
        await office.follow(/^Demandes de confirmation/);
        await office.isHeaded('Demandes de confirmation');
        await office.shows(say.vouching.statement(user.name));
        await office.press(`Confirmer pour ${user.name}`);
        await office.shows(say.vouching.saved.confirmed);
        await office.shows(say.vouching.empty);

        await agent.follow('Actualiser');
        await agent.shows('la confirmation de la société');
        const sentAt = Date.now();
        await agent.press('Envoyer un mot de passe temporaire');
        await agent.shows(say.desk.saved.sent);
        const mail = await server.mailTo(user.email, { after: sentAt, subject: /mot de passe temporaire/ });
        const password = temporaryPasswordIn(mail);
        await here.signIn({ ...user, password });
        await here.isHeaded('Créer un nouveau mot de passe');
        for (const body of await office.received())
          assert.ok(!body.includes(password), 'the administrator gets a secret');
      }),
    );
  }

  test(
    'An administrator forgot the own password: a code alone does not suffice, a colleague of the desk looks, confirms, and the two together do.',
    journey(stage, async (open, server) => {
      const boss = await welcome(server, { role: 'administrator' });
      const [agent, second] = [await open(), await open()];
      await openFor(agent, server, boss);
      const sentAt = Date.now();
      await agent.press('Envoyer un code par e-mail');
      const code = codeIn(await server.mailTo(boss.email, { after: sentAt, subject: /code de vérification/ }));
      await agent.fill({ "Code lu par l'appelant": code });
      await agent.press('Vérifier le code');
      await agent.press('Demander un second avis');
      await agent.shows(say.deskVerification.saved.opinion);
      await agent.shows('Demandé à');

      await second.signIn(server.having('agent')[1] as Person);
      await second.isHeaded('Demandes');
      await second.shows('Avis demandés');
      const number = agent.path.split('/').at(-1);
      await second.follow(`Demande n° ${number}`);
      await second.isHeaded(`Second avis, demande n° ${number}`);
      await second.shows('passé à');
      await second.press('J’ai vérifié, je confirme');
      await second.shows(say.secondOpinion.done.confirmed);
      await second.shows(say.secondOpinion.empty);

      await agent.open(agent.path);
      await agent.press('Envoyer un mot de passe temporaire');
      await agent.shows(say.desk.saved.sent);
    }),
  );

  test(
    'A colleague who refuses without a reason is told so at the field; with one, the agent reads it and needs a supervisor.',
    journey(stage, async (open, server) => {
      const user = await welcome(server);
      const [agent, second] = [await open(), await open({ scripts: false })];
      await openFor(agent, server, user);
      await unfold(agent, say.secondOpinion.ofDesk.heading);
      await agent.press('Demander un second avis');
      await second.signIn(server.having('agent')[1] as Person);
      await second.open(agent.path.replace('requests', 'second'));
      await second.press('Je refuse');
      await second.refuses(say.secondOpinion.faults.reasonMissing);
      await second.fill({ 'Motif du refus': 'Ce n’est pas sa voix.' });
      await second.press('Je refuse');
      await second.shows(say.secondOpinion.done.refused);
      await agent.open(agent.path);
      await agent.shows('Ce n’est pas sa voix.');
      await agent.shows(say.secondOpinion.ofDesk.supervisor);
    }),
  );

  test('Every page these people came to is sound.', () => assertPagesAreSound(stage));
});

const openFor = async (agent: Window, server: TestServer, person: Newcomer): Promise<void> => {
  await agent.signIn(server.having('agent')[0] as Person);
  await agent.follow('Nouvelle demande');
  await agent.fill({ 'Rechercher un compte': person.name });
  await agent.press('Rechercher un compte');
  await agent.press(`Ouvrir une demande pour ${person.name}`);
};

/** Opens a way to verify the caller that is not the shortest. */
const unfold = (agent: Window, heading: string): Promise<void> =>
  agent.page.locator('summary').filter({ hasText: heading }).click();
