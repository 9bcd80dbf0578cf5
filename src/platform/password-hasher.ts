import { getCompileCacheDir } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { FairQueue, type FairQueueBounds } from './fair-queue.ts';
import { Overloaded } from './overloaded.ts';
import type { Secret } from './secret.ts';
import { sourceGroup } from './source-group.ts';

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
 * Each thread is handed its next piece of work ahead, so that it never waits for the thread that answers requests either.
 */
export class ThreadedPasswordHasher implements PasswordHasher {
  readonly #parameters: HashingParameters;
  readonly #pepper: Uint8Array;
  readonly #queue: FairQueue<Job>;
  /** What each thread was handed and has not answered, in order. */
  readonly #handed = new Map<Worker, Job[]>();
  readonly #decoy: Promise<string>;
  #closed = false;

  constructor(parameters: HashingParameters, pepper: Uint8Array) {
    this.#parameters = { ...parameters, threads: parameters.threads || availableParallelism() };
    this.#pepper = pepper;
    this.#queue = new FairQueue(parameters.queue, (job) => job.reject(new Overloaded(2)));
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
    await Promise.all([...this.#handed.keys()].map((worker) => worker.terminate()));
  }

  #costs() {
    return { memoryKiB: this.#parameters.memoryKiB, passes: this.#parameters.passes };
  }

  #enqueue(task: HashingTask, source: string): Promise<string | boolean> {
    return new Promise((resolve, reject) => {
      this.#queue.push(sourceGroup(source), { task, resolve, reject });
      this.#serve();
    });
  }

  #serve(): void {
    while (this.#queue.length > 0) {
      const worker = this.#leastBusy();
      const job = worker && this.#queue.shift();
      if (!job) return;
      this.#handed.get(worker)?.push(job);
      worker.ref();
      worker.postMessage(job.task);
    }
  }

  /** The thread with the least to do, started if need be; none when every thread has its next piece of work. */
  #leastBusy(): Worker | undefined {
    let least: Worker | undefined;
    let fewest = mostHanded;
    for (const [worker, jobs] of this.#handed) {
      if (jobs.length >= fewest) continue;
      least = worker;
      fewest = jobs.length;
    }
    return fewest > 0 && this.#handed.size < this.#parameters.threads ? this.#start() : least;
  }

  #start(): Worker {
    const worker = new Worker(new URL('./hashing-thread.ts', import.meta.url), {
      workerData: this.#pepper,
      env: compileCache(),
    });
    this.#handed.set(worker, []);
    worker.on('message', (answer: { value: string | boolean } | { fault: string }) => {
      const jobs = this.#handed.get(worker);
      const job = jobs?.shift();
      if (jobs?.length === 0) worker.unref();
      if ('fault' in answer) job?.reject(new Error(`Hashing failed: ${answer.fault}`));
      else job?.resolve(answer.value);
      this.#serve();
    });
    worker.on('error', (cause) => this.#lose(worker, cause));
    worker.on('exit', () => this.#lose(worker, new Error('A hashing thread ended.')));
    return worker;
  }

  /** A thread that dies fails what it was handed only; the next job starts another thread. */
  #lose(worker: Worker, cause: unknown): void {
    const jobs = this.#handed.get(worker);
    this.#handed.delete(worker);
    for (const job of jobs ?? []) job.reject(new Error('A hashing thread was lost.', { cause }));
    if (jobs && !this.#closed) this.#serve();
  }
}

/** Pieces of work in a thread's hands: the one it does and the next. */
const mostHanded = 2;

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
