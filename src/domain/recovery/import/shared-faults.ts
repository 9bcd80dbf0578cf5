import { peopleFileLimits } from '../../accounts/people-file.ts';
import type { LineFault } from './import-outcome.ts';

/** As many as lines: where each says something else that is wrong in one cell, all are quoted. */
const quotedAtMost = peopleFileLimits.rows;

/**
 * What is wrong with the lines of a file, each once, for many lines have the same faults, and each may have several. Beyond
 * the bound a cell that no line before had is not quoted: its column is named all the same.
 */
export class SharedFaults {
  readonly #kinds = new Map<string, Map<string | undefined, LineFault>>();
  #quoted = 0;

  shared(fault: LineFault): LineFault {
    // Each names another line.
    if (fault.line !== undefined) return fault;
    const kind = `${fault.column} ${fault.fault}`;
    const alike = this.#kinds.get(kind) ?? new Map<string | undefined, LineFault>();
    const known = alike.get(fault.value);
    if (known) return known;
    this.#kinds.set(kind, alike);
    if (fault.value !== undefined && this.#quoted === quotedAtMost) {
      const { value: _, ...unquoted } = fault;
      return this.shared(unquoted);
    }
    if (fault.value !== undefined) this.#quoted += 1;
    alike.set(fault.value, fault);
    return fault;
  }
}
