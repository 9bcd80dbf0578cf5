import * as z from 'zod';
import { type Measures, periods } from '../../../domain/recovery/figures.ts';
import { KeptFigures } from '../../../domain/recovery/kept-figures.ts';
import { jsonAnswer } from '../../../http/answers.ts';
import type { ApiApp } from '../../api-app.ts';
import { sessionOf } from '../../caller.ts';
import { endpoint } from '../../endpoint.ts';
import { forbidden } from '../../outcomes.ts';

const instant = z.iso.datetime();
const measures = z.object({
  requests: z.int(),
  recovered: z.int(),
  refused: z.int().describe('Closed because the caller could not be verified'),
  held: z.int().describe('Circumstances asked for more than usual'),
  medianMs: z.int().nullable().describe('Half of those who recovered took no longer'),
  ninetiethMs: z.int().nullable().describe('Nine in ten took no longer'),
});

export const viewFigures = (app: ApiApp) => {
  const kept = new KeptFigures(app);
  return endpoint({
    id: 'viewFigures',
    tag: 'support',
    method: 'GET',
    path: '/api/v1/desk/figures',
    who: ['supervisor'],
    limit: 'page',
    csrf: 'none',
    summary: 'How the support fares; nobody is named',
    query: z.strictObject({
      days: z
        .enum(periods.map(String) as [string, ...string[]])
        .default('30')
        .describe('Up to today; a year is told by weeks'),
    }),
    body: null,
    answers: {
      200: {
        description: 'Counted at most a minute ago',
        schema: z.object({
          at: instant,
          total: measures,
          steps: z.array(measures.extend({ from: instant, until: instant })),
          byChannel: z.array(measures.extend({ channel: z.string() })),
          byCompany: z.array(measures.extend({ company: z.string().nullable() })),
          closings: z.array(z.object({ closing: z.string().nullable(), requests: z.int() })),
          incidents: z.int(),
        }),
      },
    },
    problems: [],
    answer: async (request, _, { query }) => {
      const period = periods.find((days) => String(days) === query.days) ?? 30;
      const counted = await kept.view(sessionOf(request), period);
      if (counted === 'not-allowed') return forbidden();
      const { at, figures } = counted;
      const { steps, byChannel, byCompany, closings, incidents } = figures;
      const moment = (time: number) => new Date(time).toISOString();
      return jsonAnswer({
        at: moment(at),
        total: show(figures.total),
        steps: steps.map((step) => ({ ...show(step), from: moment(step.from), until: moment(step.until) })),
        byChannel: byChannel.map((each) => ({ ...show(each), channel: each.channel })),
        byCompany: byCompany.map((each) => ({ ...show(each), company: each.companyName })),
        closings: closings.map(({ closing, requests }) => ({ closing, requests })),
        incidents,
      });
    },
  });
};

const show = ({ requests, recovered, refused, held, medianMs, ninetiethMs }: Measures) => ({
  ...{ requests, recovered, refused, held, medianMs, ninetiethMs },
});
