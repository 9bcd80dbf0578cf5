import { statSync } from 'node:fs';
import type { Fault } from '../config/faults.ts';
import { type GivenPeppers, readPeppersFile } from '../config/peppers.ts';
import type { Logger } from '../platform/logger.ts';
import { type NamedPepper, type Pepper, type PepperSource, peppersInForce } from '../platform/peppers.ts';

/**
 * The peppers of the installation. Their file is looked at before each use, so that a rotation at the console is in force
 * at once in a running server: the console hashes temporary passwords too, and the server has to know what it used.
 */
export class WatchedPeppers implements PepperSource {
  readonly #derived: Uint8Array;
  readonly #file: string | null;
  #mark: string;
  #peppers: readonly Pepper[];
  #logger: Logger | null = null;

  constructor({ named, file }: GivenPeppers, derived: Uint8Array) {
    this.#derived = derived;
    this.#file = file;
    this.#mark = file === null ? '' : markOf(file);
    this.#peppers = peppersInForce(named, derived);
  }

  current(): readonly Pepper[] {
    if (this.#file !== null) this.#reread(this.#file);
    return this.#peppers;
  }

  noteMissing(name: string): void {
    this.#logger?.error(
      { pepper: name },
      'a right password cannot be told from a wrong one: the pepper of its hash is missing. Put its line back into the peppers',
    );
  }

  logTo(logger: Logger): void {
    this.#logger = logger;
  }

  /** A file that is faulty or gone changes nothing: the peppers that were in force stay so until the next start. */
  #reread(file: string): void {
    const mark = markOf(file);
    if (mark === this.#mark) return;
    this.#mark = mark;
    const read = mark === '' ? [] : readPeppersFile(file, file);
    const faults = read.filter((each): each is Fault => 'code' in each);
    if (mark === '' || faults.length > 0) {
      const codes = faults.map(({ code, line }) => ({ code, line }));
      this.#logger?.error(
        { file, faults: codes },
        'the file of peppers cannot be used: the earlier ones stay in force',
      );
      return;
    }
    this.#peppers = peppersInForce(read as NamedPepper[], this.#derived);
    this.#logger?.info({ file, peppers: this.#peppers.map(({ name }) => name) }, 'the peppers were read again');
  }
}

/** What changes with the file; empty when it is not there. */
const markOf = (file: string): string => {
  const status = statSync(file, { throwIfNoEntry: false, bigint: true });
  return status ? `${status.ino} ${status.mtimeNs} ${status.size}` : '';
};
