import * as z from 'zod';
import { listTelephoneStops as list } from '../../../domain/recovery/list-telephone-stops.ts';
import { resumeTelephoneResets, stopTelephoneResets } from '../../../domain/recovery/stop-telephone-resets.ts';
import { jsonAnswer } from '../../../http/answers.ts';
import { sessionOf } from '../../caller.ts';
import { endpoint, text } from '../../endpoint.ts';
import { forbidden } from '../../outcomes.ts';
import { answerToSwitch, judgedReason } from '../../shapes/telephone-switch.ts';

const path = '/api/v1/desk/telephone-stops';

export const listTelephoneStops = endpoint({
  id: 'listTelephoneStops',
  tag: 'support',
  method: 'GET',
  path,
  who: ['agent', 'supervisor'],
  limit: 'page',
  csrf: 'none',
  summary: 'Where no resets are made by telephone now',
  body: null,
  answers: {
    200: {
      description: 'All stops',
      schema: z.object({
        stops: z.array(
          z.object({
            companyId: z.string().nullable().describe('null: all companies'),
            company: z.string().nullable(),
            byDesk: z.boolean().describe('false: by the company’s administrators'),
            reason: z.string(),
            stoppedAt: z.iso.datetime(),
          }),
        ),
      }),
    },
  },
  problems: [],
  answer: async (request, _, { app }) => {
    const listed = await list(app, sessionOf(request));
    if (listed === 'not-allowed') return forbidden();
    return jsonAnswer({
      stops: listed.stops.map(({ companyId, companyName, byDesk, reason, stoppedAt }) => ({
        ...{ companyId, company: companyName, byDesk, reason, stoppedAt: new Date(stoppedAt).toISOString() },
      })),
    });
  },
});

export const turnTelephoneStop = endpoint({
  id: 'turnTelephoneStop',
  tag: 'support',
  method: 'PUT',
  path,
  who: ['supervisor'],
  limit: 'form',
  csrf: 'json',
  summary: 'Stop resets by telephone, for one company or for all, or resume them',
  description: 'What a company’s administrators stopped stays so. To say it twice changes nothing.',
  body: z.strictObject({
    companyId: text(64).nullable().describe('null: all companies'),
    isStopped: z.boolean().describe('false: resets by telephone are made again'),
    reason: text(1000).describe('For the journal and for those who are told'),
  }),
  ...judgedReason,
  example: { companyId: null, isStopped: true, reason: 'Appels trompeurs depuis ce matin.' },
  answers: { 204: { description: 'As asked', schema: null } },
  problems: ['reason-missing'],
  answer: async (request, { companyId, isStopped, reason }, { app }) => {
    const turn = isStopped ? stopTelephoneResets : resumeTelephoneResets;
    return answerToSwitch(await turn(app, sessionOf(request), { companyId, reason }), request.language);
  },
});
