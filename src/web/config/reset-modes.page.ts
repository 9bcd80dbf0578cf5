import { html } from 'hono/html';
import { accountPermissions } from '../../domain/accounts/who-may.ts';
import { isUsable, type ResetModes, resetModes } from '../../domain/companies/reset-mode.ts';
import { chooseResetModes, viewResetModes } from '../../domain/recovery/choose-reset-modes.ts';
import { htmlAnswer, seeOther } from '../../http/answers.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import { dates } from '../../text/dates.ts';
import { sentences } from '../../text/sentences.ts';
import { tickBox } from '../components/field.ts';
import { button, postForm } from '../components/form.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import { doneNote, typed } from '../components/pieces.ts';
import { refuse } from '../errors.ts';
import { type Frame, frameOf } from '../frame.ts';
import { present, presentActor } from '../present.ts';
import type { WebApp } from '../web-app.ts';
import { wayTo } from './menu.page.ts';

const path = '/config/reset-modes';
const who = accountPermissions['choose-reset-modes'];

/** How a company's administrators may give an access back. */
export const resetModesPage = (app: WebApp): Route[] => [
  { method: 'GET', path, who, limit: 'page', csrf: 'none', answer: (request) => show(app, request) },
  { method: 'POST', path, who, limit: 'form', csrf: 'form', answer: (request) => save(app, request) },
];

const show = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const actor = presentActor(request);
  const modes = await viewResetModes(app, actor, actor.companyId);
  if (modes === 'not-allowed') return refuse(app, request, 'forbidden');
  return htmlAnswer(
    renderResetModes(frameOf(app, request, path), {
      modes,
      now: app.clock.now(),
      companyName: present(request).companyName,
      coolingOffDays: app.verificationLimits.coolingOffDays,
      timeZone: app.timeZone,
      isSaved: request.url.searchParams.has('saved'),
    }),
  );
};

const save = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const allowed = resetModes.filter((mode) => request.form.ticked(mode));
  const actor = presentActor(request);
  const outcome = await chooseResetModes(app, actor, actor.companyId, allowed);
  return outcome === 'saved' ? seeOther(`${path}?saved`) : refuse(app, request, 'forbidden');
};

export type ResetModesData = {
  modes: ResetModes;
  now: number;
  companyName: string;
  coolingOffDays: number;
  timeZone: string;
  isSaved: boolean;
};

export const renderResetModes = (frame: Frame, data: ResetModesData): Html => {
  const { names, hints, ...say } = sentences(frame.language).oneUser.modes;
  const { modes, now } = data;
  const { moment } = dates(frame.language, data.timeZone);
  const boxes = resetModes.map((mode) => {
    const since = modes[mode];
    const waits = since === null || isUsable(modes, mode, now) ? '' : ` ${say.waits(moment(since))}`;
    return tickBox({ name: mode, label: names[mode], hint: `${hints[mode]}${waits}`, ticked: since !== null });
  });
  return layout(frame, {
    heading: say.heading,
    place: 'config',
    before: wayTo(frame, 'reset-modes'),
    body: html`${doneNote(data.isSaved ? say.saved : undefined)}<p>${typed(say.what(data.companyName))}</p>
${postForm(
  frame,
  path,
  html`<fieldset><legend>${say.legend}</legend>
${boxes}</fieldset>
<p>${say.delay(data.coolingOffDays)}</p>
${button(say.save)}`,
)}`,
  });
};
