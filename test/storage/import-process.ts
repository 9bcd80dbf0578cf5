import { readFileSync } from 'node:fs';
import { wordKey } from '../../src/domain/accounts/people-file.ts';
import { runImport } from '../../src/domain/recovery/import/run-import.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { systemRandom } from '../../src/platform/random.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { peopleWords } from '../../src/text/people-words.ts';
import { keysOf } from '../contract/given.ts';

/** Imports a file into one company, saying after each thousand how many are written. */
const { place, companyId, file } = JSON.parse(process.argv[2] ?? '');
const storage = await openStorage({ database: place, keys: keysOf(1) });
const deps = {
  storage,
  clock: systemClock,
  random: systemRandom,
  disavowalDays: 7,
  smsAvailable: false,
  verificationLimits: { coolingOffDays: 30 },
  defaultLanguage: 'fr' as const,
  outcomesKey: keysOf(1).audit,
};
const brought = { bytes: readFileSync(file), words: peopleWords(wordKey) };
const tell = (written: number): void => void process.stdout.write(`${JSON.stringify({ written })}\n`);
const outcome = await runImport(deps, { kind: 'console' }, { companyId }, brought, { tell });
process.stdout.write(`${JSON.stringify({ outcome: outcome.kind })}\n`);
await storage.close();
