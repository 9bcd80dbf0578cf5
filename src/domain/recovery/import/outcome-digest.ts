import { sha256 } from '../../../platform/digest.ts';

/** What tells one outcome of a file from another, line by line, without keeping the lines. */
export class OutcomeDigest {
  #digest = '';
  #entries: unknown[] = [];

  enter(...entry: unknown[]): void {
    this.#entries.push(entry);
    if (this.#entries.length < 1000) return;
    this.#digest = sha256(JSON.stringify([this.#digest, this.#entries]));
    this.#entries = [];
  }

  close(): string {
    return sha256(JSON.stringify([this.#digest, this.#entries]));
  }
}
