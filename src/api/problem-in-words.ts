import { cookieChanges, plainAnswerOf, problem, withCookies } from '../http/answers.ts';
import type { Language } from '../platform/languages.ts';
import { sentences } from '../text/sentences.ts';
import type { BodyFault } from './body-faults.ts';

type Problem = { code: string; detail?: string; errors?: BodyFault[] };

/**
 * An answer as its reader reads it: a problem gets the title and, where it has none, the detail of its code, and has its
 * faults in order.
 */
export const inWords = (
  answer: Response,
  language: Language,
  inOrder: (faults: readonly BodyFault[]) => BodyFault[],
): Response => {
  const plain = plainAnswerOf(answer);
  if (!plain?.headers['content-type']?.startsWith('application/problem+json')) return answer;
  const { code, detail, errors }: Problem = JSON.parse(plain.body);
  const wait = plain.headers['retry-after'];
  const said = problem(plain.status, code, {
    ...wordsFor(code, language),
    ...(detail === undefined ? {} : { detail }),
    ...(errors === undefined ? {} : { errors: inOrder(errors) }),
    ...(wait === undefined ? {} : { retryAfterSeconds: Number(wait) }),
    language,
  });
  return withCookies(said, ...(cookieChanges.get(answer) ?? []));
};

/** RFC 9457 §3.1.3: a title is another in another language alone. */
export const wordsFor = (code: string, language: Language): { title: string; detail?: string } => {
  const { titles, details } = sentences(language).problems;
  const title = (titles as Readonly<Record<string, string>>)[code];
  if (title === undefined) throw new Error(`The problem ${code} has no title.`);
  const detail = (details as Readonly<Record<string, string>>)[code];
  return { title, ...(detail === undefined ? {} : { detail }) };
};

/** Of a number that somebody confirmed: the one it is. */
export const concerns = (language: Language, people: number): string => {
  const { problems, massActions } = sentences(language);
  return problems.concerns(massActions.people(people));
};
