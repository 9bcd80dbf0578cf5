import type { PersonLine } from '../../accounts/people-file.ts';
import type { LineFault } from './import-outcome.ts';

/**
 * Of a bringer that may not read who people are: a file names all of them by identifier, or all by mail address. Both of one
 * person would be a question, whether this address is that identifier's. Only the file decides, never what is kept.
 */
export class OneNaming {
  #first: 'id' | 'email' | null = null;

  /** Null: the line names its person as the first line does. */
  faultOf({ cells: { id = '', email = '' } }: PersonLine): LineFault | null {
    const way = id === '' ? 'email' : 'id';
    this.#first ??= way;
    if (way === this.#first && (id === '' || email === '')) return null;
    return { column: null, fault: 'id-and-email' };
  }
}
