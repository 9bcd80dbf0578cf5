import type { MassAction } from '../domain/mass-actions/mass-action.ts';
import type { MassPerson } from '../domain/mass-actions/mass-action-store.ts';
import { byteOrderMark, csvLine } from '../platform/csv/write-csv.ts';
import { type Language, sentences } from '../text/sentences.ts';
import { resultWords } from './result-words.ts';

/**
 * Everybody of an action by name, with what became of them and when, as the clock of that place has it (ISO 8601); then the
 * lines of its list that named nobody.
 */
export const massActionCsv = async function* (
  action: MassAction,
  people: AsyncIterable<readonly MassPerson[]>,
  timeZone: string,
  language: Language,
): AsyncGenerator<string> {
  const say = sentences(language).massActions;
  const { report } = say;
  yield byteOrderMark +
    csvLine([report.identifier, report.lastName, report.firstName, report.email, report.result, report.at]);
  for await (const batch of people) {
    const lines = batch.map(({ account, result, at }) =>
      csvLine([
        ...[account.id, account.lastName, account.firstName, account.email],
        ...[resultWords(say, action, result), at === null ? '' : onTheClock(at, timeZone)],
      ]),
    );
    yield lines.join('');
  }
  yield action.unknown.map((entry) => csvLine(['', '', '', entry, report.unknown, ''])).join('');
};

/** 2026-06-29T09:05:30+02:00 */
const onTheClock = (at: number, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(timeZone)
    .toString({ smallestUnit: 'second', timeZoneName: 'never' });
