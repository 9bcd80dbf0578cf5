import { dates } from '../text/dates.ts';
import { type Language, sentences } from '../text/sentences.ts';
import { type Answer, done } from './answer.ts';
import type { OpenedInstallation } from './command-parts.ts';

/** Whether emergency access is possible: how many operators there are, and whether a sealed code lies ready. */
export const showEmergency = async (
  { storage, settings, clock }: OpenedInstallation,
  language: Language,
): Promise<Answer> => {
  const { emergency: say } = sentences(language);
  const operating = await storage.companies.findOperating();
  const operators = operating ? (await storage.accounts.listActive(operating.id, ['operator'], 50)).length : 0;
  const code = await storage.emergency.findLiveCode(clock.now());
  const { moment } = dates(language, settings.timeZone);
  const lines = [
    say.operators(operators),
    code ? say.codeReady(moment(code.madeAt), moment(code.usableAt)) : say.codeMissing,
    ...(operators < 2 && !code ? [say.noWay] : []),
  ];
  return done('shown', lines, {
    operators,
    sealedCode: code ? { madeAt: new Date(code.madeAt).toISOString() } : null,
    possible: operators >= 2 || code !== null,
  });
};
