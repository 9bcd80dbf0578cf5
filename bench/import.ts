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
const mostMB = 250;
/** Where the program keeps its compiled form (src/main.ts). */
const compiled = fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url));
const few: PeopleSet = { people: 10, companies: 1, largest: 10 };
const oneCompany: PeopleSet = { people: 100_000, companies: 1, largest: 100_000 };

export type Imported = { people: number; ms: number; peakMB: number };

/** A set of people brought in by a process of its own, into an empty database. */
const bringIn = async (set: PeopleSet, engine: 'sqlite' | 'postgres', flags: readonly string[]): Promise<Imported> => {
  const folder = mkdtempSync(join(tmpdir(), 'marignan-bench-import-'));
  const server = engine === 'postgres' ? await startPostgresql() : null;
  const database = server
    ? { kind: 'postgres', url: server.url, password: null, poolSize: 4 }
    : { kind: 'sqlite', file: join(folder, 'marignan.db') };
  try {
    const program = fileURLToPath(new URL('./parts/import-process.ts', import.meta.url));
    const child = spawn(process.execPath, [...flags, program, JSON.stringify({ set, database })], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { MALLOC_ARENA_MAX: '2', ...process.env, NODE_COMPILE_CACHE: compiled },
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

/** As the server runs, which does an administrator's imports, and as `marignan user import` runs (src/main.ts). */
const asServer = [
  '--max-semi-space-size=1',
  '--heap-growing-percent=25',
  '--initial-heap-size=32',
  '--no-maglev',
  '--optimize-for-size',
  '--no-parallel-scavenge',
];
const asCommand = ['--max-semi-space-size=8', '--heap-growing-percent=50', '--no-parallel-scavenge'];

const time = (name: string, set: PeopleSet, engine: 'sqlite' | 'postgres', flags: readonly string[]): Bench => ({
  name,
  measure: async () => {
    // A server or a command that ran before has been compiled.
    await bringIn(few, engine, flags);
    const { people, ms, peakMB } = await bringIn(set, engine, flags);
    const perSecond = Math.round(people / (ms / 1000));
    const remark = `${people} people, ${perSecond} a second, ${Math.round(peakMB)} MB at most`;
    return costFigure(ms / 1000, 's', people / goalPerSecond, remark);
  },
});

/** 100,000 rows into one company. */
export const importTime = time('import-time', oneCompany, 'sqlite', asServer);
export const importTimeOnPostgresql = time('import-time-postgresql', oneCompany, 'postgres', asServer);

/** The most memory that a process holds that imports them: the server, and the command. */
export const importMemory: Bench = {
  name: 'import-memory',
  measure: async () => {
    for (const flags of [asServer, asCommand]) await bringIn(few, 'sqlite', flags);
    const [served, commanded] = [
      await bringIn(oneCompany, 'sqlite', asServer),
      await bringIn(oneCompany, 'sqlite', asCommand),
    ];
    const remark = `100,000 rows into one company; ${commanded.peakMB.toFixed(0)} MB as a command`;
    return costFigure(Math.max(served.peakMB, commanded.peakMB), 'MB', mostMB, remark);
  },
};

/** A million people in ten thousand companies, one of them with 100,000, file after file of 100,000 rows. */
export const importSet = time('import-set', wholeSet, 'sqlite', asCommand);
export const importSetOnPostgresql = time('import-set-postgresql', wholeSet, 'postgres', asCommand);
