import { html } from 'hono/html';
import { companiesShown, type Figures, type Measures, stepDays } from '../../domain/recovery/figures.ts';
import { dates } from '../../text/dates.ts';
import { type Language, sentences } from '../../text/sentences.ts';
import type { Html } from '../components/html.ts';
import { table, typed } from '../components/pieces.ts';
import { besideNumber } from '../components/plot.ts';
import type { Frame } from '../frame.ts';
import type { FiguresData } from './figures.page.ts';

export const stepsTable = (frame: Frame, { figures, period, timeZone }: FiguresData): Html => {
  const { deskFigures: say } = sentences(frame.language).web;
  const { day } = dates(frame.language, timeZone);
  return measuresTable(
    frame,
    say.table,
    say.step[stepDays(period)],
    figures.steps.map((step) => [day(step.from), step]),
  );
};

export const channelTable = (frame: Frame, { byChannel }: Figures): Html => {
  const { deskFigures: say, desk } = sentences(frame.language).web;
  return measuresTable(
    frame,
    say.channelHeading,
    say.channel,
    byChannel.map((measures) => [desk.detail.channels[measures.channel], measures]),
  );
};

export const companyTable = (frame: Frame, { byCompany }: Figures): Html => {
  const { deskFigures: say } = sentences(frame.language).web;
  const isCut = byCompany.length === companiesShown;
  return html`${isCut ? html`<p class="hint">${say.mostCompanies(companiesShown)}</p>\n` : ''}${measuresTable(
    frame,
    say.companyHeading,
    say.company,
    byCompany.map((measures) => [
      measures.companyName === null ? say.unknownCompany : typed(measures.companyName),
      measures,
    ]),
  )}`;
};

export const closingTable = (frame: Frame, { closings, total }: Figures): Html => {
  const { deskFigures: say, desk } = sentences(frame.language).web;
  return table(
    say.closingHeading,
    [say.outcome, say.columns.requests],
    closings.map(({ closing, requests }) => [
      closing === null ? say.open : desk.closings[closing],
      shared(frame.language, requests, total.requests),
    ]),
  );
};

/** "12 (24 %)": a count and its share of all. */
export const shared = (language: Language, count: number, of: number): string => {
  const { share } = sentences(language).web.deskFigures;
  if (of === 0) return String(count);
  return share(count, new Intl.NumberFormat(language, { style: 'percent' }).format(count / of));
};

/** "12 min", "1 h 05", "2 j 3 h"; a dash where nothing is known. */
export const lasted = (language: Language, ms: number | null): string => {
  if (ms === null) return '—';
  const say = sentences(language).web.deskFigures.lasted;
  const minutes = Math.round(ms / 60_000);
  if (minutes < 1) return say.seconds;
  if (minutes < 60) return say.minutes(minutes);
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? say.hours(hours, minutes % 60) : say.days(Math.floor(hours / 24), hours % 24);
};

const measuresTable = (
  frame: Frame,
  caption: string,
  first: string,
  lines: readonly (readonly [name: unknown, measures: Measures])[],
): Html => {
  const { columns } = sentences(frame.language).web.deskFigures;
  const most = Math.max(...lines.map(([, { requests }]) => requests));
  return table(
    caption,
    [first, columns.requests, columns.recovered, columns.median, columns.ninetieth, columns.refused, columns.held],
    lines.map(([name, { requests, recovered, medianMs, ninetiethMs, refused, held }]) => [
      name,
      besideNumber(requests, most),
      String(recovered),
      lasted(frame.language, medianMs),
      lasted(frame.language, ninetiethMs),
      shared(frame.language, refused, requests),
      shared(frame.language, held, requests),
    ]),
  );
};
