import { html } from 'hono/html';
import type { ListedStop } from '../../domain/recovery/list-telephone-stops.ts';
import { stopReasonLimits, type TelephoneStop } from '../../domain/recovery/telephone-stop.ts';
import { sentences } from '../../text/sentences.ts';
import { field } from '../components/field.ts';
import type { Html } from '../components/html.ts';
import { typed } from '../components/pieces.ts';
import type { Frame } from '../frame.ts';

/** Said on the desk's pages while no resets are made by telephone, for all or for some. */
export const telephoneBanner = (
  frame: Frame,
  stops: readonly Pick<ListedStop, 'companyId' | 'companyName'>[],
): Html | '' => {
  const say = sentences(frame.language).afterReset.telephone;
  // Who may turn it finds it there also while nothing is stopped.
  if (stops.length === 0) {
    const mayTurn = frame.viewer?.role === 'supervisor';
    return mayTurn ? html`<p><a href="/support/telephone">${say.heading}</a></p>\n` : '';
  }
  const isForAll = stops.some(({ companyId }) => companyId === null);
  const names = [...new Set(stops.map(({ companyName }) => companyName ?? ''))].slice(0, namesShown).join(', ');
  return html`<p class="advice"><strong>${isForAll ? say.bannerAll : typed(say.bannerSome(names))}</strong>
<a href="/support/telephone">${say.see}</a></p>\n`;
};

const namesShown = 10;

/** The same on the page of one request. */
export const telephoneNotice = (frame: Frame, stop: TelephoneStop | null | undefined): Html | '' => {
  if (!stop) return '';
  const say = sentences(frame.language).afterReset.telephone;
  return html`<p class="advice"><strong>${say.onRequest}</strong> ${typed(say.reasonIs(stop.reason))}</p>\n`;
};

export const reasonField = (frame: Frame, value: string, faults: readonly string[] | undefined): Html => {
  const say = sentences(frame.language).afterReset.telephone;
  const { shortest, longest } = stopReasonLimits;
  return field(frame, {
    name: 'reason',
    label: say.reason,
    hint: say.reasonHint(shortest, longest),
    value,
    autocomplete: 'off',
    required: true,
    maxLength: longest,
    faults,
  });
};
