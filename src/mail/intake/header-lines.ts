/** The header fields of a message in their order from the top: `name` in lower case, `value` on one line. */
export type HeaderLine = { name: string; value: string };

const mostLines = 400;
/** Of a field's value; one of this length may have been longer. */
export const longestValue = 4000;

/** Reads a header block as it lies in the mailbox, folded lines joined. Encoded words stay encoded. */
export const headerLines = (block: string): HeaderLine[] =>
  block
    .replace(/\r?\n(?=[ \t])/g, '')
    .split(/\r?\n/)
    .slice(0, mostLines)
    .flatMap((line) => {
      const colon = line.indexOf(':');
      if (colon <= 0) return [];
      // Trimmed before it is cut: a cut value has the full length, and is known by it.
      const value = line
        .slice(colon + 1)
        .trim()
        .slice(0, longestValue);
      return [{ name: line.slice(0, colon).trim().toLowerCase(), value }];
    });

export const headerOf = (lines: readonly HeaderLine[], name: string): string | null =>
  lines.find((line) => line.name === name)?.value ?? null;
