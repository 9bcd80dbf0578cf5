import { writtenTelephone } from '../../domain/accounts/telephone-number.ts';
import { accountPermissions } from '../../domain/accounts/who-may.ts';
import { exportPeople } from '../../domain/recovery/import/export-people.ts';
import { fileAnswer } from '../../http/answers.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import { peopleTable } from '../../text/people-table.ts';
import { sentences } from '../../text/sentences.ts';
import { refuse } from '../errors.ts';
import { presentActor } from '../present.ts';
import type { WebApp } from '../web-app.ts';
import { filterOf, readPeopleQuery } from './people-query.ts';

/** Whom the list shows, page after page, as a table that can be imported again. */
export const exportUsersPage = (app: WebApp): Route[] => [
  {
    method: 'GET',
    path: '/config/users/export.csv',
    who: accountPermissions['export-accounts'],
    limit: 'form',
    csrf: 'none',
    answer: (request) => send(app, request),
  },
];

const send = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const actor = presentActor(request);
  const now = app.clock.now();
  const exported = await exportPeople(app, actor, actor.companyId, filterOf(readPeopleQuery(request.url), now));
  if (exported.kind === 'not-allowed') return refuse(app, request, 'forbidden');
  const { language } = request;
  const company = await app.storage.companies.find(actor.companyId);
  const day = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(app.timeZone).toPlainDate();
  const name = sentences(language).peopleFile.fileName(company?.name ?? '', String(day));
  return fileAnswer(peopleTable(language, exported, writtenTelephone), 'text/csv', name);
};
