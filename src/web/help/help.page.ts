import { html } from 'hono/html';
import type { SupportContacts } from '../../domain/desk/support-contacts.ts';
import { whenAnswered } from '../../domain/desk/when-answered.ts';
import type { HelpDocument } from '../../help/help-document.ts';
import { helpHtml } from '../../help/help-html.ts';
import { helpPdf } from '../../help/help-pdf.ts';
import { type HelpName, helpNames, readHelp } from '../../help/read-help.ts';
import { htmlAnswer } from '../../http/answers.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import type { PaperLook } from '../../platform/paper-look.ts';
import { dates } from '../../text/dates.ts';
import { type Language, sentences } from '../../text/sentences.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import { type Frame, type FrameParts, frameOf } from '../frame.ts';
import { readSearch } from '../typed-input.ts';
import { helpEntries, renderHelpContents } from './help-contents.ts';
import { PdfShelf } from './pdf-shelf.ts';
import { printAssetRoute, printScriptHref } from './print-asset.ts';
import { readerCountry } from './reader-country.ts';
import type { HelpEntry } from './search-help.ts';
import { helpPath, type Reading, writeHelp } from './write-help.ts';

export type HelpApp = Omit<FrameParts, 'serviceName' | 'timeZone'> & {
  contacts: SupportContacts;
  /** The address people open, without a slash at its end. */
  baseUrl: string;
  /** How its documents look. */
  paper: PaperLook;
  /** How long a link that is mailed opens. */
  linkHours: number;
};

/** The help: its contents with a search, and each page to read, to print and as PDF. For anybody; nothing is recorded. */
export const helpRoutes = (app: HelpApp): Route[] => {
  const shelf = new PdfShelf();
  const entries = new Map<Language, HelpEntry[]>();
  return [
    { ...publicPage, path: '/help', answer: (request) => showContents(app, entries, request) },
    ...helpNames.flatMap((name): Route[] => [
      { ...publicPage, path: helpPath(name), answer: (request) => showPage(app, name, request) },
      { ...publicPage, path: `${helpPath(name)}.pdf`, answer: (request) => showPdf(app, shelf, name, request) },
    ]),
    printAssetRoute,
  ];
};

const publicPage = { method: 'GET', who: 'anybody', limit: 'page', csrf: 'none' } as const;

/** Reading all pages takes a while: what is searched is kept as it stood when somebody first asked. */
const showContents = async (
  app: HelpApp,
  kept: Map<Language, HelpEntry[]>,
  request: RouteRequest,
): Promise<Response> => {
  const reading = readingOf(app, request);
  const entries = kept.get(reading.language) ?? helpEntries(reading);
  kept.set(reading.language, entries);
  const answering = await whenAnswered(app.contacts, reading, reading.now);
  const query = readSearch(request.url, 'q');
  return htmlAnswer(renderHelpContents(frameFor(app, request), reading, entries, query, answering));
};

const showPage = async (app: HelpApp, name: HelpName, request: RouteRequest): Promise<Response> => {
  const reading = readingOf(app, request);
  const frame = frameFor(app, request);
  if (request.url.searchParams.has('print')) {
    return htmlAnswer(renderHelpPage(frame, writeHelp(name, reading, null), 'to-print'));
  }
  const country = reading.country ? `country=${reading.country}` : '';
  const screen = {
    answering: await whenAnswered(app.contacts, reading, reading.now),
    printHref: `${helpPath(name)}?print${country && `&${country}`}`,
    pdfHref: `${helpPath(name)}.pdf${country && `?${country}`}`,
  };
  return htmlAnswer(renderHelpPage(frame, writeHelp(name, reading, screen)));
};

/** `to-print`: a script opens the print dialogue at once. */
export const renderHelpPage = (frame: Frame, help: HelpDocument, purpose: 'to-read' | 'to-print' = 'to-read'): Html =>
  layout(frame, {
    heading: help.title,
    language: help.language,
    body: [
      ...helpHtml(help.blocks),
      purpose === 'to-read'
        ? html`<p lang="${frame.language}"><a href="/help">${sentences(frame.language).help.contents.all}</a></p>\n`
        : html`<script src="${printScriptHref}" defer></script>\n`,
    ],
  });

const showPdf = async (app: HelpApp, shelf: PdfShelf, name: HelpName, request: RouteRequest): Promise<Response> => {
  const reading = readingOf(app, request);
  const { contacts, language, country, now } = reading;
  const day = dates(language, contacts.timeZone).day(now);
  const pdf = await shelf.take(`${name} ${language} ${country} ${day}`, () =>
    helpPdf(writeHelp(name, reading, null), {
      baseUrl: app.baseUrl,
      look: app.paper,
      pageOf: sentences(language).help.pageOf,
      generatedAt: now,
    }),
  );
  const { file } = readHelp(language, name).source;
  return new Response(pdf, {
    headers: { 'content-type': 'application/pdf', 'content-disposition': `inline; filename="${file}.pdf"` },
  });
};

const readingOf = ({ contacts, clock, baseUrl, linkHours }: HelpApp, request: RouteRequest): Reading => ({
  contacts,
  language: request.language,
  country: readerCountry(request, contacts.telephones),
  now: clock.now(),
  baseUrl,
  linkHours,
});

const frameFor = (app: HelpApp, request: RouteRequest): Frame =>
  frameOf({ ...app, serviceName: app.contacts.service, timeZone: app.contacts.timeZone }, request);
