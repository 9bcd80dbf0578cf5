import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, statfsSync } from 'node:fs';
import { join, matchesGlob, normalize, relative } from 'node:path';
import { finished } from 'node:stream/promises';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { provideSystemParts } from './system-parts.ts';

const root = join(import.meta.dirname, '..');
const fileLimitMinutes = 8;
const memory = '/dev/shm';
const neededInMemory = 4 * 1024 ** 3;

type Tally = { total: number; passed: number; failed: number; skipped: string[]; spent: Map<string, number> };

const patterns = process.argv.slice(2);
const isCi = process.env.CI === 'true';
process.exitCode = (await testEverything()) ? 0 : 1;

/** What CI runs: the parts of the system, npm run check without its tests, then every test. With patterns, some files. */
async function testEverything(): Promise<boolean> {
  const startedAt = performance.now();
  const missing = provideSystemParts((line) => console.log(line));
  if (isCi && missing.length > 0) {
    console.error('CI runs every suite, so a missing part is a failure.');
    return false;
  }
  if (missing.length > 0)
    console.log(`The suites that need ${missing.join(' or ')} are skipped, and named at the end.`);
  process.env.MARIGNAN_MISSING_PARTS = missing.join(',');
  // Each test file is a process that loads much of the program: what one has compiled, the others take.
  process.env.NODE_COMPILE_CACHE = join(root, 'node_modules/.cache/compiled');

  useMemoryForFiles();

  const files = chooseFiles();
  if (files.length === 0) {
    console.error(`No test file matches ${patterns.join(' ')}`);
    return false;
  }
  // A few files are asked for while working on them, when the rest of the tree may well be in pieces.
  const checked = patterns.length > 0 || (await check());
  const tally = await runTests(files);

  const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
  const { total, passed, failed, skipped, spent } = tally;
  if (patterns.length === 0) console.log(`\nThe longest: ${longest(spent)}`);
  console.log(`\nTotal ${total}: ${passed} passed, ${failed} failed, ${skipped.length} skipped (${seconds} s)`);
  for (const name of skipped) console.log(`skipped: ${name}`);
  if (!checked) console.log('npm run check found faults: see the beginning.');
  const skipIsFault = isCi && skipped.length > 0;
  if (skipIsFault) console.log('CI runs every test, so a skipped one is a failure.');
  return checked && failed === 0 && !skipIsFault;
}

/** What servers and browsers write meanwhile is gone at the end: waiting for a disk would take a third of the time. */
function useMemoryForFiles(): void {
  if (process.env.TMPDIR !== undefined || !existsSync(memory)) return;
  const { bavail, bsize } = statfsSync(memory);
  if (bavail * bsize >= neededInMemory) process.env.TMPDIR = memory;
}

/** A pattern is a glob, or a part of a path. */
function chooseFiles(): string[] {
  const files = globSync('{src,test}/**/*.test.ts', { cwd: root }).sort();
  if (patterns.length === 0) return files;
  const wanted = patterns.map((pattern) => normalize(pattern));
  return files.filter((file) => wanted.some((pattern) => file.includes(pattern) || matchesGlob(file, pattern)));
}

async function check(): Promise<boolean> {
  const child = spawn(process.execPath, [join(root, 'scripts/check.ts'), '--fast'], { cwd: root, stdio: 'inherit' });
  const [code] = await once(child, 'close');
  return code === 0;
}

async function runTests(files: readonly string[]): Promise<Tally> {
  const tally: Tally = { total: 0, passed: 0, failed: 0, skipped: [], spent: new Map() };
  const stream = run({
    cwd: root,
    files: files.map((file) => join(root, file)),
    // One more than the cores of the smallest machine: many tests wait for a browser or a second to pass.
    concurrency: 3,
    timeout: fileLimitMinutes * 60_000,
  });
  stream.on('test:pass', ({ name, skip, todo, file }) => {
    const reason = skip ?? todo;
    if (reason === undefined || reason === false) return;
    const where = file ? ` (${relative(root, file)})` : '';
    tally.skipped.push(`${name}${where}${typeof reason === 'string' ? `: ${reason}` : ''}`);
  });
  stream.on('test:summary', ({ file, counts, success, duration_ms: ms }) => {
    if (file !== undefined) {
      tally.spent.set(relative(root, file), ms / 1000);
      return;
    }
    tally.total = counts.tests;
    tally.passed = counts.passed;
    tally.failed = counts.tests - counts.passed - counts.skipped - counts.todo;
    // A file that falls over outside its tests fails the run, though no test of it is counted.
    if (!success && tally.failed === 0) tally.failed = 1;
  });
  const output = stream.compose(new spec());
  output.pipe(process.stdout, { end: false });
  await finished(output);
  return tally;
}

function longest(spent: ReadonlyMap<string, number>): string {
  return [...spent]
    .sort(([, one], [, other]) => other - one)
    .slice(0, 12)
    .map(([file, seconds]) => `${file} ${seconds.toFixed(0)} s`)
    .join(', ');
}
