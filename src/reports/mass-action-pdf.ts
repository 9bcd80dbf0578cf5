import { isOver, type MassResult } from '../domain/mass-actions/mass-action.ts';
import type { MassPerson } from '../domain/mass-actions/mass-action-store.ts';
import type { MassReport } from '../domain/mass-actions/view-mass-action.ts';
import { localeOf } from '../platform/languages.ts';
import type { PaperLook } from '../platform/paper-look.ts';
import { dates } from '../text/dates.ts';
import { type Language, sentences } from '../text/sentences.ts';
import { ReportSheet } from './report-sheet.ts';
import { resultWords } from './result-words.ts';

export type ReportSetting = { look: PaperLook; company: string; timeZone: string; writtenAt: number };

/** Of each result so many are named: what is read on paper. */
export const namedOnPaper = 200;

/** How many people came to a result, and the first of them by name. */
export type MassNamed = { result: MassResult; people: number; first: readonly MassPerson[] };

/**
 * An action on a page or a few: what, why and by whom, the results, and by name to whom it was done and who was left as they
 * were, the reason once above those it holds for.
 */
export const massActionPdf = async (
  { action, begunBy, steps, results }: MassReport,
  named: readonly MassNamed[],
  setting: ReportSetting,
  language: Language,
): Promise<Uint8Array<ArrayBuffer>> => {
  const say = sentences(language).massActions;
  const { report: words } = say;
  const { moment, short } = dates(language, setting.timeZone);
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
    ...steps.map(
      ({ what, at, by }) => [say.action.steps[what], say.list.by(by ?? say.list.operator, moment(at))] as const,
    ),
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
  const list = ({ result, people, first }: MassNamed): void => {
    if (first.length === 0) return;
    const isDone = result === 'done';
    sheet.table(
      [words.lastName, words.firstName, words.email, ...(isDone ? [words.at] : [])],
      isDone ? [0.22, 0.2, 0.36, 0.22] : [0.28, 0.26, 0.46],
      first.map(({ account: { lastName, firstName, email }, at }) => [
        ...[lastName, firstName, email],
        ...(isDone ? [at === null ? '' : short(at)] : []),
      ]),
    );
    if (people > first.length) sheet.paragraph(words.othersMore(people - first.length));
  };
  const [done] = named.filter(({ result }) => result === 'done');
  if (done) {
    sheet.heading(words.group(say.done[action.kind], number(done.people)));
    list(done);
  }
  const leftOut = named.filter(({ result }) => result !== 'done');
  if (leftOut.length > 0) {
    sheet.heading(words.othersHeading(number(leftOut.reduce((sum, { people }) => sum + people, 0))));
    for (const group of leftOut) {
      sheet.subheading(words.group(resultWords(say, action, group.result), number(group.people)));
      list(group);
    }
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
