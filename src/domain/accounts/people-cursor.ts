import { type Cursor, lastPage } from './people.ts';

/** A cursor as it stands in an address: which way, behind how many, whose id, and the value the list is sorted by. */
export const writeCursor = ({ way, id, value, passed }: Cursor): string =>
  way === 'last' ? way : `${way}${passed === undefined ? '' : `-${passed}`}.${id}.${value}`;

/** Null where the text is none: the list then begins at its beginning. */
export const readCursor = (text: string | null): Cursor | null => {
  if (text === 'last') return lastPage;
  const [, way, passed, id, value] =
    /^(after|before)(?:-(\d{1,9}))?\.([a-z0-9]{1,64})\.([^\0]{0,600})$/su.exec(text ?? '') ?? [];
  if ((way !== 'after' && way !== 'before') || id === undefined || value === undefined) return null;
  return { way, id, value, ...(passed === undefined ? {} : { passed: Number(passed) }) };
};
