import * as z from 'zod';
import type {
  ImportCounts,
  ImportPreview,
  LineFault,
  LineOutcome,
  ShownValues,
} from '../../domain/recovery/import/import-outcome.ts';
import type { KeptImport } from '../../domain/recovery/import/import-store.ts';
import type { ImportProgress } from '../../domain/recovery/import/imports-under-way.ts';
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

const rolesCounted = z.record(z.string(), z.int());
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
  judged: z
    .int()
    .nullable()
    .describe(
      'How many lines are looked at once more, before anything is written, while it runs and where that may be told',
    ),
  written: z.int().nullable().describe('How many people are written, while it runs and where that may be told'),
  columns: z
    .array(
      z.object({
        title: z.string(),
        readAs: z.string().nullable().describe('Null: nothing is read from it'),
        sample: z.string().nullable().describe('The first cell of what is read that says something, shortened'),
      }),
    )
    .describe('Of the table, in its order'),
  unreadColumns: z.array(z.string()).describe('Titles that nothing is read from'),
  otherNames: z
    .int()
    .nullable()
    .describe(
      'How many people would have none of their names left and may be others; of a key without `accounts:read`, null',
    ),
  roles: z
    .object({
      added: rolesCounted.describe('Of people who would be added'),
      given: rolesCounted.describe('Of people who are there and would come to hold it'),
      taken: rolesCounted.describe('Of people who would hold it no more'),
    })
    .nullable()
    .describe('How many people, by role, users left out; of a key without `accounts:read`, null'),
  causes: z
    .array(
      z.object({
        column: z.string().nullable(),
        code: z.string(),
        value: z.string().nullable().describe('What the cells say, where all of these lines say the same'),
        values: z
          .array(z.object({ value: z.string(), count: z.int() }))
          .describe(
            'Where the cells name different groups, companies, roles or languages: the first five of most lines; else empty',
          ),
        moreValues: z.int().describe('How many more names there are'),
        count: z.int().describe('How many lines; a line may have several causes'),
        lines: z.array(z.int()).describe('The first of them'),
      }),
    )
    .describe('Why lines are refused, those of most lines first'),
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
            'Of what changes, or is added: before, and after, as it is kept; a group by its name, nothing as an empty text',
          ),
        otherName: z.boolean().describe('None of the names of before is left: it may be somebody else'),
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
      'The first of each outcome, of each cause and of those to check, in the order of the file, each with all that is wrong with it; of a key without `accounts:read`, none that are changed',
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
 * `progress`: how far it is, where this process runs it. Who may not read who people are learns nothing that tells a
 * line which changes somebody from one that changes nothing: it would say of any value whether it is the one on file.
 */
export const showImport = (
  kept: KeptImport,
  { progress, now, reader }: { progress: ImportProgress | null; now: number; reader: Reader },
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
    judged: state === 'running' && reads ? (progress?.judged ?? null) : null,
    written: state === 'running' && reads ? (progress?.written ?? null) : null,
    ...showColumns(preview),
    otherNames: reads ? (preview.otherNames ?? 0) : null,
    roles: reads ? showRoles(preview) : null,
    causes: (preview.causes ?? []).map(({ count, lines, values = [], moreValues = 0, ...cause }) => ({
      ...showFault(cause),
      values: [...values],
      moreValues,
      count,
      lines: [...lines],
    })),
    lines: preview.lines.filter(({ kind }) => reads || kind !== 'changed').map(showLine),
    taken: (kept.counts?.taken ?? []).map(({ line, name, email }) => ({ line, name, email })),
  };
};

const showRoles = ({ roles: { added, given, taken } = { added: {}, given: {}, taken: {} } }: ImportPreview) => ({
  added: { ...added },
  given: { ...given },
  taken: { ...taken },
});

const showColumns = ({ columns = [] }: ImportPreview) => ({
  columns: columns.map(({ title, column, sample }) => ({ title, readAs: column, sample: sample ?? null })),
  unreadColumns: columns.filter(({ column }) => column === null).map(({ title }) => title),
});

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
  values: line.kind === 'refused' ? {} : valuesOf(line),
  otherName: line.kind === 'changed' && line.isOtherName === true,
  faults: line.kind === 'refused' ? line.faults.map(showFault) : [],
});

const showFault = ({ column, fault, value }: LineFault) => ({ column, code: fault, value: value ?? null });

const valuesOf = ({ values = {} }: { values?: ShownValues }) =>
  Object.fromEntries(Object.entries(values).map(([field, both]) => [field, [...both]]));
