import * as z from 'zod';
import {
  type DeskSettings,
  tellAdministrators,
  viewDeskSettings as view,
} from '../../domain/recovery/desk-settings.ts';
import { resumeTelephoneResets, stopTelephoneResets } from '../../domain/recovery/stop-telephone-resets.ts';
import { jsonAnswer } from '../../http/answers.ts';
import { callerOf, sessionOf } from '../caller.ts';
import { endpoint, text } from '../endpoint.ts';
import { forbidden } from '../outcomes.ts';
import { answerToSwitch, judgedReason } from '../shapes/telephone-switch.ts';

const stop = z.object({ reason: z.string(), stoppedAt: z.iso.datetime() });
const settings = z.object({
  tellsAdministrators: z.boolean().describe('Whether the administrators hear of each reset'),
  ownStop: stop.nullable().describe('The company’s own switch of resets by telephone'),
  deskStop: stop.nullable().describe('What the support stopped, for the company or for all'),
});

export const viewDeskSettings = endpoint({
  id: 'viewDeskSettings',
  commands: ['company show', 'desk telephone status'],
  tag: 'desk',
  method: 'GET',
  path: '/api/v1/desk-settings',
  who: ['administrator'],
  scopes: ['company:read'],
  limit: 'page',
  csrf: 'none',
  summary: 'What the company decided about the support',
  body: null,
  answers: { 200: { description: 'The settings', schema: settings } },
  problems: [],
  answer: async (request, _, { app }) => {
    const found = await view(app, callerOf(request));
    return found === 'not-allowed' ? forbidden() : jsonAnswer(show(found));
  },
});

export const changeDeskSettings = endpoint({
  id: 'changeDeskSettings',
  tag: 'desk',
  method: 'PUT',
  path: '/api/v1/desk-settings/notice',
  who: ['administrator'],
  limit: 'form',
  csrf: 'json',
  summary: 'Whether the administrators hear of each reset',
  description: 'Takes a session. The other administrators and the support’s supervisors are told of it.',
  body: z.strictObject({ tellsAdministrators: z.boolean().describe('Of each reset at the support') }),
  example: { tellsAdministrators: true },
  answers: { 204: { description: 'Saved', schema: null } },
  problems: [],
  answer: async (request, { tellsAdministrators }, { app }) => {
    const outcome = await tellAdministrators(app, sessionOf(request), tellsAdministrators);
    return outcome === 'saved' ? new Response(null, { status: 204 }) : forbidden();
  },
});

export const switchTelephone = endpoint({
  id: 'switchTelephone',
  commands: ['desk telephone stop', 'desk telephone start'],
  tag: 'desk',
  method: 'PUT',
  path: '/api/v1/desk-settings/telephone',
  who: ['administrator'],
  scopes: ['desk:write'],
  limit: 'form',
  csrf: 'json',
  summary: 'Stop resets by telephone for the company, or resume them',
  description: 'What the support stopped stays so. To say it twice changes nothing.',
  body: z.strictObject({
    isStopped: z.boolean().describe('false: resets by telephone are made again'),
    reason: text(1000).describe('For the journal and for those who are told'),
  }),
  ...judgedReason,
  example: { isStopped: true, reason: 'Deceptive calls since this morning.' },
  answers: { 204: { description: 'As asked', schema: null } },
  problems: ['reason-missing'],
  answer: async (request, { isStopped, reason }, { app }) => {
    const caller = callerOf(request);
    const turn = isStopped ? stopTelephoneResets : resumeTelephoneResets;
    return answerToSwitch(await turn(app, caller, { companyId: caller.companyId, reason }), request.language);
  },
});

const show = ({ tellsAdministrators, ownStop, deskStop }: DeskSettings) => {
  const shown = (one: DeskSettings['ownStop']) =>
    one && { reason: one.reason, stoppedAt: new Date(one.stoppedAt).toISOString() };
  return { tellsAdministrators, ownStop: shown(ownStop), deskStop: shown(deskStop) };
};
