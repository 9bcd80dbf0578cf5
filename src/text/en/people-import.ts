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
    refused: (count) => plural('en', count, { one: 'line refused', other: 'lines refused' }),
    companies: (count) => plural('en', count, { one: 'company made', other: 'companies made' }),
  },
  /** What a cell of languages or roles can say. */
  understood: {
    language: (cell, words) => `${cell}: unknown language. The languages are: ${words}.`,
    role: (cell, words) => `${cell}: unknown role. The roles are: ${words}.`,
  },
  line: (number, person, what) => (person === '' ? `Line ${number}: ${what}` : `Line ${number}, ${person}: ${what}`),
  /** A cell, by its title and what it says. */
  cell: (column, value) => `${column} “${value}”`,
  /** `cell`: as `cell` names it, or its title alone. */
  faults: {
    missing: (cell) => `${cell}: nothing is written there.`,
    'too-long': (cell) => `${cell}: the text is too long.`,
    'unreadable-characters': (cell) => `${cell}: a character cannot be read; it is shown here as \ufffd.`,
    'not-an-address': (cell) => `${cell}: incomplete or misspelt address. Write all of it, like name@example.com.`,
    'not-a-telephone': (cell) =>
      `${cell}: incomplete or mistyped number. Write all of it, like +44 20 7946 0958, or leave the cell empty.`,
    'not-a-choice': (cell) => `${cell}: unknown value. The file of an export shows how to write it.`,
    'more-cells': () => 'The line has more cells than the first line has titles.',
    twice: (_, line) => `This person is already on line ${line} of this file: keep only one of the two lines.`,
    'unknown-id': (cell) => `${cell}: nobody in the list has this identifier.`,
    'email-taken': (cell) => `${cell}: another account already has this address.`,
    'email-differs': (cell) =>
      `${cell}: the person with this identifier has another address. It is changed on their page.`,
    'id-and-email': () =>
      'A key without the right to read users names each person of a table by identifier, or each by e-mail address, never by both.',
    'own-role': (cell) => `${cell}: nobody changes their own role.`,
    'role-not-given': (cell) => `${cell}: this role cannot be given here.`,
    'last-administrator': (cell) => `${cell}: the company would have no active administrator left.`,
    'not-own-group': (cell) => `${cell}: this is not one of your groups.`,
    'unknown-group': (cell) => `${cell}: no group has this name. Create it first.`,
    'unknown-company': (cell) => `${cell}: no company has this name.`,
  },
  /** Of a number that a spreadsheet took for one to compute with. */
  lostNought: (cell, whole) =>
    `${cell}: the spreadsheet took away the 0 at the beginning. Format the column as Text, then write ${whole}.`,
  roundedTelephone: (cell) =>
    `${cell}: the spreadsheet has rounded this number. Format the column as Text, type the whole number again, then save.`,
  fileFaults: {
    empty: () => 'The file is empty.',
    'not-a-text': () => 'This is not a CSV file. In Excel or LibreOffice: Save as, then CSV (UTF-8).',
    'misread-accents': (line) =>
      `Line ${line}: the accents cannot be read. In Excel: Save as, then “CSV UTF-8”, not “CSV (MS-DOS)” or “CSV (Macintosh)”.`,
    'too-large': () => 'The file is larger than 30 MB. Split it into several.',
    'too-many-rows': () => 'The file has more than 100,000 lines. Split it into several.',
    'no-titles': () =>
      'The first line holds no known title. Write E-mail address, First name, Last name there, and Telephone, Language, Role, Group as needed.',
    'no-email-column': () => 'The column “E-mail address” or “Identifier” is missing.',
    'no-company-column': () => 'The column “Company” is missing.',
    'column-twice': (_, column) => `Column ${column} has the same title as another one.`,
    'unclosed-quote': (line, column) => `Line ${line}, column ${column}: a quotation mark opens and never closes.`,
    'text-after-quote': (line, column) => `Line ${line}, column ${column}: text follows a closing quotation mark.`,
    'too-many-cells': (line) => `Line ${line}: more than 50 cells.`,
    'cell-too-long': (line, column) =>
      `Line ${line}, column ${column}: the cell has more than 5,000 signs. A quotation mark may be missing.`,
    'too-many-telephones': () =>
      'With this file, more than 2,000 telephone numbers that are on file would change within twenty-four hours, and each person would be told. Split it into several, one a day.',
  },
  page: {
    heading: 'Import users',
    import: 'Import',
    export: 'Export',
    what: 'Add or change many people at once with a CSV file, as Excel saves it. Nothing is written before you have seen what would be done. An empty cell erases the telephone, or takes the person out of the group; an empty language or role stays as it is. A column that is not there changes nothing.',
    columns:
      'The first line holds the titles: E-mail address, First name, Last name, and Telephone, Language, Role, Group, Identifier as needed. Department or Team is read as Group.',
    example: 'An export of the list can be corrected, then imported again.',
    file: 'CSV file',
    fileHint: 'At most 30 MB and 100,000 lines.',
    fileMissing: 'Choose a file.',
    look: 'See what would be done',
    previewHeading: (name) => `Check the import of ${name}`,
    ifConfirmed: 'If you confirm:',
    atOnce: 'All is written together, or nothing.',
    othersAtOnce: 'The refused lines are left out; the others are written all together, or none of them.',
    newPeople: 'New people have no password, and receive nothing until they are invited.',
    withheld:
      'If an address of the file belongs to another account already, its line will be refused. You will know after the import.',
    takenHeading: 'Refused: another account has the address already',
    telephones: 'Each person whose telephone changes is told by e-mail.',
    otherUnderWay: 'Another import is under way: nothing is written. Confirm again in a few minutes.',
    changedMeanwhile: 'Something has changed meanwhile: nothing is written. This is what would be done now.',
    confirm: (people) => `Import ${people}`,
    nothing: 'This file changes nothing.',
    nothingBut: 'Nothing would be written: correct the refused lines, then import them again.',
    another: 'Choose another file',
    drop: 'Discard this import',
    refusedFile: (count) =>
      count === 1
        ? 'Download the refused line'
        : `Download the ${plural('en', count, { one: 'refused line', other: 'refused lines' })}`,
    leftOutUntil: 'They are kept for a day, or until your next import. Correct them, then import that file again.',
    linesGone: 'These lines are no longer kept. To see them, import the first file again.',
    mended: 'Import the corrected file',
    table: 'People added or changed',
    doubtfulTable: 'Lines to check',
    seeDoubtful: 'See the lines to check',
    roles: {
      given: (count, role) =>
        plural('en', count, {
          one: `person will get the role “${role}”.`,
          other: `people will get the role “${role}”.`,
        }),
      taken: (count, role) =>
        plural('en', count, {
          one: `person will lose the role “${role}”.`,
          other: `people will lose the role “${role}”.`,
        }),
      added: (count, role) =>
        plural('en', count, {
          one: `new person will have the role “${role}”.`,
          other: `new people will have the role “${role}”.`,
        }),
    },
    refusedTable: 'Refused lines',
    cause: (lines, reason) => `${lines}: ${reason}`,
    nameOn: (name, lines) => `“${name}” (${lines})`,
    andNames: (names, more) => `${names} and ${plural('en', more, { one: 'other name', other: 'other names' })}`,
    unknownGroups: (cells) => `${cells}: no group has these names. Create them first.`,
    toGroups: 'Create the groups that are missing',
    twiceAll: 'the person is on another line of this file already.',
    examples: 'The first lines of each reason are shown here; the file to download has all of them.',
    otherName: 'Perhaps somebody else: first and last name change together.',
    otherNames: (count) =>
      plural('en', count, {
        one: 'person would change both first and last name. Check that it is the same person.',
        other: 'people would change both first and last name. Check that they are the same people.',
      }),
    lineColumn: 'Line',
    person: 'Person',
    outcome: 'What would be done',
    lineBefore: 'Original line',
    reason: 'Reason',
    kinds: { added: 'Added', changed: 'Changed', refused: 'Refused' },
    emptied: (cell) => `${cell} erased`,
    outOfGroup: (cell) => `${cell} → in no group any more`,
    filled: (column, after) => `${column} (empty) → “${after}”`,
    erasesTelephones: (count) =>
      plural('en', count, {
        one: 'telephone number will be erased, because its cell is empty.',
        other: 'telephone numbers will be erased, because their cells are empty.',
      }),
    leavesGroups: (count) =>
      plural('en', count, {
        one: 'person will be taken out of the group, because the cell is empty.',
        other: 'people will be taken out of their groups, because their cells are empty.',
      }),
    renamed: (column, before, after) => `${column} “${before}” → “${after}”`,
    onlyGroup: (group) => `Whoever has no group in the file goes into your group “${group}”.`,
    firstLines: 'The first hundred lines of each kind are shown.',
    runningHeading: 'Import under way',
    checking: (done, all) => `Checking: ${done} of ${all}.`,
    running: (done, all) => `${done} of ${all}.`,
    runningElsewhere: 'The import is under way.',
    reload: 'Refresh',
    doneHeading: 'Import done',
    invite: (count) =>
      count === 1
        ? 'Invite the person who was added'
        : `Invite the ${plural('en', count, { one: 'person', other: 'people' })} who were added`,
    toList: 'Back to the list',
    seeList: 'See the list of users',
    refusedName: 'refused-lines.csv',
  },
  reading: {
    heading: 'How the columns are read',
    read: (title, column) => `“${title}” → ${column}`,
    ignored: (title) => `“${title}”: ignored`,
    lineBefore: (title) => `“${title}”: ignored. It is the number in the file of before; the lines are counted anew.`,
    untitled: 'without a title',
    sample: (value) => `for example “${value}”`,
    asGroup: (title) =>
      `The column “${title}” is read as the group: its cells hold the names of groups that exist. To have it ignored, change its title.`,
  },
  cli: {
    added: (values) => `Added: ${values}`,
    changed: (fields) => `Changed: ${fields}`,
    import: 'add and change the people of a CSV file, whole or not at all',
    export: 'write the people of a company to a CSV file, which can be imported again',
    createCompanies: 'create the companies of the Company column that are not there yet',
    skipRefused: 'leave refused lines out, instead of writing nothing',
    dryRun: 'say what would be done, and write nothing',
    refused: 'a file to create with the refused lines as they are, to be mended and imported again',
    invite: 'then invite the people who were added: a link goes to each',
    to: 'the file to create; without it, the CSV goes to the standard output',
    progress: 'Import of people',
    outcomeChanged: 'Somebody else changed these people during the import. Nothing is written. Try again.',
    more: (count) => `and ${plural('en', count, { one: 'more line refused', other: 'more lines refused' })}.`,
    nothingWritten: 'Nothing is written. Mend these lines, or add --skip-refused to import the others.',
    exported: (people) => `Exported: ${people}.`,
    refusedWritten: (file) => `The refused lines are in ${file}.`,
    inviteReason: 'People added by an import',
    notInvited: (company) =>
      `The people added in ${company} are not invited: ten mass actions are under way there. Later: marignan mass begin --kind invite --standing never-signed-in`,
    needsFile: 'With --json, say with --to where to write the file.',
  },
};
