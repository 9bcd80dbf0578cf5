import { type Cursor, lastPage } from './people.ts';

/** A cursor as it stands in an address: which way, whose id, and the value the list is sorted by. */
export const writeCursor = ({ way, id, value }: Cursor): string => (way === 'last' ? way : `${way}.${id}.${value}`);

/** Null where the text is none: the list then begins at its beginning. */
export const readCursor = (text: string | null): Cursor | null => {
  if (text === 'last') return lastPage;
  const [, way, id, value] = /^(after|before)\.([a-z0-9]{1,64})\.([^\0]{0,600})$/su.exec(text ?? '') ?? [];
  if ((way !== 'after' && way !== 'before') || id === undefined || value === undefined) return null;
  return { way, id, value };
};
