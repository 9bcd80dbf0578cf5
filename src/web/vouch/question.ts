import { html } from 'hono/html';
import type { Answer } from '../../domain/caller-verification/confirmation.ts';
import type { VouchingView } from '../../domain/recovery/vouch.ts';
import type { RouteRequest } from '../../http/route.ts';
import type { dates } from '../../text/dates.ts';
import { sentences } from '../../text/sentences.ts';
import { unseen } from '../components/form.ts';
import type { Html } from '../components/html.ts';
import { factList, typed } from '../components/pieces.ts';
import type { Frame } from '../frame.ts';

/** What an administrator needs to know before answering: who, when, which request. Never a secret. */
export const vouchingFacts = (frame: Frame, asked: VouchingView, { short }: ReturnType<typeof dates>): Html => {
  const { vouching: say, desk } = sentences(frame.language).web;
  const warning = asked.needsSecondAgent ? html`\n<p class="advice">${say.needsSecondAgent}</p>` : '';
  return html`${factList([
    [say.email, typed(asked.person.email)],
    [say.request, desk.request(asked.requestNumber)],
    [say.asker, asked.agentName === '' ? say.someAgent : typed(asked.agentName)],
    [say.asked, short(asked.askedAt)],
    [say.until, short(asked.expiresAt)],
  ])}${warning}`;
};

/** Two buttons of one form; heard apart from those of other people on the page. */
export const answerButtons = (frame: Frame, name: string): Html => {
  const say = sentences(frame.language).web.vouching;
  const button = (answer: Answer, look: string, label: string) =>
    html`<button class="${look}" name="answer" value="${answer}">${label}${unseen(say.forPerson(name))}</button>`;
  return html`<p class="actions">${button('confirm', 'main', say.confirm)}
${button('refuse', 'second', say.refuse)}</p>`;
};

export const readAnswer = ({ form }: RouteRequest): Answer | null => {
  const answer = form.text('answer');
  return answer === 'confirm' || answer === 'refuse' ? answer : null;
};
