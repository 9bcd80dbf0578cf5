import { hashRawSync } from '@node-rs/argon2';
import type { LegacyScheme } from './legacy-hash.ts';

/** Argon2 of other systems, without a pepper: PHP, Symfony, libsodium, and Django's `argon2$argon2id$…`. */
export const argon2: LegacyScheme = {
  begins: /^(?:argon2)?\$argon2(?:id|i|d)\$/,

  read: (text) => {
    const found = whole.exec(text);
    const digest = Buffer.from(found?.[2] ?? '', 'base64');
    const settings = `${found?.[1]}$${digest.length}`;
    const parts = read(settings);
    if (!parts || digest.length < 16 || parts.salt.length < 8) return 'damaged';
    if (parts.passes < 1 || parts.lanes < 1 || parts.memoryKiB < 8 * parts.lanes) return 'damaged';
    const isCostly = parts.memoryKiB > mostMemoryKiB || parts.memoryKiB * parts.passes > mostMemoryWrittenKiB;
    return isCostly || parts.lanes > mostLanes || digest.length > 128 ? 'too-costly' : { settings, digest };
  },

  compute: (settings, password) => {
    const parts = read(settings);
    return (
      parts &&
      hashRawSync(password, {
        algorithm: algorithms[parts.algorithm] ?? 2,
        version: parts.version === 16 ? 0 : 1,
        memoryCost: parts.memoryKiB,
        timeCost: parts.passes,
        parallelism: parts.lanes,
        salt: parts.salt,
        outputLen: parts.length,
      })
    );
  },
};

/** Each thread may need this much at once. */
const mostMemoryKiB = 256 * 1024;
/** One gibibyte written, in however many passes, takes about a second. */
const mostMemoryWrittenKiB = 1024 * 1024;
const mostLanes = 16;

const algorithms: Record<string, 0 | 1 | 2> = { argon2d: 0, argon2i: 1, argon2id: 2 };

const whole =
  /^(?:argon2)?(\$argon2(?:id|i|d)\$(?:v=(?:16|19)\$)?m=\d{1,10},t=\d{1,10},p=\d{1,3}\$[A-Za-z0-9+/]+)={0,2}\$([A-Za-z0-9+/]+={0,2})$/;

const read = (settings: string) => {
  const found = /^\$(argon2\w+)\$(?:v=(\d+)\$)?m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$(\d+)$/.exec(settings);
  return (
    found && {
      algorithm: found[1] ?? '',
      // Texts without a version are older than versions.
      version: Number(found[2] ?? 16),
      memoryKiB: Number(found[3]),
      passes: Number(found[4]),
      lanes: Number(found[5]),
      salt: Buffer.from(found[6] ?? '', 'base64'),
      length: Number(found[7]),
    }
  );
};
