import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { sentences } from '../../src/text/sentences.ts';
import { needs } from '../parts/needs.ts';
import { assertPagesAreSound, journey, useStage } from '../parts/window.ts';

const { deskPolicy: say } = sentences('fr');

suite('A supervisor changes the rules of the desk', needs('chromium'), () => {
  const stage = useStage();

  test(
    'From the menu to the change: the effect is shown, too little is refused with the example, and the mended rule is saved, without JavaScript.',
    journey(stage, async (open, server) => {
      const [supervisor] = server.having('supervisor');
      assert.ok(supervisor);
      const desk = await open({ scripts: false });
      await desk.signIn(supervisor);
      await desk.follow('Règles');
      await desk.isHeaded(say.page.heading);
      await desk.page.locator('a[href="/support/policy/administrator/usual"]').click();
      await desk.isHeaded(say.page.ruleHeading(say.classes.administrator, say.parts.usual));
      assert.equal(await desk.page.getByRole('button', { name: say.page.save }).count(), 0);
      await desk.page.locator('#set-0-sms-code').uncheck();
      await desk.page.locator('#set-0-vouching-link').check();
      await desk.press(say.page.preview);
      await desk.shows(say.page.effectHeading);
      await desk.shows(say.alone(say.things['mail-server']));
      await desk.press(say.page.save);
      await desk.refuses(say.refused);
      await desk.page.locator('#set-0-vouching-link').uncheck();
      await desk.page.locator('#set-0-second-agent').check();
      await desk.press(say.page.save);
      await desk.isHeaded(say.page.heading);
      await desk.shows(say.saved(1));
    }),
  );

  test('Every page of these journeys fits a screen of 320 pixels and passes axe.', () => assertPagesAreSound(stage));
});
