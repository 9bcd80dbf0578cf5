import type { MassAction } from '../domain/mass-actions/mass-action.ts';
import type { MassPerson } from '../domain/mass-actions/mass-action-store.ts';
import { byteOrderMark, csvLine } from '../platform/csv/write-csv.ts';
import { type Language, sentences } from '../text/sentences.ts';
import { resultWords } from './result-words.ts';

/** Everybody of an action by name, with what became of them; then the lines of its list that named nobody. */
export const massActionCsv = async function* (
  action: MassAction,
  people: AsyncIterable<readonly MassPerson[]>,
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
        ...[resultWords(say, action, result), at === null ? '' : new Date(at).toISOString()],
      ]),
    );
    yield lines.join('');
  }
  yield action.unknown.map((entry) => csvLine(['', '', '', entry, report.unknown, ''])).join('');
};
