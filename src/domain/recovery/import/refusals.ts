import type { RefusalCause, RefusedLine } from './import-outcome.ts';

/** Of a cause with more lines than that, so many are shown, and so many of the names that they say. */
const examplesOfCause = 5;

/** The causes of refused lines, those of most lines first, and the lines by which they are shown, `most` at most. */
export const showRefusals = (
  refused: readonly RefusedLine[],
  most: number,
): { causes: RefusalCause[]; lines: RefusedLine[] } => {
  const causes = causesOf(refused);
  const shown = new Map<string, number>();
  const lines: RefusedLine[] = [];
  for (const line of refused) {
    if (lines.length === most) break;
    const keys = line.faults.map(keyOf);
    if (!keys.some((key) => isFew(causes.get(key)) || (shown.get(key) ?? 0) < examplesOfCause)) continue;
    for (const key of keys) shown.set(key, (shown.get(key) ?? 0) + 1);
    lines.push(line);
  }
  return { causes: [...causes.values()].sort(byCount).map(shownCause), lines };
};

const isFew = (cause: RefusalCause | undefined): boolean => (cause?.count ?? 0) <= examplesOfCause;

const keyOf = ({ column, fault }: Pick<RefusalCause, 'column' | 'fault'>): string => `${column} ${fault}`;

const byCount = (one: { count: number }, other: { count: number }): number => other.count - one.count;

/** `names`: on how many lines each stands, of cells that name something. */
type Counted = Omit<RefusalCause, 'values' | 'moreValues'> & { lines: number[]; names: Map<string, number> | null };

const naming: readonly RefusalCause['column'][] = ['group', 'company', 'role', 'language'];

const shownCause = ({ names, ...cause }: Counted): RefusalCause => {
  if (cause.value !== undefined || names === null || names.size < 2) return cause;
  const values = [...names].map(([value, count]) => ({ value, count })).sort(byCount);
  const more = values.length - examplesOfCause;
  return { ...cause, values: values.slice(0, examplesOfCause), ...(more > 0 ? { moreValues: more } : {}) };
};

const causesOf = (refused: readonly RefusedLine[]): Map<string, Counted> => {
  const causes = new Map<string, Counted>();
  for (const { line, faults } of refused) {
    for (const { column, fault, value } of faults) {
      const key = keyOf({ column, fault });
      const cause = causes.get(key);
      if (!cause) {
        const names = naming.includes(column) ? new Map(value === undefined ? [] : [[value, 1]]) : null;
        causes.set(key, { column, fault, ...(value === undefined ? {} : { value }), count: 1, lines: [line], names });
        continue;
      }
      cause.count += 1;
      if (value !== undefined) cause.names?.set(value, (cause.names.get(value) ?? 0) + 1);
      if (cause.value !== value) delete cause.value;
      if (cause.lines.length < examplesOfCause) cause.lines.push(line);
    }
  }
  return causes;
};

/** The lines as they are told of where it is not told whose addresses others have; one with nothing else is none of them. */
export const withoutTaken = (refused: readonly RefusedLine[]): RefusedLine[] =>
  refused.flatMap((line) => {
    if (!line.faults.some(isTaken)) return [line];
    const faults = line.faults.filter((fault) => !isTaken(fault));
    return faults.length === 0 ? [] : [{ ...line, faults }];
  });

const isTaken = ({ fault }: RefusedLine['faults'][number]): boolean => fault === 'email-taken';
