import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { StorageOptions } from '../../src/storage/open-storage.ts';

type Told = { steps?: string[]; kept?: number };

const program = fileURLToPath(new URL('./append-events.ts', import.meta.url));

/** Runs append-events.ts to its end, or until `isEnough`, when it is killed at once; returns what it said. */
export const appendFromAnotherProcess = async (
  what: { place: StorageOptions['database']; companyId: string; count: number },
  isEnough: (told: Told) => boolean = () => false,
): Promise<Told[]> => {
  const child = spawn(process.execPath, [program, JSON.stringify(what)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exit = once(child, 'close');
  const told: Told[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    told.push(JSON.parse(line));
    if (isEnough(told.at(-1) ?? {})) child.kill('SIGKILL');
  });
  const [code, signal] = await exit;
  if (code !== 0 && signal !== 'SIGKILL') throw new Error(`The other process ended with ${code ?? signal}.`);
  return told;
};
