import { isOver } from '../domain/mass-actions/mass-action.ts';
import type { MassPerson } from '../domain/mass-actions/mass-action-store.ts';
import type { MassReport } from '../domain/mass-actions/view-mass-action.ts';
import { localeOf } from '../platform/languages.ts';
import type { PaperLook } from '../platform/paper-look.ts';
import { dates } from '../text/dates.ts';
import { type Language, sentences } from '../text/sentences.ts';
import { ReportSheet } from './report-sheet.ts';
import { resultWords } from './result-words.ts';

export type ReportSetting = { look: PaperLook; company: string; timeZone: string; writtenAt: number };

/** As many as are read on paper. */
export const namedOnPaper = 300;

/** An action on a page or a few: what, why and by whom, the results, and who was left as they were. */
export const massActionPdf = async (
  { action, begunBy, results }: MassReport,
  others: readonly MassPerson[],
  setting: ReportSetting,
  language: Language,
): Promise<Uint8Array<ArrayBuffer>> => {
  const say = sentences(language).massActions;
  const { report: words } = say;
  const { moment } = dates(language, setting.timeZone);
  const number = (count: number) => new Intl.NumberFormat(localeOf(language)).format(count);
  const sheet = await ReportSheet.begin({
    title: words.title(say.kinds[action.kind]),
    look: setting.look,
    above: setting.company,
    below: words.writtenAt(moment(setting.writtenAt)),
    language,
    createdAt: setting.writtenAt,
  });
  sheet.facts([
    [words.company, setting.company],
    [say.action.reason, action.reason],
    [say.action.begunBy, begunBy ?? say.list.operator],
    [words.begunAt, moment(action.begunAt)],
    [say.action.state, say.states[action.state]],
    ...(action.endedAt === null ? [] : ([[say.action.ended, moment(action.endedAt)]] as const)),
    [words.chosen, number(action.people)],
    [words.concerned, number(action.concerned)],
  ]);
  if (action.endCause === 'right-lost') sheet.paragraph(say.action.rightLost);
  sheet.heading(say.action.resultsHeading);
  sheet.bars(
    results.map(({ result, people }) => ({
      label: resultWords(say, action, result),
      count: people,
      shown: number(people),
      isMain: result === 'done',
    })),
  );
  const leftOut = results.reduce(
    (sum, { result, people }) => (result === null || result === 'done' ? sum : sum + people),
    0,
  );
  if (others.length > 0) {
    sheet.heading(words.othersHeading(number(leftOut)));
    sheet.table(
      [words.lastName, words.firstName, words.email, words.result],
      [0.19, 0.17, 0.34, 0.3],
      others.map(({ account, result }) => [
        ...[account.lastName, account.firstName, account.email],
        resultWords(say, action, result),
      ]),
    );
    if (leftOut > others.length) sheet.paragraph(words.othersMore(leftOut - others.length));
  }
  const unreached = isOver(action) ? (results.find(({ result }) => result === null)?.people ?? 0) : 0;
  if (unreached > 0) sheet.paragraph(words.unreached(say.people(unreached)));
  if (action.unknownCount > 0) {
    sheet.heading(words.unknownHeading);
    sheet.paragraph(action.unknown.join(', '));
    const more = action.unknownCount - action.unknown.length;
    if (more > 0) sheet.paragraph(say.preview.unknownMore(more));
  }
  return sheet.end(words.pageOf);
};
