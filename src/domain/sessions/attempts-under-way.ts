/**
 * Counts the sign-ins of one account that are being checked right now in this process, so that many sent at once
 * cannot all slip past the count of failures before the first of them has failed.
 */
export class AttemptsUnderWay {
  readonly #counts = new Map<string, number>();
  readonly #delays = new Map<string, number>();

  count(accountKey: string): number {
    return this.#counts.get(accountKey) ?? 0;
  }

  /** True the first time a wait until this instant is asked of an account: it is written down once. */
  isNewDelay(accountKey: string, retryAt: number): boolean {
    if (this.#delays.get(accountKey) === retryAt) return false;
    this.#delays.delete(accountKey);
    this.#delays.set(accountKey, retryAt);
    if (this.#delays.size > mostDelays) this.#delays.delete(this.#delays.keys().next().value ?? '');
    return true;
  }

  async during<Result>(accountKey: string, attempt: () => Promise<Result>): Promise<Result> {
    this.#counts.set(accountKey, this.count(accountKey) + 1);
    try {
      return await attempt();
    } finally {
      const left = this.count(accountKey) - 1;
      if (left > 0) this.#counts.set(accountKey, left);
      else this.#counts.delete(accountKey);
    }
  }
}

const mostDelays = 10_000;
