import { StringDecoder } from 'node:string_decoder';
import { profileNames } from '../domain/companies/company.ts';
import { judgePassword } from '../domain/password-policy/judge-password.ts';
import type { Judgement } from '../domain/password-policy/judgement.ts';
import { contextOf } from '../domain/password-policy/personal-context.ts';
import { profiles } from '../domain/password-policy/profiles.ts';
import { Secret } from '../platform/secret.ts';
import { reasonSentence } from '../text/reason-sentence.ts';
import { type Sentences, sentences } from '../text/sentences.ts';
import { type Answer, misused } from './answer.ts';
import type { CommandParts, Places } from './command-parts.ts';
import { readPerson } from './read-person.ts';

/**
 * Judges candidates, one a line of the standard input, and writes one verdict a line, in order; a candidate is never
 * written anywhere. For integrators, auditors and tests: it judges the text alone, without history or stolen passwords.
 */
export const judgeCandidates = async (
  parts: CommandParts,
  text: Sentences['cli'],
  flags: Places & { profile: string; person?: string; json?: boolean },
): Promise<Answer | null> => {
  const profile = profileNames.find((known) => known === flags.profile);
  if (!profile) {
    return misused('rejected', [text.field('--profile', text.faults['not-a-choice'](profileNames.join(', ')))]);
  }
  const person = flags.person === undefined ? {} : readPerson(flags.person);
  if ('fault' in person) return misused('rejected', [text.password.personUnreadable(person.fault)]);
  const service = person.service ?? parts.serviceName(flags);
  const context = contextOf(person, service);
  const knowledge = await parts.knowledge();
  const { input, output } = parts.terminal;
  let place = 0;
  for await (const candidate of linesOf(input)) {
    place += 1;
    const judgement = judgePassword(candidate, profiles[profile], context, knowledge);
    const verdict = flags.json ? asJson(judgement, parts) : asSentence(place, judgement, parts, text);
    // A reader that is slower than the judge makes it wait: nothing piles up.
    if (!output.write(`${verdict}\n`)) await new Promise<void>((resolve) => output.once('drain', resolve));
  }
  return null;
};

const asJson = ({ accepted, reasons, guessesLog10 }: Judgement, { language }: CommandParts): string =>
  JSON.stringify({
    accepted,
    reasons: reasons.map(({ code }) => code),
    guessesLog10: Math.round(guessesLog10 * 100) / 100,
    sentences: reasons.map((reason) => reasonSentence(sentences(language), reason)),
  });

const asSentence = (
  place: number,
  { accepted, reasons, guessesLog10 }: Judgement,
  { language }: CommandParts,
  text: Sentences['cli'],
): string => {
  const said = reasons.map((reason) => reasonSentence(sentences(language), reason)).join(' ');
  const guesses = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(guessesLog10);
  return text.password.verdict(place, accepted, guesses, said);
};

/** A line is cut where it is far too long for any password: what is left says so by itself. */
const longestLine = 16_384;

/** The lines of a stream, without their ends; the last one needs none. Holds one line at a time. */
const linesOf = async function* (input: AsyncIterable<string | Buffer>): AsyncGenerator<Secret> {
  const decoder = new StringDecoder('utf8');
  let line = '';
  for await (const chunk of input) {
    const pieces = (typeof chunk === 'string' ? chunk : decoder.write(chunk)).split('\n');
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) {
        yield new Secret(line.replace(/\r$/, ''));
        line = '';
      }
      line = (line + piece).slice(0, longestLine);
    }
  }
  if (line !== '') yield new Secret(line.replace(/\r$/, ''));
};
