import { accountPermissions } from '../../domain/accounts/who-may.ts';
import { beginMassAction, type ReasonFault } from '../../domain/mass-actions/begin-mass-action.ts';
import type { MassKind } from '../../domain/mass-actions/mass-action.ts';
import { type MassPreview, previewMassAction } from '../../domain/mass-actions/preview-mass-action.ts';
import { htmlAnswer, seeOther } from '../../http/answers.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import { sentences } from '../../text/sentences.ts';
import type { Faults } from '../components/error-summary.ts';
import { refuse } from '../errors.ts';
import { frameOf } from '../frame.ts';
import { presentActor } from '../present.ts';
import type { WebApp } from '../web-app.ts';
import { renderChoose, renderPreview } from './begin-mass-action.ts';
import { type AskedPopulation, populationOf, readAsked, readKind, writeAsked } from './mass-population.ts';

const path = '/config/users/actions';
const who = accountPermissions['mass-action'];

/** One act on many people: chosen, shown with the number, and begun once the number is typed. */
export const beginMassActionPage = (app: WebApp): Route[] => [
  { method: 'GET', path: `${path}/new`, who, limit: 'page', csrf: 'none', answer: (request) => choose(app, request) },
  { method: 'POST', path: `${path}/new`, who, limit: 'form', csrf: 'form', answer: (request) => chosen(app, request) },
  { method: 'POST', path, who, limit: 'form', csrf: 'form', answer: (request) => begin(app, request) },
];

const choose = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const asked = readAsked(request.url.search);
  const kind = readKind(request.url.searchParams.get('kind'));
  return kind ? showPreview(app, request, kind, asked) : showChoose(app, request, asked, {});
};

/** A list stays in the form; whom a filter chooses stands in the address. */
const chosen = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const asked = readAsked(request.form.text('asked'), request.form.text('list'));
  const kind = readKind(request.form.text('kind')) ?? 'end-sessions';
  if (asked.list.trim() === '') return seeOther(`${path}/new?${writeAsked(asked, { kind })}`);
  return showPreview(app, request, kind, asked);
};

const showChoose = async (app: WebApp, request: RouteRequest, asked: AskedPopulation, faults: Faults) => {
  const groups = await app.storage.groups.list(presentActor(request).companyId);
  const page = renderChoose(frameOf(app, request, `${path}/new`), { asked, groups, faults });
  return htmlAnswer(page, Object.keys(faults).length === 0 ? 200 : 422);
};

const listFault = (app: WebApp, request: RouteRequest, asked: AskedPopulation): Promise<Response> => {
  const { listTooLong } = sentences(request.language).massActions.preview;
  return showChoose(app, request, { ...asked, list: '' }, { list: [listTooLong] });
};

const showPreview = async (
  app: WebApp,
  request: RouteRequest,
  kind: MassKind,
  asked: AskedPopulation,
): Promise<Response> => {
  const actor = presentActor(request);
  const population = populationOf(asked, app.clock.now());
  if (population === 'too-long') return listFault(app, request, asked);
  const outcome = await previewMassAction(app, actor, { companyId: actor.companyId, kind, population });
  switch (outcome.kind) {
    case 'previewed':
      return previewed(app, request, { kind, asked, preview: outcome.preview, reason: '', confirmed: '' }, {});
    case 'list-too-long':
      return listFault(app, request, asked);
    case 'not-allowed':
      return refuse(app, request, 'forbidden');
  }
};

type Typed = { kind: MassKind; asked: AskedPopulation; preview: MassPreview; reason: string; confirmed: string };

const previewed = async (app: WebApp, request: RouteRequest, typed: Typed, faults: Faults): Promise<Response> => {
  const groups = await app.storage.groups.list(presentActor(request).companyId);
  const address = `${path}/new?${writeAsked(typed.asked, { kind: typed.kind })}`;
  const page = renderPreview(frameOf(app, request, address), { ...typed, groups, faults });
  return htmlAnswer(page, Object.keys(faults).length === 0 ? 200 : 422);
};

const begin = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const actor = presentActor(request);
  const { companyId } = actor;
  const { form, language } = request;
  const asked = readAsked(form.text('asked'), form.text('list'));
  const kind = readKind(form.text('kind'));
  const population = populationOf(asked, app.clock.now());
  if (!kind || population === 'too-long') return listFault(app, request, asked);
  const reason = form.text('reason').slice(0, 2000);
  const confirmed = form.text('confirmed').slice(0, 20);
  const number = /^\d{1,9}$/.test(confirmed.replace(/\s/gu, '')) ? Number(confirmed.replace(/\s/gu, '')) : -1;
  const outcome = await beginMassAction(app, actor, { companyId, kind, population, reason, confirmed: number });
  const again = async (faultsOf: (preview: MassPreview) => Faults): Promise<Response> => {
    const seen = await previewMassAction(app, actor, { companyId, kind, population });
    if (seen.kind !== 'previewed') return refuse(app, request, 'forbidden');
    return previewed(app, request, { kind, asked, preview: seen.preview, reason, confirmed }, faultsOf(seen.preview));
  };
  const say = sentences(language).massActions.preview;
  switch (outcome.kind) {
    case 'begun':
      return seeOther(`${path}/${outcome.action.id}?done=begun`);
    case 'not-confirmed':
      return again(({ concerned }) => ({ confirmed: [say.mismatch(String(concerned))] }));
    case 'rejected':
      return again(() => ({ reason: [say[reasonFaults[outcome.fault]]] }));
    case 'too-many':
      return again(() => ({ '': [say.tooMany] }));
    case 'nobody':
      return again(() => ({}));
    case 'list-too-long':
      return listFault(app, request, asked);
    case 'not-allowed':
      return refuse(app, request, 'forbidden');
  }
};

const reasonFaults = {
  missing: 'reasonMissing',
  'too-long': 'reasonTooLong',
  'unreadable-characters': 'reasonUnreadable',
} as const satisfies Record<ReasonFault, string>;
