import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startPostgresql } from '../test/parts/postgresql.ts';
import { type Bench, costFigure } from './figure.ts';
import { type PeopleSet, wholeSet } from './parts/people-set.ts';

const goalPerSecond = 20_000;
const mostMiB = 250;
const oneCompany: PeopleSet = { people: 100_000, companies: 1, largest: 100_000 };

export type Imported = { people: number; ms: number; peakMiB: number };

/** A set of people brought in by a process of its own, into an empty database. */
const bringIn = async (set: PeopleSet, engine: 'sqlite' | 'postgres'): Promise<Imported> => {
  const folder = mkdtempSync(join(tmpdir(), 'marignan-bench-import-'));
  const server = engine === 'postgres' ? await startPostgresql() : null;
  const database = server
    ? { kind: 'postgres', url: server.url, password: null, poolSize: 4 }
    : { kind: 'sqlite', file: join(folder, 'marignan.db') };
  try {
    const program = fileURLToPath(new URL('./parts/import-process.ts', import.meta.url));
    const child = spawn(process.execPath, [...serversFlags, program, JSON.stringify({ set, database })], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      said += part;
    });
    const [code] = await once(child, 'close');
    if (code !== 0) throw new Error(`The import ended with ${code}.`);
    return JSON.parse(said);
  } finally {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};

/** As the server runs, which does an administrator's imports. */
const serversFlags = ['--max-semi-space-size=1', '--heap-growing-percent=25'];

const time = (name: string, set: PeopleSet, engine: 'sqlite' | 'postgres'): Bench => ({
  name,
  measure: async () => {
    const { people, ms, peakMiB } = await bringIn(set, engine);
    const perSecond = Math.round(people / (ms / 1000));
    const remark = `${people} people, ${perSecond} a second, ${Math.round(peakMiB)} MiB at most`;
    return costFigure(ms / 1000, 's', people / goalPerSecond, remark);
  },
});

/** 100,000 rows into one company. */
export const importTime = time('import-time', oneCompany, 'sqlite');

/** The most memory that a process holds that imports them. */
export const importMemory: Bench = {
  name: 'import-memory',
  measure: async () => {
    const { peakMiB } = await bringIn(oneCompany, 'sqlite');
    return costFigure(peakMiB, 'MiB', mostMiB, '100,000 rows into one company');
  },
};

/** A million people in ten thousand companies, one of them with 100,000, file after file of 100,000 rows. */
export const importSet = time('import-set', wholeSet, 'sqlite');
export const importSetOnPostgresql = time('import-set-postgresql', wholeSet, 'postgres');
