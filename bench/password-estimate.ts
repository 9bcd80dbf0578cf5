import { readFileSync } from 'node:fs';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as english } from '@zxcvbn-ts/language-en';
import { dictionary as french } from '@zxcvbn-ts/language-fr';
import { judgeText } from '../src/domain/password-policy/judgement.ts';
import { readKnowledge } from '../src/domain/password-policy/knowledge.ts';
import { contextOf } from '../src/domain/password-policy/personal-context.ts';
import { profiles } from '../src/domain/password-policy/profiles.ts';
import { knownPerson, type LabelledPassword, labelledPasswords } from '../test/data/labelled-passwords.ts';
import { type Bench, rateFigure } from './figure.ts';

/** At least so many times the library's own share of right answers, on passwords nobody looked at while tuning. */
const goal = 1.2;

/**
 * How many labelled passwords are judged as their labels say, beside zxcvbn-ts alone with its own, bigger dictionaries, told
 * the same words about the person, and the same floor of 10^10 guesses.
 */
export const passwordEstimate: Bench = {
  name: 'password-estimate',
  measure: async () => {
    const packed = readFileSync(
      new URL('../src/domain/password-policy/dictionaries/knowledge.txt', import.meta.url),
      'utf8',
    );
    const knowledge = readKnowledge(packed);
    const context = contextOf({ ...knownPerson, birthDate: knownPerson.bornOn }, knownPerson.service);
    const library = new ZxcvbnFactory({
      dictionary: { ...common, ...french, ...english },
      graphs: adjacencyGraphs,
    });
    // The estimate alone: the standard profile without its length, which would refuse the short ones for another reason.
    const rules = { ...profiles.standard, minimumLength: 1 };
    const ours = (password: string) => judgeText(password, rules, context, knowledge).accepted;
    const alone = (password: string) =>
      library.check(password, context.words).guessesLog10 >= profiles.standard.minimumGuessesLog10;
    const held = labelledPasswords.filter((labelled) => labelled.held);
    const remark = [
      `of ${held.length} held back ${right(held, ours)} (alone ${right(held, alone)})`,
      `of all ${labelledPasswords.length} ${right(labelledPasswords, ours)} (alone ${right(labelledPasswords, alone)})`,
      ...Object.entries(Object.groupBy(labelledPasswords, ({ why }) => why)).map(
        ([why, of = []]) => `${why} ${right(of, ours)}/${right(of, alone)} of ${of.length}`,
      ),
    ].join(', ');
    return rateFigure(
      right(held, ours) / held.length,
      'judged rightly',
      right(held, alone) / held.length,
      goal,
      remark,
    );
  },
};

const right = (labelled: readonly LabelledPassword[], accepts: (password: string) => boolean): number =>
  labelled.filter(({ password, label }) => accepts(password) === (label === 'strong')).length;
