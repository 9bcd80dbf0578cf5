import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { chainStart, linkHash } from '../../src/domain/audit/chain.ts';
import { verifyChain } from '../../src/domain/audit/verify-chain.ts';
import { type EngineUnderTest, keys, type Room } from './engines.ts';
import { eventOf, givenAccount, givenCompany, id, start } from './given.ts';
import { appendFromAnotherProcess } from './other-process.ts';

export const auditContract = (engine: EngineUnderTest): void => {
  suite('Journal', () => {
    let room: Room;
    before(async () => {
      room = await engine.open();
    });
    after(() => room.close());

    const append = (...events: ReturnType<typeof eventOf>[]) =>
      room.storage.transaction(async (tx) => {
        for (const event of events) await tx.audit.append(event);
      });
    const headOf = async (companyId: string) => {
      const head = (await room.storage.audit.heads()).find((found) => found.companyId === companyId);
      assert.ok(head);
      return head;
    };
    const verify = async (companyId: string) =>
      verifyChain({ audit: room.storage.audit, auditKey: keys.audit }, await headOf(companyId));

    test('Each event takes its place after the one before, and comes back as it was told.', async () => {
      const account = await givenAccount(room.storage);
      const { companyId } = account;
      const first = eventOf(companyId, {
        accountId: account.id,
        actor: { kind: 'account', id: account.id },
        details: { zone: 'é', a: 1, no: false, none: null, odd: 'a\0b\uD800' },
      });
      const second = eventOf(companyId, { source: null, actor: { kind: 'console', id: null }, at: start + 1 });
      await append(first, second);
      const hash = linkHash(first, 1, chainStart);
      assert.deepEqual(await room.storage.audit.listAfter(companyId, 0, 10), [
        { ...first, sequence: 1, previousHash: chainStart, hash },
        { ...second, sequence: 2, previousHash: hash, hash: linkHash(second, 2, hash) },
      ]);
      assert.deepEqual((await room.storage.audit.listAfter(companyId, 1, 10)).length, 1);
      assert.deepEqual((await room.storage.audit.listAfter(companyId, 0, 1)).length, 1);
      assert.deepEqual((await verify(companyId)).fault, null);
    });

    test('An account’s events are listed newest first, and only in its own company’s journal.', async () => {
      const account = await givenAccount(room.storage);
      const { companyId, id: accountId } = account;
      for (let count = 0; count < 5; count += 1) {
        await append(eventOf(companyId, { accountId, at: start + count }), eventOf(companyId));
      }
      const listed = await room.storage.audit.listForAccount(companyId, accountId, 3);
      assert.deepEqual(
        listed.map(({ at }) => at),
        [start + 4, start + 3, start + 2],
      );
      assert.deepEqual(
        await room.storage.audit.listForAccount((await givenCompany(room.storage)).id, accountId, 3),
        [],
      );
    });

    test('A new chain stays whole when twenty events begin it at once, and two more processes go on.', async () => {
      const { id: companyId } = await givenCompany(room.storage);
      const { place } = room;
      const here = Array.from({ length: 20 }, (_, index) =>
        room.storage.transaction((tx) => tx.audit.append(eventOf(companyId, { details: { index } }))),
      );
      const elsewhere = [1, 2].map(() => appendFromAnotherProcess({ place, companyId, count: 20 }));
      await Promise.all([...here, ...elsewhere]);
      const report = await verify(companyId);
      assert.deepEqual([report.events, report.fault], [60, null]);
    });

    test('Each company has a chain of its own.', async () => {
      const [first, second] = [await givenCompany(room.storage), await givenCompany(room.storage)];
      await append(eventOf(first.id), eventOf(second.id), eventOf(first.id));
      assert.equal((await headOf(first.id)).sequence, 2);
      assert.equal((await headOf(second.id)).sequence, 1);
    });

    test('An event of a transaction that fails leaves no gap.', async () => {
      const { id: companyId } = await givenCompany(room.storage);
      await append(eventOf(companyId));
      const failing = room.storage.transaction(async (tx) => {
        await tx.audit.append(eventOf(companyId));
        throw new Error('no');
      });
      await assert.rejects(failing);
      await append(eventOf(companyId));
      const report = await verify(companyId);
      assert.deepEqual([report.events, report.fault], [2, null]);
    });

    test('Appended outside a transaction, an event still stands whole in its chain.', async () => {
      const { id: companyId } = await givenCompany(room.storage);
      await Promise.all(Array.from({ length: 8 }, () => room.storage.audit.append(eventOf(companyId))));
      const report = await verify(companyId);
      assert.deepEqual([report.events, report.fault], [8, null]);
    });

    test('The database refuses to change or delete an event.', async () => {
      const { id: companyId } = await givenCompany(room.storage);
      await append(eventOf(companyId));
      const changes = [
        `update audit_events set action = 'signed-out' where company_id = '${companyId}'`,
        `delete from audit_events where company_id = '${companyId}'`,
        ...(engine.name === 'PostgreSQL' ? ['truncate audit_events'] : []),
      ];
      for (const change of changes) await assert.rejects(room.run(change), /append-only/);
      assert.equal((await verify(companyId)).fault, null);
    });

    test('A head that was set back by hand is found out.', async () => {
      const { id: companyId } = await givenCompany(room.storage);
      await append(eventOf(companyId), eventOf(companyId));
      const [first] = await room.storage.audit.listAfter(companyId, 0, 1);
      await room.run(`update audit_heads set sequence = 1, hash = '${first?.hash}' where company_id = '${companyId}'`);
      assert.equal((await verify(companyId)).fault?.kind, 'head-forged');
    });

    test('No event stands in the journal of a company that is not there.', async () => {
      await assert.rejects(append(eventOf(id())));
    });
  });
};
