import { decodeText } from '../../platform/csv/decode-text.ts';
import { readCsv } from '../../platform/csv/read-csv.ts';
import { armed } from '../../platform/csv/write-csv.ts';
import { letOthers } from '../../platform/let-others.ts';
import {
  type PeopleFileFault,
  type PeopleTable,
  type PeopleWords,
  peopleFileBounds,
  readPeopleFile,
} from '../accounts/people-file.ts';
import { longestList } from './mass-action.ts';

export type ReadList = { entries: string[] } | { fault: PeopleFileFault };

/**
 * The mail addresses and identifiers of a list, each once, in their order: a table with titles, as an import reads it, of
 * which the identifier counts, else the mail address; or one a line, or the first column of a table, where a first line
 * that is neither is a title. It never throws, whatever the bytes are.
 */
export const readPeopleList = async (bytes: Uint8Array, words: PeopleWords): Promise<ReadList> => {
  const table = readPeopleFile(bytes, words);
  const read = await ('fault' in table ? readWithoutTitles(bytes, table.fault) : readTable(table));
  return 'entries' in read && read.entries.length === 0 ? { fault: { kind: 'empty' } } : read;
};

const linesAtOnce = 1000;

const readTable = async (table: PeopleTable): Promise<ReadList> => {
  const entries = new Set<string>();
  const lines = table.lines();
  for (let read = 1; ; read += 1) {
    const step = lines.next();
    if (step.done) return step.value ? { fault: step.value } : { entries: [...entries] };
    const { id = '', email = '' } = step.value.cells;
    const entry = (id === '' ? email : id).slice(0, longestEntry);
    if (entry !== '') entries.add(entry);
    if (read % linesAtOnce === 0) await letOthers();
  }
};

const longestEntry = 254;

const readWithoutTitles = async (bytes: Uint8Array, fault: PeopleFileFault): Promise<ReadList> => {
  if (fault.kind !== 'no-titles' && fault.kind !== 'no-email-column') return { fault };
  const entries = new Set<string>();
  const rows = readCsv(decodeText(bytes), peopleFileBounds);
  for (let read = 0; ; read += 1) {
    const step = rows.next();
    if (step.done) {
      if (step.value) return { fault: step.value };
      break;
    }
    const { line, cells } = step.value;
    const entry = armed((cells[0] ?? '').trim()).slice(0, longestEntry);
    if (entry === '' || (read === 0 && !isAddressOrId(entry))) continue;
    entries.add(entry);
    if (entries.size > longestList) return { fault: { kind: 'too-many-rows', line, column: 1 } };
    if (read % linesAtOnce === 0) await letOthers();
  }
  return [...entries].some(isAddressOrId) ? { entries: [...entries] } : { fault: { kind: 'no-email-column' } };
};

const isAddressOrId = (entry: string): boolean => entry.includes('@') || /^[a-z0-9]{24}$/u.test(entry);
