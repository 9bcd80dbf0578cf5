const partBytes = 1 << 20;
/** What a text may need in UTF-8: three bytes for each of its code units (RFC 3629). */
const bytesPerUnit = 3;

/**
 * Many short texts by their places, outside the heap: whoever collects garbage would look at each of a hundred thousand,
 * again and again, for as long as they are kept.
 */
export class ManyTexts {
  readonly #parts: Buffer[] = [];
  /** How much of the last part is taken. */
  #taken = partBytes;
  /** Where each begins and ends, counted through all parts. */
  readonly #begins: number[] = [];
  readonly #ends: number[] = [];

  get size(): number {
    return this.#begins.length;
  }

  /** Its place: 0, 1, 2 and so on. */
  add(text: string): number {
    const room = text.length * bytesPerUnit;
    if (this.#taken + room > partBytes) {
      this.#parts.push(Buffer.allocUnsafeSlow(Math.max(partBytes, room)));
      this.#taken = 0;
    }
    const part = this.#parts.length - 1;
    const begin = part * partBytes + this.#taken;
    this.#taken += this.#parts[part]?.write(text, this.#taken) ?? 0;
    this.#ends.push(part * partBytes + this.#taken);
    return this.#begins.push(begin) - 1;
  }

  at(place: number): string {
    const [begin = 0, end = 0] = [this.#begins[place], this.#ends[place]];
    const part = Math.floor(begin / partBytes);
    const from = part * partBytes;
    return this.#parts[part]?.toString('utf8', begin - from, end - from) ?? '';
  }
}
