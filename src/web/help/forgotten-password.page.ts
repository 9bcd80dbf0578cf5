import { html } from 'hono/html';
import type { SupportContacts } from '../../domain/desk/support-contacts.ts';
import { whenAnswered } from '../../domain/desk/when-answered.ts';
import type { HelpDocument } from '../../help/help-document.ts';
import { helpHtml } from '../../help/help-html.ts';
import { helpPdf } from '../../help/help-pdf.ts';
import { htmlAnswer } from '../../http/answers.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import type { Clock } from '../../platform/clock.ts';
import { dates } from '../../text/dates.ts';
import { sentences } from '../../text/sentences.ts';
import { layout } from '../components/layout.ts';
import { frameOf } from '../frame.ts';
import { forgottenPasswordDocument } from './forgotten-password-document.ts';
import { PdfShelf } from './pdf-shelf.ts';
import { printAssetRoute, printScriptHref } from './print-asset.ts';
import { readerCountry } from './reader-country.ts';

export type HelpApp = {
  contacts: SupportContacts;
  clock: Clock;
  styleHref: string;
  /** The address people open, without a slash at its end. */
  baseUrl: string;
};

/** "J'ai oublié mon mot de passe, que faire ?": to read, to print and as PDF. For anybody; nothing is recorded. */
export const helpRoutes = (app: HelpApp): Route[] => {
  const shelf = new PdfShelf();
  return [
    { ...publicPage, path, answer: (request) => showPage(app, request) },
    { ...publicPage, path: `${path}.pdf`, answer: (request) => showPdf(app, shelf, request) },
    printAssetRoute,
  ];
};

const path = '/help/forgotten-password';

const publicPage = { method: 'GET', who: 'anybody', limit: 'page', csrf: 'none' } as const;

const showPage = async (app: HelpApp, request: RouteRequest): Promise<Response> => {
  const reading = readingOf(app, request);
  const country = reading.country ? `country=${reading.country}` : '';
  const screen = {
    answering: await whenAnswered(app.contacts, reading, reading.now),
    printHref: `${path}?print${country && `&${country}`}`,
    pdfHref: `${path}.pdf${country && `?${country}`}`,
  };
  const printing = request.url.searchParams.has('print');
  return page(app, request, forgottenPasswordDocument(reading, printing ? null : screen), printing);
};

const showPdf = async (app: HelpApp, shelf: PdfShelf, request: RouteRequest): Promise<Response> => {
  const reading = readingOf(app, request);
  const { contacts, language, country, now } = reading;
  const say = sentences(language).help;
  const day = dates(language, contacts.timeZone).day(now);
  const pdf = await shelf.take(`${language} ${country} ${day}`, () =>
    helpPdf(forgottenPasswordDocument(reading, null), {
      baseUrl: app.baseUrl,
      author: contacts.service,
      pageOf: say.pageOf,
      generatedAt: now,
    }),
  );
  return new Response(pdf, {
    headers: { 'content-type': 'application/pdf', 'content-disposition': `inline; filename="${say.pdfFile}"` },
  });
};

const readingOf = ({ contacts, clock }: HelpApp, request: RouteRequest) => ({
  contacts,
  language: request.language,
  country: readerCountry(request, contacts.telephones),
  now: clock.now(),
});

const page = (app: HelpApp, request: RouteRequest, help: HelpDocument, printing: boolean): Response => {
  const frame = frameOf(
    { serviceName: app.contacts.service, timeZone: app.contacts.timeZone, styleHref: app.styleHref, clock: app.clock },
    request,
  );
  const script = printing ? html`<script src="${printScriptHref}" defer></script>\n` : '';
  return htmlAnswer(layout(frame, { heading: help.title, body: [...helpHtml(help.blocks), script] }));
};
