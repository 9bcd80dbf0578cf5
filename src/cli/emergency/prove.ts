import type { SignedInActor } from '../../domain/accounts/actor.ts';
import { proveOperator } from '../../domain/recovery/prove-operator.ts';
import { Secret } from '../../platform/secret.ts';
import { dates } from '../../text/dates.ts';
import type { Language, Sentences } from '../../text/sentences.ts';
import { type Answer, refused } from '../answer.ts';
import type { AskLines } from '../ask-lines.ts';
import type { OpenedInstallation } from '../command-parts.ts';

/** Asks an operator for address and password, once: a wrong one ends the command, and counts. */
export const prove = async (
  installation: OpenedInstallation,
  lines: AskLines,
  say: Sentences['emergency'],
  language: Language,
  who: string,
): Promise<SignedInActor | Answer> => {
  const email = await lines.ask(`${who}\n${say.emailQuestion}`);
  const password = email === null ? null : await lines.askHidden(say.passwordQuestion);
  if (email === null || password === null) return refused('abandoned', say.abandoned);
  const proved = await proveOperator(installation, { email, password: new Secret(password) });
  switch (proved.kind) {
    case 'operator':
      return proved.operator;
    case 'delayed': {
      const until = dates(language, installation.settings.timeZone).moment(proved.retryAt);
      return refused('delayed', say.delayed(until));
    }
    case 'refused':
      return refused('refused', say.refused);
    case 'not-an-operator':
      return refused('not-an-operator', say.notAnOperator);
    case 'must-change-first':
      return refused('must-change-first', say.mustChangeFirst);
  }
};

export const isAnswer = (proved: SignedInActor | Answer): proved is Answer => 'exitCode' in proved;
