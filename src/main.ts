#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Before anything else is loaded, so that all of it comes from the cache at the next start. Beside the program, never in
// a directory where others may write: what lies there is run.
enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/compiled'));

// Databases, keys, backups: whatever a command writes belongs to the system's user who ran it.
process.umask(0o077);

// A reader that has seen enough, like `head`, is no failure.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

const { runCommandLine } = await import('./composition/command-line.ts');
const exitCode = await runCommandLine(process.argv.slice(2));
process.stdout.write('', () => process.exit(exitCode));
