import * as z from 'zod';
import type { ImportCounts, LineFault, LineOutcome } from '../../domain/recovery/import/import-outcome.ts';
import type { KeptImport } from '../../domain/recovery/import/import-store.ts';
import { mac } from '../../platform/digest.ts';

const instant = z.iso.datetime();
const perhaps = z.int().nullable().describe('Of a key without `accounts:read`, null');
const counts = z.object({
  added: z.int(),
  known: z.int().describe('Of people who are there already: `changed` and `unchanged` together'),
  changed: perhaps,
  unchanged: perhaps,
  refused: z.int(),
});

const beforeAndAfter = z.array(z.string()).length(2);
const changed = ['firstName', 'lastName', 'telephone', 'language', 'role', 'groupId'] as const;

/** A file of people, as `showImport` shows it. */
export const importShape = z.object({
  id: z.string(),
  fileName: z.string(),
  state: z
    .enum(['waiting', 'running', 'done'])
    .describe('`waiting`: nothing is written before its run; again so when a run wrote nothing'),
  createdAt: instant.describe('It is kept for a day'),
  ranAt: instant.nullable(),
  digest: z.string().describe('Stands for this very outcome: the run confirms it'),
  counts: counts.describe('What would be done to the lines, and once it is done, what was'),
  written: z.int().nullable().describe('How many people are written, while it runs and where that may be told'),
  unreadColumns: z.array(z.string()).describe('Titles that nothing is read from'),
  lines: z
    .array(
      z.object({
        line: z.int(),
        name: z.string(),
        email: z.string(),
        outcome: z.enum(['added', 'changed', 'refused']),
        fields: z.array(z.string()).describe('What changes'),
        emptied: z.array(z.string()).describe('Of these, what is erased'),
        values: z
          .object(Object.fromEntries(changed.map((field) => [field, beforeAndAfter.optional()])))
          .describe('Of what changes: before, and after; a group by its name, nothing as an empty text'),
        faults: z.array(
          z.object({
            column: z.string().nullable(),
            code: z.string(),
            value: z.string().nullable().describe('What the cell says, shortened; what cannot be read is U+FFFD'),
          }),
        ),
      }),
    )
    .describe(
      'The first of each outcome, in the order of the file; of a key without `accounts:read`, none that are changed',
    ),
  taken: z
    .array(z.object({ line: z.int(), name: z.string(), email: z.string() }))
    .describe('Lines that were to be added and whose addresses others have, told once it is done'),
});

/** `reads`: whether the caller may read who people are; `key`: the installation's, for digests. */
type Reader = { reads: boolean; key: Uint8Array };

/**
 * By which its bringer confirms what was shown. To who may not read, it stands for the outcome of this import alone: two
 * tables that would do the same, or nothing, have the same outcome, and of two guesses one would stand out.
 */
export const shownDigest = ({ id, preview }: Pick<KeptImport, 'id' | 'preview'>, { reads, key }: Reader): string =>
  reads ? preview.digest : mac(key, JSON.stringify([id, preview.digest]));

/**
 * `written`: how many people are, where this process runs it. Who may not read who people are learns nothing that tells a
 * line which changes somebody from one that changes nothing: it would say of any value whether it is the one on file.
 */
export const showImport = (
  kept: KeptImport,
  { written, now, reader }: { written: number | null; now: number; reader: Reader },
): z.infer<typeof importShape> => {
  const { id, fileName, preview } = kept;
  const { reads } = reader;
  const runs = kept.runsUntil !== null && kept.runsUntil >= now;
  const state = kept.ranAt !== null ? 'done' : runs ? 'running' : 'waiting';
  return {
    ...{ id, fileName, state, digest: shownDigest(kept, reader) },
    createdAt: new Date(kept.createdAt).toISOString(),
    ranAt: kept.ranAt === null ? null : new Date(kept.ranAt).toISOString(),
    counts: showCounts(kept.counts ?? preview.counts, reads),
    written: state === 'running' && reads ? written : null,
    unreadColumns: [...preview.unread],
    lines: preview.lines.filter(({ kind }) => reads || kind !== 'changed').map(showLine),
    taken: (kept.counts?.taken ?? []).map(({ line, name, email }) => ({ line, name, email })),
  };
};

const showCounts = ({ added, changed, unchanged, refused }: ImportCounts, reads: boolean) => ({
  added,
  known: changed + unchanged,
  changed: reads ? changed : null,
  unchanged: reads ? unchanged : null,
  refused,
});

const showLine = (line: LineOutcome) => ({
  ...{ line: line.line, name: line.name, email: line.email, outcome: line.kind },
  fields: line.kind === 'changed' ? [...line.fields] : [],
  emptied: line.kind === 'changed' ? [...(line.emptied ?? [])] : [],
  values: line.kind === 'changed' ? valuesOf(line) : {},
  faults: line.kind === 'refused' ? line.faults.map(showFault) : [],
});

const showFault = ({ column, fault, value }: LineFault) => ({ column, code: fault, value: value ?? null });

const valuesOf = ({ values = {} }: Extract<LineOutcome, { kind: 'changed' }>) =>
  Object.fromEntries(Object.entries(values).map(([field, both]) => [field, [...both]]));
