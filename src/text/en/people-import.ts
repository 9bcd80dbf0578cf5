import { plural } from '../dates.ts';
import type { peopleImport as fr } from '../fr/people-import.ts';
import type { Translated } from '../sentences.ts';

const people = (count: number): string => plural('en', count, { one: 'person', other: 'people' });

export const peopleImport: Translated<typeof fr> = {
  people,
  lines: (count) => plural('en', count, { one: 'line', other: 'lines' }),
  counts: {
    added: (count) => plural('en', count, { one: 'person to add', other: 'people to add' }),
    changed: (count) => plural('en', count, { one: 'person to change', other: 'people to change' }),
    unchanged: (count) => plural('en', count, { one: 'person without change', other: 'people without change' }),
    refused: (count) => plural('en', count, { one: 'line refused', other: 'lines refused' }),
    companies: (count) => plural('en', count, { one: 'company to make', other: 'companies to make' }),
  },
  done: {
    added: (count) => plural('en', count, { one: 'person added', other: 'people added' }),
    changed: (count) => plural('en', count, { one: 'person changed', other: 'people changed' }),
    unchanged: (count) => plural('en', count, { one: 'person without change', other: 'people without change' }),
    refused: (count) => plural('en', count, { one: 'line left out', other: 'lines left out' }),
    companies: (count) => plural('en', count, { one: 'company made', other: 'companies made' }),
  },
  line: (number, person, what) => (person === '' ? `Line ${number}: ${what}` : `Line ${number}, ${person}: ${what}`),
  faults: {
    missing: (column) => `“${column}” is empty.`,
    'too-long': (column) => `“${column}” is too long.`,
    'unreadable-characters': (column) => `“${column}” holds a character that cannot be read.`,
    'not-an-address': () => 'Write a complete email address, like name@example.com.',
    'not-a-telephone': () => 'Write a number like +44 20 7946 0958, or leave the cell empty.',
    'not-a-choice': (column) => `“${column}” cannot have this value.`,
    'more-cells': () => 'The line has more cells than the first line has titles.',
    twice: (_, line) => `The same person already stands on line ${line}.`,
    'unknown-id': () => 'Nobody in the list has this identifier.',
    'email-taken': () => 'Another account already has this email address.',
    'email-differs': () => 'The person with this identifier has another email address. It is changed on their page.',
    'own-role': () => 'Nobody changes their own role.',
    'last-administrator': () => 'The company would have no active administrator left.',
    'unknown-group': () => 'No group has this name. Create it first.',
    'unknown-company': () => 'No company has this name.',
  },
  fileFaults: {
    empty: () => 'The file is empty.',
    'too-large': () => 'The file is larger than 30 MB. Split it into several.',
    'too-many-rows': () => 'The file has more than 100,000 lines. Split it into several.',
    'no-titles': () =>
      'The first line holds no known title. Write Email address, First name, Last name there, and Telephone, Language, Role, Group as needed.',
    'no-email-column': () => 'The column “Email address” or “Identifier” is missing.',
    'no-company-column': () => 'The column “Company” is missing.',
    'column-twice': (_, column) => `Column ${column} has the same title as another one.`,
    'unclosed-quote': (line, column) => `Line ${line}, column ${column}: a quotation mark opens and never closes.`,
    'text-after-quote': (line, column) => `Line ${line}, column ${column}: text follows a closing quotation mark.`,
    'too-many-cells': (line) => `Line ${line}: more than 50 cells.`,
    'cell-too-long': (line, column) =>
      `Line ${line}, column ${column}: the cell has more than 5,000 signs. A quotation mark may be missing.`,
    'too-many-telephones': () =>
      'The file changes more than 2,000 telephone numbers that are on file, and each person would be told. Split it into several.',
  },
  cli: {
    import: 'add and change the people of a CSV file, whole or not at all',
    export: 'write the people of a company to a CSV file, which can be imported again',
    createCompanies: 'create the companies of the Company column that are not there yet',
    skipRefused: 'leave refused lines out, instead of writing nothing',
    dryRun: 'say what would be done, and write nothing',
    to: 'the file to create; without it, the CSV goes to the standard output',
    progress: 'Import of people',
    outcomeChanged: 'Somebody else changed these people during the import. Nothing is written. Try again.',
    more: (count) => `and ${plural('en', count, { one: 'more line refused', other: 'more lines refused' })}.`,
    nothingWritten: 'Nothing is written. Mend these lines, or add --skip-refused to import the others.',
    exported: (people) => `Exported: ${people}.`,
    needsFile: 'With --json, say with --to where to write the file.',
  },
  unread: (titles) => `Nothing is read from these columns: ${titles}.`,
};
