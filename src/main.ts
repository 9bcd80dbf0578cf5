#!/usr/bin/env node
import { enableCompileCache, flushCompileCache } from 'node:module';
import { join } from 'node:path';

// Before anything else is loaded, so that all of it comes from the cache at the next start. Beside the program, never in
// a directory where others may write: what lies there is run.
const compiled = join(import.meta.dirname, '../node_modules/.cache/compiled');
enableCompileCache(compiled);

// This file alone was loaded before the cache, and brought 15 MB of TypeScript compiler into memory. A server lives long,
// so it begins anew in the same process, this file cached too; a small young heap saves another 10 MB and costs no speed.
// An old heap that grows by a quarter before it is collected, instead of doubling, saves 5 MB; less inlined code and no
// middle one of three compilers another 6 MB. Neither costs a server that has warmed up any speed.
const frugal = [
  '--max-semi-space-size=1',
  '--heap-growing-percent=25',
  // What is loaded at the start stays: collecting garbage among it meanwhile finds none, and took a tenth of the start.
  '--initial-heap-size=32',
  '--no-maglev',
  '--optimize-for-size',
  // To share out half a megabyte among threads takes longer than to collect it.
  '--no-parallel-scavenge',
];
// A hundred thousand people are in memory for seconds: room to collect what each line of theirs leaves, and no more.
const roomy = ['--max-semi-space-size=8', '--heap-growing-percent=50', '--no-parallel-scavenge'];
const [command, act] = process.argv.slice(2);
const own = command === 'serve' ? frugal : command === 'user' && act === 'import' ? roomy : null;
if (own) {
  const { readEnvironment } = await import('./config/environment.ts');
  const environment = readEnvironment();
  if (process.execve && !environment.NODE_COMPILE_CACHE) {
    const flags = [...own, ...process.execArgv];
    // glibc keeps what was freed for each thread apart: two such stores instead of eight save another 3 MB.
    process.execve(process.execPath, [process.execPath, ...flags, ...process.argv.slice(1)], {
      MALLOC_ARENA_MAX: '2',
      ...environment,
      NODE_COMPILE_CACHE: compiled,
    });
  }
  // Kept even if the server is killed later.
  setTimeout(flushCompileCache, 5_000).unref();
}

// Databases, keys, backups: whatever a command writes belongs to the system's user who ran it.
process.umask(0o077);

// A reader that has seen enough, like `head`, is no failure.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

const { runCommandLine } = await import('./composition/command-line.ts');
const exitCode = await runCommandLine(process.argv.slice(2));
// A socket in the place of a terminal takes long texts later than they are written.
process.stderr.write('', () => process.stdout.write('', () => process.exit(exitCode)));
