import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { hashSync, verifySync } from '@node-rs/argon2';
import type { HashingTask } from './password-hasher.ts';

// On Linux a priority belongs to a thread: requests are answered before the next hash gets the core.
try {
  setPriority(0, 15);
} catch {
  // A system that forbids it only loses promptness under load.
}

/** Answers leave in the order of the tasks: the other side counts on it. */
let turn: Promise<void> = Promise.resolve();

parentPort?.on('message', (task: HashingTask) => {
  turn = turn.then(async () => {
    try {
      parentPort?.postMessage({ value: await answer(task) });
    } catch (fault) {
      parentPort?.postMessage({ fault: fault instanceof Error ? fault.message : 'unknown' });
    }
  });
});

/** Argon2id is the library's default algorithm; the salt has 16 random bytes (ANSSI-PG-078 R28). */
const answer = async (task: HashingTask): Promise<string | boolean> => {
  const secret = Buffer.from(task.pepper);
  switch (task.kind) {
    case 'hash':
      return hashSync(task.password, {
        memoryCost: task.memoryKiB,
        timeCost: task.passes,
        parallelism: 1,
        outputLen: 32,
        secret,
      });
    case 'verify': {
      const given = task.legacy === null ? task.password : await legacyDigest(task.legacy, task.password);
      // A password that the old system could not have taken costs our own hash all the same: its time tells nothing.
      const matches = verifySync(task.phc, given ?? '', { secret });
      return given !== null && matches;
    }
  }
};

/** Loaded at the first hash of another system: most installations never have one. */
const legacyDigest = async (settings: string, password: string): Promise<string | null> => {
  const { computeLegacyDigest } = await import('./legacy-hashes/legacy-hash.ts');
  return computeLegacyDigest(settings, password);
};
