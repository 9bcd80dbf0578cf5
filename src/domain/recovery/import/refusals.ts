import type { PersonLine } from '../../accounts/people-file.ts';
import type { LineFault, RefusalCause, RefusedPlace } from './import-outcome.ts';
import { quoted } from './refused-rows.ts';

/** Of a cause with more lines than that, so many are shown, and so many of the names that they say. */
const examplesOfCause = 5;

/** `names`: on how many lines each stands, of cells that name something. */
type Counted = Omit<RefusalCause, 'values' | 'moreValues'> & { lines: number[]; names: Map<string, number> | null };

/** Why lines are refused, counted line by line, so that no cell has to be kept. */
export class RefusalCauses {
  readonly #causes = new Map<string, Counted>();

  note({ line, cells }: PersonLine, faults: readonly LineFault[]): void {
    for (const { column, fault, value } of quoted(faults, cells)) {
      const key = keyOf({ column, fault });
      const cause = this.#causes.get(key);
      if (!cause) {
        const names = naming.includes(column) ? new Map(value === undefined ? [] : [[value, 1]]) : null;
        const said = value === undefined ? {} : { value };
        this.#causes.set(key, { column, fault, ...said, count: 1, lines: [line], names });
        continue;
      }
      cause.count += 1;
      if (value !== undefined) cause.names?.set(value, (cause.names.get(value) ?? 0) + 1);
      if (cause.value !== value) delete cause.value;
      if (cause.lines.length < examplesOfCause) cause.lines.push(line);
    }
  }

  /** Those of most lines first. */
  get all(): RefusalCause[] {
    return [...this.#causes.values()].sort(byCount).map(shownCause);
  }

  /** The lines by which they are shown, of all that are refused; `most` at most. */
  examples(refused: readonly RefusedPlace[], most: number): RefusedPlace[] {
    const shown = new Map<string, number>();
    const lines: RefusedPlace[] = [];
    for (const line of refused) {
      if (lines.length === most) break;
      const keys = line.faults.map(keyOf);
      const isWanted = (key: string): boolean =>
        (this.#causes.get(key)?.count ?? 0) <= examplesOfCause || (shown.get(key) ?? 0) < examplesOfCause;
      if (!keys.some(isWanted)) continue;
      for (const key of keys) shown.set(key, (shown.get(key) ?? 0) + 1);
      lines.push(line);
    }
    return lines;
  }
}

const keyOf = ({ column, fault }: Pick<RefusalCause, 'column' | 'fault'>): string => `${column} ${fault}`;

const byCount = (one: { count: number }, other: { count: number }): number => other.count - one.count;

const naming: readonly RefusalCause['column'][] = ['group', 'company', 'role', 'language'];

const shownCause = ({ names, ...cause }: Counted): RefusalCause => {
  if (cause.value !== undefined || names === null || names.size < 2) return cause;
  const values = [...names].map(([value, count]) => ({ value, count })).sort(byCount);
  const more = values.length - examplesOfCause;
  return { ...cause, values: values.slice(0, examplesOfCause), ...(more > 0 ? { moreValues: more } : {}) };
};

/** The lines as they are told of where it is not told whose addresses others have; one with nothing else is none of them. */
export const withoutTaken = (refused: readonly RefusedPlace[]): RefusedPlace[] =>
  refused.flatMap((line) => {
    if (!line.faults.some(isTaken)) return [line];
    const faults = line.faults.filter((fault) => !isTaken(fault));
    return faults.length === 0 ? [] : [{ ...line, faults }];
  });

const isTaken = ({ fault }: LineFault): boolean => fault === 'email-taken';
