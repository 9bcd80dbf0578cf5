import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { peopleFileLimits, wordKey } from '../domain/accounts/people-file.ts';
import type { ImportScope } from '../domain/recovery/import/home-of-lines.ts';
import type { PlanOutcome } from '../domain/recovery/import/import-outcome.ts';
import { previewImport } from '../domain/recovery/import/preview-import.ts';
import { readRefusedLines, readRefusedRows } from '../domain/recovery/import/refused-rows.ts';
import { runImport } from '../domain/recovery/import/run-import.ts';
import type { Language } from '../platform/languages.ts';
import { fileReason } from '../text/import-reasons.ts';
import { peopleWords } from '../text/people-words.ts';
import { refusedLines } from '../text/refused-lines.ts';
import { type Sentences, sentences } from '../text/sentences.ts';
import { type Answer, misused, refused } from './answer.ts';
import type { OpenedInstallation, Terminal } from './command-parts.ts';
import { type Invited, inviteAdded } from './invite-added.ts';
import { lookAt } from './new-file.ts';
import { printable } from './printable.ts';
import { startProgress } from './show-progress.ts';
import { refusedToldAtMost, tellImport } from './tell-import.ts';
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
  if (kept !== null && !(await writeNewFile(kept, refusedLines(language, readRefusedRows(bytes, lines, file.words))))) {
    return refused('file-exists', text.files.exists(printable(kept, 1000)));
  }
  const isHeldUp = lines.length > 0 && !flags.skipRefused;
  const told = {
    preview,
    refused: await readRefusedLines(bytes, lines.slice(0, refusedToldAtMost), file.words),
    kept,
  };
  if (flags.dryRun || isHeldUp) return tellImport(language, told, flags.dryRun ? 'dry-run' : 'refused');
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
    return withInvited(tellImport(language, written, 'done', run.importId), invited);
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
