import type { SupportContacts, Telephone } from '../../domain/desk/support-contacts.ts';
import { type TimeTable, timeTableOf } from '../../domain/desk/time-table.ts';
import type { Block } from '../../help/help-document.ts';
import type { Language, Sentences } from '../../text/sentences.ts';
import { closedDaysWords, countryName, paragraph } from './contact-words.ts';
import { capital, hoursWords } from './opening-words.ts';

type Say = Sentences['help'];

type Told = { blocks: Block[] } | null;

/** When the lines are answered in the reader's language, and when not: once for all of them, or each with its own. */
export const linesWords = (
  say: Say,
  contacts: SupportContacts,
  language: Language,
  writeDay: (at: number) => string,
  now: number,
): { hours: Told; closedDays: Told } => {
  const tables = sameTables(contacts, language).filter(([table]) => table.hours.length > 0);
  const whose = ([, lines]: Lines): string =>
    tables.length === 1 ? '' : capital(say.listed([...new Set(lines.map((line) => lineName(say, line)))]));
  return {
    hours: told(
      tables.flatMap((entry) => {
        const [{ hours, timeZone }] = entry;
        const words = hoursWords(say, hours, timeZone, now);
        return words === null ? [] : [paragraph(say.ofLine(whose(entry), words))];
      }),
    ),
    closedDays: told(tables.flatMap((entry) => closedDaysWords(say, entry[0], writeDay, now, whose(entry)))),
  };
};

type Lines = [TimeTable, Telephone[]];

/** The lines that share everything are told together. */
const sameTables = (contacts: SupportContacts, language: Language): Lines[] => {
  const tables = new Map<string, Lines>();
  for (const line of contacts.telephones) {
    const table = timeTableOf(contacts, line, language);
    const key = JSON.stringify(table);
    const known = tables.get(key);
    if (known) known[1].push(line);
    else tables.set(key, [table, [line]]);
  }
  return [...tables.values()];
};

const lineName = (say: Say, { country, label }: Telephone): string => label ?? countryName(say, country);

const told = (blocks: Block[]): Told => (blocks.length === 0 ? null : { blocks });
