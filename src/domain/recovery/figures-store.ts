import type { Figures, Span } from './figures.ts';

export type FiguresStore = {
  /** Of the requests that came within the steps, which follow each other without a gap; counted by the database. */
  measure(steps: readonly Span[], companies: number): Promise<Figures>;
};
