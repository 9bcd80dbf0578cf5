/** The imports that run in this process, and how far each is. */
export class ImportsUnderWay {
  readonly #done = new Map<string, number>();
  readonly #running = new Map<string, Promise<void>>();
  readonly #fail: (cause: unknown) => void;

  constructor(fail: (cause: unknown) => void) {
    this.#fail = fail;
  }

  /** How many people are written; null where this process runs no such import. */
  done(id: string): number | null {
    return this.#done.get(id) ?? null;
  }

  run(id: string, work: (tell: (people: number) => void) => Promise<void>): void {
    this.#done.set(id, 0);
    const running = work((people) => this.#done.set(id, people))
      .catch(this.#fail)
      .finally(() => {
        this.#done.delete(id);
        this.#running.delete(id);
      });
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
