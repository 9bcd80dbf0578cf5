import { html } from 'hono/html';
import { stepDays } from '../../domain/recovery/figures.ts';
import { dates } from '../../text/dates.ts';
import { sentences } from '../../text/sentences.ts';
import type { Html } from '../components/html.ts';
import { barPlot, legend, linePlot, type Mark } from '../components/plot.ts';
import type { Frame } from '../frame.ts';
import type { FiguresData } from './figures.page.ts';
import { lasted } from './figures-tables.ts';

export const requestsPlot = (frame: Frame, data: FiguresData): Html => {
  const say = sentences(frame.language).web.deskFigures;
  const { steps, total } = data.figures;
  const most = Math.max(...steps.map(({ requests }) => requests));
  const plot = barPlot(
    {
      id: 'requests',
      title: say.requestsHeading[stepDays(data.period)],
      what: say.requestsPlot(total.requests, most, total.held),
    },
    {
      bars: steps.map(({ requests, held }) => ({ all: requests, part: held })),
      most: [{ at: 1, label: say.requests(most) }],
      below: daysBelow(frame, data),
    },
  );
  return html`${plot}
${legend([
  { look: 'all', label: say.legend.other },
  { look: 'part', label: say.legend.held },
])}`;
};

export const timesPlot = (frame: Frame, data: FiguresData): Html => {
  const say = sentences(frame.language).web.deskFigures;
  const { steps } = data.figures;
  const highest = Math.max(...steps.map(({ ninetiethMs }) => ninetiethMs ?? 0));
  const longest = lasted(frame.language, highest);
  const plot = linePlot(
    { id: 'times', title: say.timesHeading, what: say.timesPlot(longest) },
    {
      first: steps.map(({ medianMs }) => medianMs),
      second: steps.map(({ ninetiethMs }) => ninetiethMs),
      highest,
      most: highest === 0 ? [] : [{ at: 1, label: longest }],
      below: daysBelow(frame, data),
    },
  );
  return html`${plot}
${legend([
  { look: 'first', label: say.legend.median },
  { look: 'second', label: say.legend.ninetieth },
])}`;
};

/** The first, the middle and the last, below the middle of what is theirs. */
const daysBelow = (frame: Frame, { figures: { steps }, timeZone }: FiguresData): Mark[] => {
  const { day } = dates(frame.language, timeZone);
  const marked = [0, Math.floor(steps.length / 2), steps.length - 1];
  return marked.flatMap((index) => {
    const step = steps[index];
    return step ? [{ at: (index + 0.5) / steps.length, label: day(step.from) }] : [];
  });
};
