import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import pg from 'pg';
import { Secret } from '../../src/platform/secret.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { needs } from '../parts/needs.ts';
import { startPostgresql, type TestPostgresql } from '../parts/postgresql.ts';
import { accountIn, givenAccount, givenCompany, keysOf, start } from './given.ts';

suite('Storage on a server', needs('postgresql'), () => {
  const keys = keysOf(1);
  let server: TestPostgresql;
  before(async () => {
    server = await startPostgresql();
  });
  after(() => server.stop());

  test('A backup is pg_dump’s business, and says so by its code.', async () => {
    const storage = await openStorage({
      database: { kind: 'postgres', url: server.url, password: null, poolSize: 2 },
      keys,
    });
    await assert.rejects(storage.backup('copy'), { code: 'use-pg-dump' });
    await storage.close();
  });

  test('The password is said apart from the address, with any sign in it, and appears in no error.', async () => {
    const password = new Secret('p%41 &?#@:/é\'"');
    const asOperator = await openStorage({
      database: { kind: 'postgres', url: server.url, password, poolSize: 1 },
      keys,
    });
    await asOperator.close();
    const url = 'postgres://postgres@127.0.0.1:1/postgres?sslmode=disable';
    await assert.rejects(
      openStorage({ database: { kind: 'postgres', url, password, poolSize: 1 }, keys }),
      (error: Error) => !`${error.stack}${error.message}`.includes('p%'),
    );
  });

  test('A transaction that waits for more than the pool holds is served in turn.', async () => {
    const storage = await openStorage({
      database: { kind: 'postgres', url: server.url, password: null, poolSize: 2 },
      keys,
    });
    await storage.migrate();
    const account = await givenAccount(storage);
    const done = await Promise.all(
      Array.from({ length: 30 }, () =>
        storage.transaction((tx) => tx.accounts.noteSignIn(account.companyId, account.id, start)),
      ),
    );
    assert.ok(done.every(Boolean));
    await storage.close();
  });

  test('Names that a large transaction gathered are in their index once the storage is closed, kept or undone.', async () => {
    const own = await startPostgresql();
    try {
      for (const isKept of [true, false]) {
        const storage = await openStorage({
          database: { kind: 'postgres', url: own.url, password: null, poolSize: 2 },
          keys,
        });
        await storage.migrate();
        const { id } = await givenCompany(storage);
        const work = storage.transaction(async (tx) => {
          await tx.bulk.insertAll(Array.from({ length: 5000 }, () => accountIn(id)));
          if (!isKept) throw new Error('undone');
        }, 'large');
        await work.catch(() => undefined);
        await storage.close();
        const client = new pg.Client({ connectionString: own.url });
        await client.connect();
        const { rows } = await client.query("select gin_clean_pending_list('accounts_by_part')::text as pages");
        await client.end();
        assert.deepEqual(rows, [{ pages: '0' }]);
      }
    } finally {
      await own.stop();
    }
  });

  test('A connection that the server ends fails its own work alone.', async () => {
    const storage = await openStorage({
      database: { kind: 'postgres', url: server.url, password: null, poolSize: 2 },
      keys,
    });
    const other = await openStorage({
      database: { kind: 'postgres', url: server.url, password: null, poolSize: 2 },
      keys,
    });
    assert.equal(await storage.isReady(), true);
    const { default: pg } = await import('pg');
    const client = new pg.Client(server.url);
    await client.connect();
    await client.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'marignan'`);
    await client.end();
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.equal(await storage.isReady(), true);
    assert.equal(await other.isReady(), true);
    await Promise.all([storage.close(), other.close()]);
  });
});
