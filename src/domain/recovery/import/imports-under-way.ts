/** The imports that run in this process, one after the other, and how far each is. */
export class ImportsUnderWay {
  readonly #done = new Map<string, number>();
  readonly #running = new Map<string, Promise<void>>();
  #last: Promise<void> = Promise.resolve();
  readonly #fail: (cause: unknown) => void;

  constructor(fail: (cause: unknown) => void) {
    this.#fail = fail;
  }

  /** How many people are written; null where this process runs no such import, or must not tell. */
  done(id: string): number | null {
    return this.#done.get(id) ?? null;
  }

  /** Whether another import runs here. */
  isBusyFor(id: string): boolean {
    return this.#running.size > 0 && !this.#running.has(id);
  }

  run(id: string, isTold: boolean, work: (tell: (people: number) => void) => Promise<void>): void {
    const tell = (people: number): void => {
      if (isTold) this.#done.set(id, people);
    };
    tell(0);
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
