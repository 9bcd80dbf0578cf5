import * as z from 'zod';
import type { ImportCounts, LineFault, LineOutcome } from '../../domain/recovery/import/import-outcome.ts';
import type { KeptImport } from '../../domain/recovery/import/import-store.ts';

const instant = z.iso.datetime();
const counts = z.object({ added: z.int(), changed: z.int(), unchanged: z.int(), refused: z.int() });

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
          .describe(
            'Of what changes: before, and after; a group by its name, nothing as an empty text; of a key without `accounts:read`, none',
          ),
        faults: z.array(
          z.object({
            column: z.string().nullable(),
            code: z.string(),
            value: z.string().nullable().describe('What the cell says, shortened; what cannot be read is U+FFFD'),
          }),
        ),
      }),
    )
    .describe('The first of each outcome, in the order of the file'),
  taken: z
    .array(z.object({ line: z.int(), name: z.string(), email: z.string() }))
    .describe('Lines that were to be added and whose addresses others have, told once it is done'),
});

/** `written`: how many people are, where this process runs it; `reads`: whether the caller may read who people are. */
export const showImport = (
  kept: KeptImport,
  { written, now, reads }: { written: number | null; now: number; reads: boolean },
): z.infer<typeof importShape> => {
  const { id, fileName, preview } = kept;
  const runs = kept.runsUntil !== null && kept.runsUntil >= now;
  const state = kept.ranAt !== null ? 'done' : runs ? 'running' : 'waiting';
  return {
    ...{ id, fileName, state, digest: preview.digest },
    createdAt: new Date(kept.createdAt).toISOString(),
    ranAt: kept.ranAt === null ? null : new Date(kept.ranAt).toISOString(),
    counts: showCounts(kept.counts ?? preview.counts),
    written: state === 'running' ? written : null,
    unreadColumns: [...preview.unread],
    lines: preview.lines.map((line) => showLine(line, reads)),
    taken: (kept.counts?.taken ?? []).map(({ line, name, email }) => ({ line, name, email })),
  };
};

const showCounts = ({ added, changed, unchanged, refused }: ImportCounts) => ({ added, changed, unchanged, refused });

const showLine = (line: LineOutcome, reads: boolean) => ({
  ...{ line: line.line, name: line.name, email: line.email, outcome: line.kind },
  fields: line.kind === 'changed' ? [...line.fields] : [],
  emptied: line.kind === 'changed' ? [...(line.emptied ?? [])] : [],
  values: line.kind === 'changed' && reads ? valuesOf(line) : {},
  faults: line.kind === 'refused' ? line.faults.map(showFault) : [],
});

const showFault = ({ column, fault, value }: LineFault) => ({ column, code: fault, value: value ?? null });

const valuesOf = ({ values = {} }: Extract<LineOutcome, { kind: 'changed' }>) =>
  Object.fromEntries(Object.entries(values).map(([field, both]) => [field, [...both]]));
