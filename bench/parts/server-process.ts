import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ask } from './connection.ts';

const program = join(import.meta.dirname, '../../src/main.ts');
const startLimitSeconds = 30;
const stopLimitSeconds = 15;

/** `node src/main.ts serve` in a process of its own, configured by its file alone. */
export class ServerProcess {
  readonly port: number;
  readonly spawnedAt: number;
  readonly #child: ChildProcess;
  #said = '';

  static spawn(
    { configFile, port, secrets = {} }: { configFile: string; port: number; secrets?: Record<string, string> },
    flags: string[] = [],
  ): ServerProcess {
    const spawnedAt = performance.now();
    const child = spawn(process.execPath, [...flags, program, 'serve'], {
      cwd: dirname(configFile),
      env: { MARIGNAN_CONFIG: configFile, ...secrets },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return new ServerProcess(child, port, spawnedAt);
  }

  private constructor(child: ChildProcess, port: number, spawnedAt: number) {
    this.#child = child;
    this.port = port;
    this.spawnedAt = spawnedAt;
    const keep = (said: Buffer): void => {
      this.#said = (this.#said + said.toString('utf8')).slice(-4000);
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
  }

  get pid(): number {
    if (this.#child.pid === undefined) throw new Error('The server did not start.');
    return this.#child.pid;
  }

  /** Waits until GET `path` answers 200; the milliseconds since the process was spawned. */
  async answers(path: string): Promise<number> {
    while (performance.now() < this.spawnedAt + startLimitSeconds * 1000) {
      if (this.#child.exitCode !== null) throw new Error(`The server ended (${this.#child.exitCode}):\n${this.#said}`);
      const status = await ask(this.port, `GET ${path} HTTP/1.1\r\nhost: localhost:${this.port}\r\n\r\n`).then(
        (answer) => answer.status,
        () => 0,
      );
      if (status === 200) return performance.now() - this.spawnedAt;
      await wait(2);
    }
    throw new Error(`${path} did not answer within ${startLimitSeconds} s:\n${this.#said}`);
  }

  /** Ends it without a warning, as a crash does. */
  async kill(): Promise<void> {
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await ended;
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGTERM');
    const last = setTimeout(() => this.#child.kill('SIGKILL'), stopLimitSeconds * 1000);
    await ended;
    clearTimeout(last);
  }
}
