import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { type OpenStorage, openStorage, type StorageOptions } from '../../src/storage/open-storage.ts';
import { needs } from '../parts/needs.ts';
import { startPostgresql, type TestPostgresql } from '../parts/postgresql.ts';
import { keysOf } from './given.ts';

export const keys = keysOf(1);

/** An empty database with its schema, opened. */
export type Room = {
  storage: OpenStorage;
  place: StorageOptions['database'];
  /** Another storage on the same database, as another process would open it. */
  openAnother: (more?: Partial<StorageOptions>) => Promise<OpenStorage>;
  /** Runs a statement beside the storage, as somebody with the database's own tools would. */
  run: (statement: string) => Promise<Record<string, unknown>[]>;
  close: () => Promise<void>;
};

export type EngineUnderTest = {
  name: 'SQLite' | 'PostgreSQL';
  needed: { skip: string | false };
  start: () => Promise<void>;
  /** `migrated: false` leaves the database without a schema. */
  open: (options?: { migrated: boolean }) => Promise<Room>;
  stop: () => Promise<void>;
};

const openRoom = async (
  place: StorageOptions['database'],
  migrated: boolean,
  run: Room['run'],
  clear: () => Promise<void>,
): Promise<Room> => {
  const opened: OpenStorage[] = [];
  const openAnother: Room['openAnother'] = async (more = {}) => {
    const storage = await openStorage({ database: place, keys, ...more });
    opened.push(storage);
    return storage;
  };
  const storage = await openAnother();
  if (migrated) await storage.migrate();
  const close = async () => {
    await Promise.all(opened.map((each) => each.close()));
    await clear();
  };
  return { storage, place, openAnother, run, close };
};

const sqlite = (): EngineUnderTest => ({
  name: 'SQLite',
  needed: { skip: false },
  start: async () => undefined,
  open: async ({ migrated } = { migrated: true }) => {
    const folder = await mkdtemp(join(tmpdir(), 'marignan-contract-'));
    const file = join(folder, 'data', 'marignan.db');
    const run: Room['run'] = async (statement) => {
      const database = new DatabaseSync(file, { timeout: 5000 });
      try {
        return database.prepare(statement).all();
      } finally {
        database.close();
      }
    };
    return openRoom({ kind: 'sqlite', file }, migrated, run, () => rm(folder, { recursive: true, force: true }));
  },
  stop: async () => undefined,
});

const postgresql = (): EngineUnderTest => {
  let server: TestPostgresql | undefined;
  let count = 0;
  const ask = async (url: string, statement: string): Promise<Record<string, unknown>[]> => {
    const client = new pg.Client(url);
    await client.connect();
    try {
      return (await client.query(statement)).rows;
    } finally {
      await client.end();
    }
  };
  return {
    name: 'PostgreSQL',
    needed: needs('postgresql'),
    start: async () => {
      server = await startPostgresql();
    },
    open: async ({ migrated } = { migrated: true }) => {
      if (!server) throw new Error('The server has not started.');
      count += 1;
      const name = `contract_${count}`;
      await ask(server.url, `create database ${name}`);
      const url = server.url.replace(/\/postgres$/, `/${name}`);
      const place = { kind: 'postgres', url, password: null, poolSize: 20 } as const;
      return openRoom(
        place,
        migrated,
        (statement) => ask(url, statement),
        async () => undefined,
      );
    },
    stop: async () => server?.stop(),
  };
};

export const engines = [sqlite(), postgresql()];
