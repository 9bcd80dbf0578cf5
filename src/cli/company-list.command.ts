import type { Sentences } from '../text/sentences.ts';
import { type Answer, done } from './answer.ts';
import type { OpenedInstallation } from './command-parts.ts';
import { layOutTable } from './lay-out-table.ts';

export const listCompanies = async ({ storage }: OpenedInstallation, text: Sentences['cli']): Promise<Answer> => {
  const companies = await storage.companies.list();
  const { columns, kinds } = text;
  const table = layOutTable(
    [columns.name, columns.kind, columns.profile],
    companies.map(({ name, kind, profile }) => [name, kinds[kind], profile]),
  );
  return done('listed', companies.length === 0 ? [text.noCompany] : table, {
    companies: companies.map(({ id, kind, name, profile, createdAt }) => ({
      id,
      kind,
      name,
      profile,
      createdAt: new Date(createdAt).toISOString(),
    })),
  });
};
