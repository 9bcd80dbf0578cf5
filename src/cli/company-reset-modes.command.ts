import { type ResetModes, resetModes } from '../domain/companies/reset-mode.ts';
import { chooseResetModes, viewResetModes } from '../domain/recovery/choose-reset-modes.ts';
import { dates } from '../text/dates.ts';
import { type Language, sentences } from '../text/sentences.ts';
import { type Answer, done, misused } from './answer.ts';
import type { OpenedInstallation } from './command-parts.ts';
import { findCompany } from './find-company.ts';
import { isAnswer } from './find-person.ts';
import { layOutFacts } from './lay-out-table.ts';
import { printable } from './printable.ts';

const operator = { kind: 'console' } as const;

/** `company reset-modes`: how its administrators give an access back; with `allow`, these ways from now on. */
export const companyResetModes = async (
  installation: OpenedInstallation,
  language: Language,
  name: string,
  allow: readonly string[] | undefined,
): Promise<Answer> => {
  const { cli: text } = sentences(language);
  const say = text.companies;
  const company = await findCompany(installation, language, name);
  if (isAnswer(company)) return company;
  const said: string[] = [];
  if (allow !== undefined) {
    const wanted = resetModes.filter((mode) => allow.includes(mode));
    const isNone = allow.length === 1 && allow[0] === 'none';
    if (!isNone && wanted.length !== new Set(allow).size) {
      const choices = [...resetModes, 'none'].join(', ');
      return misused('rejected', [text.field('--allow', text.faults['not-a-choice'](choices))]);
    }
    const saved = await chooseResetModes(installation, operator, company.id, wanted);
    if (saved === 'not-allowed') throw new Error('The console may choose how an access is given back.');
    said.push(say.modesSaved(printable(company.name)), say.modesTold);
  }
  const modes = await viewResetModes(installation, operator, company.id);
  if (modes === 'not-allowed') throw new Error('The console may see how an access is given back.');
  const facts = resetModes.map((mode) => [say.modes[mode], tellMode(installation, language, modes[mode])] as const);
  return done(allow === undefined ? 'shown' : 'saved', [...said, ...layOutFacts(facts)], {
    company: company.name,
    resetModes: showResetModes(modes),
  });
};

/** From when on, as a person reads it. */
export const tellMode = (installation: OpenedInstallation, language: Language, since: number | null): string => {
  const say = sentences(language).cli.companies.modeStates;
  if (since === null) return say.off;
  const { moment } = dates(language, installation.settings.timeZone);
  return since <= installation.clock.now() ? say.on : say.later(moment(since));
};

/** As the API shows them. */
export const showResetModes = (modes: ResetModes) =>
  Object.fromEntries(
    resetModes.map((mode) => {
      const since = modes[mode];
      return [mode, { isOn: since !== null, usableSince: since === null ? null : new Date(since).toISOString() }];
    }),
  );
