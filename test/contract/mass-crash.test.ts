import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { beginMassAction } from '../../src/domain/mass-actions/begin-mass-action.ts';
import { systemRandom } from '../../src/platform/random.ts';
import { engines } from './engines.ts';
import { credentialOf, givenAccount, givenCompany, sessionOf } from './given.ts';

const people = 1000;

suite('A crash repeats nothing of a mass action, and passes over nobody', () => {
  test('Killed again and again, between waves and within them: each person is met once.', async (context) => {
    const room = await engines[0]?.open();
    assert.ok(room?.place.kind === 'sqlite');
    const { storage, place } = room;
    context.after(() => room.close());
    const { id: companyId } = await givenCompany(storage);
    await storage.transaction(async (tx) => {
      for (let at = 0; at < people; at += 1) {
        const account = await givenAccount(tx, { companyId });
        await tx.credentials.replace(credentialOf(account), 0);
        const now = Date.now();
        await tx.sessions.insert(sessionOf(account, { createdAt: now, lastSeenAt: now, expiresAt: now + 3_600_000 }));
      }
    });
    const deps = {
      ...{ storage, clock: { now: () => Date.now() }, random: systemRandom },
      passwordRules: { floor: 'standard' as const, validityDays: 180 },
    };
    const population = { kind: 'filter' as const, filter: {} };
    const order = { companyId, kind: 'require-new-password' as const, population, reason: 'Une fuite' };
    const begun = await beginMassAction(deps, { kind: 'console' }, { ...order, confirmed: people });
    assert.ok(begun.kind === 'begun');
    let soFar = 0;
    for (const [line, delayMs] of [
      ['done', 0],
      ['begun', 5],
      ['begun', 15],
      ['done', 0],
      ['begun', 10],
    ] as const) {
      await workAndDie(place.file, line, delayMs);
      const action = await storage.massActions.find(companyId, begun.action.id);
      assert.ok(action && action.settled >= soFar && action.settled % 50 === 0);
      soFar = action.settled;
      const told = await room.run("select count(*) as n from audit_events where action = 'new-password-required'");
      assert.equal(Number(told[0]?.n), soFar);
    }
    assert.ok(soFar > 0 && soFar < people, `${soFar}`);
    await workAndDie(place.file, 'nothing', 0);
    for (const [what, statement] of [
      [
        'events',
        "select count(*) as n, count(distinct account_id) as d from audit_events where action = 'new-password-required'",
      ],
      [
        'mails',
        "select count(*) as n, count(distinct account_id) as d from outbox where kind = 'new-password-required'",
      ],
      [
        'results',
        "select count(*) as n, count(distinct account_id) as d from mass_action_people where result = 'done'",
      ],
      ['sessions', 'select count(*) as n, count(distinct account_id) as d from sessions where ended_at is not null'],
    ] as const) {
      const [row] = await room.run(statement);
      assert.deepEqual([Number(row?.n), Number(row?.d)], [people, people], what);
    }
    const [action] = await room.run('select state, settled from mass_actions');
    assert.deepEqual({ ...action }, { state: 'done', settled: people });
  });
});

/** Works in a process of its own, which is killed so long after it wrote this line for the second time. */
const workAndDie = async (file: string, line: 'begun' | 'done' | 'nothing', delayMs: number): Promise<void> => {
  const program = fileURLToPath(new URL('./mass-work-process.ts', import.meta.url));
  const child = spawn(process.execPath, [program, file], { stdio: ['ignore', 'pipe', 'inherit'], timeout: 60_000 });
  const ended = once(child, 'close');
  let seen = 0;
  for await (const said of createInterface({ input: child.stdout })) {
    if (said === line) seen += 1;
    if (said === line && seen === 2) setTimeout(() => child.kill('SIGKILL'), delayMs);
  }
  const [code, signal] = await ended;
  if (line === 'nothing') assert.equal(code, 0);
  else assert.equal(signal, 'SIGKILL', 'the process ended by itself');
};
