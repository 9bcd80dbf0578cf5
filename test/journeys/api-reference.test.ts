import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { assertPagesAreSound, journey, useStage } from '../parts/window.ts';

suite('The page for programmers in a browser', () => {
  const stage = useStage();

  test(
    'Somebody finds an operation, reads what to send and what comes back, without a script.',
    journey(stage, async (open) => {
      const window = await open({ scripts: false });
      await window.open('/api/v1/docs');
      const link = window.page.locator('a[href="#createAccount"]');
      assert.ok(!(await link.isVisible()));
      await window.page.emulateMedia({ media: 'print' });
      assert.ok(await link.isVisible(), 'it is unfolded on paper');
      await window.page.emulateMedia({ media: 'screen' });
      await window.page.getByText('The people of the company', { exact: true }).click();
      await link.click();
      const section = window.page.locator('#createAccount');
      assert.ok(await section.locator('h2').isVisible());
      assert.match(await section.innerText(), /lastName\s+string, obligatoire/);
      assert.match(await section.innerText(), /curl -X POST "http.*\/api\/v1\/accounts"/);
    }),
  );

  test(
    'It can be read on a telephone, and by whoever hears it.',
    journey(stage, async (open) => {
      const window = await open();
      await window.open('/api/v1/docs');
      assertPagesAreSound(stage);
    }),
  );
});
