import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { hashSync } from '@node-rs/argon2';
import { settings } from '../../src/config/settings.ts';
import { password } from './password.ts';

export type HashingOrder = { phc: string; password: string; secret: Uint8Array; seconds: number };

/** What this machine can do: password checks a second, with the server's hasher and parameters, one thread per core. */
export const measureRawHashing = async (seconds: number): Promise<number> => {
  const { memoryKiB, passes } = settings.parse({}).hashing;
  const secret = new Uint8Array(randomBytes(32));
  const phc = hashSync(password, {
    memoryCost: memoryKiB,
    timeCost: passes,
    parallelism: 1,
    outputLen: 32,
    secret: Buffer.from(secret),
  });
  const order: HashingOrder = { phc, password, secret, seconds };
  const rates = await Promise.all(Array.from({ length: availableParallelism() }, () => rateOfOneThread(order)));
  return rates.reduce((sum, rate) => sum + rate, 0);
};

const rateOfOneThread = (order: HashingOrder): Promise<number> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./raw-hashing-thread.ts', import.meta.url), { workerData: order });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
