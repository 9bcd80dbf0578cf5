import { html } from 'hono/html';
import { accountPermissions } from '../../domain/accounts/who-may.ts';
import type { MassKind } from '../../domain/mass-actions/mass-action.ts';
import { previewMassAction } from '../../domain/mass-actions/preview-mass-action.ts';
import { listMassActions } from '../../domain/mass-actions/view-mass-action.ts';
import { htmlAnswer, seeOther } from '../../http/answers.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import { sentences } from '../../text/sentences.ts';
import type { Faults } from '../components/error-summary.ts';
import { field } from '../components/field.ts';
import { button, unseen } from '../components/form.ts';
import { helpLink } from '../components/help-link.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import { refuse } from '../errors.ts';
import { type Frame, frameOf } from '../frame.ts';
import { presentActor } from '../present.ts';
import type { WebApp } from '../web-app.ts';
import { actionsTable, type ListedAction } from './mass-actions.ts';
import { instantOf } from './mass-population.ts';
import { wayTo } from './menu.page.ts';

const path = '/config/users/breach';
const who = accountPermissions['mass-action'];
const look = { method: 'GET', who, limit: 'page', csrf: 'none' } as const;

/** The day after a breach on one page: what to do, in order, each step with the number of people it concerns. */
export const breachPage = (app: WebApp): Route[] => [
  { ...look, path, answer: (request) => show(app, request) },
  // The address that asked a whole company for new passwords before.
  { ...look, path: '/config/users/new-passwords', answer: () => seeOther(path) },
];

const steps = ['end-sessions', 'require-new-password', 'invite'] as const satisfies readonly MassKind[];
type Step = (typeof steps)[number];

const show = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const actor = presentActor(request);
  const { companyId } = actor;
  const before = request.url.searchParams.get('set-before');
  if (before !== null && (before === '' || instantOf(before) !== null)) {
    const query = new URLSearchParams({
      kind: 'require-new-password',
      ...(before === '' ? {} : { 'set-before': before }),
    });
    return seeOther(`/config/users/actions/new?${query}`);
  }
  const concerned: Record<Step, number> = { 'end-sessions': 0, 'require-new-password': 0, invite: 0 };
  let inSession: number | null = null;
  let invitedAlready = 0;
  for (const kind of steps) {
    const seen = await previewMassAction(app, actor, { companyId, kind, population: { kind: 'filter', filter: {} } });
    if (seen.kind !== 'previewed') return refuse(app, request, 'forbidden');
    concerned[kind] = seen.preview.concerned;
    inSession ??= seen.preview.inSession;
    invitedAlready += seen.preview.forecast.find(({ leftOut }) => leftOut === 'invited-already')?.people ?? 0;
  }
  const listed = await listMassActions(app, actor, companyId);
  const actions = listed.kind === 'listed' ? listed.actions.slice(0, shownActions) : [];
  const fault = sentences(request.language).massActions.breach.setBeforeFault;
  const faults = before === null ? {} : { 'set-before': [fault] };
  const data = {
    concerned,
    inSession,
    invitedAlready,
    actions,
    setBefore: before?.slice(0, 20) ?? '',
    timeZone: app.timeZone,
    faults,
  };
  return htmlAnswer(renderBreach(frameOf(app, request, path), data), before === null ? 200 : 422);
};

const shownActions = 5;

export type BreachData = {
  concerned: Record<Step, number>;
  /** How many of those whose sessions would end have one now. */
  inSession: number | null;
  /** How many of those who never came in have a link that opens. */
  invitedAlready: number;
  actions: readonly ListedAction[];
  setBefore: string;
  timeZone: string;
  faults: Faults;
};

export const renderBreach = (frame: Frame, data: BreachData): Html => {
  const say = sentences(frame.language).massActions.breach;
  const { inUse, toList } = say;
  return layout(frame, {
    heading: say.heading,
    faults: data.faults,
    place: 'config',
    before: wayTo(frame, 'breach'),
    body: html`<p>${say.what}</p>
<p>${say.own} <a href="/password/change">${say.changeOwn}</a></p>
${step(frame, data, 1, 'end-sessions', say.sessionsHeading, say.sessions)}
${step(frame, data, 2, 'require-new-password', say.passwordsHeading, say.passwords)}
${step(frame, data, 3, 'invite', say.inviteHeading, say.invite)}
<p class="advice">${inUse} <a href="/config/users">${toList}</a></p>
${data.actions.length === 0 ? '' : html`<h2>${say.followHeading}</h2>\n${actionsTable(frame, data.actions, data.timeZone)}\n`}<p>${helpLink(frame, 'after-a-breach')}<br>
<a href="/config/users">${say.cancel}</a></p>`,
  });
};

const step = (frame: Frame, data: BreachData, at: number, kind: Step, heading: string, what: string): Html => {
  const { breach: say, preview, people } = sentences(frame.language).massActions;
  const concerned = data.concerned[kind];
  const noSession = kind === 'end-sessions' && concerned > 0 && data.inSession === 0;
  return html`<section>
<h2>${say.step(at, heading)}</h2>
<p>${what} <strong>${concerned === 0 ? say.nobody : noSession ? preview.noSession : say.concerned(people(concerned))}</strong>${
    kind === 'end-sessions' && concerned > 0 && data.inSession
      ? html` ${preview.inSession(people(data.inSession))}`
      : kind === 'invite' && data.invitedAlready > 0
        ? html` ${say.invitedAlready(data.invitedAlready)}`
        : ''
  }</p>
${concerned === 0 || noSession ? '' : kind === 'require-new-password' ? dated(frame, data, heading) : html`<p><a class="second" href="/config/users/actions/new?kind=${kind}">${say.go}${unseen(heading)}</a></p>`}
</section>`;
};

/** A form that changes nothing: it leads to the page that asks for the number. */
const dated = (frame: Frame, { setBefore, faults }: BreachData, heading: string): Html => {
  const say = sentences(frame.language).massActions.breach;
  return html`<form class="fields" method="get" action="${path}" novalidate>
${field(frame, {
  name: 'set-before',
  label: say.setBefore,
  hint: say.setBeforeHint,
  type: 'date',
  value: setBefore,
  autocomplete: 'off',
  faults: faults['set-before'],
})}
${button(html`${say.go}${unseen(heading)}`, 'second')}
</form>`;
};
