import { setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { hashSync, verifySync } from '@node-rs/argon2';
import type { HashingTask } from './password-hasher.ts';

// On Linux a priority belongs to a thread: requests are answered before the next hash gets the core.
try {
  setPriority(0, 15);
} catch {
  // A system that forbids it only loses promptness under load.
}

const secret = Buffer.from(workerData as Uint8Array);

parentPort?.on('message', (task: HashingTask) => {
  try {
    parentPort?.postMessage({ value: answer(task) });
  } catch (fault) {
    parentPort?.postMessage({ fault: fault instanceof Error ? fault.message : 'unknown' });
  }
});

/** Argon2id is the library's default algorithm; the salt has 16 random bytes (ANSSI-PG-078 R28). */
const answer = (task: HashingTask): string | boolean => {
  switch (task.kind) {
    case 'hash':
      return hashSync(task.password, {
        memoryCost: task.memoryKiB,
        timeCost: task.passes,
        parallelism: 1,
        outputLen: 32,
        secret,
      });
    case 'verify':
      return verifySync(task.phc, task.password, { secret });
  }
};
