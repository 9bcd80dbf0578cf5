import type { AddedPerson, RoleCounts } from './import-outcome.ts';

/** So many lines of each kind are shown; all are counted. */
export const shownOfEach = 100;

export type NotedAddition = { line: number; person: AddedPerson };

/** The first people who are added, those with rights over others before the rest, and how many get which of these roles. */
export class ShownAdditions {
  readonly #officers: NotedAddition[] = [];
  readonly #others: NotedAddition[] = [];
  readonly #roles: RoleCounts = {};

  note(line: number, person: AddedPerson): void {
    const { role } = person;
    if (role !== 'user') this.#roles[role] = (this.#roles[role] ?? 0) + 1;
    const kept = role === 'user' ? this.#others : this.#officers;
    if (kept.length < shownOfEach) kept.push({ line, person });
  }

  get roles(): RoleCounts {
    return { ...this.#roles };
  }

  get first(): NotedAddition[] {
    return [...this.#officers, ...this.#others].slice(0, shownOfEach);
  }
}
