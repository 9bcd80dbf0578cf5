import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { count } from './database.ts';
import type { TestServer } from './server.ts';

const longestWaitMs = 30_000;

/** Waits until the server has nothing left to do of any mass action. */
export const massActionsEnd = async (server: TestServer): Promise<void> => {
  const until = Date.now() + longestWaitMs;
  while ((await count(server, "select count(*) from mass_actions where state in ('ready', 'running')")) > 0) {
    assert.ok(Date.now() < until, 'the mass actions do not end');
    await wait(100);
  }
};
