import { resetModes } from '../domain/companies/reset-mode.ts';
import type { TelephoneStop } from '../domain/recovery/telephone-stop.ts';
import { dates } from '../text/dates.ts';
import { type Language, sentences } from '../text/sentences.ts';
import { type Answer, done } from './answer.ts';
import type { OpenedInstallation } from './command-parts.ts';
import { showResetModes, tellMode } from './company-reset-modes.command.ts';
import { findCompany } from './find-company.ts';
import { isAnswer } from './find-person.ts';
import { layOutFacts } from './lay-out-table.ts';

/** `company show`: what is set for it, and how large it is. */
export const showCompany = async (
  installation: OpenedInstallation,
  language: Language,
  name: string,
): Promise<Answer> => {
  const found = await findCompany(installation, language, name);
  if (isAnswer(found)) return found;
  const { id, kind, profile, createdAt } = found;
  const known = await gather(installation, id);
  const { cli: text } = sentences(language);
  const { facts, ...say } = text.companies;
  const { moment } = dates(language, installation.settings.timeZone);
  const { stop } = known;
  const lines = layOutFacts([
    [facts.name, found.name],
    [facts.kind, text.kinds[kind]],
    [facts.profile, profile],
    [facts.created, moment(createdAt)],
    [facts.people, String(known.people)],
    [facts.groups, String(known.groups)],
    ...resetModes.map(
      (mode, place) =>
        [
          place === 0 ? facts.resetModes : '',
          text.field(say.modes[mode], tellMode(installation, language, known.modes[mode])),
        ] as const,
    ),
    [facts.told, known.tellsAdministrators ? say.yes : say.no],
    [
      facts.telephone,
      stop ? say.telephone[stop.byDesk ? 'desk-stop' : 'own-stop'](moment(stop.stoppedAt)) : say.telephone.on,
    ],
    [facts.address, known.address?.join(', ') ?? text.none],
  ]);
  return done('found', lines, {
    company: {
      ...{ id, kind, name: found.name, profile, createdAt: new Date(createdAt).toISOString() },
      ...{ people: known.people, groups: known.groups, resetModes: showResetModes(known.modes) },
      ...{ tellsAdministrators: known.tellsAdministrators, address: known.address },
      telephoneStop: stop && showStop(stop),
    },
  });
};

const gather = async ({ storage }: OpenedInstallation, companyId: string) => {
  const everybody = {
    reach: { companyId, groupIds: null },
    filter: {},
    expiry: { user: null, administrator: null },
    now: 0,
  };
  const [people, groups, modes, tellsAdministrators, stops, address] = await Promise.all([
    storage.people.countAll(everybody),
    storage.groups.list(companyId),
    storage.companies.resetModes(companyId),
    storage.companies.tellsAdministrators(companyId),
    storage.telephoneStops.list(),
    storage.companies.findPostalAddress(companyId),
  ]);
  const concerned = stops.filter((stop) => stop.companyId === companyId || stop.companyId === null);
  const stop = concerned.find(({ byDesk }) => byDesk) ?? concerned[0] ?? null;
  return { people, groups: groups.length, modes, tellsAdministrators, stop, address };
};

const showStop = ({ byDesk, reason, stoppedAt }: TelephoneStop) => ({
  byDesk,
  reason,
  stoppedAt: new Date(stoppedAt).toISOString(),
});
