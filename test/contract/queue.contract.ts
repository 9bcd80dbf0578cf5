import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { everyRequest, type QueueFilter } from '../../src/domain/recovery/queue-filter.ts';
import { stepsOf } from '../../src/domain/recovery/view-figures.ts';
import type { EngineUnderTest, Room } from './engines.ts';
import { day, givenAccount, givenCompany, hour, minute, requestOf, start } from './given.ts';

/** What the desk sees of all requests at once: the queue, as it changes, and the figures. */
export const queueContract = (engine: EngineUnderTest): void => {
  let room: Room;
  before(async () => {
    room = await engine.open();
  });
  after(() => room.close());

  const numbers = async (filter: Partial<QueueFilter>, agentId = 'me', offset = 0): Promise<number[]> =>
    (await room.storage.requests.queue(50, { filter: { ...everyRequest, ...filter }, agentId, offset })).map(
      ({ number }) => number,
    );

  suite('The queue', () => {
    const made: number[] = [];
    before(async () => {
      const { requests } = room.storage;
      const company = await givenCompany(room.storage, { name: 'Ardoise & Fils 100 %' });
      const zoe = await givenAccount(room.storage, { companyId: company.id, firstName: 'Zoé', lastName: 'Noël' });
      const other = await givenAccount(room.storage, { firstName: 'Paul', lastName: 'Roux' });
      const rows = [
        requestOf(zoe),
        requestOf(other, { channel: 'telephone', state: 'taken', takenBy: 'me', createdAt: start - day }),
        requestOf(other, { channel: 'mail', state: 'sent', takenBy: 'you', createdAt: start - 2 * day }),
        requestOf(null, { email: 'inconnue@nulle-part.example', createdAt: start - 3 * day }),
        requestOf(other, { kind: 'incident', channel: 'sensor', cause: 'disavowed', createdAt: start + hour }),
        requestOf(zoe, { state: 'closed', closing: 'solved', closedAt: start }),
      ];
      for (const row of rows) made.push(await requests.insert(row));
    });
    const at = (...indexes: number[]): (number | undefined)[] => indexes.map((index) => made[index]);

    test('Incidents stand at the top, then those of people on file who wait; addresses of nobody come last.', async () => {
      assert.deepEqual(await numbers({}), at(4, 0, 1, 2, 3));
      const counted = await room.storage.requests.countQueue({ filter: everyRequest, agentId: 'me' });
      assert.deepEqual(counted, { total: 5, waiting: 3 });
    });

    test('It is chosen by kind, channel, state and who has it, and by words of the person, company or number.', async () => {
      assert.deepEqual(await numbers({ kind: 'incident' }), at(4));
      assert.deepEqual(await numbers({ channel: 'telephone' }), at(1));
      assert.deepEqual(await numbers({ state: 'sent' }), at(2));
      assert.deepEqual(await numbers({ holder: 'mine' }), at(1));
      assert.deepEqual(await numbers({ holder: 'others' }), at(2));
      assert.deepEqual(await numbers({ holder: 'nobody' }), at(4, 0, 3));
      assert.deepEqual(await numbers({ text: 'noel ZOE' }), at(0));
      assert.deepEqual(await numbers({ text: 'ardoise' }), at(0));
      assert.deepEqual(await numbers({ text: 'nulle-part' }), at(3));
      assert.deepEqual(await numbers({ text: String(made[2]), state: 'sent' }), at(2));
      assert.deepEqual(await numbers({ text: '100 %' }), at(0));
      assert.deepEqual(await numbers({ text: '_' }), []);
      assert.deepEqual(await numbers({}, 'me', 3), at(2, 3));
    });

    test('Its mark changes with whatever happens to a request, and with nothing else.', async () => {
      const { requests } = room.storage;
      const account = await givenAccount(room.storage);
      let mark = await requests.queueMark();
      const changes = async (does: () => Promise<unknown>): Promise<boolean> => {
        await does();
        const [before, now] = [mark, await requests.queueMark()];
        mark = now;
        return before !== now;
      };
      assert.equal(await changes(async () => undefined), false);
      let number = 0;
      const steps: (() => Promise<unknown>)[] = [
        async () => {
          number = await requests.insert(requestOf(account));
        },
        () => requests.noteRepeat(number, 'encore', start + 2 * hour),
        () => requests.noteHold(number, start + 2 * hour),
        () => requests.take(number, 'me', start + 2 * hour),
        () => requests.markSent(number, 'me', start + 3 * hour),
        () => requests.close(number, 'solved', start + 4 * hour),
      ];
      for (const step of steps) assert.equal(await changes(step), true, String(step));
      assert.equal(await changes(() => givenAccount(room.storage)), false);
    });

    test('A page of 5,000 open requests, its count and its mark come in a fraction of a second.', async () => {
      const { requests } = room.storage;
      await insertMany(5000, `'waiting', ${start} + i`);
      const begun = performance.now();
      assert.equal((await numbers({}, 'me', 4950)).length, 50);
      await requests.countQueue({ filter: { ...everyRequest, text: 'zoe' }, agentId: 'me' });
      await requests.queueMark();
      assert.ok(performance.now() - begun < 4000, `${Math.round(performance.now() - begun)} ms`);
    });
  });

  suite('Figures', () => {
    const zone = 'Europe/Paris';
    const now = Date.parse('2025-11-04T12:00:00Z');
    const midnight = Date.parse('2025-11-03T23:00:00Z');

    test('Days begin at midnight on the clock of the installation, also when that has 25 hours; the last is today.', () => {
      const steps = stepsOf(30, zone, now);
      assert.deepEqual(steps.at(-1), { from: midnight, until: midnight + day });
      assert.equal(steps.filter(({ from, until }) => until - from === 25 * hour).length, 1);
      assert.ok(steps.every(({ from }, index) => index === 0 || steps[index - 1]?.until === from));
      assert.equal(stepsOf(364, zone, now).length, 52);
    });

    test('Requests are counted by day, channel and company, with what became of them and how long the way back took.', async () => {
      const { requests, figures } = room.storage;
      const company = await givenCompany(room.storage, { name: 'Ateliers Moreau' });
      const account = await givenAccount(room.storage, { companyId: company.id });
      const none = { requests: 0, recovered: 0, refused: 0, held: 0, medianMs: null, ninetiethMs: null };
      const took = [10, 1, 2, 9, 3, 4, 8, 5, 7, 6];
      for (const [index, minutes] of took.entries()) {
        const createdAt = midnight + index * minute;
        const recoveredAt = createdAt + minutes * minute;
        await requests.insert(
          requestOf(account, { createdAt, recoveredAt, state: 'closed', closing: 'solved', closedAt: recoveredAt }),
        );
      }
      const yesterday = { createdAt: midnight - 1, channel: 'telephone' } as const;
      await requests.insert(
        requestOf(account, { ...yesterday, state: 'closed', closing: 'caller-not-verified', heldAt: midnight }),
      );
      await requests.insert(requestOf(null, yesterday));
      await requests.insert(requestOf(account, { ...yesterday, kind: 'incident' }));
      await requests.insert(requestOf(account, { createdAt: midnight - 40 * day }));
      await requests.insert(requestOf(account, { createdAt: midnight + day }));
      const found = await figures.measure(stepsOf(7, zone, now), 20);
      const recovered = { ...none, requests: 10, recovered: 10, medianMs: 5 * minute, ninetiethMs: 9 * minute };
      assert.deepEqual(found.total, { ...recovered, requests: 12, refused: 1, held: 1 });
      assert.deepEqual(
        found.steps.map(({ from: _, until: __, ...measures }) => measures),
        [none, none, none, none, none, { ...none, requests: 2, refused: 1, held: 1 }, recovered],
      );
      assert.deepEqual(found.byChannel, [
        { channel: 'form', ...recovered },
        { channel: 'telephone', ...none, requests: 2, refused: 1, held: 1 },
      ]);
      assert.deepEqual(found.byCompany, [
        { companyName: 'Ateliers Moreau', ...recovered, requests: 11, refused: 1, held: 1 },
        { companyName: null, ...none, requests: 1 },
      ]);
      assert.equal((await figures.measure(stepsOf(7, zone, now), 1)).byCompany.length, 1);
      assert.deepEqual(found.closings, [
        { closing: 'solved', requests: 10 },
        { closing: 'caller-not-verified', requests: 1 },
        { closing: null, requests: 1 },
      ]);
      assert.equal(found.incidents, 1);
    });

    test('A year of 100,000 requests is counted within seconds.', async () => {
      await insertMany(
        100_000,
        `'closed', ${now - 360 * day} + i * 300000`,
        `${now - 360 * day} + i * 300000 + (i % 977) * 1000`,
      );
      // Two seconds, on a machine that does nothing else; minutes, if each step of time were looked up request by request.
      const longest = 15_000;
      const spent: number[] = [];
      do {
        const begun = performance.now();
        const found = await room.storage.figures.measure(stepsOf(364, zone, now), 20);
        spent.push(performance.now() - begun);
        assert.ok(found.total.requests >= 100_000);
      } while (Math.min(...spent) >= longest && spent.length < 3);
      assert.ok(Math.min(...spent) < longest, `${spent.map(Math.round)} ms`);
    });
  });

  /** `i` counts from 1. */
  const insertMany = async (count: number, stateAndAge: string, recoveredAt = 'null') => {
    const counter =
      engine.name === 'SQLite'
        ? `with recursive many(i) as (select 1 union all select i + 1 from many where i < ${count})`
        : `with many(i) as (select g::bigint from generate_series(1, ${count}) as g)`;
    await room.run(
      `insert into reset_requests (channel, kind, email, email_key, subject, message, state, created_at, recovered_at)
       ${counter} select 'form', 'reset', 'x' || i || '@x.example', 'x' || i || '@x.example', '', '', ${stateAndAge}, ${recoveredAt} from many`,
    );
  };
};
