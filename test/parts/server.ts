import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePort } from './postgresql.ts';
import { spawnUndertaker } from './undertaker.ts';

export type Role = 'operator' | 'supervisor' | 'agent' | 'administrator' | 'delegate' | 'user';
export type Person = { role: Role; company: string; email: string; password: string };
export type Mail = {
  id: string;
  at: number;
  from: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  headers: Record<string, string>;
};

export type TestServer = {
  /** An origin, without a slash at its end. */
  url: string;
  /** Where the server keeps its data; on SQLite, marignan.db is there. */
  data: string;
  /** postgres://…; undefined on SQLite. */
  database: string | undefined;
  people: Person[];
  /** The people of a role, in the order the server lists them. */
  having: (role: Role) => Person[];
  /** The newest mail to this address that came after an instant, once it has come; within 15 seconds or not at all. */
  mailTo: (address: string, wanted?: { after?: number; subject?: RegExp }) => Promise<Mail>;
  /** Every mail to this address so far, newest first. */
  mailsTo: (address: string) => Promise<Mail[]>;
  /** What the server has written to both of its streams so far, but for the line that says it is ready. */
  log: () => string;
  /** Runs another command of the program on the same data. */
  run: (...words: string[]) => Promise<{ code: number; stdout: string; stderr: string }>;
  stop: () => Promise<void>;
};

type Options = {
  /** postgres://…; SQLite in the data directory without it. */
  database?: string;
  /** The text of a configuration file; without it, the example's. */
  configuration?: string;
  /** Variables of the server's environment, for secrets that no file may hold. */
  environment?: Record<string, string>;
};

const root = join(import.meta.dirname, '../..');
const attempts = 3;
const startLimitSeconds = 60;
const mailLimitSeconds = 15;

/** The real server in its demonstration mode, in a process and a data directory of its own, on a free port of the loopback. */
export async function startServer({ database, configuration, environment: more }: Options = {}): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), 'marignan-server-'));
  const data = join(folder, 'data');
  const environment = { ...cleanEnvironment(), ...more };
  if (configuration !== undefined) {
    environment.MARIGNAN_CONFIG = join(folder, 'marignan.yaml');
    await writeFile(environment.MARIGNAN_CONFIG, configuration);
  }
  const place = ['--data', data, ...(database === undefined ? [] : ['--database', database])];
  // Between our finding a free port and the server's taking it, someone else may.
  for (let attempt = 1; ; attempt += 1) {
    const port = String(await findFreePort());
    const started = await start(['serve', '--demo', '--port', port, ...place, '--json'], environment);
    if (started.kind === 'ready') return offer(started, { data, database, folder, place, environment });
    if (attempt < attempts && /EADDRINUSE/.test(started.log)) continue;
    await rm(folder, { recursive: true, force: true });
    throw new Error(`The server did not start:\n${started.log}`);
  }
}

/** What belongs to whoever runs the tests is none of the tested server's business. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(MARIGNAN_|NODE_TEST_CONTEXT|NODE_COMPILE_CACHE)/.test(name),
  );
  return { ...Object.fromEntries(kept), LANG: 'C.UTF-8' };
}

type Ready = {
  kind: 'ready';
  child: ChildProcess;
  said: { url: string; mailbox: string; people: Person[] };
  log: () => string;
};

async function start(words: string[], env: NodeJS.ProcessEnv): Promise<Ready | { kind: 'ended'; log: string }> {
  const child = spawn(process.execPath, ['src/main.ts', ...words], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  let head: string | null = '';
  const line = await new Promise<string | null>((resolve) => {
    const limit = setTimeout(() => resolve(null), startLimitSeconds * 1000);
    const settle = (ready: string | null): void => {
      clearTimeout(limit);
      resolve(ready);
    };
    child.once('exit', () => settle(null));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      log += chunk;
    });
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      if (head === null) {
        log += chunk;
        return;
      }
      head += chunk;
      const end = head.indexOf('\n');
      if (end < 0) return;
      log += head.slice(end + 1);
      settle(head.slice(0, end));
      head = null;
    });
  });
  if (line === null) {
    child.kill('SIGKILL');
    return { kind: 'ended', log: `${head ?? ''}${log}` };
  }
  // A test that forgets to stop the server can end all the same: the undertaker sees it.
  child.unref();
  for (const stream of [child.stdout, child.stderr]) (stream as Socket).unref();
  return { kind: 'ready', child, said: JSON.parse(line), log: () => log };
}

type Place = {
  data: string;
  database: string | undefined;
  folder: string;
  place: string[];
  environment: NodeJS.ProcessEnv;
};

function offer({ child, said, log }: Ready, { data, database, folder, place, environment }: Place): TestServer {
  if (child.pid === undefined) throw new Error('A server that is ready has a process.');
  const undertaker = spawnUndertaker(child.pid, folder);
  const mailsTo = async (address: string): Promise<Mail[]> => {
    const asked = `${said.mailbox}&to=${encodeURIComponent(address)}`;
    const answer = await fetch(asked, { headers: { accept: 'application/json' } });
    if (answer.status !== 200) throw new Error(`The mailbox answers ${answer.status}`);
    return ((await answer.json()) as { messages: Mail[] }).messages;
  };
  return {
    url: said.url,
    data,
    database,
    people: said.people,
    having: (role) => said.people.filter((person) => person.role === role),
    mailsTo,
    mailTo: async (address, { after = 0, subject = /(?:)/ } = {}) => {
      const limit = Date.now() + mailLimitSeconds * 1000;
      for (;;) {
        const mails = await mailsTo(address);
        const found = mails.find((mail) => mail.at >= after && subject.test(mail.subject));
        if (found) return found;
        if (Date.now() > limit) {
          throw new Error(
            `No mail ${subject} to ${address}; there came: ${mails.map((mail) => mail.subject).join(' | ')}`,
          );
        }
        await sleep(50);
      }
    },
    log,
    run: (...words) => run([...words, ...place], environment),
    stop: undertaker.bury,
  };
}

async function run(words: string[], env: NodeJS.ProcessEnv): Promise<{ code: number; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, ['src/main.ts', ...words], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    said.stdout += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    said.stderr += chunk;
  });
  const [code] = await once(child, 'close');
  return { code: Number(code), ...said };
}
