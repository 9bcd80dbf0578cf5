import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { company, people } from '../../test/parts/many-people.ts';
import { type OpenStorage, openStorage } from './open-storage.ts';
import { openApart } from './sqlite-apart.ts';

suite('A large transaction on SQLite, in a thread apart', () => {
  let folder = '';
  let storage: OpenStorage;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'marignan-apart-'));
    const database = { kind: 'sqlite', file: join(folder, 'marignan.db') } as const;
    storage = await openStorage({ database, keys: { outbox: new Uint8Array(32), audit: new Uint8Array(32) } });
    await storage.migrate();
    await storage.companies.insert(company('ardoise'));
  });
  after(async () => {
    await storage.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('What fails half way leaves nothing, and the next one finds a free database.', async () => {
    const failing = storage.transaction(async (tx) => {
      await tx.bulk.insertAll(people(0, 2500));
      assert.equal((await tx.accounts.find('ardoise', 'person0'))?.id, 'person0');
      throw new Error('stopped');
    }, 'large');
    await assert.rejects(failing, /stopped/);
    assert.equal(await storage.people.countEverybody(), 0);
    const isWhole = await storage.transaction((tx) => tx.bulk.insertAll(people(0, 2500)), 'large');
    assert.deepEqual([isWhole, await storage.people.countEverybody()], [true, 2500]);
    const taken = await storage.transaction((tx) => tx.bulk.insertAll(people(2000, 1000, 'other')), 'large');
    assert.equal(taken, false);
  });

  test('A statement that the database refuses fails as it does elsewhere, while others are under way.', async () => {
    const failing = storage.transaction((tx) => tx.bulk.insertAll(people(5000, 1500, 'person', 'nobody')), 'large');
    await assert.rejects(failing, (error: Error & { errcode?: number }) => {
      assert.match(error.message, /FOREIGN KEY/);
      assert.equal((error.errcode ?? 0) & 0xff, 19);
      return true;
    });
    assert.equal(await storage.accounts.find('nobody', 'person5000'), null);
  });

  test('This thread answers while rows are written, and whoever else writes comes after them.', async () => {
    const order: string[] = [];
    let turns = 0;
    const large = storage.transaction(async (tx) => {
      await tx.bulk.insertAll(people(10_000, 5000));
      order.push('large');
    }, 'large');
    const small = storage.companies.insert(company('bruyère')).then(() => order.push('small'));
    const done = Promise.all([large, small]).then(() => order.push('done'));
    while (order.length < 3) {
      await turn();
      turns += 1;
    }
    await done;
    assert.deepEqual(order, ['large', 'small', 'done']);
    assert.ok(turns > 100, `${turns} turns`);
  });

  test('Who only reads waits for none of it: what was committed is read, and a use is noted another time.', async () => {
    const order: string[] = [];
    const isBegun = Promise.withResolvers<void>();
    const large = storage.transaction(async (tx) => {
      await tx.bulk.insertAll(people(20_000, 1000, 'meanwhile'));
      isBegun.resolve();
      await tx.bulk.insertAll(people(21_000, 5000, 'meanwhile'));
      order.push('large');
    }, 'large');
    await isBegun.promise;
    const write = storage.companies.insert(company('cèdre')).then(() => order.push('write'));
    assert.equal(await storage.accounts.find('ardoise', 'meanwhile20000'), null);
    assert.deepEqual(await storage.apiKeys.list('ardoise', 10), []);
    await storage.sessions.touch('unknown', 1);
    await storage.apiKeys.touch('ardoise', 'unknown', 1);
    order.push('read');
    await Promise.all([large, write]);
    assert.deepEqual(order, ['read', 'large', 'write']);
    assert.equal((await storage.accounts.find('ardoise', 'meanwhile20000'))?.id, 'meanwhile20000');
  });

  test('Of those who came meanwhile each writes in a turn of its own, and an undone one undoes nobody else.', async () => {
    const isBegun = Promise.withResolvers<void>();
    const large = storage.transaction(async (tx) => {
      isBegun.resolve();
      await tx.bulk.insertAll(people(30_000, 3000, 'turns'));
    }, 'large');
    await isBegun.promise;
    const kept = storage.transaction(async (tx) => {
      await tx.companies.insert(company('érable'));
      await turn();
      await tx.companies.insert(company('frêne'));
    });
    const undone = storage.transaction(async (tx) => {
      await tx.companies.insert(company('genêt'));
      await turn();
      throw new Error('undone');
    });
    await assert.rejects(undone, /undone/);
    await Promise.all([large, kept]);
    const found = await Promise.all(['érable', 'frêne', 'genêt'].map((id) => storage.companies.find(id)));
    assert.deepEqual(
      found.map((one) => one?.id ?? null),
      ['érable', 'frêne', null],
    );
  });

  test('Where the disk is full in the middle nothing of it stays, whatever was on its way to the thread.', () => {
    const file = join(folder, 'full.db');
    const program = `
      import { DatabaseSync } from 'node:sqlite';
      import { openStorage } from '${new URL('./open-storage.ts', import.meta.url)}';
      import { people, company } from '${new URL('../../test/parts/many-people.ts', import.meta.url)}';
      const storage = await openStorage({ database: { kind: 'sqlite', file: '${file}' }, keys: { outbox: new Uint8Array(32), audit: new Uint8Array(32) } });
      await storage.migrate();
      await storage.companies.insert(company('ardoise'));
      const event = { companyId: 'ardoise', at: 1, action: 'account-created', actor: { kind: 'console', id: null }, accountId: null, source: null, details: {} };
      const failed = await storage.transaction(async (tx) => {
        await tx.bulk.insertAll(people(0, 20_000));
        await tx.audit.appendAll(Array(20_000).fill(event));
      }, 'large').then(() => 'nothing failed', (error) => error.message);
      await storage.transaction((tx) => tx.audit.append(event));
      await storage.close();
      const database = new DatabaseSync('${file}', { readOnly: true });
      const of = (table) => database.prepare('select count(*) as n from ' + table).get().n;
      console.log(JSON.stringify([failed, of('accounts'), of('audit_events')]));`;
    const command = `ulimit -f 8000; exec "$0" --input-type=module -e "$1"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', command, process.execPath, program], { encoding: 'utf8' });
    assert.deepEqual(JSON.parse(stdout || 'null'), ['disk I/O error', 0, 1], stderr);
  });

  test('What is closed after a large transaction is closed whole: no thread is left with the file, nor its log.', async () => {
    const file = join(folder, 'closed.db');
    const keys = { outbox: new Uint8Array(32), audit: new Uint8Array(32) };
    const closed = await openStorage({ database: { kind: 'sqlite', file }, keys });
    await closed.migrate();
    await closed.companies.insert(company('ardoise'));
    assert.equal(await closed.transaction((tx) => tx.bulk.insertAll(people(0, 20_000)), 'large'), true);
    await closed.close();
    assert.equal(existsSync(`${file}-wal`), false);
  });

  test('A thread that cannot open the database fails what it is asked, and what it is asked later.', async () => {
    const apart = openApart(join(folder, 'not-there', 'marignan.db'));
    await assert.rejects(apart.send('select 1', []), /unable to open/);
    await assert.rejects(apart.send('select 1', []), /unable to open/);
    await apart.end();
  });
});
