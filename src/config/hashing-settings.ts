import * as z from 'zod';
import { because, whole } from './fields.ts';

/** OWASP and ASVS 5.0 appendix C: the least memory (KiB) that Argon2id may use with 1, 2, and 3 or more passes. */
const leastMemoryKiB = [47104, 19456, 12288] as const;

export const hashing = z
  .strictObject({
    memoryKiB: whole(12288, 1048576).default(19456).meta({
      unit: 'KiB',
      description: 'Memory of one Argon2id hash: at least 47104 with 1 pass, 19456 with 2, 12288 with 3 or more.',
    }),
    passes: whole(1, 20).default(2).meta({ unit: 'passes', description: 'Passes of one Argon2id hash.' }),
    threads: whole(1, 256)
      .optional()
      .meta({ unit: 'threads', description: 'Hashes computed at once.', defaultText: 'one per processor core' }),
    queue: z
      .strictObject({
        total: whole(1, 100000)
          .default(256)
          .meta({ unit: 'hashes', description: 'Beyond this many waiting, the server answers 503 and Retry-After.' }),
        perSource: whole(1, 100000)
          .default(128)
          .meta({ unit: 'hashes', description: 'The most that one source address may have waiting.' }),
      })
      .refine((queue) => queue.perSource <= queue.total, { ...because('share-above-total'), path: ['perSource'] })
      .prefault({})
      .meta({ description: 'Hashes that wait for their turn.' }),
  })
  .superRefine(({ passes, memoryKiB }, context) => {
    const least = leastMemoryKiB[Math.min(passes, leastMemoryKiB.length) - 1] ?? leastMemoryKiB[0];
    if (memoryKiB < least) {
      const fault = because('hashing-too-weak', { least, passes });
      context.addIssue({ code: 'custom', path: ['memoryKiB'], ...fault });
    }
  })
  .prefault({})
  .meta({ description: 'The cost of a password hash. Raised, it applies to each account at its next sign-in.' });
