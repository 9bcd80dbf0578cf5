import { parentPort, workerData } from 'node:worker_threads';
import { verifySync } from '@node-rs/argon2';
import type { HashingOrder } from './raw-hashing.ts';

const { phc, password, secret, seconds } = workerData as HashingOrder;
const options = { secret: Buffer.from(secret) };

const check = (): void => {
  if (!verifySync(phc, password, options)) throw new Error('The hash does not match.');
};

for (let warmUp = 0; warmUp < 5; warmUp += 1) check();
const startAt = performance.now();
let count = 0;
while (performance.now() < startAt + seconds * 1000) {
  check();
  count += 1;
}
parentPort?.postMessage((count * 1000) / (performance.now() - startAt));
