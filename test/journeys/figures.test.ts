import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { sentences } from '../../src/text/sentences.ts';
import { openAtDesk, resetAtDesk } from '../parts/desk.ts';
import { freshPassword, signedIn, welcome } from '../parts/people.ts';
import { Visitor } from '../parts/visitor.ts';
import { assertPagesAreSound, journey, useStage } from '../parts/window.ts';

const say = sentences('fr').web.deskFigures;

suite('The desk’s figures', () => {
  const stage = useStage();

  for (const scripts of [true, false]) {
    test(
      `A supervisor sees how many asked and how fast they came back, ${scripts ? 'with' : 'without'} JavaScript.`,
      journey(stage, async (open, server) => {
        const [supervisor] = server.having('supervisor');
        assert.ok(supervisor);
        if (scripts) {
          const user = await welcome(server);
          const password = await resetAtDesk(server, user);
          const back = new Visitor(server.url);
          await back.signIn({ ...user, password });
          const own = freshPassword();
          await back.json('PUT', '/api/v1/password', { password: own, confirmation: own });
          await openAtDesk(server, await welcome(server));
        }
        const desk = await open({ scripts });
        await desk.signIn(supervisor);
        await desk.follow(say.heading);
        await desk.isHeaded(say.heading);
        await desk.shows(`${say.facts.requests} 2`);
        await desk.shows(`${say.facts.recovered} 1 (50 %)`);
        await desk.shows(`${say.facts.median} ${say.lasted.seconds}`);
        for (const period of [7, 90, 364] as const) {
          await desk.follow(say.periods[period]);
          await desk.shows(say.closingHeading);
          assert.equal(await desk.page.locator('svg[role=img]').count(), 2);
        }
        await desk.page.locator('summary').filter({ hasText: say.table }).click();
        assert.ok((await desk.page.getByRole('row').count()) > 52);
      }),
    );
  }

  test('Nobody else sees the figures: no agent, no administrator, no user.', async () => {
    for (const role of ['agent', 'administrator', 'user', 'operator'] as const) {
      const person = stage.server.having(role)[0];
      if (!person) continue;
      assert.equal((await (await signedIn(stage.server, person)).get('/support/figures')).status, 403, role);
    }
  });

  test('The pages fit a narrow screen and pass axe.', () => assertPagesAreSound(stage));
});
