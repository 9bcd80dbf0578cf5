import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { type Circumstance, circumstances } from '../domain/caller-verification/circumstance.ts';
import { type DeskPolicy, mostSetsOfRule } from '../domain/caller-verification/desk-policy.ts';
import { channels, deliveries, methods } from '../domain/caller-verification/method.ts';
import type { Sentences } from '../text/sentences.ts';
import { type Answer, misused } from './answer.ts';
import { printable } from './printable.ts';

const rule = z.strictObject({
  sets: z.array(z.array(z.enum(methods)).max(methods.length)).max(mostSetsOfRule),
  deliveries: z.array(z.enum(deliveries)).max(deliveries.length),
  secondPerson: z.boolean(),
  apart: z.array(z.enum(channels)).max(channels.length),
});

const ofClass = z.strictObject({
  usual: rule,
  circumstances: z.strictObject(
    Object.fromEntries(circumstances.map((name) => [name, rule])) as Record<Circumstance, typeof rule>,
  ),
});

const policies = z.strictObject({ user: ofClass, administrator: ofClass, staff: ofClass });

const longestFile = 1_000_000;

/** The rules of the desk in a file, as `policy analyse --json` writes them under `policy`; or what is wrong with it. */
export const readDeskPolicy = (file: string, { cli: say }: Sentences['deskPolicy']): DeskPolicy | Answer => {
  let given: unknown;
  try {
    given = JSON.parse(readFileSync(file, 'utf8').slice(0, longestFile));
  } catch {
    return misused('not-readable', [say.notReadable(printable(file, 1000))]);
  }
  const read = policies.safeParse(given);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  return misused('not-a-policy', [say.notAPolicy(printable(file, 1000), printable(issue?.path.join('.') || '.', 200))]);
};
