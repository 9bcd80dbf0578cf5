import { once } from 'node:events';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { exportPeople } from '../domain/recovery/import/export-people.ts';
import { peopleLines, peopleTitles } from '../text/people-table.ts';
import { type Sentences, sentences } from '../text/sentences.ts';
import { type Answer, done, misused, refused } from './answer.ts';
import type { OpenedInstallation, Terminal } from './command-parts.ts';
import { lookAt } from './new-file.ts';
import { printable } from './printable.ts';

type Text = Sentences['cli'];
type Write = (part: string) => Promise<void>;

/** The people of a company, in the form in which they can be imported: into a new file, or down a pipe. */
export const exportUsers = async (
  installation: OpenedInstallation,
  text: Text,
  { output }: Pick<Terminal, 'output'>,
  flags: { company: string; to?: string; json?: boolean },
): Promise<Answer> => {
  const { language } = installation.settings;
  const say = sentences(language).peopleImport;
  const company = await installation.storage.companies.findByName(flags.company);
  if (!company) return refused('unknown-company', text.unknownCompany(printable(flags.company)));
  if (flags.to === undefined) {
    if (flags.json) return misused('rejected', [say.cli.needsFile]);
    const count = await write(installation, company.id, async (part) => {
      if (!output.write(part)) await once(output, 'drain');
    });
    // The table has the standard output to itself.
    return { ...done('exported', [], { people: count }), complaints: [say.cli.exported(say.people(count))] };
  }
  const file = resolve(flags.to);
  if (lookAt(file) !== 'nothing') return refused('file-exists', text.files.exists(printable(file, 1000)));
  const descriptor = openSync(file, 'wx', 0o600);
  try {
    const count = await write(installation, company.id, async (part) => void writeSync(descriptor, part));
    return done('exported', [say.cli.exported(say.people(count))], { people: count, file });
  } catch (cause) {
    rmSync(file, { force: true });
    throw cause;
  } finally {
    closeSync(descriptor);
  }
};

const write = async (installation: OpenedInstallation, companyId: string, put: Write): Promise<number> => {
  const { language } = installation.settings;
  const exported = await exportPeople(installation, { kind: 'console' }, companyId, {});
  if (exported.kind === 'not-allowed') throw new Error('The console may export people.');
  await put(peopleTitles(language));
  let count = 0;
  for await (const people of exported.people) {
    await put(peopleLines(language, people, exported.groups));
    count += people.length;
  }
  return count;
};
