import { statSync } from 'node:fs';
import type { BreachList } from '../domain/password-policy/breach-list.ts';
import type { BreachListFault, BreachListState } from '../domain/password-policy/breach-list-store.ts';
import type { Clock } from '../platform/clock.ts';
import type { Logger } from '../platform/logger.ts';
import type { Secret } from '../platform/secret.ts';
import { BreachListFile } from './breach-list-file.ts';
import { type HashPassword, hashPasswordsAs } from './breach-list-hash.ts';

/** The name of the list in the data directory. */
export const breachListName = 'breaches.list';

/** Opens the installation's list, if there is one. A file that cannot serve is reported, and the server does without. */
export const openBreachList = async (
  { clock, lookEverySeconds = 10 }: { clock: Clock; lookEverySeconds?: number },
  path: string,
): Promise<KeptBreachList> => {
  const list = new KeptBreachList(path, clock, lookEverySeconds);
  await list.look();
  return list;
};

/** Reads the whole list at `path`. */
export const inspectBreachList = (path: string): BreachListState => {
  const opened = openFile(path);
  if (opened === null) return { kind: 'none' };
  if (typeof opened === 'string') return { kind: 'unusable', fault: opened };
  try {
    return opened.isSound() ? presentAs(opened) : { kind: 'unusable', fault: 'damaged' };
  } catch {
    return { kind: 'unusable', fault: 'unreadable' };
  } finally {
    opened.close();
  }
};

type Opened = { file: BreachListFile; hashPassword: HashPassword };

/**
 * The list that look-ups go to. A list that was put in its place is seen within `lookEverySeconds`; the one before
 * serves until the new one is open, and longer when that cannot be opened.
 */
export class KeptBreachList implements BreachList {
  readonly #path: string;
  readonly #clock: Clock;
  readonly #lookEveryMilliseconds: number;
  readonly #halves = { high: 0, low: 0 };
  #logger: Logger | null = null;
  #opened: Opened | null = null;
  #fault: BreachListFault | null = null;
  /** Which file was seen at the path. */
  #seen: string | null = null;
  #nextLookAt = 0;
  #isClosed = false;
  readonly #looking: NodeJS.Timeout;

  constructor(path: string, clock: Clock, lookEverySeconds: number) {
    this.#path = path;
    this.#clock = clock;
    this.#lookEveryMilliseconds = lookEverySeconds * 1000;
    this.#looking = setInterval(() => void this.look(), this.#lookEveryMilliseconds);
    this.#looking.unref();
  }

  get isThere(): boolean {
    return this.#opened !== null;
  }

  has(password: Secret): boolean {
    // A timer comes late when the server is busy.
    if (this.#clock.now() >= this.#nextLookAt) void this.look();
    if (!this.#opened) return false;
    const { file, hashPassword } = this.#opened;
    hashPassword(password, this.#halves);
    const answer = this.#ask(file);
    if (typeof answer === 'boolean') return answer;
    this.#note(answer);
    return false;
  }

  /** From now on, what happens to the list is told to this log; what is the matter already, at once. */
  reportTo(logger: Logger): void {
    this.#logger = logger;
    this.#tell();
  }

  describe(): BreachListState {
    if (this.#fault) return { kind: 'unusable', fault: this.#fault };
    return this.#opened ? presentAs(this.#opened.file) : { kind: 'none' };
  }

  close(): void {
    this.#isClosed = true;
    clearInterval(this.#looking);
    this.#opened?.file.close();
    this.#opened = null;
  }

  /**
   * Opens the file at the path if it is another than before. Never throws. It waits only where there is something to wait
   * for, so that the very look-up that looks has the new list.
   */
  look(): Promise<void> | undefined {
    if (this.#isClosed) return undefined;
    this.#nextLookAt = this.#clock.now() + this.#lookEveryMilliseconds;
    const seen = identify(this.#path);
    if (seen === this.#seen) return undefined;
    this.#seen = seen;
    const file = openFile(this.#path);
    if (typeof file === 'string') {
      this.#note(file);
      return undefined;
    }
    if (file === null) {
      this.#serve(null);
      return undefined;
    }
    const hashPassword = hashPasswordsAs(file.head.kind);
    if (hashPassword instanceof Promise) return this.#serveLater(file, hashPassword, seen);
    this.#serve({ file, hashPassword });
    return undefined;
  }

  async #serveLater(file: BreachListFile, hashing: Promise<HashPassword>, seen: string | null): Promise<void> {
    const hashPassword = await hashing.catch(() => null);
    if (hashPassword && !this.#isClosed && this.#seen === seen) {
      this.#serve({ file, hashPassword });
      return;
    }
    file.close();
    if (!hashPassword) this.#note('unreadable');
  }

  #serve(opened: Opened | null): void {
    this.#opened?.file.close();
    this.#opened = opened;
    this.#fault = null;
    this.#tell();
  }

  /** A disk that fails must not keep people from signing in. */
  #ask(file: BreachListFile): boolean | 'damaged' | 'unreadable' {
    try {
      return file.has(this.#halves.high, this.#halves.low);
    } catch {
      return 'unreadable';
    }
  }

  /** Says a fault once. */
  #note(fault: BreachListFault): void {
    if (this.#fault === fault) return;
    this.#fault = fault;
    this.#tell();
  }

  #tell(): void {
    const about = { path: this.#path };
    if (this.#fault) {
      this.#logger?.warn({ ...about, fault: this.#fault }, this.#opened ? stillServes : doesNotServe);
    } else if (this.#opened) {
      const { kind, hashes } = this.#opened.file.head;
      this.#logger?.info({ ...about, kind, hashes }, 'new passwords are compared with the breach list');
    }
  }
}

const doesNotServe = 'the breach list cannot be used: passwords are not compared with it until it is imported again';
const stillServes = 'the breach list has a fault: what could be read of it goes on serving until it is imported again';

const presentAs = ({ head }: BreachListFile): BreachListState => {
  const { bucketBits: _, ...facts } = head;
  return { kind: 'present', facts };
};

/** Null when there is no file. */
const openFile = (path: string): BreachListFile | BreachListFault | null => {
  try {
    return BreachListFile.open(path);
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT' ? null : 'unreadable';
  }
};

/** Another file, or another content, has another identity; null when there is none. */
const identify = (path: string): string | null => {
  try {
    const status = statSync(path, { bigint: true, throwIfNoEntry: false });
    return status ? `${status.dev}:${status.ino}:${status.size}:${status.mtimeNs}` : null;
  } catch {
    return 'unreadable';
  }
};
