import { html } from 'hono/html';
import { type DeskSettings, tellAdministrators, viewDeskSettings } from '../../domain/recovery/desk-settings.ts';
import { resumeTelephoneResets, stopTelephoneResets } from '../../domain/recovery/stop-telephone-resets.ts';
import { stopReasonLimits } from '../../domain/recovery/telephone-stop.ts';
import { htmlAnswer, seeOther } from '../../http/answers.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import { dates } from '../../text/dates.ts';
import { sentences } from '../../text/sentences.ts';
import type { Faults } from '../components/error-summary.ts';
import { tickBox } from '../components/field.ts';
import { button, postForm } from '../components/form.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import { doneTo, typed } from '../components/pieces.ts';
import { refuse } from '../errors.ts';
import { type Frame, frameOf } from '../frame.ts';
import { present, presentActor } from '../present.ts';
import { reasonField } from '../support/telephone-stops.ts';
import { readFlag } from '../typed-input.ts';
import type { WebApp } from '../web-app.ts';
import { wayTo } from './menu.page.ts';

const path = '/config/desk-settings';
const who = ['administrator'] as const;

/** What a company's administrators decide about the desk. */
export const deskSettingsPage = (app: WebApp): Route[] => [
  { method: 'GET', path, who, limit: 'page', csrf: 'none', answer: (request) => show(app, request, '', {}, 200) },
  { method: 'POST', path: `${path}/notice`, who, limit: 'form', csrf: 'form', answer: (request) => save(app, request) },
  {
    method: 'POST',
    path: `${path}/telephone`,
    who,
    limit: 'form',
    csrf: 'form',
    answer: (request) => turn(app, request),
  },
];

const show = async (
  app: WebApp,
  request: RouteRequest,
  reason: string,
  faults: Faults,
  status: number,
): Promise<Response> => {
  const settings = await viewDeskSettings(app, presentActor(request));
  if (settings === 'not-allowed') return refuse(app, request, 'forbidden');
  const { saved } = sentences(request.language).afterReset.settings;
  return htmlAnswer(
    renderDeskSettings(frameOf(app, request, path), {
      settings,
      companyName: present(request).companyName,
      timeZone: app.timeZone,
      reason,
      faults,
      saved: readFlag(request.url, 'saved', saved),
    }),
    status,
  );
};

const save = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const outcome = await tellAdministrators(app, presentActor(request), request.form.ticked('notice'));
  return outcome === 'saved' ? seeOther(`${path}?saved=notice`) : refuse(app, request, 'forbidden');
};

const turn = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const actor = presentActor(request);
  const say = sentences(request.language).afterReset.telephone;
  const reason = request.form.text('reason').slice(0, 1000);
  const resumes = request.form.text('act') === 'resume';
  const act = resumes ? resumeTelephoneResets : stopTelephoneResets;
  const outcome = await act(app, actor, { companyId: actor.companyId, reason });
  switch (outcome) {
    case 'switched':
      return seeOther(`${path}?saved=${resumes ? 'resumed' : 'stopped'}`);
    case 'unchanged':
      return show(app, request, reason, { '': [say.unchanged] }, 409);
    case 'reason-missing': {
      const fault = say.reasonMissing(stopReasonLimits.shortest, stopReasonLimits.longest);
      return show(app, request, reason, { reason: [fault] }, 422);
    }
    case 'unknown':
      return refuse(app, request, 'not-found');
    case 'not-allowed':
      return refuse(app, request, 'forbidden');
  }
};

export type DeskSettingsData = {
  settings: DeskSettings;
  companyName: string;
  timeZone: string;
  reason: string;
  faults: Faults;
  saved?: 'notice' | 'stopped' | 'resumed' | undefined;
};

export const renderDeskSettings = (frame: Frame, data: DeskSettingsData): Html => {
  const { settings: say } = sentences(frame.language).afterReset;
  const { settings, faults, saved } = data;
  return layout(frame, {
    heading: say.heading,
    faults,
    place: 'config',
    before: wayTo(frame, 'desk-settings'),
    body: html`${doneTo(frame.language, data.companyName, saved && say.saved[saved])}<p>${say.what(data.companyName)}</p>
<section>
<h2>${say.noticeHeading}</h2>
${postForm(
  frame,
  `${path}/notice`,
  html`${tickBox({ name: 'notice', label: say.notice, hint: say.noticeHint, ticked: settings.tellsAdministrators })}
${button(say.save)}`,
)}
</section>
<section>
<h2>${say.telephoneHeading}</h2>
${telephoneSwitch(frame, data)}
</section>`,
  });
};

const telephoneSwitch = (frame: Frame, { settings, companyName, timeZone, reason, faults }: DeskSettingsData): Html => {
  const say = sentences(frame.language).afterReset.telephone;
  const { ownStop, deskStop } = settings;
  const { short } = dates(frame.language, timeZone);
  const standing = ownStop ?? deskStop;
  const act = ownStop ? 'resume' : 'stop';
  return html`${
    standing === null
      ? html`<p class="ok">${typed(say.on(companyName))}</p>`
      : html`<p class="advice"><strong>${typed(say.stoppedSince(companyName, short(standing.stoppedAt)))}</strong> ${typed(say.reasonIs(standing.reason))}${
          deskStop === null ? '' : html` ${say.byDesk}`
        }</p>`
  }
<p>${say.effect}</p>
${postForm(
  frame,
  `${path}/telephone`,
  html`<input type="hidden" name="act" value="${act}">
${reasonField(frame, reason, faults.reason)}
${ownStop ? button(say.resume, 'second') : button(say.stop, 'danger')}`,
)}`;
};
