import {
  createGroup,
  type GroupOutcome,
  listGroups,
  removeGroup,
  renameGroup,
} from '../domain/accounts/keep-groups.ts';
import { groupsAtMost } from '../domain/companies/group.ts';
import { type Language, sentences } from '../text/sentences.ts';
import { type Answer, done, misused, refused } from './answer.ts';
import type { OpenedInstallation } from './command-parts.ts';
import { findCompany } from './find-company.ts';
import { findGroups, isAnswer } from './find-person.ts';
import { layOutTable } from './lay-out-table.ts';
import { printable } from './printable.ts';

const operator = { kind: 'console' } as const;

/** `group list`: by name, with how many people each has. */
export const listCompanyGroups = async (
  installation: OpenedInstallation,
  language: Language,
  companyName: string,
): Promise<Answer> => {
  const say = sentences(language).cli.companies;
  const company = await findCompany(installation, language, companyName);
  if (isAnswer(company)) return company;
  const groups = await listGroups(installation, operator, company.id);
  if (groups === 'not-allowed') throw new Error('The console may list groups.');
  const { columns } = say;
  const rows = groups.map(({ id, name, people: { count, isExact } }) => [
    ...[name, isExact ? String(count) : say.atLeast(String(count)), id],
  ]);
  const lines = rows.length === 0 ? [say.noGroup] : layOutTable([columns.name, columns.people, columns.id], rows);
  return done('listed', lines, { groups: groups.map(({ id, name, people }) => ({ id, name, people })) });
};

/** `group add`. */
export const addGroup = async (
  installation: OpenedInstallation,
  language: Language,
  companyName: string,
  name: string,
): Promise<Answer> => {
  const company = await findCompany(installation, language, companyName);
  if (isAnswer(company)) return company;
  return tell(language, name, '', await createGroup(installation, operator, company.id, name));
};

/** `group rename`. */
export const giveGroupName = async (
  installation: OpenedInstallation,
  language: Language,
  companyName: string,
  { before, name }: { before: string; name: string },
): Promise<Answer> => {
  const found = await findGroup(installation, language, companyName, before);
  if (isAnswer(found)) return found;
  return tell(language, name, found.name, await renameGroup(installation, operator, found, name));
};

/** `group remove`: its people stay. */
export const dropGroup = async (
  installation: OpenedInstallation,
  language: Language,
  companyName: string,
  name: string,
): Promise<Answer> => {
  const say = sentences(language).cli.companies;
  const found = await findGroup(installation, language, companyName, name);
  if (isAnswer(found)) return found;
  const sizes = await installation.storage.groups.sizes(found.companyId, mostCounted);
  const outcome = await removeGroup(installation, operator, found);
  if (outcome === 'not-allowed') throw new Error('The console may remove groups.');
  if (outcome === 'unknown') return refused('unknown-group', say.unknown(printable(name)));
  const people = sizes.get(found.groupId) ?? 0;
  return done('removed', [say.removed(printable(found.name), people)], { id: found.groupId, name: found.name });
};

/** No company has more people. */
const mostCounted = 1_000_000;

const findGroup = async (
  installation: OpenedInstallation,
  language: Language,
  companyName: string,
  name: string,
): Promise<{ companyId: string; groupId: string; name: string } | Answer> => {
  const company = await findCompany(installation, language, companyName);
  if (isAnswer(company)) return company;
  const groups = await findGroups(installation, language, company.id, [name]);
  if (isAnswer(groups)) return groups;
  const [group] = groups;
  if (!group) throw new Error('One name is of one group.');
  return { companyId: company.id, groupId: group.id, name: group.name };
};

const tell = (language: Language, typed: string, before: string, outcome: GroupOutcome): Answer => {
  const { cli: text } = sentences(language);
  const say = text.companies;
  const shown = printable(typed.trim());
  switch (outcome.kind) {
    case 'created':
    case 'renamed': {
      const { id, name } = outcome.group;
      const line =
        outcome.kind === 'created' ? say.created(printable(name)) : say.renamed(printable(before), printable(name));
      return done(outcome.kind, [line], { group: { id, name } });
    }
    case 'rejected':
      return misused('rejected', [text.field('<name>', text.faults[outcome.fault])]);
    case 'name-taken':
      return refused(outcome.kind, say.nameTaken(shown));
    case 'too-many':
      return refused(outcome.kind, say.tooMany(groupsAtMost));
    case 'unknown':
      return refused('unknown-group', say.unknown(shown));
    case 'not-allowed':
      throw new Error('The console may keep groups.');
  }
};
