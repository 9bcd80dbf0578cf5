import {
  type AccessHistory,
  historyKinds,
  showHistoryLine,
  viewAccessHistory,
} from '../domain/accounts/view-access-history.ts';
import { dates } from '../text/dates.ts';
import { whatHappened, whoDidIt } from '../text/history-words.ts';
import { type Language, type Sentences, sentences } from '../text/sentences.ts';
import { type Answer, done, misused, refused } from './answer.ts';
import type { OpenedInstallation } from './command-parts.ts';
import { findPerson, isAnswer, type NamedPerson, targetOf } from './find-person.ts';
import { layOutTable } from './lay-out-table.ts';
import { printable } from './printable.ts';

type Flags = { kind?: string; limit?: string; cursor?: string };

const usualLimit = 50;
const mostLines = 200;

/** `user history`: what the journal tells of somebody’s access, as the company sees it: the support is not named. */
export const showUserHistory = async (
  installation: OpenedInstallation,
  language: Language,
  named: NamedPerson & Flags,
): Promise<Answer> => {
  const { cli: text } = sentences(language);
  const query = readQuery(named, text);
  if ('faults' in query) return misused('rejected', query.faults);
  const found = await findPerson(installation, language, named);
  if (isAnswer(found)) return found;
  const history = await viewAccessHistory(installation, { kind: 'console' }, targetOf(found), query);
  if (history === 'not-allowed') throw new Error('The console may see the history of an access.');
  if (history === 'unknown') return refused('unknown', text.unknownAccount(printable(found.email)));
  const next = history.before === null ? null : String(history.before);
  const more = next === null ? [] : ['', text.user.next(next)];
  return done('listed', [...linesOf(history, language, installation.settings.timeZone), ...more], {
    events: history.lines.map(showHistoryLine),
    next,
  });
};

const readQuery = (
  { kind = 'everything', limit, cursor }: Flags,
  text: Sentences['cli'],
): Parameters<typeof viewAccessHistory>[3] | { faults: string[] } => {
  const faults: string[] = [];
  const refuse = (flag: string, choices: string) => faults.push(text.field(flag, text.faults['not-a-choice'](choices)));
  const chosen = historyKinds.find((one) => one === kind);
  if (!chosen) refuse('--kind', historyKinds.join(', '));
  const atMost = limit === undefined ? usualLimit : /^\d{1,3}$/.test(limit) ? Number(limit) : 0;
  if (atMost < 1 || atMost > mostLines) refuse('--limit', `1–${mostLines}`);
  const isMark = cursor === undefined || /^[1-9]\d{0,14}$/.test(cursor);
  if (!isMark) refuse('--cursor', 'next');
  if (!chosen || faults.length > 0) return { faults };
  return { kind: chosen, before: cursor === undefined ? null : Number(cursor), limit: atMost };
};

const linesOf = ({ lines }: AccessHistory, language: Language, timeZone: string): string[] => {
  const { columns, noHistory } = sentences(language).cli.users;
  if (lines.length === 0) return [noHistory];
  const { short } = dates(language, timeZone);
  const rows = lines.map((line) => [
    short(line.event.at),
    whatHappened(language, line),
    whoDidIt(language, line.by),
    line.event.source ?? '',
  ]);
  return layOutTable([columns.when, columns.what, columns.by, columns.from], rows);
};
