/** Excel takes a file with this mark for UTF-8. */
export const byteOrderMark = '\uFEFF';

/** One row, parted by semicolons, as Excel in French reads it. */
export const csvLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => quoted(defused(cell))).join(';')}\r\n`;

/**
 * A spreadsheet runs a cell that begins like a formula; behind an apostrophe it shows it (OWASP, CSV injection). One
 * that has apostrophes there already gets another, so that `armed` gives back exactly what was there.
 */
const defused = (cell: string): string => (/^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

/** The cell without the apostrophe that `defused` put there. */
export const armed = (cell: string): string => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

const quoted = (cell: string): string => (/[";,\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
