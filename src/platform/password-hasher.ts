import { randomBytes } from 'node:crypto';
import { getCompileCacheDir } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { FairQueue, type FairQueueBounds } from './fair-queue.ts';
import type { LegacyRefusal } from './legacy-hashes/legacy-hash.ts';
import { Overloaded } from './overloaded.ts';
import type { Pepper, PepperSource } from './peppers.ts';
import type { Secret } from './secret.ts';
import { sourceGroup } from './source-group.ts';
import { readStoredHash, writeStoredHash } from './stored-hash.ts';

/**
 * Argon2id hashes with a pepper, as `stored-hash.ts` writes them. `source` names who asks (an address): the queue before
 * the hashing threads serves the sources in turn and throws Overloaded past its bound.
 */
export type PasswordHasher = {
  hash(password: Secret, source: string): Promise<string>;
  /** Null stands for an account that does not exist: the same work is done, and the answer is false. */
  verify(stored: string | null, password: Secret, source: string): Promise<boolean>;
  /** Whether the next sign-in should replace a hash: other parameters or another pepper than today's, or another system's. */
  isOutdated(stored: string): boolean;
  /** Whether the pepper of a hash is here. Without it the right password is refused like a wrong one. */
  canVerify(stored: string): boolean;
  /** Whether another system's hash is understood; null when it is. */
  examine(old: Secret): Promise<LegacyRefusal | null>;
  /** A hash to keep in the place of another system's: no weak or unpeppered hash ever rests in the database. */
  adopt(old: Secret, source: string): Promise<{ kind: 'adopted'; hash: string } | { kind: LegacyRefusal }>;
};

export type HashingParameters = {
  memoryKiB: number;
  passes: number;
  /** How many hashes are made at once. */
  threads: number;
  queue: FairQueueBounds;
};

export type HashingTask =
  | { kind: 'hash'; password: string; pepper: Uint8Array; memoryKiB: number; passes: number }
  /** `legacy` are the settings that first make another system's digest of the password. */
  | { kind: 'verify'; password: string; pepper: Uint8Array; phc: string; legacy: string | null };

/**
 * Hashing runs in threads of its own at a low priority, one hash at a time in each: the thread that answers requests
 * never waits for it, neither in libuv's pool (where other cryptography would queue behind 10 ms of Argon2) nor for a core.
 * Each thread is handed its next piece of work ahead, so that it never waits for the thread that answers requests either.
 */
export class ThreadedPasswordHasher implements PasswordHasher {
  readonly #parameters: HashingParameters;
  readonly #peppers: PepperSource;
  readonly #queue: FairQueue<Job>;
  /** What each thread was handed and has not answered, in order. */
  readonly #handed = new Map<Worker, Job[]>();
  readonly #decoy: string;
  #closed = false;

  constructor(parameters: HashingParameters, peppers: PepperSource) {
    this.#parameters = { ...parameters, threads: parameters.threads || availableParallelism() };
    this.#peppers = peppers;
    this.#queue = new FairQueue(parameters.queue, (job) => job.reject(new Overloaded(2)));
    this.#decoy = decoy(parameters);
  }

  async hash(password: Secret, source: string): Promise<string> {
    const pepper = this.#first();
    return writeStoredHash({
      pepper: pepper.name,
      legacy: null,
      phc: await this.#hash(password.reveal(), pepper, source),
    });
  }

  async verify(stored: string | null, password: Secret, source: string): Promise<boolean> {
    const hash = stored === null ? null : readStoredHash(stored);
    const pepper = hash && this.#named(hash.pepper);
    if (hash && !pepper) this.#peppers.noteMissing(hash.pepper ?? '');
    const target = hash && pepper ? hash : { phc: this.#decoy, legacy: null };
    const { key } = pepper ?? this.#first();
    const { phc, legacy } = target;
    const matches = await this.#enqueue(
      { kind: 'verify', password: password.reveal(), pepper: key, phc, legacy },
      source,
    );
    return target === hash && matches === true;
  }

  isOutdated(stored: string): boolean {
    const { pepper, legacy, phc } = readStoredHash(stored);
    const { memoryKiB, passes } = this.#parameters;
    return legacy !== null || pepper !== this.#first().name || !phc.includes(`$m=${memoryKiB},t=${passes},p=1$`);
  }

  canVerify(stored: string): boolean {
    return this.#named(readStoredHash(stored).pepper) !== undefined;
  }

  async examine(old: Secret): Promise<LegacyRefusal | null> {
    const { readLegacyHash } = await import('./legacy-hashes/legacy-hash.ts');
    const read = readLegacyHash(old.reveal());
    return typeof read === 'string' ? read : null;
  }

  async adopt(old: Secret, source: string): Promise<{ kind: 'adopted'; hash: string } | { kind: LegacyRefusal }> {
    const { readLegacyHash, legacyDigestText } = await import('./legacy-hashes/legacy-hash.ts');
    const read = readLegacyHash(old.reveal());
    if (typeof read === 'string') return { kind: read };
    const pepper = this.#first();
    const phc = await this.#hash(legacyDigestText(read.digest), pepper, source);
    return { kind: 'adopted', hash: writeStoredHash({ pepper: pepper.name, legacy: read.settings, phc }) };
  }

  /** Pieces of work that wait for a thread. */
  get waiting(): number {
    return this.#queue.length;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#handed.keys()].map((worker) => worker.terminate()));
  }

  #hash(password: string, { key }: Pepper, source: string): Promise<string> {
    const { memoryKiB, passes } = this.#parameters;
    return this.#enqueue({ kind: 'hash', password, pepper: key, memoryKiB, passes }, source) as Promise<string>;
  }

  #first(): Pepper {
    const [first] = this.#peppers.current();
    if (!first) throw new Error('An installation has at least the pepper of its secret key.');
    return first;
  }

  #named(name: string | null): Pepper | undefined {
    return this.#peppers.current().find((pepper) => pepper.name === name);
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

/** Costs what a true hash costs to check, and no password is known to match it: nothing is hashed before somebody asks. */
const decoy = ({ memoryKiB, passes }: HashingParameters): string => {
  const [salt, digest] = [16, 32].map((size) => randomBytes(size).toString('base64').replaceAll('=', ''));
  return `$argon2id$v=19$m=${memoryKiB},t=${passes},p=1$${salt}$${digest}`;
};

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
