import { html } from 'hono/html';
import type { Company } from '../../domain/companies/company.ts';
import { type ListedStop, listTelephoneStops } from '../../domain/recovery/list-telephone-stops.ts';
import { resumeTelephoneResets, stopTelephoneResets } from '../../domain/recovery/stop-telephone-resets.ts';
import { stopReasonLimits } from '../../domain/recovery/telephone-stop.ts';
import { htmlAnswer, seeOther } from '../../http/answers.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import { dates } from '../../text/dates.ts';
import { sentences } from '../../text/sentences.ts';
import type { Faults } from '../components/error-summary.ts';
import { select } from '../components/field.ts';
import { postForm } from '../components/form.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import { doneTo, emptyState, table, typed } from '../components/pieces.ts';
import { refuse } from '../errors.ts';
import { type Frame, frameOf } from '../frame.ts';
import { presentActor } from '../present.ts';
import { readFlag, readId } from '../typed-input.ts';
import type { WebApp } from '../web-app.ts';
import { reasonField } from './telephone-stops.ts';

const path = '/support/telephone';
const who = ['agent', 'supervisor'] as const;

/** Where no resets are made by telephone now: every agent sees it, supervisors turn it. */
export const telephonePage = (app: WebApp): Route[] => [
  { method: 'GET', path, who, limit: 'page', csrf: 'none', answer: (request) => show(app, request, untyped, 200) },
  {
    method: 'POST',
    path,
    who: ['supervisor'],
    limit: 'form',
    csrf: 'form',
    answer: (request) => turn(app, request),
  },
];

type Typed = { scope: string; reason: string; faults: Faults };

const untyped: Typed = { scope: 'all', reason: '', faults: {} };

const show = async (app: WebApp, request: RouteRequest, given: Typed, status: number): Promise<Response> => {
  const actor = presentActor(request);
  const listed = await listTelephoneStops(app, actor);
  if (listed === 'not-allowed') return refuse(app, request, 'forbidden');
  const { saved } = sentences(request.language).afterReset.settings;
  return htmlAnswer(
    renderTelephone(frameOf(app, request, path), {
      ...listed,
      ...given,
      mayTurn: actor.role === 'supervisor',
      timeZone: app.timeZone,
      saved: readFlag(request.url, 'saved', saved),
      savedScope: request.url.searchParams.get('scope') ?? undefined,
    }),
    status,
  );
};

const turn = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const { form, language } = request;
  const say = sentences(language).afterReset.telephone;
  const scope = form.text('scope').slice(0, 100);
  const reason = form.text('reason').slice(0, 1000);
  const resumes = form.text('act') === 'resume';
  const companyId = scope === 'all' ? null : readId(scope);
  if (scope !== 'all' && companyId === null) return refuse(app, request, 'not-found');
  const act = resumes ? resumeTelephoneResets : stopTelephoneResets;
  const outcome = await act(app, presentActor(request), { companyId, reason });
  const again = (faults: Faults, status: number) => show(app, request, { scope, reason, faults }, status);
  switch (outcome) {
    case 'switched':
      return seeOther(`${path}?saved=${resumes ? 'resumed' : 'stopped'}&scope=${companyId ?? 'all'}`);
    case 'unchanged':
      return again({ '': [say.unchanged] }, 409);
    case 'reason-missing':
      return again({ reason: [say.reasonMissing(stopReasonLimits.shortest, stopReasonLimits.longest)] }, 422);
    case 'unknown':
      return refuse(app, request, 'not-found');
    case 'not-allowed':
      return refuse(app, request, 'forbidden');
  }
};

export const renderTelephone = (
  frame: Frame,
  data: Typed & {
    stops: ListedStop[];
    companies: Pick<Company, 'id' | 'name'>[];
    mayTurn: boolean;
    timeZone: string;
    saved?: 'stopped' | 'resumed' | 'notice' | undefined;
    /** Of which company, or `all`. */
    savedScope?: string | undefined;
  },
): Html => {
  const { telephone: say, settings } = sentences(frame.language).afterReset;
  const { stops, faults, saved, savedScope } = data;
  const scope = savedScope === 'all' ? say.all : data.companies.find(({ id }) => id === savedScope)?.name;
  const { short } = dates(frame.language, data.timeZone);
  const rows = stops.map((stop) => [
    stop.companyName === null ? say.all : typed(stop.companyName),
    short(stop.stoppedAt),
    stop.byDesk ? say.sides.desk : say.sides.administrators,
    typed(stop.reason),
  ]);
  return layout(frame, {
    heading: say.heading,
    faults,
    place: 'desk',
    shape: 'wide',
    body: html`${doneTo(frame.language, scope, saved && settings.saved[saved])}<p>${say.effect}</p>
<section>
<h2>${say.standing}</h2>
${rows.length === 0 ? emptyState(say.none) : table(say.standing, [say.scope, say.since, say.side, say.reason], rows)}
</section>
${data.mayTurn ? turning(frame, data) : ''}
<p><a href="/support">${say.back}</a></p>`,
  });
};

const turning = (
  frame: Frame,
  { scope, reason, faults, companies }: Typed & { companies: Pick<Company, 'id' | 'name'>[] },
): Html => {
  const say = sentences(frame.language).afterReset.telephone;
  const choices = [{ value: 'all', label: say.all }, ...companies.map(({ id, name }) => ({ value: id, label: name }))];
  return postForm(
    frame,
    path,
    html`${select(frame, { name: 'scope', label: say.scope, value: scope, choices })}
${reasonField(frame, reason, faults.reason)}
<p class="actions"><button class="danger" name="act" value="stop">${say.stop}</button>
<button class="second" name="act" value="resume">${say.resume}</button></p>`,
  );
};
