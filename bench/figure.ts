import type { Ground } from './parts/ground.ts';

/** One measurement: `name` is what `npm run bench -- NAME` asks for. */
export type Bench = { name: string; measure(ground: Ground): Promise<Figure> };

/** `ratio` is value over limit. A rate has to reach its goal; a weight or a wait must not pass it. */
export type Figure = {
  value: number;
  unit: string;
  limit: number;
  ratio: number;
  goal: number;
  holds: boolean;
  /** What else the run showed, for people. */
  remark: string;
};

/** A rate beside the rate that the machine allows: at least `goal` of it. */
export const rateFigure = (value: number, unit: string, limit: number, goal: number, remark: string): Figure => {
  const ratio = value / limit;
  return { value, unit, limit, ratio, goal, holds: ratio >= goal, remark };
};

/** Something that costs: at most `limit`. */
export const costFigure = (value: number, unit: string, limit: number, remark: string): Figure => {
  const ratio = value / limit;
  return { value, unit, limit, ratio, goal: 1, holds: ratio <= 1, remark };
};

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The smallest value that at least this share of the values does not pass. */
export const quantile = (values: readonly number[], share: number): number => {
  const ordered = values.toSorted((one, other) => one - other);
  const value = ordered[Math.max(0, Math.ceil(ordered.length * share) - 1)];
  if (value === undefined) throw new Error('Nothing was measured.');
  return value;
};
