import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { sentences } from '../../src/text/sentences.ts';
import { needs } from '../parts/needs.ts';
import type { Person } from '../parts/server.ts';
import { assertPagesAreSound, journey, useStage } from '../parts/window.ts';

const { created, ...say } = sentences('fr').apiKeys;

suite('A new key of a company', needs('chromium'), () => {
  const stage = useStage();

  for (const scripts of [true, false]) {
    test(
      scripts
        ? 'is copied by a press, and the page says so.'
        : 'is copied by hand without JavaScript: nothing offers what would not work.',
      journey(stage, async (open, server) => {
        const office = await open({ scripts });
        await office.signIn(server.having('administrator')[0] as Person);
        await office.open('/config/api-keys');
        await office.fill({ [say.name]: 'Paie' });
        await office.field(say.scopes['accounts:read']).check();
        await office.press(say.make);
        await office.shows(created.once);
        const copy = office.page.locator('[data-copy]');
        if (!scripts) {
          assert.equal(await copy.isVisible(), false);
          return;
        }
        await office.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
        await copy.click();
        await office.shows(created.copied);
        const copied = await office.page.evaluate(() => navigator.clipboard.readText());
        assert.match(copied, /^mrg_[0-9A-Za-z]{49}$/);
        assert.equal(copied, await office.page.locator('[data-shown]').textContent());
      }),
    );
  }

  test('Every page of these journeys fits a screen of 320 pixels and passes axe.', () => assertPagesAreSound(stage));
});
