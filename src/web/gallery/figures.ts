import type { Figures, Measures, Period } from '../../domain/recovery/figures.ts';
import { stepsOf } from '../../domain/recovery/view-figures.ts';
import type { Language } from '../../text/sentences.ts';
import type { Example } from '../gallery.ts';
import { renderFigures } from '../support/figures.page.ts';
import { frameFor, now, timeZone, viewers } from './people.ts';

export const figuresExamples = (language: Language): Example[] => {
  const figures = (example: string, period: Period, counted: Figures) => ({
    page: '/support/figures',
    example,
    html: renderFigures(frameFor(language, '/support/figures', { ...viewers.agent, role: 'supervisor' }), {
      ...{ figures: counted, period, at: now, timeZone },
    }),
  });
  return [
    figures('default', 30, counted(30)),
    figures('year', 364, counted(364)),
    figures('empty', 7, {
      ...{ total: noMeasures, byChannel: [], byCompany: [], closings: [], incidents: 0 },
      steps: stepsOf(7, timeZone, now).map((span) => ({ ...span, ...noMeasures })),
    }),
  ];
};

const noMeasures: Measures = { requests: 0, recovered: 0, refused: 0, held: 0, medianMs: null, ninetiethMs: null };

const counted = (period: Period): Figures => {
  const steps = stepsOf(period, timeZone, now).map((span, index) => {
    const requests = index % 7 < 5 ? 8 + ((index * 5) % 9) : 0;
    const minutes = requests === 0 ? null : 6 + ((index * 7) % 11);
    return {
      ...{
        ...span,
        requests,
        recovered: requests,
        refused: Math.min(requests, index % 3),
        held: Math.min(requests, index % 4),
      },
      medianMs: minutes === null ? null : minutes * 60_000,
      ninetiethMs: minutes === null ? null : minutes * 240_000,
    };
  });
  const all = {
    ...noMeasures,
    requests: 240,
    recovered: 210,
    refused: 12,
    held: 30,
    medianMs: 660_000,
    ninetiethMs: 9_300_000,
  };
  return {
    ...{ total: all, steps, incidents: 2 },
    byChannel: [
      { channel: 'form', ...all, requests: 150, recovered: 140, refused: 2, held: 9 },
      { channel: 'telephone', ...all, requests: 80, recovered: 65, refused: 10, held: 21, medianMs: 95_000 },
      { channel: 'administrator', ...noMeasures, requests: 10, recovered: 5, medianMs: 4_000_000 },
    ],
    byCompany: [
      { companyName: 'Ateliers Moreau', ...all, requests: 225 },
      { companyName: null, ...noMeasures, requests: 15 },
    ],
    closings: [
      { closing: 'solved', requests: 210 },
      { closing: 'caller-not-verified', requests: 12 },
      { closing: null, requests: 18 },
    ],
  };
};
