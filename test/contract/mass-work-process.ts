import { workWave } from '../../src/domain/mass-actions/work-wave.ts';
import { systemRandom } from '../../src/platform/random.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { keysOf } from './given.ts';

// A process of its own, to be killed: works on the mass actions of the database in a file, a line for each wave begun
// and done.
const storage = await openStorage({ database: { kind: 'sqlite', file: process.argv[2] ?? '' }, keys: keysOf(1) });
const deps = {
  ...{ storage, clock: { now: () => Date.now() }, random: systemRandom, countersKey: new Uint8Array(32).fill(3) },
  ...{ linkHours: 24, invitationsPerMinute: 10_000 },
};
for (let isIdle = false; !isIdle; ) {
  process.stdout.write('begun\n');
  isIdle = (await workWave(deps)).kind === 'idle';
  process.stdout.write('done\n');
}
await storage.close();
