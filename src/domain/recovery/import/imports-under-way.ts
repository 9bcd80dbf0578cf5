/** How many lines are judged once more, and how many people written. */
export type ImportProgress = { judged: number; written: number };

/** Told of both, as they grow. */
export type TellProgress = (progress: Partial<ImportProgress>) => void;

/** The imports that run in this process, one after the other, and how far each is. */
export class ImportsUnderWay {
  readonly #done = new Map<string, ImportProgress>();
  readonly #running = new Map<string, Promise<void>>();
  #last: Promise<void> = Promise.resolve();
  readonly #fail: (cause: unknown) => void;

  constructor(fail: (cause: unknown) => void) {
    this.#fail = fail;
  }

  /** How far it is; null where this process runs no such import, or must not tell. */
  done(id: string): ImportProgress | null {
    return this.#done.get(id) ?? null;
  }

  /** Whether another import runs here. */
  isBusyFor(id: string): boolean {
    return this.#running.size > 0 && !this.#running.has(id);
  }

  run(id: string, isTold: boolean, work: (tell: TellProgress) => Promise<void>): void {
    const tell: TellProgress = (progress) => {
      if (isTold) this.#done.set(id, { judged: 0, written: 0, ...this.#done.get(id), ...progress });
    };
    tell({});
    // Each holds the database's pen and a file in memory.
    const running = this.#last
      .then(() => work(tell))
      .catch(this.#fail)
      .finally(() => {
        this.#done.delete(id);
        this.#running.delete(id);
      });
    this.#last = running;
    this.#running.set(id, running);
  }

  /** Resolves when the run has ended, or none is there. */
  async ended(id: string): Promise<void> {
    await this.#running.get(id);
  }

  /** Before the storage closes: each one writes its end or nothing. */
  async end(): Promise<void> {
    await Promise.all(this.#running.values());
  }
}
