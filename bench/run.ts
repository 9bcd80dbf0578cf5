import { parseArgs } from 'node:util';
import { breachListFalseRate, breachListLookUp, breachListMemory, breachListSize } from './breach-list.ts';
import { coachWeight } from './coach-weight.ts';
import type { Bench, Figure } from './figure.ts';
import { honestCasePages, honestCasePresses, honestCaseTime } from './honest-case.ts';
import { idleMemory } from './idle-memory.ts';
import { importMemory, importSet, importSetOnPostgresql, importTime, importTimeOnPostgresql } from './import.ts';
import { intake } from './intake.ts';
import { largestPaint } from './largest-paint.ts';
import { loginWeight } from './login-weight.ts';
import { Ground } from './parts/ground.ts';
import { passwordEstimate } from './password-estimate.ts';
import { peopleListPostgresql, peopleListSqlite } from './people-list.ts';
import { sessionLatency } from './session-latency.ts';
import { sessionRate } from './session-rate.ts';
import { signInRate } from './sign-in-rate.ts';
import { startTime } from './start-time.ts';

const benches: readonly Bench[] = [
  startTime,
  idleMemory,
  loginWeight,
  coachWeight,
  largestPaint,
  sessionRate,
  signInRate,
  sessionLatency,
  passwordEstimate,
  honestCaseTime,
  honestCasePresses,
  honestCasePages,
  intake,
  importTime,
  importTimeOnPostgresql,
  importMemory,
  importSet,
  importSetOnPostgresql,
  peopleListSqlite,
  peopleListPostgresql,
  breachListSize,
  breachListFalseRate,
  breachListLookUp,
  breachListMemory,
];

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
});
/** The name of a bench, or what the names of several begin with. */
const isAsked = (bench: Bench, name: string): boolean => bench.name === name || bench.name.startsWith(`${name}-`);
const unknown = positionals.filter((name) => !benches.some((bench) => isAsked(bench, name)));

if (flags.help || unknown.length > 0) {
  if (unknown.length > 0) console.error(`No such bench: ${unknown.join(', ')}`);
  console.log(`npm run bench [-- --json] [-- NAME…]\n  ${benches.map(({ name }) => name).join('\n  ')}`);
  process.exitCode = unknown.length > 0 ? 1 : 0;
} else {
  const chosen = benches.filter(
    (bench) => positionals.length === 0 || positionals.some((name) => isAsked(bench, name)),
  );
  process.exitCode = (await measureAll(chosen)) ? 0 : 1;
}

/** One after the other, on one ground; a bench that fails does not keep the others from being measured. */
async function measureAll(chosen: readonly Bench[]): Promise<boolean> {
  const ground = new Ground();
  let allHold = true;
  try {
    for (const { name, measure } of chosen) {
      try {
        const figure = await measure(ground);
        console.log(flags.json ? jsonLine(name, figure) : textLine(name, figure));
        allHold &&= figure.holds;
      } catch (cause) {
        console.error(`✖ ${name} could not be measured:`, cause);
        allHold = false;
      }
    }
  } finally {
    await ground.close();
  }
  return allHold;
}

function jsonLine(name: string, { value, unit, limit, ratio, goal, holds }: Figure): string {
  return JSON.stringify({
    name,
    value: rounded(value),
    unit,
    limit: rounded(limit),
    ratio: rounded(ratio),
    goal,
    holds,
  });
}

function textLine(name: string, { value, unit, limit, ratio, goal, holds, remark }: Figure): string {
  // What costs has its own limit as its goal; a rate has to reach another.
  const bound = goal !== 1 ? `≥ ${goal.toFixed(2)}` : `≤ ${goal.toFixed(2)}`;
  const figure = `${rounded(value)} of ${rounded(limit)} ${unit}`;
  return `${holds ? '✔' : '✖'} ${name.padEnd(18)} ${figure.padEnd(30)} ratio ${ratio.toFixed(3)} (${bound})  ${remark}`;
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
