import type { MassPerson } from '../domain/mass-actions/mass-action-store.ts';
import type { MassReport } from '../domain/mass-actions/view-mass-action.ts';
import { byteOrderMark, csvLine } from '../platform/csv/write-csv.ts';
import { type Language, sentences } from '../text/sentences.ts';
import { resultWords } from './result-words.ts';

/**
 * Everybody of an action by name, with what became of them and when, as the clock of that place has it, in the form that
 * spreadsheets take for a date; why and by whom it was begun. Then the lines of its list that named nobody.
 */
export const massActionCsv = async function* (
  { action, begunBy }: Pick<MassReport, 'action' | 'begunBy'>,
  people: AsyncIterable<readonly MassPerson[]>,
  timeZone: string,
  language: Language,
): AsyncGenerator<string> {
  const say = sentences(language).massActions;
  const { report } = say;
  yield byteOrderMark +
    csvLine([
      ...[report.identifier, report.lastName, report.firstName, report.email, report.result, report.at],
      ...[say.action.reason, say.action.begunBy],
    ]);
  const why = [action.reason, begunBy ?? say.list.operator];
  for await (const batch of people) {
    const lines = batch.map(({ account, result, at }) =>
      csvLine([
        ...[account.id, account.lastName, account.firstName, account.email],
        ...[resultWords(say, action, result), at === null ? '' : onTheClock(at, timeZone), ...why],
      ]),
    );
    yield lines.join('');
  }
  yield action.unknown.map((entry) => csvLine(['', '', '', entry, report.unknown, '', ...why])).join('');
};

/** 2026-06-29 09:05:30 */
const onTheClock = (at: number, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'second' })
    .replace('T', ' ');
