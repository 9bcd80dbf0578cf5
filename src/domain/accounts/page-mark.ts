import { fromOpaque, toOpaque } from '../../platform/opaque-text.ts';
import type { Cursor, PeopleOrder } from './people.ts';
import { readCursor, writeCursor } from './people-cursor.ts';

/** Where a page of people begins, as programs hand it back: opaque, and good for the order it comes from alone. */
export const writePageMark = (order: PeopleOrder, cursor: Cursor | null): string | null =>
  cursor && toOpaque(nameOf(order) + writeCursor(cursor));

/** Null where the mark is none, or of another order. */
export const readPageMark = (order: PeopleOrder, mark: string): Cursor | null => {
  const plain = fromOpaque(mark);
  const name = nameOf(order);
  return plain.startsWith(name) ? readCursor(plain.slice(name.length)) : null;
};

const nameOf = ({ sort, isDescending }: PeopleOrder): string => `${sort} ${isDescending ? 'descending' : 'ascending'} `;
