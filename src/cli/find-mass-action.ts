import { type MassReport, viewMassAction } from '../domain/mass-actions/view-mass-action.ts';
import { type Language, sentences } from '../text/sentences.ts';
import { type Answer, refused } from './answer.ts';
import type { OpenedInstallation } from './command-parts.ts';
import { printable } from './printable.ts';

export type NamedAction = { company: string; id: string };

/** The company by its name, or the answer that there is none. */
export const findCompany = async ({ storage }: OpenedInstallation, language: Language, name: string) =>
  (await storage.companies.findByName(name)) ??
  refused('unknown-company', sentences(language).cli.unknownCompany(printable(name)));

/** An action of a company, or the answer that there is none. */
export const findMassAction = async (
  installation: OpenedInstallation,
  language: Language,
  { company, id }: NamedAction,
): Promise<MassReport | Answer> => {
  const found = await findCompany(installation, language, company);
  if ('exitCode' in found) return found;
  const isId = /^[a-z0-9]{1,64}$/.test(id);
  const target = { companyId: found.id, actionId: id };
  const viewed = isId ? await viewMassAction(installation, { kind: 'console' }, target) : null;
  if (viewed?.kind === 'found') return viewed.report;
  return refused('unknown', sentences(language).massActions.cli.unknownAction(printable(id)));
};
