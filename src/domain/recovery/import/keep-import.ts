import type { Clock } from '../../../platform/clock.ts';
import { hours } from '../../../platform/clock.ts';
import { newId } from '../../../platform/random.ts';
import type { ApiKeyActor, SignedInActor } from '../../accounts/actor.ts';
import type { PeopleWords } from '../../accounts/people-file.ts';
import type { PlanOutcome } from './import-outcome.ts';
import type { Bringer, ImportStore, KeptImport } from './import-store.ts';
import type { ImportsUnderWay } from './imports-under-way.ts';
import { type PeopleFile, type PlanDeps, planImport } from './plan-import.ts';
import { withoutTaken } from './refusals.ts';
import { keepRefusedRows, type RefusedTable, readKeptRows, readRefusedLines, readRefusedRows } from './refused-rows.ts';
import { type RunDeps, type RunOutcome, type RunStores, runImport } from './run-import.ts';
import { type ShowDeps, showPlan } from './show-plan.ts';

type KeepDeps = PlanDeps & ShowDeps & { storage: { imports: ImportStore }; clock: Clock };

const keptHours = 24;

/**
 * Promise: the file is kept with what it would do, for a day at most; nobody but its bringer sees it. Nothing else is
 * written. Who may: an administrator, in the own company; a delegate, for the own groups; a key, for users.
 * Records taken-addresses-met where accounts out of reach have addresses of the file. Mails nothing.
 */
export const keepImport = async (
  deps: KeepDeps,
  actor: SignedInActor | ApiKeyActor,
  file: PeopleFile & { name: string },
): Promise<{ kind: 'kept'; id: string } | Exclude<PlanOutcome, { kind: 'planned' }>> => {
  const { companyId } = actor;
  const planned = await planImport(deps, actor, { companyId }, file);
  if (planned.kind !== 'planned') return planned;
  const id = newId(deps.random);
  const kept = {
    id,
    companyId,
    bringer: bringerOf(actor),
    fileName: file.name,
    createdAt: deps.clock.now(),
    preview: await showPlan(deps, actor, planned.plan),
    runsUntil: null,
    ranAt: null,
    counts: null,
  };
  await deps.storage.imports.insert(kept, file.bytes);
  return { kind: 'kept', id };
};

/**
 * Promise: the import that the actor brought within a day. Who may: its bringer. Records and mails nothing.
 */
export const viewImport = async (
  { storage, clock }: { storage: { imports: ImportStore }; clock: Clock },
  actor: SignedInActor | ApiKeyActor,
  id: string,
): Promise<KeptImport | null> => {
  const kept = await storage.imports.find(actor.companyId, bringerOf(actor), id);
  return kept && kept.createdAt >= clock.now() - hours(keptHours) ? kept : null;
};

/**
 * Promise: every line of the kept file that would be refused at this moment, as it was sent, but for what the preview
 * withheld; once it was run, those that it left out, for the rest of the day. Who may: its bringer. Records taken-addresses-met as the preview does, once it would be another. Mails nothing.
 */
export const listRefused = async (
  deps: KeepDeps,
  actor: SignedInActor | ApiKeyActor,
  id: string,
  words: PeopleWords,
): Promise<RefusedTable | null> => {
  const kept = await viewImport(deps, actor, id);
  if (kept && kept.ranAt !== null) {
    const rows = await deps.storage.imports.findRefused(actor.companyId, id);
    return rows && readKeptRows(rows, words);
  }
  const bytes = kept && (await deps.storage.imports.findFile(actor.companyId, id));
  if (!bytes) return null;
  const planned = await planImport(deps, actor, { companyId: actor.companyId }, { bytes, words });
  if (planned.kind !== 'planned') return null;
  const { plan } = planned;
  const isAsShown = kept.preview.digest === plan.preview.digest;
  const isWithheld = kept.preview.withheld || (!isAsShown && (await showPlan(deps, actor, plan)).withheld);
  return readRefusedRows(bytes, isWithheld ? withoutTaken(plan.refused) : plan.refused, words);
};

const leaseMinutes = 10;
const takenTold = 1000;

/**
 * Promise: the kept import runs once, as `runImport` says, if its preview is still the one that was confirmed; otherwise
 * its new preview is kept. One runs at a time: while another does, nothing happens. Answers at once; the run goes on by itself. Who may: its bringer. Records and mails what the
 * run does.
 */
export const startImport = async (
  deps: RunDeps<RunStores & { imports: ImportStore }> & { importsUnderWay: ImportsUnderWay },
  actor: SignedInActor | ApiKeyActor,
  { id, digest, words }: { id: string; digest: string; words: PeopleWords },
): Promise<'started' | 'under-way' | 'busy' | 'outcome-changed' | 'unknown'> => {
  const { companyId } = actor;
  const { imports } = deps.storage;
  const kept = await viewImport(deps, actor, id);
  if (!kept) return 'unknown';
  if (kept.ranAt !== null) return 'under-way';
  if (kept.preview.digest !== digest) return 'outcome-changed';
  if (deps.importsUnderWay.isBusyFor(id)) return 'busy';
  const now = deps.clock.now();
  if (!(await imports.begin(companyId, id, now, now + leaseMinutes * 60_000))) return 'under-way';
  const bytes = await imports.findFile(companyId, id);
  if (!bytes) return 'unknown';
  const isWithheld = kept.preview.withheld ?? false;
  // How many people are really written would tell how many addresses are taken.
  deps.importsUnderWay.run(id, !isWithheld, async (tell) => {
    let outcome: RunOutcome | null = null;
    try {
      outcome = await runImport(
        deps,
        actor,
        { companyId },
        { bytes, words },
        {
          importId: id,
          digest,
          isWithheld,
          tell: (written) => tell({ written }),
          tellJudged: (judged) => tell({ judged }),
          prepare: async (plan) => {
            const told = isWithheld
              ? { taken: await readRefusedLines(bytes, plan.taken.slice(0, takenTold), words) }
              : {};
            const untold = new Set(isWithheld ? plan.taken.slice(takenTold) : []);
            const left = plan.refused.flatMap((line) => (untold.has(line) ? withoutTaken([line]) : [line]));
            const refused = await keepRefusedRows(bytes, left, words);
            return (tx, counts, at) =>
              tx.imports.settle(companyId, bringerOf(actor), id, { counts: { ...counts, ...told }, at, refused });
          },
        },
      );
    } finally {
      if (outcome?.kind !== 'imported') {
        await imports.previewAnew(companyId, id, outcome?.kind === 'outcome-changed' ? outcome.preview : null);
      }
    }
  });
  return 'started';
};

/**
 * Promise: a file that is not to be imported is gone; one that is being written stays, so that no work is done without a
 * trace. Who may: its bringer. Records and mails nothing.
 */
export const dropImport = async (
  { storage, clock }: { storage: { imports: ImportStore }; clock: Clock },
  actor: SignedInActor | ApiKeyActor,
  id: string,
): Promise<'dropped' | 'under-way' | 'unknown'> => {
  if (await storage.imports.remove(actor.companyId, bringerOf(actor), id, clock.now())) return 'dropped';
  return (await viewImport({ storage, clock }, actor, id)) ? 'under-way' : 'unknown';
};

const bringerOf = (actor: SignedInActor | ApiKeyActor): Bringer => ({
  kind: actor.kind,
  id: actor.kind === 'account' ? actor.accountId : actor.keyId,
});
