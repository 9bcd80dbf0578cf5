import { html } from 'hono/html';
import { type Figures, type Period, periods } from '../../domain/recovery/figures.ts';
import { KeptFigures } from '../../domain/recovery/kept-figures.ts';
import { htmlAnswer } from '../../http/answers.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import { dates } from '../../text/dates.ts';
import { sentences } from '../../text/sentences.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import { emptyState, factList } from '../components/pieces.ts';
import { refuse } from '../errors.ts';
import { type Frame, frameOf } from '../frame.ts';
import { presentActor } from '../present.ts';
import type { WebApp } from '../web-app.ts';
import { requestsPlot, timesPlot } from './figures-plots.ts';
import { channelTable, closingTable, companyTable, lasted, shared, stepsTable } from './figures-tables.ts';

const path = '/support/figures';

/** How the desk fares: for supervisors, and without anybody's name. */
export const figuresPage = (app: WebApp): Route[] => {
  const kept = new KeptFigures(app);
  return [
    {
      method: 'GET',
      path,
      who: ['supervisor'],
      limit: 'page',
      csrf: 'none',
      answer: (request) => show(app, request, kept),
    },
  ];
};

const show = async (app: WebApp, request: RouteRequest, kept: KeptFigures): Promise<Response> => {
  const period = readPeriod(request.url);
  const counted = await kept.view(presentActor(request), period);
  if (counted === 'not-allowed') return refuse(app, request, 'forbidden');
  return htmlAnswer(renderFigures(frameOf(app, request), { ...counted, period, timeZone: app.timeZone }));
};

const readPeriod = (url: URL): Period =>
  periods.find((period) => String(period) === url.searchParams.get('days')) ?? 30;

export type FiguresData = { figures: Figures; period: Period; at: number; timeZone: string };

export const renderFigures = (frame: Frame, data: FiguresData): Html => {
  const { deskFigures: say } = sentences(frame.language).web;
  const { figures, period, at, timeZone } = data;
  return layout(frame, {
    heading: say.heading,
    place: 'figures',
    shape: 'wide',
    body: html`<nav class="periods" aria-label="${say.period}"><ul>
${periods.map((one) => html`<li><a href="${path}?days=${one}"${one === period ? html` aria-current="page"` : ''}>${say.periods[one]}</a></li>\n`)}</ul></nav>
<p class="hint">${say.asOf(dates(frame.language, timeZone).short(at))}</p>
<section>
<h2>${say.periods[period]}</h2>
${overview(frame, figures)}
</section>
${figures.total.requests === 0 ? emptyState(say.empty) : details(frame, data)}`,
  });
};

const overview = (frame: Frame, { total, incidents }: Figures): Html => {
  const { facts } = sentences(frame.language).web.deskFigures;
  const of = (count: number): string => shared(frame.language, count, total.requests);
  return factList([
    [facts.requests, String(total.requests)],
    [facts.recovered, of(total.recovered)],
    [facts.median, lasted(frame.language, total.medianMs)],
    [facts.ninetieth, lasted(frame.language, total.ninetiethMs)],
    [facts.refused, of(total.refused)],
    [facts.held, of(total.held)],
    [facts.incidents, String(incidents)],
  ]);
};

const details = (frame: Frame, data: FiguresData): Html => {
  const { deskFigures: say } = sentences(frame.language).web;
  const { figures, period } = data;
  return html`<section>
<h2>${say.requestsHeading[period === 364 ? 7 : 1]}</h2>
${requestsPlot(frame, data)}
<h2>${say.timesHeading}</h2>
<p class="hint">${say.timesWhat}</p>
${timesPlot(frame, data)}
<details>
<summary>${say.table}</summary>
${stepsTable(frame, data)}
</details>
</section>
<section>
<h2>${say.channelHeading}</h2>
${channelTable(frame, figures)}
</section>
<section>
<h2>${say.companyHeading}</h2>
${companyTable(frame, figures)}
</section>
<section>
<h2>${say.closingHeading}</h2>
${closingTable(frame, figures)}
</section>`;
};
