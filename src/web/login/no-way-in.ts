import { html } from 'hono/html';
import { sentences } from '../../text/sentences.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import type { Frame } from '../frame.ts';

/** The right secret, and still no way in: why, and what to do now. */
export const renderNoWayIn = (frame: Frame, why: 'disabled' | 'spent' | 'expired', mayContinue: boolean): Html => {
  const { web } = sentences(frame.language);
  const say = web.signIn;
  return layout(frame, {
    heading: say[why].heading,
    faulty: true,
    body: html`<p>${say[why].what}</p>
${why === 'spent' ? html`<p>${say.spent.notYou}</p>\n` : ''}<p class="actions">
${mayContinue ? html`<a class="main" href="/password/change">${say.spent.continue}</a>\n` : ''}${
  why === 'disabled'
    ? html`<a href="/help/forgotten-password">${web.frame.help}</a>\n`
    : html`<a class="${mayContinue ? 'second' : 'main'}" href="/recovery/request">${say.askReset}</a>\n`
}<a href="/login">${say.received.back}</a>
</p>`,
  });
};
