import { byteOrderMark, csvLine } from '../platform/csv/write-csv.ts';
import { type Language, sentences } from './sentences.ts';

type Written = {
  id: string;
  email: string;
  firstName: string;
  lastName: string;
  telephone: string | null;
  language: string;
  role: 'operator' | 'supervisor' | 'agent' | 'administrator' | 'delegate' | 'user';
  groupId: string | null;
};

const columns = ['id', 'email', 'firstName', 'lastName', 'telephone', 'language', 'role', 'group'] as const;

/** The first line of a table of people: its titles, behind the mark by which Excel knows the encoding. */
export const peopleTitles = (language: Language): string => {
  const titles = sentences(language).peopleFile.columns;
  return byteOrderMark + csvLine(columns.map((column) => titles[column]));
};

/**
 * People as lines of that table, in the form in which they can be imported. `groups`: their names by id; `written`: how a
 * telephone number is.
 */
export const peopleLines = (
  language: Language,
  people: readonly Written[],
  groups: ReadonlyMap<string, string>,
  written: (telephone: string) => string,
): string => {
  const { roles } = sentences(language).web.account;
  return people
    .map((person) =>
      csvLine([
        person.id,
        person.email,
        person.firstName,
        person.lastName,
        person.telephone === null ? '' : written(person.telephone),
        person.language,
        roles[person.role],
        groups.get(person.groupId ?? '') ?? '',
      ]),
    )
    .join('');
};

/** The whole table, as fast as people come. */
export async function* peopleTable(
  language: Language,
  { people, groups }: { people: AsyncIterable<readonly Written[]>; groups: ReadonlyMap<string, string> },
  written: (telephone: string) => string,
): AsyncGenerator<string> {
  yield peopleTitles(language);
  for await (const some of people) yield peopleLines(language, some, groups, written);
}
