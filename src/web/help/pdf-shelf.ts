/** Keeps the last documents made, since making one takes a while: `key` says all that a document depends on. */
export class PdfShelf {
  readonly #kept = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

  take(key: string, make: () => Promise<Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer>> {
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.#kept.set(key, made);
    made.catch(() => this.#kept.delete(key));
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= mostKept) break;
      this.#kept.delete(oldest);
    }
    return made;
  }
}

const mostKept = 16;
