import { readFileSync } from 'node:fs';
import { systemClock } from '../../src/platform/clock.ts';
import { systemRandom } from '../../src/platform/random.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import type { Imported } from '../import.ts';
import { bringInPeople } from './people-set.ts';

/** Brings a set in and says how long that took, and how much memory at most. */
const { set, database } = JSON.parse(process.argv[2] ?? '');
const keys = { outbox: new Uint8Array(32), audit: new Uint8Array(32).fill(1) };
const storage = await openStorage({ database, keys });
await storage.migrate();
const deps = {
  storage,
  clock: systemClock,
  random: systemRandom,
  disavowalDays: 7,
  smsAvailable: false,
  verificationLimits: { coolingOffDays: 30 },
  defaultLanguage: 'fr' as const,
  outcomesKey: keys.audit,
};
const ms = await bringInPeople(deps, set);
await storage.close();
const [, peakKiB] = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
const imported: Imported = { people: set.people, ms, peakMB: (Number(peakKiB) * 1024) / 1e6 };
process.stdout.write(JSON.stringify(imported));
