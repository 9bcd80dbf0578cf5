import { openStorage, type StorageOptions } from '../../src/storage/open-storage.ts';
import { eventOf, keysOf } from './given.ts';

/**
 * Another process on a database: brings the schema up to date, then appends events, one transaction each, and says
 * so after each commit. `place` and the rest come as JSON in the only argument.
 */
const { place, companyId, count } = JSON.parse(process.argv[2] ?? '') as {
  place: StorageOptions['database'];
  companyId: string;
  count: number;
};
const storage = await openStorage({ database: place, keys: keysOf(1) });
process.stdout.write(`${JSON.stringify({ steps: await storage.migrate() })}\n`);
for (let index = 1; index <= count; index += 1) {
  await storage.transaction((tx) => tx.audit.append(eventOf(companyId, { details: { index, process: process.pid } })));
  process.stdout.write(`${JSON.stringify({ kept: index })}\n`);
}
await storage.close();
