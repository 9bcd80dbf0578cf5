import { type MassReport, viewMassAction } from '../domain/mass-actions/view-mass-action.ts';
import { type Language, sentences } from '../text/sentences.ts';
import { type Answer, refused } from './answer.ts';
import type { OpenedInstallation } from './command-parts.ts';
import { findCompany } from './find-company.ts';
import { printable } from './printable.ts';

export type NamedAction = { company: string; id: string };

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
