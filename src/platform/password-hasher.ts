import { getCompileCacheDir } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { FairQueue, type FairQueueBounds } from './fair-queue.ts';
import type { Secret } from './secret.ts';

/**
 * Argon2id hashes in PHC strings. `source` names who asks (an address): the queue before the hashing threads serves
 * the sources in turn and throws Overloaded past its bound.
 */
export type PasswordHasher = {
  hash(password: Secret, source: string): Promise<string>;
  /** `phc` null stands for an account that does not exist: the same work is done, and the answer is false. */
  verify(phc: string | null, password: Secret, source: string): Promise<boolean>;
  /** Whether a hash was made with other parameters than today's. */
  isOutdated(phc: string): boolean;
};

export type HashingParameters = {
  memoryKiB: number;
  passes: number;
  /** How many hashes are made at once. */
  threads: number;
  queue: FairQueueBounds;
};

export type HashingTask =
  | { kind: 'hash'; password: string; memoryKiB: number; passes: number }
  | { kind: 'verify'; password: string; phc: string };

/**
 * Hashing runs in threads of its own at a low priority, one hash at a time in each: the thread that answers requests
 * never waits for it, neither in libuv's pool (where other cryptography would queue behind 10 ms of Argon2) nor for a core.
 */
export class ThreadedPasswordHasher implements PasswordHasher {
  readonly #parameters: HashingParameters;
  readonly #pepper: Uint8Array;
  readonly #queue: FairQueue<Job>;
  readonly #idle: Worker[] = [];
  readonly #workers = new Map<Worker, Job | null>();
  readonly #decoy: Promise<string>;
  #closed = false;

  constructor(parameters: HashingParameters, pepper: Uint8Array) {
    this.#parameters = { ...parameters, threads: parameters.threads || availableParallelism() };
    this.#pepper = pepper;
    this.#queue = new FairQueue(parameters.queue);
    this.#decoy = this.#enqueue({ kind: 'hash', password: 'decoy', ...this.#costs() }, '') as Promise<string>;
  }

  hash(password: Secret, source: string): Promise<string> {
    return this.#enqueue({ kind: 'hash', password: password.reveal(), ...this.#costs() }, source) as Promise<string>;
  }

  async verify(phc: string | null, password: Secret, source: string): Promise<boolean> {
    const target = phc ?? (await this.#decoy);
    const matches = await this.#enqueue({ kind: 'verify', password: password.reveal(), phc: target }, source);
    return phc !== null && matches === true;
  }

  isOutdated(phc: string): boolean {
    return !phc.includes(`$m=${this.#parameters.memoryKiB},t=${this.#parameters.passes},p=1$`);
  }

  /** Pieces of work that wait for a thread. */
  get waiting(): number {
    return this.#queue.length;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#decoy.catch(() => undefined);
    await Promise.all([...this.#workers.keys()].map((worker) => worker.terminate()));
  }

  #costs() {
    return { memoryKiB: this.#parameters.memoryKiB, passes: this.#parameters.passes };
  }

  #enqueue(task: HashingTask, source: string): Promise<string | boolean> {
    return new Promise((resolve, reject) => {
      this.#queue.push(source, { task, resolve, reject });
      this.#serve();
    });
  }

  #serve(): void {
    if (this.#queue.length === 0) return;
    const worker = this.#idle.pop() ?? (this.#workers.size < this.#parameters.threads ? this.#start() : undefined);
    if (!worker) return;
    const job = this.#queue.shift();
    if (!job) return;
    this.#workers.set(worker, job);
    worker.ref();
    worker.postMessage(job.task);
  }

  #start(): Worker {
    const worker = new Worker(new URL('./hashing-thread.ts', import.meta.url), {
      workerData: this.#pepper,
      env: compileCache(),
    });
    this.#workers.set(worker, null);
    worker.on('message', (answer: { value: string | boolean } | { fault: string }) => {
      const job = this.#workers.get(worker);
      this.#workers.set(worker, null);
      this.#idle.push(worker);
      worker.unref();
      if ('fault' in answer) job?.reject(new Error(`Hashing failed: ${answer.fault}`));
      else job?.resolve(answer.value);
      this.#serve();
    });
    worker.on('error', (cause) => this.#lose(worker, cause));
    worker.on('exit', () => this.#lose(worker, new Error('A hashing thread ended.')));
    return worker;
  }

  /** A thread that dies fails its own job only; the next job starts another thread. */
  #lose(worker: Worker, cause: unknown): void {
    const job = this.#workers.get(worker);
    if (job === undefined) return;
    this.#workers.delete(worker);
    const place = this.#idle.indexOf(worker);
    if (place >= 0) this.#idle.splice(place, 1);
    job?.reject(new Error('A hashing thread was lost.', { cause }));
    if (!this.#closed) this.#serve();
  }
}

type Job = {
  task: HashingTask;
  resolve: (value: string | boolean) => void;
  reject: (reason: Error) => void;
};

/** A thread finds compiled code by this variable alone; without it, each would hold its own TypeScript compiler, 12 MB. */
const compileCache = (): Record<string, string> => {
  const folder = getCompileCacheDir();
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: dirname(folder) };
};
