import type { Closing, ResetRequest } from './reset-request.ts';

/** What is counted of some requests. Times are from the asking to the person's new password. */
export type Measures = {
  requests: number;
  recovered: number;
  /** Closed because the caller could not be verified. */
  refused: number;
  /** Circumstances asked for more than usual. */
  held: number;
  /** Half of those who recovered took no longer; null when nobody recovered. */
  medianMs: number | null;
  /** Nine in ten took no longer. */
  ninetiethMs: number | null;
};

/** A stretch of time: `from` included, `until` excluded. */
export type Span = { from: number; until: number };

export type Figures = {
  total: Measures;
  /** One for each day or week, the oldest first, also where nothing came. */
  steps: (Measures & Span)[];
  byChannel: (Measures & { channel: ResetRequest['channel'] })[];
  /** Those with most requests; `companyName` null: people who are not on file. */
  byCompany: (Measures & { companyName: string | null })[];
  closings: { closing: Closing | null; requests: number }[];
  incidents: number;
};

/** The periods one can look at, in days. A year is told by weeks. */
export const periods = [7, 30, 90, 364] as const;
export type Period = (typeof periods)[number];

export const stepDays = (period: Period): 1 | 7 => (period === 364 ? 7 : 1);

export const companiesShown = 20;
