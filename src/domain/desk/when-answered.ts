import { type OpeningState, openingState } from './opening-hours.ts';
import { holidaysAround } from './public-holidays.ts';
import type { SupportContacts, Telephone } from './support-contacts.ts';
import { type TimeTable, timeTableOf } from './time-table.ts';

/** Who wants to know. `country`: ISO 3166; null where nothing says it. `language`: null where any will do. */
export type Reader = { country: string | null; language: string | null };

/** `telephone`: the line that answers first; null where the installation has none, and the hours are of the desk. */
export type Answering = { telephone: Telephone | null; timeZone: string; state: OpeningState };

/** What everything asks that tells people when somebody will answer; null where the installation names no hours. */
export type WhenAnswered = (reader: Reader, now: number) => Promise<Answering | null>;

/**
 * When somebody answers this reader: on the line of their country, in their language. Of several lines that fit, the one
 * that answers first. Null where the installation names no hours.
 */
export const whenAnswered = async (
  contacts: SupportContacts,
  reader: Reader,
  now: number,
): Promise<Answering | null> => {
  const lines = linesFor(contacts, reader);
  const answers: Answering[] = [];
  for (const telephone of lines.length > 0 ? lines : [null]) {
    const table = timeTableOf(contacts, telephone, reader.language);
    if (table.hours.length === 0) continue;
    answers.push({ telephone, timeZone: table.timeZone, state: await stateOf(table, now) });
  }
  return answers.sort((one, other) => answersAt(one.state) - answersAt(other.state))[0] ?? null;
};

/** The lines a reader is sent to: of the own country, in the own language; failing that, the language counts more. */
const linesFor = ({ telephones }: SupportContacts, { country, language }: Reader): Telephone[] => {
  const speaking = telephones.filter((line) => speaks(line, language));
  const own = ofCountry(telephones, country);
  const both = own.filter((line) => speaking.includes(line));
  if (both.length > 0) return both;
  const abroad = ofCountry(speaking, null);
  if (abroad.length > 0) return abroad;
  return own.length > 0 ? own : [...telephones];
};

/** A country without a number of its own calls that of all others. Who names none may call any. */
const ofCountry = (telephones: readonly Telephone[], country: string | null): Telephone[] => {
  if (country === null) return [...telephones];
  const own = telephones.filter((line) => line.country === country);
  return own.length > 0 ? own : telephones.filter((line) => line.country === 'other');
};

const speaks = ({ languages = [] }: Telephone, language: string | null): boolean =>
  language === null || languages.length === 0 || languages.includes(language);

const stateOf = async ({ hours, timeZone, closings, holidays }: TimeTable, now: number): Promise<OpeningState> =>
  openingState(hours, timeZone, await holidaysAround(holidays, now), closings, now);

/** Now comes first; among those who answer now, whoever answers longest. */
const answersAt = (state: OpeningState): number => {
  if (state.open) return state.untilAt === null ? -Infinity : -state.untilAt;
  return state.opensAt ?? Infinity;
};
