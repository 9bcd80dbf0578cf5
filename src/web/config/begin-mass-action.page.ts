import { type PeopleFileFault, peopleFileLimits, wordKey } from '../../domain/accounts/people-file.ts';
import { accountPermissions } from '../../domain/accounts/who-may.ts';
import { beginMassAction, type ReasonFault } from '../../domain/mass-actions/begin-mass-action.ts';
import { keepPeopleList, viewPeopleList } from '../../domain/mass-actions/keep-people-list.ts';
import type { MassKind } from '../../domain/mass-actions/mass-action.ts';
import type { PeopleList } from '../../domain/mass-actions/people-list-store.ts';
import { type MassPreview, previewMassAction } from '../../domain/mass-actions/preview-mass-action.ts';
import { htmlAnswer, seeOther } from '../../http/answers.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import { newId } from '../../platform/random.ts';
import { inDigits } from '../../text/dates.ts';
import { fileReason } from '../../text/import-reasons.ts';
import { peopleWords } from '../../text/people-words.ts';
import { readCount } from '../../text/read-count.ts';
import { sentences } from '../../text/sentences.ts';
import type { Faults } from '../components/error-summary.ts';
import { refuse } from '../errors.ts';
import { frameOf } from '../frame.ts';
import { presentActor } from '../present.ts';
import { fileNameOf, readId } from '../typed-input.ts';
import type { WebApp } from '../web-app.ts';
import { renderChoose, renderPreview } from './begin-mass-action.ts';
import { type AskedPopulation, populationOf, readAsked, readKind, writeAsked } from './mass-population.ts';

const path = '/config/users/actions';
const who = accountPermissions['mass-action'];

/** One act on many people: chosen, shown with the number, and begun once the number is typed. */
export const beginMassActionPage = (app: WebApp): Route[] => [
  { method: 'GET', path: `${path}/new`, who, limit: 'page', csrf: 'none', answer: (request) => choose(app, request) },
  {
    method: 'POST',
    path: `${path}/new`,
    who,
    limit: 'form',
    csrf: 'form',
    fileBytes: peopleFileLimits.bytes,
    answer: (request) => chosen(app, request),
  },
  { method: 'POST', path, who, limit: 'form', csrf: 'form', answer: (request) => begin(app, request) },
];

const choose = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const found = await findAsked(app, request, request.url.search);
  const kind = readKind(request.url.searchParams.get('kind'));
  return kind && !isGone(found) ? showPreview(app, request, kind, found) : showChoose(app, request, found, {});
};

/** Whom the address or the form asks for. A list that is not kept any more stands for nobody, never for everybody. */
type Found = { asked: AskedPopulation; list: PeopleList | null };

const findAsked = async (app: WebApp, request: RouteRequest, search: string): Promise<Found> => {
  const asked = readAsked(search);
  const list = asked.listId === '' ? null : await viewPeopleList(app, presentActor(request), asked.listId);
  return { asked, list };
};

const isGone = ({ asked, list }: Found): boolean => asked.listId !== '' && !list;

/** A list is kept; it and whom a filter chooses stand in the address. */
const chosen = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const { form, file, language } = request;
  const found = await findAsked(app, request, form.text('asked'));
  const kind = readKind(form.text('kind')) ?? 'end-sessions';
  const pasted = form.text('list');
  const isPasted = pasted.trim() !== '';
  const again = (faults: Faults) => showChoose(app, request, found, faults, { pasted, kind });
  if (!file && !isPasted) return seeOther(`${path}/new?${writeAsked(found.asked, { kind })}`);
  if (file && isPasted) return again({ file: [sentences(language).massActions.choose.both] });
  const bytes = file?.bytes ?? new TextEncoder().encode(pasted);
  const fileName = file ? fileNameOf(file) : null;
  const kept = await keepPeopleList(app, presentActor(request), { bytes, words: peopleWords(wordKey), fileName });
  switch (kept.kind) {
    case 'kept':
      return seeOther(`${path}/new?${writeAsked({ ...readAsked(''), listId: kept.id }, { kind })}`);
    case 'unreadable':
      return again({ [file ? 'file' : 'list']: [listFault(language, kept.fault)] });
    case 'not-allowed':
      return refuse(app, request, 'forbidden');
  }
};

const listFault = (language: RouteRequest['language'], fault: PeopleFileFault): string => {
  const { massActions } = sentences(language);
  if (fault.kind === 'no-email-column') return massActions.choose.noAddress;
  return fault.kind === 'too-many-rows' ? massActions.preview.listTooLong : fileReason(language, fault);
};

const showChoose = async (
  app: WebApp,
  request: RouteRequest,
  found: Found,
  given: Faults,
  left: { pasted?: string; kind?: MassKind } = {},
) => {
  const groups = await app.storage.groups.list(presentActor(request).companyId);
  const { listGone } = sentences(request.language).massActions.choose;
  const faults = isGone(found) ? { file: [listGone], ...given } : given;
  const asked = found.list ? found.asked : { ...found.asked, listId: '' };
  const page = renderChoose(frameOf(app, request, `${path}/new`), { ...left, asked, list: found.list, groups, faults });
  return htmlAnswer(page, Object.keys(faults).length === 0 ? 200 : 422);
};

const tooLong = (app: WebApp, request: RouteRequest, found: Found): Promise<Response> =>
  showChoose(app, request, found, { list: [sentences(request.language).massActions.preview.listTooLong] });

/** So many of those concerned, and of each kind of those left out. */
const named = 10;

const showPreview = async (app: WebApp, request: RouteRequest, kind: MassKind, found: Found): Promise<Response> => {
  const actor = presentActor(request);
  const population = populationOf(found.asked, found.list, app.clock.now());
  const outcome = await previewMassAction(app, actor, { companyId: actor.companyId, kind, population }, named);
  switch (outcome.kind) {
    case 'previewed':
      return previewed(app, request, { kind, ...found, preview: outcome.preview, reason: '', confirmed: '' }, {});
    case 'list-too-long':
      return tooLong(app, request, found);
    case 'not-allowed':
      return refuse(app, request, 'forbidden');
  }
};

type Typed = Found & { kind: MassKind; preview: MassPreview; reason: string; confirmed: string };

const previewed = async (app: WebApp, request: RouteRequest, typed: Typed, faults: Faults): Promise<Response> => {
  const groups = await app.storage.groups.list(presentActor(request).companyId);
  const address = `${path}/new?${writeAsked(typed.asked, { kind: typed.kind })}`;
  const more = { linkHours: app.linkHours, claim: newId(app.random), groups, faults };
  const page = renderPreview(frameOf(app, request, address), { ...typed, ...more });
  return htmlAnswer(page, Object.keys(faults).length === 0 ? 200 : 422);
};

const begin = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const actor = presentActor(request);
  const { companyId } = actor;
  const { form, language } = request;
  const found = await findAsked(app, request, form.text('asked'));
  const kind = readKind(form.text('kind'));
  if (!kind || isGone(found)) return showChoose(app, request, found, {}, kind ? { kind } : {});
  const population = populationOf(found.asked, found.list, app.clock.now());
  const reason = form.text('reason').slice(0, 2000);
  const confirmed = form.text('confirmed').slice(0, 20);
  const number = readCount(confirmed);
  // What is no name of a person names nobody: it is not as if none were named.
  const person = form.text('person') === '' ? null : (readId(form.text('person')) ?? '');
  const shown = readCount(form.text('shown').slice(0, 20));
  const claim = readId(form.text('claim'));
  const more = { ...(person === null ? {} : { person }), ...(claim === null ? {} : { claim }) };
  const outcome = await beginMassAction(app, actor, {
    companyId,
    kind,
    population,
    reason,
    confirmed: number,
    ...more,
  });
  const again = async (faultsOf: (preview: MassPreview) => Faults): Promise<Response> => {
    const seen = await previewMassAction(app, actor, { companyId, kind, population }, named);
    if (seen.kind !== 'previewed') return refuse(app, request, 'forbidden');
    const { preview } = seen;
    const left = { reason, confirmed: person === null ? confirmed : '' };
    return previewed(app, request, { kind, ...found, preview, ...left }, faultsOf(preview));
  };
  const say = sentences(language).massActions.preview;
  const typed = { number, shown, person };
  switch (outcome.kind) {
    case 'begun':
      return seeOther(`${path}/${outcome.action.id}?done=begun`);
    case 'not-confirmed':
      return again((seen) => notConfirmed(language, seen, typed));
    case 'rejected':
      return again((seen) => ({
        ...(number === seen.concerned ? {} : notConfirmed(language, seen, typed)),
        reason: [say[reasonFaults[outcome.fault]]],
      }));
    case 'too-many':
      return again(() => ({ '': [say.tooMany] }));
    case 'nobody':
      return again(() => ({}));
    case 'list-too-long':
      return tooLong(app, request, found);
    case 'not-allowed':
      return refuse(app, request, 'forbidden');
  }
};

/**
 * Whoever typed the number that the page showed mistyped nothing: the people have changed. The field of the number is there
 * for several people alone.
 */
const notConfirmed = (
  language: RouteRequest['language'],
  { concerned }: MassPreview,
  { number, shown, person }: { number: number; shown: number; person: string | null },
): Faults => {
  const say = sentences(language).massActions.preview;
  const at = person === null && concerned > 1 ? 'confirmed' : '';
  if (number === shown && concerned !== shown) return { [at]: [say.changed(shown, concerned)] };
  return { [at]: [at === '' ? say.othersNow : say.mismatch(inDigits(language, concerned))] };
};

const reasonFaults = {
  missing: 'reasonMissing',
  'too-long': 'reasonTooLong',
  'unreadable-characters': 'reasonUnreadable',
} as const satisfies Record<ReasonFault, string>;
