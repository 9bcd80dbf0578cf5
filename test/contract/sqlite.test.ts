import assert from 'node:assert/strict';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { suite, test } from 'node:test';
import { verifyChain } from '../../src/domain/audit/verify-chain.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { engines, keys, type Room } from './engines.ts';
import { eventOf, givenAccount, givenCompany, keysOf, noticeTo, sessionOf, start } from './given.ts';
import { appendFromAnotherProcess } from './other-process.ts';

suite('Storage in one file', () => {
  const within = async (work: (room: Room, file: string) => Promise<void>) => {
    const room = await engines[0]?.open();
    assert.ok(room?.place.kind === 'sqlite');
    try {
      await work(room, room.place.file);
    } finally {
      await room.close();
    }
  };
  const modeOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);

  test('Only its owner can read the file, what belongs to it, and its folder.', () =>
    within(async ({ storage }, file) => {
      await givenAccount(storage);
      for (const path of [file, `${file}-wal`, `${file}-shm`]) assert.equal(await modeOf(path), '600');
      assert.equal(await modeOf(dirname(file)), '700');
    }));

  test('A process killed between commits loses nothing that it said it kept.', () =>
    within(async ({ storage, place }) => {
      const { id: companyId } = await givenCompany(storage);
      for (const enough of [1, 40, 80]) {
        const before = (await storage.audit.heads())[0]?.sequence ?? 0;
        const told = await appendFromAnotherProcess(
          { place, companyId, count: 100_000 },
          ({ kept }) => kept === enough,
        );
        const kept = told.at(-1)?.kept ?? 0;
        assert.ok(kept >= enough);
        const [head] = await storage.audit.heads();
        assert.ok(head);
        assert.ok(head.sequence >= before + kept, `${head.sequence} events, ${before + kept} told`);
        const report = await verifyChain({ audit: storage.audit, auditKey: keys.audit }, head);
        assert.equal(report.fault, null);
        await storage.audit.append(eventOf(companyId));
      }
      assert.equal(await storage.isReady(), true);
    }));

  test('A backup made while others write is whole, opens as a database, and is its owner’s alone.', () =>
    within(async ({ storage }, file) => {
      const account = await givenAccount(storage);
      const session = sessionOf(account);
      await storage.sessions.insert(session);
      await storage.outbox.put(noticeTo(account));
      let isOver = false;
      const writing = (async () => {
        while (!isOver) {
          await storage.transaction((tx) =>
            tx.audit.append(eventOf(account.companyId, { details: { text: 'x'.repeat(5000) } })),
          );
          await new Promise(setImmediate);
        }
      })();
      const copy = join(dirname(file), 'copy.db');
      try {
        while (((await storage.audit.heads())[0]?.sequence ?? 0) < 50) await new Promise(setImmediate);
        await storage.backup(copy);
      } finally {
        isOver = true;
        await writing;
      }
      assert.equal(await modeOf(copy), '600');
      const restored = await openStorage({ database: { kind: 'sqlite', file: copy }, keys: keysOf(1) });
      try {
        assert.equal(await restored.isReady(), true);
        assert.deepEqual((await restored.sessions.find(session.tokenHash))?.account, account);
        assert.equal((await restored.outbox.lease(start, start + 1, 9, 'mail')).length, 1);
        const [head] = await restored.audit.heads();
        assert.ok(head && head.sequence >= 50);
        const report = await verifyChain({ audit: restored.audit, auditKey: keys.audit }, head);
        assert.equal(report.fault, null);
      } finally {
        await restored.close();
      }
    }));

  test('A backup never overwrites a file, and leaves none behind when it fails.', () =>
    within(async ({ storage }, file) => {
      const taken = join(dirname(file), 'taken');
      await writeFile(taken, 'mine');
      await assert.rejects(storage.backup(taken), { code: 'EEXIST' });
      assert.equal((await stat(taken)).size, 4);
      await assert.rejects(storage.backup(join(dirname(file), 'nowhere', 'copy.db')), { code: 'ENOENT' });
    }));

  test('A file that is no database, and a folder, are refused with a clear error.', () =>
    within(async (_room, file) => {
      const text = join(dirname(file), 'text.db');
      await writeFile(text, 'Not a database, though long enough to have the header of one.'.repeat(20));
      await assert.rejects(
        openStorage({ database: { kind: 'sqlite', file: text }, keys }),
        /text\.db cannot be opened/,
      );
      const folder = join(dirname(file), 'folder');
      await mkdir(folder);
      await assert.rejects(openStorage({ database: { kind: 'sqlite', file: folder }, keys }), /folder/);
    }));
});
