import { once } from 'node:events';
import { resolve } from 'node:path';
import { writtenTelephone } from '../domain/accounts/telephone-number.ts';
import { exportPeople } from '../domain/recovery/import/export-people.ts';
import { peopleLines, peopleTitles } from '../text/people-table.ts';
import { type Sentences, sentences } from '../text/sentences.ts';
import { type Answer, done, misused, refused } from './answer.ts';
import type { OpenedInstallation, Terminal } from './command-parts.ts';
import { lookAt } from './new-file.ts';
import { printable } from './printable.ts';
import { type ListFlags, readListFlags } from './read-list-flags.ts';
import { writeNewFile } from './write-new-file.ts';

type Text = Sentences['cli'];
type Filters = Omit<ListFlags, 'sort' | 'order' | 'limit' | 'cursor'>;

/** The people of a company, or those whom the options choose, in the form in which they can be imported: into a new file, or down a pipe. */
export const exportUsers = async (
  installation: OpenedInstallation,
  text: Text,
  { output }: Pick<Terminal, 'output'>,
  flags: { company: string; to?: string; json?: boolean } & Filters,
): Promise<Answer> => {
  const { language } = installation.settings;
  const say = sentences(language).peopleImport;
  const company = await installation.storage.companies.findByName(flags.company);
  if (!company) return refused('unknown-company', text.unknownCompany(printable(flags.company)));
  if (flags.to === undefined && flags.json) return misused('rejected', [say.cli.needsFile]);
  const file = flags.to === undefined ? null : resolve(flags.to);
  const exists = refused('file-exists', text.files.exists(printable(file ?? '', 1000)));
  if (file !== null && lookAt(file) !== 'nothing') return exists;
  const read = readListFlags(flags, await installation.storage.groups.list(company.id), text);
  if ('faults' in read) return misused('rejected', read.faults);
  const exported = await exportPeople(installation, { kind: 'console' }, company.id, read.filter);
  if (exported.kind === 'not-allowed') throw new Error('The console may export people.');
  let count = 0;
  async function* parts(): AsyncGenerator<string> {
    yield peopleTitles(language);
    if (exported.kind !== 'exported') return;
    for await (const people of exported.people) {
      yield peopleLines(language, people, exported.groups, writtenTelephone);
      count += people.length;
    }
  }
  if (file === null) {
    for await (const part of parts()) if (!output.write(part)) await once(output, 'drain');
    // The table has the standard output to itself.
    return { ...done('exported', [], { people: count }), complaints: [say.cli.exported(say.people(count))] };
  }
  if (!(await writeNewFile(file, parts()))) return exists;
  return done('exported', [say.cli.exported(say.people(count))], { people: count, file });
};
