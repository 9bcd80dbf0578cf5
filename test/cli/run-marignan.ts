import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Ran = { exitCode: number; stdout: string; stderr: string };

/** As it is installed: a link of the command's name to its file. */
const bin = mkdtempSync(join(tmpdir(), 'marignan-bin-'));
process.once('exit', () => rmSync(bin, { recursive: true, force: true }));
const installed = join(bin, 'marignan');
export const program = join(import.meta.dirname, '../../src/main.ts');
symlinkSync(program, installed);
const limitSeconds = 60;

/** An empty directory to work in, away from the checkout, which ends with the test. */
export const newFolder = (): { path: string; remove: () => void } => {
  const path = mkdtempSync(join(tmpdir(), 'marignan-cli-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
};

/** The real program in a process of its own, with nobody at its input, or with these lines there; `script`: what Node is given. */
export const runMarignan = async (
  folder: string,
  argv: readonly string[],
  environment: Record<string, string> = {},
  lines: readonly string[] = [],
  script = installed,
): Promise<Ran> => {
  const child = start(folder, [script, ...argv], environment, lines.length > 0);
  child.stdin?.end(lines.map((line) => `${line}\n`).join(''));
  const ran = { exitCode: -1, stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    ran.stdout += chunk;
  });
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    ran.stderr += chunk;
  });
  const limit = setTimeout(() => child.kill('SIGKILL'), limitSeconds * 1000);
  const [code] = await once(child, 'close');
  clearTimeout(limit);
  return { ...ran, exitCode: code ?? -1 };
};

export type Server = {
  ready: Record<string, unknown>;
  pid: number;
  /** What the server wrote to its error stream so far. */
  log: () => string;
  stop: () => Promise<number | null>;
  kill: () => Promise<void>;
};

/** `serve --json` on a port of its own; ready when it says so. */
export const startServer = async (
  folder: string,
  argv: readonly string[],
  environment: Record<string, string> = {},
): Promise<Server> => {
  const child = start(folder, [installed, 'serve', '--json', ...argv], environment);
  let written = '';
  const ready = await new Promise<Record<string, unknown>>((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error(`not ready: ${written}`)), limitSeconds * 1000);
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      written += chunk;
    });
    let line = '';
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      line += chunk;
      if (!line.includes('\n')) return;
      clearTimeout(limit);
      resolve(JSON.parse(line));
    });
    child.once('close', () => {
      clearTimeout(limit);
      reject(new Error(`ended: ${written}`));
    });
  });
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    child.kill(signal);
    const [code] = await once(child, 'close');
    return code;
  };
  return {
    ready,
    pid: child.pid ?? 0,
    log: () => written,
    stop: () => end('SIGTERM'),
    kill: async () => {
      await end('SIGKILL');
    },
  };
};

export const findFreePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
};

/** A new installation in `folder`/data: what `init --json` answered. */
export const initialise = async (folder: string, ...more: readonly string[]): Promise<Record<string, string>> => {
  const flags = {
    '--data': 'data',
    '--url': 'http://localhost:1599',
    '--company': 'Conselio',
    '--operator-email': 'odile.marchand@conselio.example',
    '--operator-first-name': 'Odile',
    '--operator-last-name': 'Marchand',
  };
  const ran = await runMarignan(folder, ['init', ...Object.entries(flags).flat(), '--json', ...more]);
  if (ran.exitCode !== 0) throw new Error(`init failed: ${ran.stdout}${ran.stderr}`);
  return JSON.parse(ran.stdout);
};

const start = (
  folder: string,
  argv: readonly string[],
  environment: Record<string, string>,
  hasInput = false,
): ChildProcess => {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(MARIGNAN_|NODE_COMPILE_CACHE)/.test(name));
  return spawn(process.execPath, [...argv], {
    cwd: folder,
    env: { ...Object.fromEntries(inherited), ...environment },
    stdio: [hasInput ? 'pipe' : 'ignore', 'pipe', 'pipe'],
  });
};
