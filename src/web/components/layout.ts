import { html } from 'hono/html';
import { type Language, languageName, languages } from '../../platform/languages.ts';
import { sentences } from '../../text/sentences.ts';
import { coachHref, coachStyleHref, configStyleHref, deskStyleHref, sessionHref } from '../assets.ts';
import type { Frame } from '../frame.ts';
import { iconHref } from '../icon.ts';
import { errorSummary, type Faults, isFaulty } from './error-summary.ts';
import { csrfField } from './form.ts';
import type { Html } from './html.ts';
import { navigation, type Place } from './navigation.ts';
import { doneNote } from './pieces.ts';
import { sessionEnd } from './session-end.ts';

export type Page = {
  heading: string;
  /** In the browser’s title instead of the heading, where that does not say whom the page is about. */
  title?: string;
  body: unknown;
  /** Of the heading and the body, where it is not the reader's own. */
  language?: Language;
  /** What is wrong in the form: the page begins with it. */
  faults?: Faults;
  /** The way out, below the faults. */
  belowFaults?: unknown;
  /** Something was refused, here where no fault says what: the title says so first (WCAG 2.2 SC 3.3.1). */
  faulty?: boolean;
  /** Where the page stands in the menu. */
  place?: Place;
  /** What stands above the heading: the way to this page. */
  before?: unknown;
  /** `form`: a narrow column for reading and typing. `wide`: room for a table. */
  shape?: 'form' | 'wide';
  /** The page sets a password: the coach comes with it, after everything else. */
  coached?: boolean;
  /** Another script of this page alone. The page works without it. */
  script?: string;
};

/** A whole page around its content. */
export const layout = (frame: Frame, page: Page): Html => {
  const say = sentences(frame.language).web.frame;
  const faults = page.faults ?? {};
  const title = say.title(page.title ?? page.heading, frame.serviceName);
  return html`<!doctype html>
<html lang="${frame.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.faulty || isFaulty(faults) ? say.faultyTitle(title) : title}</title>
<link rel="stylesheet" href="${frame.styleHref}">
${page.coached ? html`<link rel="stylesheet" href="${coachStyleHref}">\n` : ''}${isOfDesk(page) ? html`<link rel="stylesheet" href="${deskStyleHref}">\n` : ''}${page.place === 'config' ? html`<link rel="stylesheet" href="${configStyleHref}">\n` : ''}<link rel="icon" href="${iconHref}" type="image/svg+xml">
</head>
<body>
<a class="skip" href="#main">${say.skip}</a>
<header class="top">
<div class="bar">
<a class="brand" href="/">${brand(frame)}</a>
${navigation(frame, page.place)}
${languageSwitch(frame)}
</div>
</header>
<main id="main" class="${page.shape ?? 'form'}" tabindex="-1"${page.language === undefined || page.language === frame.language ? '' : html` lang="${page.language}"`}>
${passwordEnds(frame)}${page.before}
<h1>${page.heading}</h1>
${chosenNote(frame)}${errorSummary(frame, faults, page.body, page.belowFaults)}${page.body}
${sessionEnd(frame)}</main>
<footer class="foot">
<p>${say.neverAsked}</p>
${frame.viewer ? html`<p>${say.sessionEnds(frame.viewer.session.until)}</p>\n` : ''}<p><a href="/help">${say.help}</a> <a href="/accessibility">${say.accessibility}</a></p>
</footer>
${frame.viewer ? html`<script type="module" src="${sessionHref}"></script>\n` : ''}${page.coached ? html`<script type="module" src="${coachHref}"></script>\n` : ''}${page.script === undefined ? '' : html`<script type="module" src="${page.script}"></script>\n`}</body>
</html>
`;
};

const brand = ({ logoHref, serviceName }: Frame): Html | string =>
  logoHref ? html`<img src="${logoHref}" alt="${serviceName}">` : serviceName;

const isOfDesk = ({ place }: Page): boolean => place === 'desk' || place === 'figures' || place === 'policy';

/** Said on every page from two weeks before, with the way to change it (ASVS 6.4.5). */
const passwordEnds = (frame: Frame): Html | '' => {
  const ends = frame.viewer?.passwordEnds;
  if (!ends) return '';
  const say = sentences(frame.language).web.frame;
  const isThere = frame.returnTo.startsWith('/password/change');
  return html`<p class="advice">${ends.isOver ? say.passwordEnded(ends.day) : say.passwordEnds(ends.day)}${
    isThere ? '' : html` <a href="/password/change">${say.changeNow}</a>`
  }</p>\n`;
};

const chosenNote = ({ language, chosen }: Frame): Html | '' =>
  doneNote(chosen && sentences(language).web.account.saved[chosen]);

/** Choosing a language changes something, so it is a form; one button per other language. */
const languageSwitch = (frame: Frame): Html | '' =>
  frame.csrfToken === null
    ? ''
    : html`<form class="plain" method="post" action="/language">
${csrfField(frame)}<input type="hidden" name="returnTo" value="${frame.returnTo}">
${languages
  .filter((language) => language !== frame.language)
  .map(
    (language) =>
      html`<button class="quiet" name="language" value="${language}" lang="${language}">${languageName(language)}</button>`,
  )}
</form>`;
