import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdtemp, readFile, rm } from 'node:fs/promises';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findSystemPart } from '../../scripts/system-parts.ts';
import { spawnUndertaker } from './undertaker.ts';

export type TestPostgresql = {
  /** postgres://postgres@127.0.0.1:port/postgres */
  url: string;
  stop: () => Promise<void>;
};

type Owner = { uid: number; gid: number };

const attempts = 3;
const startLimitSeconds = 60;

/**
 * A real server on an empty cluster of its own, on a free port of the loopback, which keeps nothing: no password, no
 * waiting for the disk. It ends with `stop()`, and also when the test that started it is killed.
 */
export async function startPostgresql(): Promise<TestPostgresql> {
  const programs = findSystemPart('postgresql');
  if (programs === null) throw new Error('PostgreSQL is missing: begin the suite with needs("postgresql")');
  const owner = await chooseOwner();
  const folder = await mkdtemp(join(tmpdir(), 'marignan-postgresql-'));
  try {
    if (owner) await chown(folder, owner.uid, owner.gid);
    const cluster = join(folder, 'cluster');
    await promisify(execFile)(
      join(programs, 'initdb'),
      ['-D', cluster, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'],
      { cwd: folder, ...owner },
    );
    // Between our finding a free port and the server's taking it, someone else may.
    for (let attempt = 1; ; attempt += 1) {
      const port = await findFreePort();
      const started = await startServer({ program: join(programs, 'postgres'), cluster, folder, port, owner });
      if ('stop' in started) return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, stop: started.stop };
      if (attempt === attempts) throw new Error(`PostgreSQL did not start:\n${started.log}`);
    }
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** PostgreSQL refuses to run as root: then it runs as the user Debian made for it, or as nobody. */
async function chooseOwner(): Promise<Owner | null> {
  if (process.getuid?.() !== 0) return null;
  const users = await readFile('/etc/passwd', 'utf8');
  for (const name of ['postgres', 'nobody']) {
    const [, uid, gid] = new RegExp(`^${name}:[^:]*:(\\d+):(\\d+):`, 'm').exec(users) ?? [];
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error('PostgreSQL refuses to run as root, and there is no user postgres or nobody to run it as');
}

type Place = { program: string; cluster: string; folder: string; port: number; owner: Owner | null };

async function startServer(place: Place): Promise<{ stop: () => Promise<void> } | { log: string }> {
  const { program, cluster, folder, port, owner } = place;
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: folder,
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    lc_messages: 'C',
  };
  const server = spawn(
    program,
    ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], ...owner },
  );
  if (server.pid === undefined) {
    const [error] = await once(server, 'error');
    return { log: String(error) };
  }
  const undertaker = spawnUndertaker(server.pid, folder);

  let log = '';
  const isReady = await new Promise<boolean>((resolve) => {
    const limit = setTimeout(() => resolve(false), startLimitSeconds * 1000);
    const settle = (ready: boolean): void => {
      clearTimeout(limit);
      resolve(ready);
    };
    server.once('exit', () => settle(false));
    server.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      if (log.length < 10_000) log += chunk;
      if (log.includes('ready to accept connections')) settle(true);
    });
  });
  if (!isReady) {
    undertaker.dismiss();
    server.kill('SIGKILL');
    return { log };
  }
  // A test that forgets to stop the server can end all the same: the undertaker sees it.
  server.unref();
  (server.stderr as Socket).unref();
  return { stop: undertaker.bury };
}

export async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
