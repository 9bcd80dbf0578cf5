import { html } from 'hono/html';
import { sentences } from '../../text/sentences.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import type { Frame } from '../frame.ts';
import { type Reach, reachDesk } from '../help/reach-desk.ts';

/** The right secret, and still no way in: why, and what to do now. */
export const renderNoWayIn = (
  frame: Frame,
  why: 'disabled' | 'frozen' | 'spent' | 'expired',
  /** Where somebody goes on who is in already. */
  continuesAt: string | null,
  reach: Reach,
): Html => {
  const { web, afterReset } = sentences(frame.language);
  const say = web.signIn;
  const { heading, what } = why === 'frozen' ? afterReset.signIn : say[why];
  return layout(frame, {
    heading,
    faulty: true,
    body: html`<p>${what}</p>
${why === 'frozen' ? reachDesk(frame, reach, heading) : ''}${why === 'spent' ? html`<p>${say.spent.notYou}</p>\n` : ''}<p class="actions">
${continuesAt ? html`<a class="main" href="${continuesAt}">${say.spent.continue}</a>\n` : ''}${
  why === 'frozen'
    ? ''
    : why === 'disabled'
      ? html`<a href="/help/forgotten-password">${web.frame.help}</a>\n`
      : html`<a class="${continuesAt ? 'second' : 'main'}" href="/recovery/request">${say.askReset}</a>\n`
}<a href="/login">${say.received.back}</a>
</p>`,
  });
};
