import { html } from 'hono/html';
import { sentences } from '../../text/sentences.ts';
import { nextButton, postForm } from '../components/form.ts';
import type { Html } from '../components/html.ts';
import type { Frame } from '../frame.ts';
import { delivering } from './delivering.ts';
import { leadsTo, obstacleOf, type RequestData } from './request-data.ts';
import { verifying } from './verifying.ts';

/** The three steps of a reset, in order: take it, verify the caller, send. */
export const resetSteps = (frame: Frame, data: RequestData, path: string): Html => {
  const { desk, deskDelivery } = sentences(frame.language).web;
  const say = desk.detail;
  const obstacle = obstacleOf(data);
  return html`<ol class="steps">
<li><h2>${say.takeHeading}</h2>
${taking(frame, data, path)}
</li>
${
  obstacle === null
    ? html`<li><h2>${say.verifyHeading}</h2>
${verifying(frame, data, path)}
</li>
<li><h2>${deskDelivery.heading}</h2>
${delivering(frame, data, path)}
</li>
`
    : ''
}</ol>
${obstacle === null ? '' : html`<p class="advice">${say[obstacle]}</p>`}`;
};

const taking = (frame: Frame, data: RequestData, path: string): Html => {
  const { view, agentId, isSupervisor } = data;
  const say = sentences(frame.language).web.desk.detail;
  if (view.request.takenBy === null) {
    return html`<p>${say.takeWhat}</p>
${postForm(frame, `${path}/take`, nextButton(say.take, leadsTo(data, true)))}`;
  }
  const release = (label: string): Html => html`<details><summary>${label}</summary>
${postForm(frame, `${path}/release`, html`<p class="hint">${say.releaseWhat}</p><button class="second">${label}</button>`)}</details>`;
  if (view.request.takenBy === agentId) return html`<p class="ok">${say.takenByYou}</p>${release(say.release)}`;
  return html`<p>${view.takenByName === null ? say.takenByOther : say.takenBy(view.takenByName)}</p>
${isSupervisor ? release(say.releaseOther) : ''}`;
};
