import { readFileSync } from 'node:fs';
import { type PeopleFilter, standingsAsked } from '../domain/accounts/people.ts';
import { wordKey } from '../domain/accounts/people-file.ts';
import { beginMassAction } from '../domain/mass-actions/begin-mass-action.ts';
import { massKinds } from '../domain/mass-actions/mass-action.ts';
import { isForNobody, type MassPopulation, previewMassAction } from '../domain/mass-actions/preview-mass-action.ts';
import { readPeopleList } from '../domain/mass-actions/read-people-list.ts';
import { fileReason } from '../text/import-reasons.ts';
import { peopleWords } from '../text/people-words.ts';
import { readCount } from '../text/read-count.ts';
import { type Language, sentences } from '../text/sentences.ts';
import { type Answer, done, misused, refused } from './answer.ts';
import type { OpenedInstallation, Terminal } from './command-parts.ts';
import { findCompany } from './find-company.ts';
import { showMassAction } from './mass-list.command.ts';
import { workHere } from './mass-work.ts';
import { printable } from './printable.ts';

type Flags = {
  company: string;
  kind: string;
  search?: string;
  standing?: string;
  role?: string;
  group?: string;
  passwordSetBefore?: string;
  /** The same, under its earlier name. */
  passwordBefore?: string;
  signedInBefore?: string;
  file?: string;
  confirm?: string;
  reason?: string;
};

const roles = ['user', 'delegate', 'administrator'] as const;

/** Says how many people it concerns; with that number and a reason, begins. Without a server, it is done at once. */
export const beginMass = async (
  installation: OpenedInstallation,
  language: Language,
  terminal: Terminal,
  flags: Flags,
): Promise<Answer> => {
  const { cli: say, people, preview: words, kinds } = sentences(language).massActions;
  const kind = massKinds.find((one) => one === flags.kind);
  if (!kind) return misused('rejected', [say.unknownKind]);
  const company = await findCompany(installation, language, flags.company);
  if ('exitCode' in company) return company;
  const population = await populationOf(installation, language, company.id, flags);
  if ('exitCode' in population) return population;
  const operator = { kind: 'console' } as const;
  const target = { companyId: company.id, kind, population };
  if (flags.confirm === undefined || flags.reason === undefined) {
    const seen = await previewMassAction(installation, operator, target);
    if (seen.kind !== 'previewed') return refused(seen.kind, words.listTooLong);
    const { forecast, alike, ...preview } = seen.preview;
    const told = { ...preview, forecast: [...forecast], alike: alike.map(showMassAction) };
    if (isForNobody(preview)) return refused('nobody', preview.concerned > 0 ? words.noSession : words.nobody, told);
    const { inSession, concerned } = preview;
    const open = inSession === null ? '' : ` ${words.inSession(people(inSession))}`;
    const others = alike.map((action) => {
      const sentence = words.alike[action.state === 'paused' ? 'paused' : 'running'](people(action.concerned));
      return `\n${say.alike(sentence, action.id)}`;
    });
    return refused('not-confirmed', `${say.needsConfirm(people(concerned))}${open}${others.join('')}`, told);
  }
  const confirmed = readCount(flags.confirm);
  const outcome = await beginMassAction(installation, operator, { ...target, reason: flags.reason, confirmed });
  switch (outcome.kind) {
    case 'begun': {
      const begun = say.begun(outcome.action.id, people(outcome.action.concerned));
      const worked = await workHere(installation, terminal, kinds[kind], outcome.action);
      const shown = { action: showMassAction(worked ?? outcome.action) };
      if (!worked) return done('begun', [begun, say.byServer], shown);
      return done(
        worked.state,
        [begun, worked.state === 'done' ? say.worked(people(worked.settled)) : say.goesOn],
        shown,
      );
    }
    case 'not-confirmed':
      return refused('not-confirmed', say.mismatch(people(outcome.preview.concerned)), {
        concerned: outcome.preview.concerned,
      });
    case 'rejected':
      return misused('rejected', [outcome.fault === 'too-long' ? words.reasonTooLong : words.reasonMissing]);
    case 'nobody':
      return refused('nobody', words.nobody);
    case 'too-many':
      return refused('too-many', words.tooMany);
    case 'list-too-long':
      return refused('list-too-long', words.listTooLong);
    case 'not-allowed':
      throw new Error('The console may begin mass actions.');
  }
};

const populationOf = async (
  { storage }: OpenedInstallation,
  language: Language,
  companyId: string,
  flags: Flags,
): Promise<MassPopulation | Answer> => {
  const { cli: say, preview } = sentences(language).massActions;
  if (flags.file !== undefined) {
    const bytes = readBytes(flags.file);
    if (bytes === null) return refused('unreadable-file', say.unreadableFile(printable(flags.file, 1000)));
    const read = await readPeopleList(bytes, peopleWords(wordKey));
    if ('entries' in read) return { kind: 'list', entries: read.entries };
    return read.fault.kind === 'too-many-rows'
      ? refused('list-too-long', preview.listTooLong)
      : refused('unreadable-file', fileReason(language, read.fault));
  }
  const filter: PeopleFilter = flags.search === undefined ? {} : { text: flags.search };
  if (flags.standing !== undefined) {
    const standing = standingsAsked.find((one) => one === flags.standing);
    if (!standing) return misused('rejected', [say.unknownChoice('--standing')]);
    filter.standing = standing;
  }
  if (flags.role !== undefined) {
    const role = roles.find((one) => one === flags.role);
    if (!role) return misused('rejected', [say.unknownChoice('--role')]);
    filter.role = role;
  }
  for (const [flag, name, key] of [
    [flags.passwordSetBefore ?? flags.passwordBefore, '--password-set-before', 'passwordSetBefore'],
    [flags.signedInBefore, '--signed-in-before', 'signedInBefore'],
  ] as const) {
    if (flag === undefined) continue;
    const at = /^\d{4}-\d{2}-\d{2}$/.test(flag) ? Date.parse(`${flag}T00:00:00Z`) : Number.NaN;
    if (Number.isNaN(at)) return misused('rejected', [say.unknownDate(name)]);
    filter[key] = at;
  }
  if (flags.group !== undefined) {
    const group = (await storage.groups.list(companyId)).find(({ name }) => name === flags.group);
    if (!group) return refused('unknown-group', say.unknownGroup(printable(flags.group)));
    filter.groupId = group.id;
  }
  return { kind: 'filter', filter };
};

const readBytes = (file: string): Uint8Array | null => {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
};
