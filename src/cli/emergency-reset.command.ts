import { type EmergencyProof, emergencyReset, reasonLimits } from '../domain/recovery/emergency-reset.ts';
import { Secret } from '../platform/secret.ts';
import { type Language, type Sentences, sentences } from '../text/sentences.ts';
import { type Answer, done, misused, refused } from './answer.ts';
import { type AskLines, askLines } from './ask-lines.ts';
import type { OpenedInstallation, Terminal } from './command-parts.ts';
import { isAnswer, prove } from './emergency/prove.ts';
import { printable } from './printable.ts';

type Say = Sentences['emergency'];

/** Lets somebody back in past the desk: two operators at this console, or the sealed code. */
export const resetInEmergency = async (
  installation: OpenedInstallation,
  terminal: Terminal,
  language: Language,
  input: { email: string; reason: string; sealedCode: boolean },
): Promise<Answer> => {
  const { emergency: say } = sentences(language);
  const lines = askLines(terminal);
  try {
    const proof = input.sealedCode ? await askCode(lines, say) : await askTwo(installation, lines, say, language);
    if ('exitCode' in proof) return proof;
    const outcome = await emergencyReset(installation, input, proof);
    switch (outcome) {
      case 'sent':
        return done(outcome, [say.sent(printable(input.email)), say.told], { email: input.email });
      case 'reason-missing':
        return misused(outcome, [say.reasonMissing(reasonLimits.shortest, reasonLimits.longest)]);
      case 'unknown':
        return refused(outcome, say.unknown(printable(input.email)));
      case 'account-disabled':
        return refused(outcome, say.accountDisabled(printable(input.email)));
      case 'not-two-operators':
        return refused(outcome, say.notTwo);
      case 'unsettled-operator':
        return refused(outcome, say.unsettled);
      case 'wrong-code':
        return refused(outcome, say.wrongCode);
    }
  } finally {
    lines.close();
  }
};

const askCode = async (lines: AskLines, say: Say): Promise<EmergencyProof | Answer> => {
  const code = await lines.askHidden(say.codeQuestion);
  return code === null ? refused('abandoned', say.abandoned) : { kind: 'sealed-code', code: new Secret(code) };
};

const askTwo = async (
  installation: OpenedInstallation,
  lines: AskLines,
  say: Say,
  language: Language,
): Promise<EmergencyProof | Answer> => {
  const first = await prove(installation, lines, say, language, say.first);
  if (isAnswer(first)) return first;
  const second = await prove(installation, lines, say, language, say.second);
  return isAnswer(second) ? second : { kind: 'two-operators', first, second };
};
