import { html } from 'hono/html';
import type { Html } from './html.ts';

/** What a plot is called, and what it shows, for those who do not see it (WCAG 2.2 SC 1.1.1). The numbers stand beside it. */
export type PlotWords = { id: string; title: string; what: string };

/** A mark on an axis, where it stands between 0 and 1. */
export type Mark = { at: number; label: string };

/** Bars beside each other; part of each may be hatched: told by pattern, not by colour alone (SC 1.4.1). */
export const barPlot = (
  words: PlotWords,
  { bars, most, below }: { bars: readonly { all: number; part: number }[]; most: Mark[]; below: readonly Mark[] },
): Html => {
  const highest = Math.max(1, ...bars.map(({ all }) => all));
  const wide = plotWidth / Math.max(1, bars.length);
  const gap = Math.min(2, wide * 0.2);
  const bar = (index: number, from: number, to: number, look: string): Html | '' =>
    to <= from
      ? ''
      : html`<rect class="${look}" x="${round(left + index * wide + gap / 2)}" y="${round(yOf(to / highest))}" width="${round(wide - gap)}" height="${round(((to - from) / highest) * plotHeight)}"${look === 'part' ? html` fill="url(#${words.id}-hatch)"` : ''}/>`;
  return frame(
    words,
    most,
    below,
    html`<defs><pattern id="${words.id}-hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="ground" width="4" height="4"/><rect class="stripe" width="2" height="4"/></pattern></defs>
${bars.map(({ all, part }, index) => html`${bar(index, part, all, 'all')}${bar(index, 0, part, 'part')}\n`)}`,
  );
};

/** Two lines, told apart by their stroke and the shape of their points. A gap is left where nothing is known. */
export const linePlot = (
  words: PlotWords,
  {
    first,
    second,
    highest,
    most,
    below,
  }: {
    first: readonly (number | null)[];
    second: readonly (number | null)[];
    highest: number;
    most: Mark[];
    below: readonly Mark[];
  },
): Html => {
  const wide = plotWidth / Math.max(1, first.length);
  const place = (value: number, index: number) => ({
    x: round(left + (index + 0.5) * wide),
    y: round(yOf(value / Math.max(1, highest))),
  });
  const draw = (values: readonly (number | null)[], look: 'first' | 'second'): Html => {
    const points = values.map((value, index) => (value === null ? null : place(value, index)));
    const shown = points.filter((point) => point !== null);
    const dots = shown.length > mostDots ? [] : shown;
    return html`<path class="${look}" d="${pathOf(points)}"/>
${dots.map(({ x, y }) =>
  look === 'first'
    ? html`<circle class="${look}" cx="${x}" cy="${y}" r="2.5"/>`
    : html`<rect class="${look}" x="${round(x - 2.5)}" y="${round(y - 2.5)}" width="5" height="5"/>`,
)}`;
  };
  return frame(words, most, below, html`${draw(second, 'second')}\n${draw(first, 'first')}`);
};

/** A number as a bar beside it; for those who hear the page the number is enough. */
export const besideNumber = (count: number, most: number): Html =>
  html`${count}<svg class="plot meter" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="all" width="${round((100 * count) / Math.max(1, most))}" height="8"/></svg>`;

/** What the marks mean, each beside a sample of it. */
export const legend = (entries: readonly { look: 'all' | 'part' | 'first' | 'second'; label: string }[]): Html =>
  html`<ul class="legend">
${entries.map(({ look, label }) => html`<li>${samples[look]} ${label}</li>\n`)}</ul>`;

const [width, height, left, top, foot] = [480, 190, 8, 22, 22];
const plotWidth = width - left - 8;
const plotHeight = height - top - foot;
const mostDots = 60;

const yOf = (share: number): number => top + (1 - share) * plotHeight;

const round = (value: number): number => Math.round(value * 100) / 100;

const frame = ({ id, title, what }: PlotWords, most: Mark[], below: readonly Mark[], drawn: Html): Html =>
  html`<svg class="plot" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-what">
<title id="${id}-title">${title}</title>
<desc id="${id}-what">${what}</desc>
${most.map(({ at, label }) => html`<path class="rule" d="M${left} ${round(yOf(at))}H${width - 8}"/><text x="${left}" y="${round(yOf(at) - 4)}">${label}</text>\n`)}<path class="axis" d="M${left} ${round(yOf(0))}H${width - 8}"/>
${drawn}
${below.map(({ at, label }) => html`<text x="${round(left + at * plotWidth)}" y="${height - 5}" text-anchor="${anchor(at)}"${anchor(at) === 'middle' ? html` class="between"` : ''}>${label}</text>\n`)}</svg>`;

/** On a narrow screen there is room for the first and the last. */
const anchor = (at: number): string => (at < 0.1 ? 'start' : at > 0.9 ? 'end' : 'middle');

/** A point with none beside it is drawn as a short stroke, so that it is seen. */
const pathOf = (points: readonly ({ x: number; y: number } | null)[]): string =>
  points
    .map((point, index) => {
      if (!point) return '';
      return points[index - 1] ? `L${point.x} ${point.y}` : `M${point.x} ${point.y}h0.01`;
    })
    .join('');

const sample = (drawn: Html): Html =>
  html`<svg class="plot sample" viewBox="0 0 24 12" aria-hidden="true" focusable="false">${drawn}</svg>`;

const samples = {
  all: sample(html`<rect class="all" x="2" y="1" width="20" height="10"/>`),
  part: sample(
    html`<path class="stripes" d="M2 11l10-10M8 11l10-10M14 11l8-8"/><rect class="edge" x="2" y="1" width="20" height="10"/>`,
  ),
  first: sample(html`<path class="first" d="M1 6H23"/><circle class="first" cx="12" cy="6" r="2.5"/>`),
  second: sample(html`<path class="second" d="M1 6H23"/><rect class="second" x="9.5" y="3.5" width="5" height="5"/>`),
};
