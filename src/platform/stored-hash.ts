/**
 * A password's hash as the database keeps it, around an Argon2id PHC string:
 *
 *     $argon2id$v=19$…                                  made with the derived pepper
 *     pepper=NAME$argon2id$v=19$…                       made with a named pepper
 *     pepper=NAME$legacy:SETTINGS:$argon2id$v=19$…      made from the digest that another system had kept
 */
export type StoredHash = {
  /** Null for the pepper derived from the secret key. */
  pepper: string | null;
  /** The other system's scheme, cost and salt; null for a hash of our own. */
  legacy: string | null;
  phc: string;
};

export const readStoredHash = (text: string): StoredHash => {
  // Settings may hold any sign; our own part never holds a colon, so the last one ends them.
  const found = /^(?:pepper=([a-z0-9-]+)(?=\$))?(?:\$?legacy:(.*):(?=\$))?([^:]*)$/s.exec(text);
  return { pepper: found?.[1] ?? null, legacy: found?.[2] ?? null, phc: found?.[3] ?? text };
};

export const writeStoredHash = ({ pepper, legacy, phc }: StoredHash): string => {
  const own = legacy === null ? phc : `legacy:${legacy}:${phc}`;
  if (pepper === null) return own;
  return `pepper=${pepper}${own.startsWith('$') ? '' : '$'}${own}`;
};
