import { listTelephoneStops } from '../domain/recovery/list-telephone-stops.ts';
import { resumeTelephoneResets, stopTelephoneResets } from '../domain/recovery/stop-telephone-resets.ts';
import { stopReasonLimits } from '../domain/recovery/telephone-stop.ts';
import { dates } from '../text/dates.ts';
import { type Language, sentences } from '../text/sentences.ts';
import { type Answer, done, misused, refused } from './answer.ts';
import type { OpenedInstallation } from './command-parts.ts';
import { printable } from './printable.ts';

/** `desk telephone stop` and `desk telephone start`. */
export const turnTelephone = async (
  installation: OpenedInstallation & Parameters<typeof stopTelephoneResets>[0],
  language: Language,
  act: 'stop' | 'start',
  given: { company?: string; reason: string },
): Promise<Answer> => {
  const { cli, afterReset } = sentences(language);
  const company = given.company === undefined ? null : await installation.storage.companies.findByName(given.company);
  if (given.company !== undefined && !company) {
    return refused('unknown-company', cli.unknownCompany(printable(given.company)));
  }
  const { forAll, forCompany } = afterReset.mail.telephone;
  const scope = company ? forCompany(printable(company.name)) : forAll;
  const turn = act === 'stop' ? stopTelephoneResets : resumeTelephoneResets;
  const outcome = await turn(
    installation,
    { kind: 'console' },
    { companyId: company?.id ?? null, reason: given.reason },
  );
  const say = afterReset.cli;
  const told = { company: company?.name ?? null };
  switch (outcome) {
    case 'switched':
      return act === 'stop' ? done('stopped', [say.stopped(scope)], told) : done('started', [say.resumed(scope)], told);
    case 'unchanged':
      return done('unchanged', [act === 'stop' ? say.alreadyStopped(scope) : say.alreadyOn(scope)], told);
    case 'reason-missing': {
      const { shortest, longest } = stopReasonLimits;
      return misused('rejected', [cli.field('--reason', afterReset.telephone.reasonMissing(shortest, longest))]);
    }
    case 'unknown':
      return refused('unknown-company', cli.unknownCompany(printable(given.company ?? '')));
    case 'not-allowed':
      throw new Error('The console may turn resets by telephone off and on.');
  }
};

/** `desk telephone status`. */
export const showTelephone = async (
  installation: OpenedInstallation & Parameters<typeof listTelephoneStops>[0] & { timeZone?: string },
  language: Language,
): Promise<Answer> => {
  const { afterReset } = sentences(language);
  const { forAll, forCompany } = afterReset.mail.telephone;
  const listed = await listTelephoneStops(installation, { kind: 'console' });
  if (listed === 'not-allowed') throw new Error('The console may see where the telephone is stopped.');
  const { moment } = dates(language, installation.settings.timeZone);
  const lines = listed.stops.map(({ companyName, stoppedAt, reason }) =>
    afterReset.cli.line(
      companyName === null ? forAll : forCompany(printable(companyName)),
      moment(stoppedAt),
      printable(reason),
    ),
  );
  return done('shown', lines.length > 0 ? lines : [afterReset.cli.nowhere], {
    stops: listed.stops.map(({ companyName, byDesk, reason, stoppedAt }) => ({
      company: companyName,
      byDesk,
      reason,
      stoppedAt: new Date(stoppedAt).toISOString(),
    })),
  });
};
