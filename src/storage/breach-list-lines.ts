import type { BreachListKind } from '../domain/password-policy/breach-list-store.ts';

/** `shape`: not a line of this format. `other-kind`: a hash of the other kind. */
export type LineFault = { kind: 'faulty-line'; line: number; reason: 'shape' | 'other-kind' };

/** Takes the first 64 bits of a hash; false ends the reading. */
export type TakeHash = (high: number, low: number) => boolean;

/** The longest line there can be, its end included: a hash, a colon and a count of 15 digits. */
export const longestLineBytes = 64;

export const prefixDigits = 5;

const wholeDigits: Record<BreachListKind, number> = { sha1: 40, ntlm: 32 };
const countDigits = 15;

/**
 * Reads lines of `HASH:COUNT`, where the hash may lack the five digits that the file's name says. It works on bytes, as
 * they come: a list has a thousand million lines.
 */
export class BreachListLines {
  /** Of the first line, and so of every line. */
  kind: BreachListKind | null = null;
  lines = 0;
  /** Hashes seen less often than asked for. */
  leftOut = 0;

  readonly #minimumCount: number;
  readonly #take: TakeHash;
  #prefix: number | null = null;
  #line = 0;
  /** Digits of a hash in the lines of this file; 0 before the first line. */
  #digits = 0;

  constructor(minimumCount: number, take: TakeHash) {
    this.#minimumCount = minimumCount;
    this.#take = take;
  }

  /** `prefix` is the number that the file's name stands for. */
  beginFile(prefix: number | null): void {
    this.#prefix = prefix;
    this.#line = 0;
    this.#digits = 0;
  }

  /** Reads the lines in `bytes` up to `end`, where one ends. `ended`: the taker wants no more. */
  read(bytes: Buffer, start: number, end: number): LineFault | 'ended' | null {
    for (let at = start; at < end; ) {
      this.#line += 1;
      const newline = bytes[at];
      if (newline === lineFeed) {
        at += 1;
        continue;
      }
      if (newline === carriageReturn && bytes[at + 1] === lineFeed) {
        at += 2;
        continue;
      }
      if (this.#digits === 0) {
        const fault = this.#measure(bytes, at, end);
        if (fault) return fault;
      }
      const rest = this.#readLine(bytes, at, end);
      if (typeof rest !== 'number') return rest;
      at = rest;
    }
    return null;
  }

  /** The first line of a file tells how long its hashes are. */
  #measure(bytes: Buffer, at: number, end: number): LineFault | null {
    const colon = bytes.subarray(at, Math.min(end, at + longestLineBytes)).indexOf(colonSign);
    const shortened = this.#prefix === null ? 0 : prefixDigits;
    for (const kind of ['sha1', 'ntlm'] as const) {
      const isWhole = colon === wholeDigits[kind];
      if (!isWhole && (shortened === 0 || colon !== wholeDigits[kind] - shortened)) continue;
      if (this.kind !== null && this.kind !== kind) return this.#fault('other-kind');
      this.kind = kind;
      this.#digits = colon;
      if (isWhole) this.#prefix = null;
      return null;
    }
    return this.#fault('shape');
  }

  /** Returns where the next line begins. */
  #readLine(bytes: Buffer, start: number, end: number): number | LineFault | 'ended' {
    const colon = start + this.#digits;
    if (colon >= end || bytes[colon] !== colonSign) return this.#fault(this.#reasonAt(bytes, start, end));
    let at = start;
    let high = this.#prefix ?? 0;
    let low = 0;
    let seen = 0;
    for (const stop = at + (this.#prefix === null ? 8 : 8 - prefixDigits); at < stop; at += 1) {
      const digit = digitOf[bytes[at] as number] as number;
      seen |= digit;
      high = (high << 4) | digit;
    }
    for (const stop = at + 8; at < stop; at += 1) {
      const digit = digitOf[bytes[at] as number] as number;
      seen |= digit;
      low = (low << 4) | digit;
    }
    for (; at < colon; at += 1) seen |= digitOf[bytes[at] as number] as number;
    if (seen >= noDigit) return this.#fault('shape');

    at = colon + 1;
    let count = 0;
    const counted = at;
    for (; at < end; at += 1) {
      const digit = (bytes[at] as number) - zero;
      if (digit < 0 || digit > 9) break;
      count = count * 10 + digit;
    }
    if (at === counted || at - counted > countDigits) return this.#fault('shape');
    if (at < end && bytes[at] === carriageReturn) at += 1;
    if (at < end && bytes[at] !== lineFeed) return this.#fault('shape');

    this.lines += 1;
    if (count < this.#minimumCount) this.leftOut += 1;
    else if (!this.#take(high >>> 0, low >>> 0)) return 'ended';
    return at + 1;
  }

  /** Another length than the first line's, and yet a hash: the other kind. */
  #reasonAt(bytes: Buffer, at: number, end: number): LineFault['reason'] {
    const colon = bytes.subarray(at, Math.min(end, at + longestLineBytes)).indexOf(colonSign);
    const missing = this.#prefix === null ? 0 : prefixDigits;
    return Object.values(wholeDigits).includes(colon + missing) ? 'other-kind' : 'shape';
  }

  #fault(reason: LineFault['reason']): LineFault {
    return { kind: 'faulty-line', line: this.#line, reason };
  }
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const colonSign = 0x3a;
const zero = 0x30;
const noDigit = 0x80;

/** What a sign stands for as a hexadecimal digit. */
const digitOf = new Uint8Array(256).fill(noDigit);
for (const [value, sign] of [...'0123456789abcdef'].entries()) {
  digitOf[sign.charCodeAt(0)] = value;
  digitOf[sign.toUpperCase().charCodeAt(0)] = value;
}
