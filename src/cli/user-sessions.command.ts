import { endAllSessionsOf, endSessionOf, listSessionsOf } from '../domain/sessions/end-sessions-of.ts';
import type { Session } from '../domain/sessions/session.ts';
import { dates, plural } from '../text/dates.ts';
import { type Language, sentences } from '../text/sentences.ts';
import { type Answer, done, refused } from './answer.ts';
import type { OpenedInstallation } from './command-parts.ts';
import { findPerson, isAnswer, type NamedPerson, targetOf } from './find-person.ts';
import { layOutTable } from './lay-out-table.ts';
import { printable } from './printable.ts';

const operator = { kind: 'console' } as const;

/** `user sessions`: where somebody is signed in now, the newest first. */
export const listUserSessions = async (
  installation: OpenedInstallation,
  language: Language,
  named: NamedPerson,
): Promise<Answer> => {
  const { cli: text } = sentences(language);
  const say = text.users;
  const found = await findPerson(installation, language, named);
  if (isAnswer(found)) return found;
  const listed = await listSessionsOf(installation, operator, targetOf(found));
  if (listed === 'not-allowed') throw new Error('The console may see sessions.');
  if (listed === 'unknown') return refused('unknown', text.unknownAccount(printable(found.email)));
  const { short } = dates(language, installation.settings.timeZone);
  const { columns } = say;
  const head = [columns.id, columns.kind, columns.opened, columns.lastUsed, columns.from, columns.device];
  const rows = listed.map(({ id, kind, createdAt, lastSeenAt, source, userAgent }) => [
    ...[id, say.sessionKinds[kind], short(createdAt), short(lastSeenAt)],
    ...[source, userAgent.slice(0, longestDevice)],
  ]);
  return done('listed', rows.length === 0 ? [say.noSession] : layOutTable(head, rows), {
    sessions: listed.map(showSession),
  });
};

const longestDevice = 60;

const showSession = ({ id, kind, createdAt, lastSeenAt, expiresAt, source, userAgent }: Session) => {
  const instant = (at: number) => new Date(at).toISOString();
  const times = { createdAt: instant(createdAt), lastSeenAt: instant(lastSeenAt), expiresAt: instant(expiresAt) };
  return { id, kind, ...times, source, userAgent };
};

/** `user end-sessions`: every session of somebody, or the one that is named. */
export const endUserSessions = async (
  installation: OpenedInstallation,
  language: Language,
  named: NamedPerson & { session?: string },
): Promise<Answer> => {
  const { cli: text } = sentences(language);
  const say = text.users;
  const found = await findPerson(installation, language, named);
  if (isAnswer(found)) return found;
  const { session } = named;
  const target = targetOf(found);
  const outcome =
    session === undefined
      ? await endAllSessionsOf(installation, operator, target)
      : await endSessionOf(installation, operator, target, session);
  switch (outcome.kind) {
    case 'done': {
      const { ended } = outcome;
      if (session !== undefined && ended === 0) {
        return refused('unknown-session', say.unknownSession(printable(session)));
      }
      const lines =
        ended === 0 ? [say.noSession] : [say.ended(printable(found.email), plural(language, ended, say.session))];
      return done('ended', lines, { email: found.email, sessions: ended });
    }
    case 'unknown':
      return refused('unknown', text.unknownAccount(printable(found.email)));
    case 'oneself':
    case 'not-allowed':
      throw new Error(`The console may end sessions: ${outcome.kind}`);
  }
};
