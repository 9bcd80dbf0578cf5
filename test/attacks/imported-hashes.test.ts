import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { hashSync } from '@node-rs/bcrypt';
import { findFreePort, initialise, newFolder, runMarignan, type Server, startServer } from '../cli/run-marignan.ts';
import { query } from '../parts/database.ts';
import type { TestServer } from '../parts/server.ts';
import { Visitor } from '../parts/visitor.ts';

const floorMilliseconds = 1200;
const rounds = 5;
const emailOf = (name: string) => `${name}@ardoise.example`;
const oldPassword = 'Le canal du Midi 1681';

/** Each longer than any old system keeps, of a temporary password's shape, or an ordinary guess. */
const guesses = {
  'a wrong password': 'Rien qui vaille 12',
  'something shaped like a temporary password': 'Kqm7-3xwp-9trd-h2vn',
  'a text too long for the old scheme': 'Rien qui vaille 12'.repeat(40),
};

suite('Nobody learns from the time of a refusal whose password came from another system', () => {
  const folder = newFolder();
  const data = join(folder.path, 'data');
  let server: Server | null = null;
  let url = '';

  const run = async (...argv: string[]) => {
    const ran = await runMarignan(folder.path, [...argv, '--json']);
    assert.equal(ran.exitCode, 0, ran.stdout + ran.stderr);
    return JSON.parse(ran.stdout);
  };
  const bringOver = async (name: string): Promise<void> => {
    const person = ['--email', emailOf(name), '--first-name', 'Claire', '--last-name', name, '--role', 'agent'];
    await run('user', 'add', '--company', 'Conselio', ...person);
    writeFileSync(join(folder.path, 'old.csv'), `${emailOf(name)};${hashSync(oldPassword, 12)}\n`);
    assert.equal((await run('password', 'import-hashes', 'old.csv')).imported, 1);
  };
  const restart = async (): Promise<void> => {
    await server?.stop();
    server = await startServer(folder.path, []);
  };
  const forgetFailures = async (): Promise<void> => {
    for (const table of ['sign_in_failures_by_account', 'sign_in_failures_by_source']) {
      await query({ data } as TestServer, `delete from ${table}`);
    }
  };
  const refusalTime = async (email: string, password: string): Promise<number> => {
    const startedAt = performance.now();
    const { status } = await new Visitor(url).signIn({ email, password });
    assert.equal(status, 401);
    return performance.now() - startedAt;
  };
  const signInTime = async (name: string): Promise<number> => {
    const startedAt = performance.now();
    assert.equal((await new Visitor(url).signIn({ email: emailOf(name), password: oldPassword })).status, 201);
    return performance.now() - startedAt;
  };
  /** Medians, for an address that nobody has, one with a password of our own, and one whose password was brought over. */
  const medians = async (password: string): Promise<Record<string, number>> => {
    const times: Record<string, number[]> = { unknown: [], native: [], imported: [] };
    for (let round = 0; round < rounds; round += 1) {
      await forgetFailures();
      await Promise.all(
        Object.entries(times).map(async ([name, taken]) => taken.push(await refusalTime(emailOf(name), password))),
      );
    }
    return Object.fromEntries(Object.entries(times).map(([name, taken]) => [name, median(taken)]));
  };

  before(async () => {
    url = `http://127.0.0.1:${await findFreePort()}`;
    await initialise(folder.path, '--url', url);
    await bringOver('native');
    await restart();
    await signInTime('native');
    await bringOver('imported');
    await restart();
  });
  after(async () => {
    await server?.stop();
    folder.remove();
  });

  for (const [what, guess] of Object.entries(guesses)) {
    test(`While one is there, ${what} is refused in the same time whoever it is for.`, async () => {
      // A difference that the program makes is there every time; one that the machine makes goes away.
      const measured: Record<string, number>[] = [];
      let spread = 0;
      do {
        const seen = await medians(guess);
        measured.push(seen);
        spread = Math.max(...Object.values(seen)) - Math.min(...Object.values(seen));
        assert.ok(Math.min(...Object.values(seen)) >= 0.98 * floorMilliseconds, JSON.stringify(seen));
      } while (spread >= 0.15 * floorMilliseconds && measured.length < 3);
      assert.ok(spread < 0.15 * floorMilliseconds, JSON.stringify(measured));
    });
  }

  test('While one is there, many tries at once are told the same of when to come back.', async () => {
    const told: string[][] = [];
    for (const name of ['unknown', 'native', 'imported']) {
      await forgetFailures();
      const tries = Array.from({ length: 8 }, async (_, index) => {
        await new Promise((resolve) => setTimeout(resolve, index * 60));
        const answer = await new Visitor(url).signIn({ email: emailOf(name), password: 'Rien qui vaille 12' });
        return `${answer.status} ${answer.headers.get('retry-after')}`;
      });
      told.push(await Promise.all(tries));
    }
    assert.deepEqual(told[1], told[0]);
    assert.deepEqual(told[2], told[0]);
  });

  test('The right password does not wait, and once none is left no refusal does.', async () => {
    await forgetFailures();
    // A wait that the program makes is there every time.
    const waits: number[] = [];
    for (let count = 0; count < 3; count += 1) waits.push(await signInTime('native'));
    assert.ok(Math.min(...waits) < floorMilliseconds / 2, waits.join());
    await signInTime('imported');
    await restart();
    const refused: number[] = [];
    do refused.push(Math.max(...Object.values(await medians('Rien qui vaille 12'))));
    while (Math.min(...refused) >= floorMilliseconds / 4 && refused.length < 4);
    assert.ok(Math.min(...refused) < floorMilliseconds / 4, refused.join());
  });
});

const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
