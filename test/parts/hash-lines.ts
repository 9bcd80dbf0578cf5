import { closeSync, openSync, writeSync } from 'node:fs';

/** Numbers that come the same in every run: the 32 bits of a xorshift generator (Marsaglia 2003). */
export const sameNumbers = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
};

/**
 * Writes about `count` lines of SHA-1 hashes that nobody has the password of, in order, as the Pwned Passwords
 * downloader does. `among` are hashes with a password, in order, that are written where they belong. Returns how many.
 */
export const writeHashLines = (path: string, count: number, among: readonly string[] = []): number => {
  const next = sameNumbers(0x1515);
  const file = openSync(path, 'w');
  const highs = among.map((hash) => Number.parseInt(hash.slice(0, 8), 16));
  const step = (2 * 2 ** 32) / count / 2 ** 32;
  const bytes = Buffer.alloc(hashBytes * atOnce);
  let written = 0;
  let place = 0;
  try {
    for (let at = 0; at < 2 ** 32; ) {
      let held = 0;
      for (; held < atOnce; held += 1) {
        at += 1 + Math.floor(next() * step);
        if (at >= 2 ** 32) break;
        bytes.writeUInt32BE(at, held * hashBytes);
        for (let part = 4; part < hashBytes; part += 4) bytes.writeUInt32BE(next(), held * hashBytes + part);
      }
      const hex = bytes.toString('hex', 0, held * hashBytes);
      let text = '';
      for (let index = 0; index < held; index += 1) {
        const high = bytes.readUInt32BE(index * hashBytes);
        for (; place < highs.length && (highs[place] as number) < high; place += 1) text += `${among[place]}:7\n`;
        // Which of two that begin alike comes first is not known here.
        if (highs[place] === high) continue;
        text += `${hex.slice(index * 2 * hashBytes, (index + 1) * 2 * hashBytes)}:2\n`;
        written += 1;
      }
      if (at >= 2 ** 32)
        text += among
          .slice(place)
          .map((hash) => `${hash}:7\n`)
          .join('');
      writeSync(file, text);
    }
  } finally {
    closeSync(file);
  }
  return written + among.length;
};

const hashBytes = 20;
const atOnce = 20_000;
