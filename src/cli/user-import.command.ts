import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { peopleFileLimits, wordKey } from '../domain/accounts/people-file.ts';
import { shownTelephone } from '../domain/accounts/telephone-number.ts';
import type { ImportScope } from '../domain/recovery/import/home-of-lines.ts';
import type {
  ImportCounts,
  ImportPreview,
  PlanOutcome,
  RefusedLine,
} from '../domain/recovery/import/import-outcome.ts';
import { previewImport } from '../domain/recovery/import/preview-import.ts';
import { readRefusedRows } from '../domain/recovery/import/refused-rows.ts';
import { runImport } from '../domain/recovery/import/run-import.ts';
import type { Language } from '../platform/languages.ts';
import { fileReason, lineChanges, lineReasons, whatIsErased } from '../text/import-reasons.ts';
import { peopleWords } from '../text/people-words.ts';
import { refusedLines } from '../text/refused-lines.ts';
import { type Sentences, sentences } from '../text/sentences.ts';
import { type Answer, done, misused, refused } from './answer.ts';
import type { OpenedInstallation, Terminal } from './command-parts.ts';
import { type Invited, inviteAdded } from './invite-added.ts';
import { lookAt } from './new-file.ts';
import { printable } from './printable.ts';
import { startProgress } from './show-progress.ts';
import { writeNewFile } from './write-new-file.ts';

type Text = Sentences['cli'];
type Flags = {
  company?: string;
  createCompanies?: boolean;
  skipRefused?: boolean;
  dryRun?: boolean;
  /** Where the refused lines go, to be mended. */
  refused?: string;
  invite?: boolean;
  json?: boolean;
};

const operator = { kind: 'console' } as const;

/**
 * Brings the people of a file in, whole or not at all; a file with refused lines only where they may be left out. With
 * `invite`, those who were added are invited once they are in.
 */
export const importUsers = async (
  installation: OpenedInstallation,
  text: Text,
  terminal: Terminal,
  given: string,
  flags: Flags,
): Promise<Answer> => {
  const { language } = installation.settings;
  const bytes = readWhole(given, language, text);
  if ('exitCode' in bytes) return bytes;
  const scope = await scopeOf(installation, text, flags);
  if ('exitCode' in scope) return scope;
  const file = { bytes, words: peopleWords(wordKey) };
  const planned = await previewImport(installation, operator, scope, file);
  if (planned.kind !== 'planned') return unreadable(planned, language);
  const { preview, refused: lines } = planned.plan;
  const kept = lines.length > 0 && flags.refused !== undefined ? resolve(flags.refused) : null;
  if (kept !== null && !(await writeNewFile(kept, refusedLines(language, readRefusedRows(bytes, lines))))) {
    return refused('file-exists', text.files.exists(printable(kept, 1000)));
  }
  const isHeldUp = lines.length > 0 && !flags.skipRefused;
  const told = { preview, refused: lines, kept };
  if (flags.dryRun || isHeldUp) return tell(language, told, flags.dryRun ? 'dry-run' : 'refused');
  const { counts } = preview;
  const say = sentences(language).peopleImport.cli;
  const progress = flags.json ? null : startProgress(terminal, say.progress, counts.added + counts.changed);
  try {
    const tellDone = (people: number): void => progress?.update(people);
    const deps = { ...installation, profile: installation.settings.profile };
    const run = await runImport(deps, operator, scope, file, { plan: planned.plan, tell: tellDone });
    if (run.kind === 'outcome-changed') return refused('outcome-changed', say.outcomeChanged);
    if (run.kind !== 'imported') return unreadable(run, language);
    progress?.stop();
    const invited = flags.invite ? await inviteAdded(installation, language, terminal, planned.plan) : null;
    const written = { ...told, preview: { ...preview, counts: run.counts } };
    return withInvited(tell(language, written, 'done', run.importId), invited);
  } finally {
    progress?.stop();
  }
};

const readWhole = (given: string, language: Language, text: Text): Uint8Array | Answer => {
  const path = resolve(given);
  const shown = printable(path, 1000);
  const found = lookAt(path);
  if (found === 'nothing') return misused('file-missing', [text.files.missing(shown)]);
  if (found === 'other') return misused('not-a-file', [text.files.notAFile(shown)]);
  if (statSync(path).size > peopleFileLimits.bytes)
    return misused('too-large', [fileReason(language, { kind: 'too-large' })]);
  return readFileSync(path);
};

const scopeOf = async (
  { storage }: OpenedInstallation,
  text: Text,
  { company: name, createCompanies = false }: Flags,
): Promise<ImportScope | Answer> => {
  if (name === undefined) return { everyCompany: true, createsCompanies: createCompanies };
  const company = await storage.companies.findByName(name);
  return company ? { companyId: company.id } : refused('unknown-company', text.unknownCompany(printable(name)));
};

const unreadable = (outcome: Exclude<PlanOutcome, { kind: 'planned' }>, language: Language): Answer => {
  if (outcome.kind === 'not-allowed') throw new Error('The console may import people.');
  const fault = outcome.kind === 'unreadable' ? outcome.fault : outcome;
  return misused(fault.kind, [fileReason(language, fault)], { ...fault });
};

/** More would help nobody, and a file may hold a hundred thousand lines. */
const mostTold = 1000;

type Told = { preview: ImportPreview; refused: readonly RefusedLine[]; kept: string | null };

const tell = (
  language: Language,
  { preview: { counts, unread, emptied, lines: previewed }, refused: lines, kept }: Told,
  outcome: 'dry-run' | 'refused' | 'done',
  importId?: string,
): Answer => {
  const say = sentences(language).peopleImport;
  const shown = lines.slice(0, mostTold);
  const complaints = shown.map(({ line, name, email, faults }) =>
    say.line(line, printable(name || email), printable(lineReasons(language, faults), 1000)),
  );
  if (unread.length > 0) complaints.unshift(say.unread(unread.map((title) => printable(title)).join(', ')));
  if (lines.length > shown.length) complaints.push(say.cli.more(lines.length - shown.length));
  if (kept !== null) complaints.push(say.cli.refusedWritten(printable(kept, 1000)));
  if (outcome === 'refused') complaints.push(say.cli.nothingWritten);
  const changed = outcome === 'dry-run' ? previewed.filter((line) => line.kind === 'changed') : [];
  const changes = changed.map((line) =>
    say.line(
      line.line,
      printable(line.name || line.email),
      printable(say.cli.changed(lineChanges(language, line, (number) => shownTelephone(number, language))), 1000),
    ),
  );
  const erased = outcome === 'done' ? '' : whatIsErased(language, emptied);
  const told = [...countLines(counts, outcome === 'done' ? say.done : say.counts), ...(erased ? [erased] : [])];
  const answer = done(outcome, [...told, ...changes], {
    dryRun: outcome === 'dry-run',
    ...counts,
    ...(importId === undefined ? {} : { import: importId }),
    lines: shown.map(({ line, faults }) => ({ line, faults })),
    ...(outcome === 'dry-run'
      ? { changes: changed.map(({ line, fields, emptied = [], values = {} }) => ({ line, fields, emptied, values })) }
      : {}),
    moreLines: lines.length - shown.length,
    ...(kept === null ? {} : { refusedFile: kept }),
  });
  return { ...answer, exitCode: lines.length > 0 ? 1 : 0, complaints };
};

/** What was written stays, whether the invitations could begin or not. */
const withInvited = (answer: Answer, invited: Invited | null): Answer => {
  if (!invited) return answer;
  return {
    exitCode: invited.complaints.length > 0 ? 1 : answer.exitCode,
    lines: [...answer.lines, ...invited.lines],
    complaints: [...answer.complaints, ...invited.complaints],
    json: { ...answer.json, invitations: invited.actions },
  };
};

const countLines = (counts: ImportCounts, say: Sentences['peopleImport']['counts']): string[] =>
  (['companies', 'added', 'changed', 'unchanged', 'refused'] as const)
    .filter((kind) => counts[kind] > 0 || kind === 'added')
    .map((kind) => say[kind](counts[kind]));
