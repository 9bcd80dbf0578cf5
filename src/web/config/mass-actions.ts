import { html } from 'hono/html';
import { isOver, isUnderWay, type MassAction, type MassResult } from '../../domain/mass-actions/mass-action.ts';
import type { MassReport } from '../../domain/mass-actions/view-mass-action.ts';
import { dates, inDigits } from '../../text/dates.ts';
import { type Sentences, sentences } from '../../text/sentences.ts';
import { confirmation } from '../components/confirmation.ts';
import { button, postForm } from '../components/form.ts';
import { helpLink } from '../components/help-link.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import { doneNote, emptyState, factList, statusTag, table, typed } from '../components/pieces.ts';
import type { Frame } from '../frame.ts';
import { wayTo } from './menu.page.ts';

const path = '/config/users/actions';

export type ListedAction = { action: MassAction; begunBy: string | null };

export const renderMassActions = (
  frame: Frame,
  { actions, timeZone }: { actions: readonly ListedAction[]; timeZone: string },
): Html => {
  const say = sentences(frame.language).massActions.list;
  return layout(frame, {
    heading: say.heading,
    place: 'config',
    shape: 'wide',
    before: wayTo(frame, 'actions'),
    body: html`<p>${say.what}</p>
<p class="row"><a class="main" href="${path}/new">${say.begin}</a> <a class="second" href="/config/users/breach">${say.breach}</a></p>
${actions.length === 0 ? emptyState(say.empty) : actionsTable(frame, actions, timeZone)}
<p>${helpLink(frame, 'after-a-breach')}</p>`,
  });
};

export const actionsTable = (frame: Frame, actions: readonly ListedAction[], timeZone: string): Html => {
  const { list: say, kinds } = sentences(frame.language).massActions;
  const { short } = dates(frame.language, timeZone);
  return table(
    say.heading,
    [say.kind, say.state, say.progress, say.begun],
    actions.map(({ action, begunBy }) => [
      html`<a href="${path}/${action.id}">${kinds[action.kind]}</a>`,
      stateTag(frame, action),
      progressOf(frame, action),
      say.by(begunBy ?? say.operator, short(action.begunAt)),
    ]),
  );
};

const tones = { ready: 'calm', running: 'attention', paused: 'attention', cancelled: 'off', done: 'good' } as const;

const stateTag = (frame: Frame, { state }: MassAction): Html =>
  statusTag(sentences(frame.language).massActions.states[state], tones[state]);

const progressOf = (frame: Frame, { settled, concerned }: MassAction): string =>
  sentences(frame.language).massActions.list.of(number(frame, settled), number(frame, concerned));

const number = (frame: Frame, count: number): string => inDigits(frame.language, count);

type Done = 'begun' | 'paused' | 'resumed' | 'cancelled' | 'unchanged';

/** `asksToStop`: the page asks whether it is to be stopped for good. */
export type ShownAction = { report: MassReport; timeZone: string; done?: Done; asksToStop?: boolean };

/** How far an action has come, as of the moment when the page was opened; the results stand there from the first wave. */
export const renderMassAction = (frame: Frame, { report, timeZone, done, asksToStop = false }: ShownAction): Html => {
  const { action, begunBy, steps, results } = report;
  const say = sentences(frame.language).massActions;
  const words = say.action;
  const { moment } = dates(frame.language, timeZone);
  const isStale = done === 'begun' && !isUnderWay(action);
  return layout(frame, {
    heading: words.heading(say.kinds[action.kind]),
    place: 'config',
    before: wayTo(frame, 'actions'),
    body: html`${doneNote(isStale ? undefined : done && words[done])}<div class="field">
<label for="bar">${words.bar}</label>
<progress id="bar" max="${action.concerned}" value="${action.settled}">${words.progress(String(action.settled), String(action.concerned))}</progress>
<p class="hint">${progressOf(frame, action)}${timeLeft(frame, report)}${isUnderWay(action) ? html` · <a href="${path}/${action.id}">${words.reload}</a>` : ''}</p>
</div>
${factList([
  [words.state, stateTag(frame, action)],
  [words.reason, typed(action.reason)],
  [words.begunBy, say.list.by(begunBy ?? say.list.operator, moment(action.begunAt))],
  ...steps.map(({ what, at, by }) => [words.steps[what], say.list.by(by ?? say.list.operator, moment(at))] as const),
  action.endedAt === null ? null : [words.ended, moment(action.endedAt)],
])}
${action.endCause === 'right-lost' ? html`<p class="advice">${words.rightLost}</p>\n` : ''}${steering(frame, action, asksToStop)}
<h2>${words.resultsHeading}</h2>
${table(
  words.resultsHeading,
  [words.result, words.count],
  results.map(({ result, people }) => [resultOf(say, action, result), number(frame, people)]),
)}
<h2>${words.reportHeading}</h2>
<p class="actions"><a class="second" href="${path}/${action.id}/report.pdf">${words.pdf}</a> <a class="second" href="${path}/${action.id}/report.csv">${words.csv}</a></p>
<p><a href="${path}">${say.choose.cancel}</a></p>`,
  });
};

const resultOf = (say: Sentences['massActions'], action: MassAction, result: MassResult | null): string => {
  if (result === null) return isOver(action) ? say.untouched : say.waiting;
  if (result === 'done') return say.done[action.kind];
  return result === 'oneself' ? say.ownAccount : say.leftOut[result];
};

/** At the pace of the newest waves, once there is one to tell. */
const timeLeft = (frame: Frame, { action, msForEach }: MassReport): string => {
  const { minutesLeft, hoursLeft } = sentences(frame.language).massActions.action;
  if (action.state !== 'running' || msForEach === null) return '';
  const minutes = (msForEach * (action.concerned - action.settled)) / 60_000;
  if (minutes > 90) return ` · ${hoursLeft(Math.round(minutes / 60))}`;
  return ` · ${minutesLeft(minutes < 10 ? Math.max(1, Math.ceil(minutes)) : Math.round(minutes / 5) * 5)}`;
};

const steering = (frame: Frame, action: MassAction, asksToStop: boolean): Html | '' => {
  if (isOver(action)) return '';
  const here = `${path}/${action.id}`;
  const { action: say, people, kinds } = sentences(frame.language).massActions;
  const whatThen = say.cancelWhat(people(action.concerned - action.settled));
  const stop = say.cancelThis(kinds[action.kind]);
  if (asksToStop) {
    return html`<section id="stop"><h2>${say.cancel}</h2>
${confirmation(frame, { what: whatThen, action: `${here}/cancel`, label: stop, keep: { href: here, label: say.keepOn } })}</section>`;
  }
  const [verb, label] = action.state === 'paused' ? (['resume', say.resume] as const) : (['pause', say.pause] as const);
  return html`<div class="row">
${postForm(frame, `${here}/${verb}`, button(label, 'second'), 'plain')}
<a class="second" href="${here}?stop#stop">${say.cancel}</a>
</div>
<p class="hint">${whatThen}</p>`;
};
