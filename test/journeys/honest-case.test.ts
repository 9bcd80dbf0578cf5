import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { walkHonestCase } from '../parts/honest-case.ts';
import { needs } from '../parts/needs.ts';
import { useStage } from '../parts/window.ts';

suite('The honest caller is soon back at work', needs('chromium'), () => {
  const stage = useStage();

  for (const opening of ['asked', 'searched'] as const) {
    test(`At most six presses and one code of the agent, under 30 seconds at human speed, and three pages of the person (${opening}).`, async () => {
      const took = await walkHonestCase(stage.server, stage.browser, opening);
      assert.ok(took.presses <= 6, JSON.stringify(took));
      assert.equal(took.codes, 1);
      // Other tests run at the same time: how long the server takes to answer is for the bench to tell.
      assert.ok(took.agentSeconds - took.waitedSeconds < 30, JSON.stringify(took));
      assert.ok(took.pages <= 3, JSON.stringify(took));
    });
  }
});
