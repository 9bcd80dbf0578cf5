import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findImportFaults } from './import-rules.ts';
import { readSourceFiles } from './source-files.ts';

type Finding = { holds: boolean; report: string };
type Step = { name: string; run: () => Promise<Finding> };

const root = join(import.meta.dirname, '..');
const stepLimitSeconds = 120;

const { values: flags } = parseArgs({
  options: {
    fast: { type: 'boolean', default: false },
    fix: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (flags.help) {
  console.log(
    `npm run check [-- --fast] [-- --fix]
  Types, formatting and lint, import rules, unused code, then the tests beside their subjects.
  --fast   leave the tests out
  --fix    let the formatter and the safe lint fixes write`,
  );
} else {
  process.exitCode = (await check()) ? 0 : 1;
}

async function check(): Promise<boolean> {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  if (process.versions.node !== dependencies.node) {
    console.error(
      `This is Node.js ${process.versions.node}; run npm ci, then npm run check, to use ${dependencies.node}.`,
    );
    return false;
  }
  const biome = flags.fix ? ['check', '--write'] : ['check'];
  const steps: Step[] = [
    { name: 'types', run: () => runTool('typescript/bin/tsc', '--pretty', 'false') },
    { name: 'formatting', run: () => runTool('@biomejs/biome/bin/biome', ...biome, '--error-on-warnings') },
    { name: 'import rules', run: judgeImports },
    { name: 'unused code', run: () => runTool('knip/bin/knip.js', '--no-progress') },
  ];
  if (!flags.fast) steps.push({ name: 'tests', run: runUnitTests });

  let allHold = true;
  for (const { name, run } of steps) {
    const startedAt = performance.now();
    const { holds, report } = await run();
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    console.log(`${holds ? '✔' : '✖'} ${name.padEnd(12)} ${seconds.padStart(5)} s`);
    if (!holds) console.log(`\n${report.trim()}\n`);
    allHold &&= holds;
  }
  return allHold;
}

async function judgeImports(): Promise<Finding> {
  try {
    const faults = findImportFaults(readSourceFiles('src/**/*.ts'));
    return { holds: faults.length === 0, report: faults.join('\n') };
  } catch (error) {
    return { holds: false, report: String(error) };
  }
}

/** What needs no system part and no second program: the rest waits for npm test. */
async function runUnitTests(): Promise<Finding> {
  const { holds, report } = await runNode(
    '--test',
    '--test-concurrency=2',
    '--test-reporter=spec',
    'src/**/*.test.ts',
    'test/tidy.test.ts',
  );
  const failures = report.indexOf('✖ failing tests:');
  return { holds, report: failures < 0 ? report : report.slice(failures) };
}

function runTool(bin: string, ...args: string[]): Promise<Finding> {
  return runNode(join(root, 'node_modules', bin), ...args);
}

function runNode(...args: string[]): Promise<Finding> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, FORCE_COLOR: '0' },
      timeout: stepLimitSeconds * 1000,
    });
    let report = '';
    const collect = (chunk: string): void => {
      report += chunk;
    };
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    child.on('error', (error) => resolve({ holds: false, report: String(error) }));
    child.on('close', (code, signal) => {
      if (signal) report += `\nStopped by ${signal} (a step may take ${stepLimitSeconds} s).`;
      resolve({ holds: code === 0, report });
    });
  });
}
