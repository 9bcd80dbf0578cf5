/**
 * A text as both engines keep it: PostgreSQL refuses U+0000, and UTF-8 has no half of a surrogate pair. Either becomes
 * U+FFFD, which no name or address may hold, so that a search for such a text finds nothing and breaks nothing.
 */
export const keepableText = (value: unknown): unknown =>
  typeof value === 'string' && (value.includes('\0') || !value.isWellFormed())
    ? value.toWellFormed().replaceAll('\0', '\uFFFD')
    : value;
