import { timingSafeEqual } from 'node:crypto';
import { inspect } from 'node:util';

/**
 * A password, token, code or key. It prints as `[secret]` wherever a value can slip into a log, a page or an
 * error (string, JSON, inspect), and is compared in constant time (ASVS 11.2.4). Only `reveal()` gives it back,
 * and a test keeps the list of the files that may call it.
 */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  reveal(): string {
    return this.#value;
  }

  equals(other: Secret): boolean {
    const mine = Buffer.from(this.#value, 'utf8');
    const theirs = Buffer.from(other.#value, 'utf8');
    return mine.length === theirs.length && timingSafeEqual(mine, theirs);
  }

  toString(): string {
    return '[secret]';
  }

  toJSON(): string {
    return '[secret]';
  }

  [inspect.custom](): string {
    return '[secret]';
  }
}
