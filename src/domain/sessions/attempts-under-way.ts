/**
 * Counts the sign-ins of one account that are being checked right now in this process, so that many sent at once
 * cannot all slip past the count of failures before the first of them has failed.
 */
export class AttemptsUnderWay {
  readonly #counts = new Map<string, number>();

  count(accountKey: string): number {
    return this.#counts.get(accountKey) ?? 0;
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
