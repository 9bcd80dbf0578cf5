import { accountPermissions } from '../../domain/accounts/who-may.ts';
import { exportPeople } from '../../domain/recovery/import/export-people.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import { peopleLines, peopleTitles } from '../../text/people-table.ts';
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
  async function* parts() {
    yield peopleTitles(language);
    if (exported.kind !== 'exported') return;
    for await (const people of exported.people) yield peopleLines(language, people, exported.groups);
  }
  return csvAnswer(parts(), name);
};

/** Sent part by part as it is made; saved, not opened; the name as RFC 6266 writes it. */
export const csvAnswer = (parts: AsyncGenerator<string> | Generator<string>, name: string): Response => {
  const encoder = new TextEncoder();
  const body = new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: async () => void (await parts.return(undefined)),
  });
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
  });
};
