import { sealCode } from '../domain/recovery/seal-code.ts';
import { dates } from '../text/dates.ts';
import { type Language, sentences } from '../text/sentences.ts';
import { type Answer, done } from './answer.ts';
import { askLines } from './ask-lines.ts';
import type { OpenedInstallation, Terminal } from './command-parts.ts';
import { isAnswer, prove } from './emergency/prove.ts';

/** Makes the code for the envelope. It is shown here, once, and kept nowhere. */
export const makeSealedCode = async (
  installation: OpenedInstallation,
  terminal: Terminal,
  language: Language,
): Promise<Answer> => {
  const { emergency: say } = sentences(language);
  const lines = askLines(terminal);
  try {
    const operator = await prove(installation, lines, say, language, say.operator);
    if (isAnswer(operator)) return operator;
    const made = await sealCode(installation, operator);
    if (made === 'not-allowed') throw new Error('An operator may make a sealed code.');
    const shown = made.code.reveal();
    const from = dates(language, installation.settings.timeZone).moment(made.usableAt);
    return done('made', [say.made(from), '', `  ${shown}`, '', say.keep], {
      code: shown,
      usableFrom: new Date(made.usableAt).toISOString(),
    });
  } finally {
    lines.close();
  }
};
