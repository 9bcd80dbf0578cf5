import { html } from 'hono/html';
import { type CallerCodeView, showCallerCode } from '../../domain/recovery/show-caller-code.ts';
import { htmlAnswer } from '../../http/answers.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import { dates } from '../../text/dates.ts';
import { sentences } from '../../text/sentences.ts';
import { callerCodeHref } from '../assets.ts';
import { helpLink } from '../components/help-link.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import { mutualDigits } from '../components/mutual-digits.ts';
import { factList } from '../components/pieces.ts';
import { refuse } from '../errors.ts';
import { type Frame, frameOf } from '../frame.ts';
import { present } from '../present.ts';
import type { WebApp } from '../web-app.ts';

/**
 * What somebody on the telephone with the desk reads: the digits the agent must know, and the code of this session. A
 * page of its own, so that nobody who looks over a shoulder at the account sees it.
 */
export const callerCodePage = (app: WebApp): Route[] => [
  {
    method: 'GET',
    path: '/account/caller-code',
    who: 'signed-in',
    limit: 'page',
    csrf: 'none',
    answer: (request) => show(app, request),
  },
];

type CallerCodeData = { view: CallerCodeView; timeZone: string };

const show = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const { account, session } = present(request);
  const view = await showCallerCode(app, account, session);
  if (view === 'not-allowed') return refuse(app, request, 'forbidden');
  return htmlAnswer(renderCallerCode(frameOf(app, request), { view, timeZone: app.timeZone }));
};

export const renderCallerCode = (frame: Frame, { view, timeZone }: CallerCodeData): Html => {
  const say = sentences(frame.language).web.callerCode;
  return layout(frame, {
    heading: say.heading,
    place: 'account',
    script: callerCodeHref,
    body: html`<section>
<h2>${say.agentHeading}</h2>
${agents(frame, view)}
</section>
<section>
${own(frame, view, timeZone)}
<p class="hint">${say.never}</p>
</section>
<p>${helpLink(frame, 'someone-called')}</p>
<p><a href="/account">${say.back}</a></p>`,
  });
};

const agents = (frame: Frame, { taken }: CallerCodeView): Html => {
  const say = sentences(frame.language).web.callerCode;
  if (taken === null) return html`<p>${say.agentNone}</p>`;
  return html`<p>${say.agentWhat}</p>
${factList([[say.agentOf(taken.requestNumber), html`<strong class="code">${mutualDigits(taken.mutualCode)}</strong>`]])}`;
};

/** The code of this session, or, where it would not count for the request, that the agent sends another. */
const own = (frame: Frame, { codes: shown }: CallerCodeView, timeZone: string): Html => {
  const say = sentences(frame.language).web.callerCode;
  const { exactTime } = dates(frame.language, timeZone);
  const [now] = shown;
  if (now === undefined) {
    return html`<h2>${say.sentHeading}</h2>
<p>${say.sentWhat}</p>
<p>${say.ownWhat}</p>
<p><a class="second" href="/account/caller-code">${say.reload}</a></p>`;
  }
  const codes = shown.map(({ code, until }) => ({ code: inGroups(code), until, words: say.until(exactTime(until)) }));
  return html`<h2>${say.ownHeading}</h2>
<p>${say.ownWhat}</p>
<div data-codes="${JSON.stringify(codes)}" data-stale="${say.stale}">
<p class="code"><strong>${inGroups(now.code)}</strong></p>
<p class="hint">${say.until(exactTime(now.until))}</p>
</div>
<p><a class="second" href="/account/caller-code">${say.refresh}</a></p>`;
};

/** As it is read out: "482 913". */
const inGroups = (code: string): string => `${code.slice(0, 3)}\u00a0${code.slice(3)}`;
