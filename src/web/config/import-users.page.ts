import { setTimeout as sleep } from 'node:timers/promises';
import { peopleFileLimits, wordKey } from '../../domain/accounts/people-file.ts';
import { accountPermissions } from '../../domain/accounts/who-may.ts';
import {
  dropImport,
  keepImport,
  listRefused,
  startImport,
  viewImport,
} from '../../domain/recovery/import/keep-import.ts';
import { fileAnswer, htmlAnswer, seeOther } from '../../http/answers.ts';
import { byItself, type Route, type RouteRequest } from '../../http/route.ts';
import { fileReason } from '../../text/import-reasons.ts';
import { peopleWords } from '../../text/people-words.ts';
import { refusedLines } from '../../text/refused-lines.ts';
import { sentences } from '../../text/sentences.ts';
import type { Faults } from '../components/error-summary.ts';
import { refuse } from '../errors.ts';
import { frameOf } from '../frame.ts';
import { presentActor } from '../present.ts';
import { fileNameOf, readId } from '../typed-input.ts';
import type { WebApp } from '../web-app.ts';
import { importPath, renderImportPreview } from './import-preview.ts';
import { renderChooseFile, renderImportDone, renderImportUnderWay } from './import-users.ts';

const who = accountPermissions['import-accounts'];
const one = `${importPath}/:import`;

/** A file is brought, shown with what it would do, and run once that is confirmed. */
export const importUsersPage = (app: WebApp): Route[] => [
  { method: 'GET', path: importPath, who, limit: 'page', csrf: 'none', answer: (request) => choose(app, request, {}) },
  {
    method: 'POST',
    path: importPath,
    who,
    limit: 'form',
    csrf: 'form',
    fileBytes: peopleFileLimits.bytes,
    answer: (request) => keep(app, request),
  },
  { method: 'GET', path: one, who, limit: 'page', csrf: 'none', answer: (request) => show(app, request) },
  { method: 'POST', path: one, who, limit: 'form', csrf: 'form', answer: (request) => start(app, request) },
  { method: 'POST', path: `${one}/drop`, who, limit: 'form', csrf: 'form', answer: (request) => drop(app, request) },
  {
    method: 'GET',
    path: `${one}/refused.csv`,
    who,
    limit: 'form',
    csrf: 'none',
    readsFile: true,
    answer: (request) => sendRefused(app, request),
  },
];

const choose = (app: WebApp, request: RouteRequest, faults: Faults): Response =>
  htmlAnswer(renderChooseFile(frameOf(app, request, importPath), faults), Object.keys(faults).length === 0 ? 200 : 422);

const keep = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const { file, language } = request;
  if (!file) return choose(app, request, { file: [sentences(language).peopleImport.page.fileMissing] });
  const kept = await keepImport(app, presentActor(request), {
    bytes: file.bytes,
    words: words(),
    name: fileNameOf(file),
  });
  switch (kept.kind) {
    case 'kept':
      return seeOther(`${importPath}/${kept.id}`);
    case 'unreadable':
      return choose(app, request, { file: [fileReason(language, kept.fault)] });
    case 'too-many-telephones':
      return choose(app, request, { file: [fileReason(language, kept)] });
    case 'not-allowed':
      return refuse(app, request, 'forbidden');
  }
};

const words = () => peopleWords(wordKey);

const show = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const id = readId(request.params.import);
  const kept = id === null ? null : await viewImport(app, presentActor(request), id);
  if (!kept) return refuse(app, request, 'not-found');
  const frame = frameOf(app, request, `${importPath}/${kept.id}`);
  const { counts, hasLines } = kept;
  if (counts) return htmlAnswer(renderImportDone(frame, { id: kept.id, counts, hasLines }));
  if (kept.runsUntil !== null && kept.runsUntil >= app.clock.now()) {
    const page = renderImportUnderWay(frame, kept, app.importsUnderWay.done(kept.id));
    return htmlAnswer(page, 200, { refresh: `2; url=${importPath}/${kept.id}?${byItself}` });
  }
  const said = request.url.searchParams;
  const note = said.has('busy') ? 'otherUnderWay' : said.has('confirmed') ? 'changedMeanwhile' : null;
  return htmlAnswer(renderImportPreview(frame, kept, note));
};

const start = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const id = readId(request.params.import);
  const digest = request.form.text('digest').slice(0, 100);
  const outcome =
    id === null ? 'unknown' : await startImport(app, presentActor(request), { id, digest, words: words() });
  // What is done in a moment is shown as done.
  if (outcome === 'started') await Promise.race([app.importsUnderWay.ended(id ?? ''), sleep(momentMs)]);
  // Where nothing runs any more and nothing was done, the address says that something was confirmed.
  if (outcome === 'unknown') return refuse(app, request, 'not-found');
  return seeOther(`${importPath}/${id}?${outcome === 'busy' ? 'busy' : 'confirmed'}`);
};

const momentMs = 1000;

const drop = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const id = readId(request.params.import);
  const outcome = id === null ? 'unknown' : await dropImport(app, presentActor(request), id);
  return seeOther(outcome === 'under-way' ? `${importPath}/${id}` : '/config/users');
};

const sendRefused = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const id = readId(request.params.import);
  const refused = id === null ? null : await listRefused(app, presentActor(request), id, words());
  if (!refused) return refuse(app, request, 'not-found');
  const { refusedName } = sentences(request.language).peopleImport.page;
  return fileAnswer(refusedLines(request.language, refused), 'text/csv', refusedName);
};
