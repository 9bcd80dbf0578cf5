import * as z from 'zod';
import { peopleFileLimits, wordKey } from '../../domain/accounts/people-file.ts';
import {
  dropImport as drop,
  keepImport as keep,
  listRefused as refused,
  startImport as start,
  viewImport as view,
} from '../../domain/recovery/import/keep-import.ts';
import { fileAnswer, jsonAnswer, problem } from '../../http/answers.ts';
import type { RouteRequest } from '../../http/route.ts';
import { fileReason } from '../../text/import-reasons.ts';
import { peopleWords } from '../../text/people-words.ts';
import { refusedLines } from '../../text/refused-lines.ts';
import type { ApiApp } from '../api-app.ts';
import { callerOf, readsAccounts } from '../caller.ts';
import { endpoint, text } from '../endpoint.ts';
import { forbidden, unknown } from '../outcomes.ts';
import { importShape, showImport, shownDigest } from '../shapes/import.ts';

const path = '/api/v1/imports';
const one = `${path}/:import`;
const shared = { tag: 'imports', who: ['administrator', 'delegate'], scopes: ['accounts:write'] } as const;
const look = { ...shared, method: 'GET', csrf: 'none', body: null, problems: [] } as const;
const change = { ...shared, limit: 'form', csrf: 'json' } as const;
const whose = 'Only the person or the key that brought it sees it.';

export const createImport = endpoint({
  ...change,
  id: 'createImport',
  commands: ['user import --dry-run'],
  method: 'POST',
  path,
  fileBytes: peopleFileLimits.bytes,
  summary: 'Bring a table of people and see what it would do; nothing is written',
  description:
    'The table as docs/import.md describes it. It takes the place of one that was brought before and not run. A key brings ten in a minute, adds and changes users alone, and makes nobody anything else.',
  sentAgain: 'the second table takes the place of the first, and nothing is written before a run',
  query: z.strictObject({ name: text(100).default('import.csv').describe('Of the file, as it is shown again') }),
  body: null,
  answers: { 201: { description: 'What it would do', schema: importShape } },
  problems: ['file-missing', 'file-unreadable', 'too-many-telephones'],
  answer: async (request, _, { query, app }) => {
    const { file, language } = request;
    if (!file || file.bytes.length === 0) return problem(422, 'file-missing');
    const name = query.name.replace(/\p{Cc}+/gu, ' ');
    const kept = await keep(app, callerOf(request), { bytes: file.bytes, words: words(), name });
    switch (kept.kind) {
      case 'kept':
        return asItIs(app, request, kept.id, 201, { location: `${path}/${kept.id}` });
      case 'unreadable':
        return problem(422, 'file-unreadable', {
          detail: fileReason(language, kept.fault),
        });
      case 'too-many-telephones':
        return problem(422, 'too-many-telephones');
      case 'not-allowed':
        return forbidden();
    }
  },
});

export const viewImport = endpoint({
  ...look,
  id: 'viewImport',
  commands: ['user import --dry-run'],
  path: one,
  limit: 'page',
  summary: 'What a table would do, how far its run is, or what it did',
  description: whose,
  answers: { 200: { description: 'As it is now', schema: importShape } },
  answer: (request, _, { app }) => asItIs(app, request, request.params.import ?? ''),
});

export const listRefusedLines = endpoint({
  ...look,
  id: 'listRefusedLines',
  commands: ['user import --refused'],
  path: `${one}/refused.csv`,
  limit: 'form',
  readsFile: true,
  summary: 'The refused lines as they were sent, each behind what is wrong with it',
  description: `Once it was run, those that it left out, in the columns that are read, for the rest of the day or until the next run of the same person or key. ${whose}`,
  answers: { 200: { description: 'UTF-8; can be mended and brought again', schema: null, file: 'text/csv' } },
  answer: async (request, _, { app }) => {
    const lines = await refused(app, callerOf(request), request.params.import ?? '', words());
    return lines ? fileAnswer(refusedLines(request.language, lines), 'text/csv', 'refused.csv') : unknown();
  },
});

export const runImport = endpoint({
  ...change,
  id: 'runImport',
  commands: ['user import'],
  method: 'POST',
  path: `${one}/run`,
  summary: 'Write what was seen, in the background and once, or nothing at all',
  description: `\`digest\` is that of the outcome that was read; where it would be another by now, 409, and the new one can be read. To say it twice changes nothing. While another import runs, 503. New people come in once they are invited: begin a mass action \`invite\` with \`importId\`. ${whose}`,
  sentAgain: 'it changes nothing',
  body: z.strictObject({ digest: text(100).describe('Of the outcome that was read') }),
  example: { digest: '4b6f…' },
  answers: { 202: { description: 'As it is now', schema: importShape } },
  problems: ['outcome-changed'],
  answer: async (request, { digest }, { app }) => {
    const id = request.params.import ?? '';
    const caller = callerOf(request);
    const kept = await view(app, caller, id);
    if (!kept) return unknown();
    const confirmed = digest === shownDigest(kept, readerOf(app, request)) ? kept.preview.digest : '';
    const outcome = await start(app, caller, { id, digest: confirmed, words: words() });
    switch (outcome) {
      case 'started':
      case 'under-way':
        return asItIs(app, request, id, 202);
      case 'busy':
        return problem(503, 'busy', { retryAfterSeconds: 10 });
      case 'outcome-changed':
        return problem(409, 'outcome-changed');
      case 'unknown':
        return unknown();
    }
  },
});

export const dropImport = endpoint({
  ...change,
  id: 'dropImport',
  method: 'DELETE',
  path: one,
  summary: 'Forget a table that was brought; what was written stays',
  description: whose,
  body: null,
  answers: { 204: { description: 'It is not there any more', schema: null } },
  problems: ['under-way'],
  answer: async (request, _, { app }) => {
    const outcome = await drop(app, callerOf(request), request.params.import ?? '');
    switch (outcome) {
      case 'dropped':
        return new Response(null, { status: 204 });
      case 'under-way':
        return problem(409, 'under-way');
      case 'unknown':
        return unknown();
    }
  },
});

const readerOf = (app: ApiApp, request: RouteRequest) => ({ reads: readsAccounts(request), key: app.outcomesKey });

const words = () => peopleWords(wordKey);

const asItIs = async (
  app: ApiApp,
  request: RouteRequest,
  id: string,
  status = 200,
  headers: Record<string, string> = {},
): Promise<Response> => {
  const kept = await view(app, callerOf(request), id);
  if (!kept) return unknown();
  const progress = app.importsUnderWay.done(id);
  const shown = showImport(kept, { progress, now: app.clock.now(), reader: readerOf(app, request) });
  return jsonAnswer(shown, status, headers);
};
