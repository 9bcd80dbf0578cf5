/** More work waits than the bound allows; the door answers 503 with Retry-After. */
export class Overloaded extends Error {
  readonly retryAfterSeconds: number;

  constructor(retryAfterSeconds: number) {
    super(`Overloaded; try again in ${retryAfterSeconds} s.`);
    this.name = 'Overloaded';
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
